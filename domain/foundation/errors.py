"""Refusals: what a caller can act on, said so that they can act."""

from collections.abc import Sequence
from enum import StrEnum


class ErrorCode(StrEnum):
    """Why something was refused; codes are added, never renamed or removed."""

    REQUIRED = "REQUIRED"
    INVALID = "INVALID"
    NOT_FOUND = "NOT_FOUND"
    FORBIDDEN = "FORBIDDEN"
    STALE_VERSION = "STALE_VERSION"
    IDEMPOTENCY_KEY_REUSED = "IDEMPOTENCY_KEY_REUSED"
    MOVE_NOT_OPEN = "MOVE_NOT_OPEN"
    INSUFFICIENT_STOCK = "INSUFFICIENT_STOCK"
    PRICE_MISMATCH = "PRICE_MISMATCH"
    CREDIT_LIMIT_EXCEEDED = "CREDIT_LIMIT_EXCEEDED"
    OVERPAYMENT = "OVERPAYMENT"
    CURRENCY_MISMATCH = "CURRENCY_MISMATCH"
    TOO_MANY_ITEMS = "TOO_MANY_ITEMS"


class DomainError(Exception):
    """Something the caller asked for cannot be; nothing was changed."""


class Refused(DomainError):
    """One reason why not.

    path    names the input field, from the input object downwards: ("lines", "0", "sku")
    remedy  what the reader can do about it, as a sentence
    """

    code = ErrorCode.INVALID

    def __init__(self, message: str, *, path: Sequence[str] = (), remedy: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.path = tuple(path)
        self.remedy = remedy


class RefusedForReasons(DomainError):
    """Several refusals at once, so that the reader can mend them in one go."""

    def __init__(self, refusals: Sequence[Refused]) -> None:
        super().__init__("; ".join(r.message for r in refusals))
        self.refusals = tuple(refusals)


class Required(Refused):
    code = ErrorCode.REQUIRED


class Invalid(Refused):
    code = ErrorCode.INVALID


class NotFound(Refused):
    code = ErrorCode.NOT_FOUND


class Forbidden(Refused):
    code = ErrorCode.FORBIDDEN


class TooManyItems(Refused):
    code = ErrorCode.TOO_MANY_ITEMS


def refuse_all(refusals: Sequence[Refused]) -> None:
    """Raise what was found, if anything was."""
    if len(refusals) == 1:
        raise refusals[0]
    if refusals:
        raise RefusedForReasons(refusals)
