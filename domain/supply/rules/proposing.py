"""What to order from a supplier."""


def proposed_quantity(waiting: int, available: int, expected: int, reorder_point: int, reorder_quantity: int) -> int:
    """Pieces to order: all that order lines wait for, and a refill when the shelf runs low.

    waiting    pieces that order lines wait for and nobody has ordered yet
    available  free pieces on the shelf
    expected   pieces on their way that no order line waits for
    """
    low = reorder_point > 0 and available + expected < reorder_point
    return waiting + (reorder_quantity if low else 0)
