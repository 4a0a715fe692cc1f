from domain.foundation.errors import ErrorCode, Invalid, NotFound, Refused


class NoSuchOrder(NotFound):
    """Said alike for an order that is not there and for one that is not yours."""

    def __init__(self, path: tuple[str, ...] = ("id",)) -> None:
        super().__init__("There is no such order", path=path, remedy="Check the id; `orders` lists what you may see.")


class NoSuchChange(NotFound):
    """Said alike for a proposal that is not there and for one of an order that is not yours."""

    def __init__(self) -> None:
        super().__init__("There is no such change", path=("id",), remedy="`Order.changes` lists them.")


class NoSuchHold(NotFound):
    def __init__(self) -> None:
        super().__init__("There is no such hold", path=("id",), remedy="`Order.holds` lists them.")


class NoSuchLine(NotFound):
    def __init__(self, path: tuple[str, ...] = ("lineId",)) -> None:
        super().__init__("There is no such line", path=path, remedy="`Order.lines` lists them.")


class NoSuchIssue(NotFound):
    """Said alike for an issue that is not there and for one of an order that is not yours."""

    def __init__(self) -> None:
        super().__init__("There is no such issue", path=("id",), remedy="`issues` of the order lists them.")


class OrderIsDecided(Refused):
    code = ErrorCode.MOVE_NOT_OPEN

    def __init__(self, number: str, status: str) -> None:
        super().__init__(
            f"Order {number} is {status}; there is nothing to decide about it",
            path=("id",),
            remedy="Only what is not decided yet is verified.",
        )


class PriceMismatch(Refused):
    code = ErrorCode.PRICE_MISMATCH

    def __init__(self, sku: str, shown: str, listed: str, position: int) -> None:
        super().__init__(
            f"{sku} was shown at {shown} but costs {listed}",
            path=("lines", str(position), "unitPrice", "amount"),
            remedy=f"Show the customer {listed} and place the order again, or leave unitPrice out.",
        )


class CurrencyMismatch(Refused):
    code = ErrorCode.CURRENCY_MISMATCH

    def __init__(self, given: str, expected: str, path: tuple[str, ...]) -> None:
        super().__init__(f"{given} was given where {expected} is due", path=path, remedy=f"Use {expected}.")


class TakenReference(Invalid):
    """number  is named to those who may see that order"""

    def __init__(self, reference: str, number: str | None) -> None:
        super().__init__(
            f"This channel's order {reference!r} is here already" + (f", as {number}" if number else ""),
            path=("externalReference",),
            remedy="Look it up by channel and externalReference; use another reference for another order.",
        )
