from domain.foundation.errors import ErrorCode, Invalid, NotFound, Refused
from domain.foundation.moves import MoveNotOpen


class NoSuchQuote(NotFound):
    """Said alike for a quote that is not there and for a link that opens none."""

    def __init__(self, path: tuple[str, ...] = ("id",)) -> None:
        super().__init__("There is no such quote", path=path, remedy="Check the id or the link.")


class QuoteRanOut(MoveNotOpen):
    code = ErrorCode.MOVE_NOT_OPEN

    def __init__(self, verb: str, why: str) -> None:
        super().__init__(verb, why, remedy="Ask for a new quote.")


class AnotherDocument(Invalid):
    """What the customer saw is not what is offered."""

    def __init__(self) -> None:
        super().__init__(
            "This is not the document that was sent", path=("documentSha256",), remedy="Open the link again."
        )


class PricesMoved(Refused):
    """Shipping or tax is another one since; nobody pays another sum than they signed."""

    code = ErrorCode.PRICE_MISMATCH

    def __init__(self, number: str) -> None:
        super().__init__(f"Quote {number} does not add up any more", path=("token",), remedy="Ask us for a new quote.")
