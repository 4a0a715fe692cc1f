"""What is said of something that cannot be read as an order."""

from domain.foundation.errors import Invalid


class Unreadable(Invalid):
    """The whole of it is refused, so that no half of it becomes a draft."""

    def __init__(
        self, message: str, *, remedy: str = "Ask the sender for another format, or type the order in."
    ) -> None:
        super().__init__(message, path=("content",), remedy=remedy)


class TooLarge(Unreadable):
    def __init__(self, what: str, limit: int) -> None:
        super().__init__(f"There are too many {what}, {limit:,} are read at most", remedy="Send it in smaller parts.")


class NoOrder(Exception):
    """It was read well, but it is not an order and need not be one."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
