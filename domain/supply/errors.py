from domain.foundation.errors import Invalid, NotFound, Refused


class NotThere(NotFound):
    """Said alike of everything of this room that is not there."""

    def __init__(self, what: str, path: tuple[str, ...] = ("id",)) -> None:
        super().__init__(f"There is no such {what}", path=path, remedy="Check the id; the list shows what there is.")


class NotSold(Invalid):
    """The supplier does not sell this article."""

    def __init__(self, sku: str, supplier: str, path: tuple[str, ...]) -> None:
        super().__init__(
            f"{supplier} does not sell {sku!r}",
            path=path,
            remedy="Add the article to the supplier first, or choose another supplier.",
        )


class TooMany(Invalid):
    """More pieces than are expected."""

    def __init__(self, sku: str, given: int, expected: int, path: tuple[str, ...]) -> None:
        super().__init__(
            f"{given} × {sku} are more than the {expected} that are expected",
            path=path,
            remedy=f"Give 1 to {expected}; receive what came beyond that into stock." if expected else "Leave it out.",
        )


class NoPlaceLeft(Refused):
    """Others were quicker."""

    def __init__(self) -> None:
        super().__init__(
            "Nothing is free in this slot",
            path=("slotId",),
            remedy="Choose another slot, or open one with more places.",
        )
