"""What is said of a file that cannot be read as a bank statement."""

from domain.foundation.errors import Invalid

FORMATS_READ = (
    "Upload the statement as CAMT.053 or CAMT.054 (XML), MT940, OFX, or the CSV of a Sparkasse or Volksbank; "
    "a ZIP archive of them is read too."
)


class Unreadable(Invalid):
    """The file is refused as a whole, so that no half of it is booked."""

    def __init__(self, message: str, *, remedy: str = FORMATS_READ) -> None:
        super().__init__(message, path=("content",), remedy=remedy)


class Damaged(Unreadable):
    """The format is one we read, but a part of this file says nothing we could trust."""

    def __init__(self, message: str) -> None:
        super().__init__(message, remedy="Download the statement from the bank again, or ask the bank to mend it.")


class TooLarge(Unreadable):
    """More than is read in one go."""

    def __init__(self, what: str, limit: int) -> None:
        super().__init__(
            f"The file has too many {what}, {limit:,} are read at most",
            remedy="Download the statements in shorter periods and upload them one after the other.",
        )
