"""What to order from a supplier."""


def proposed_quantity(
    waiting: int,
    available: int,
    expected: int,
    reorder_point: int,
    reorder_quantity: int,
    least: int = 1,
    pack: int = 1,
) -> int:
    """Pieces to order: all that order lines wait for, and a refill when the shelf runs low, as the supplier sells them.

    waiting    pieces that order lines wait for and nobody has ordered yet
    available  free pieces on the shelf
    expected   pieces on their way that no order line waits for
    least      fewer than this the supplier does not sell at once
    pack       the supplier sells whole packs of so many
    """
    low = reorder_point > 0 and available + expected < reorder_point
    needed = waiting + (reorder_quantity if low else 0)
    return as_sold(needed, least, pack) if needed else 0


def as_sold(pieces: int, least: int, pack: int) -> int:
    """The fewest whole packs that are enough, and not fewer pieces than are sold at once."""
    return -(-max(pieces, least) // pack) * pack
