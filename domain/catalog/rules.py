from domain.catalog.states import Backorder, SupplyKind

# Nothing of these is there before it is ordered, whatever was agreed with anybody.
TO_ORDER = frozenset({SupplyKind.MADE_TO_ORDER.value, SupplyKind.SERVICE.value, SupplyKind.DROPSHIP.value})


def may_wait(kind: str, backorder: str, agreed: bool | None = None) -> bool:
    """Whether an order may wait for pieces that are not there.

    backorder  what the article says
    agreed     what was agreed with the customer, which counts before the article's word; None: nothing was
    """
    if kind in TO_ORDER:
        return True
    return backorder == Backorder.ALLOW if agreed is None else agreed
