from domain.foundation.errors import ErrorCode, NotFound, Refused


class NotEnoughStock(Refused):
    code = ErrorCode.INSUFFICIENT_STOCK

    def __init__(self, sku: str, wanted: int, available: int, *, position: int) -> None:
        remedy = f"Order at most {available}." if available else "Ask for it again when it is back in stock."
        super().__init__(
            f"{sku}: {wanted} wanted, {available} available",
            path=("lines", str(position), "quantity"),
            remedy=remedy,
        )
        self.sku, self.wanted, self.available = sku, wanted, available


class UnknownArticle(NotFound):
    def __init__(self, sku: str, path: tuple[str, ...]) -> None:
        super().__init__(f"There is no article {sku!r}", path=path, remedy="`products` lists what can be ordered.")


class UnknownLocation(NotFound):
    def __init__(self, location: str, *path: str) -> None:
        super().__init__(
            f"There is no active location {location!r}",
            path=path or ("location",),
            remedy="`locations` lists them; leave it out for MAIN.",
        )


class NoSuchArrival(NotFound):
    def __init__(self) -> None:
        super().__init__(
            "There is no such arrival", path=("id",), remedy="`arrivals` of a stock item lists what is expected."
        )


class TooFewPieces(Refused):
    """There are not as many pieces as are to be moved, blocked or taken away."""

    code = ErrorCode.INSUFFICIENT_STOCK

    def __init__(
        self, what: str, wanted: int, there: int, *, remedy: str, path: tuple[str, ...] = ("quantity",)
    ) -> None:
        super().__init__(f"{wanted} wanted, {there} {what}", path=path, remedy=remedy)
        self.wanted, self.there = wanted, there


class PiecesArePromised(Refused):
    """Taking pieces away would leave orders without what was promised to them."""

    code = ErrorCode.INSUFFICIENT_STOCK

    def __init__(self, sku: str, missing: int, *, path: tuple[str, ...] = ("quantity",)) -> None:
        super().__init__(
            f"{missing} pieces of {sku} that would go are promised to orders",
            path=path,
            remedy="Cancel orders or lines first, or say withdraw: true, and the newest orders wait for new pieces.",
        )
        self.missing = missing


class NoSuchClaim(Refused):
    """A line does not keep, or does not wait for, what is to change hands."""

    code = ErrorCode.INSUFFICIENT_STOCK

    def __init__(self, path: str, message: str) -> None:
        super().__init__(message, path=(path,), remedy="`claims` of the stock item tells who keeps and who waits.")


class NoSuchEntry(NotFound):
    def __init__(self) -> None:
        super().__init__("There is no such entry", path=("id",), remedy="`waitingList` of the article lists them.")
