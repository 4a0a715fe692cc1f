"""What verification has to know beside the order itself."""

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from domain.orders.states import IssueCode, Severity, VerificationKind


@dataclass(frozen=True, slots=True)
class ShopRule:
    """A row of the shop's rules of verification."""

    kind: VerificationKind
    severity: Severity
    channel: str | None = None
    country_code: str | None = None
    sku: str | None = None
    amount_minor: int | None = None
    minutes: int | None = None
    note: str = ""

    def covers(self, channel: str, country_code: str) -> bool:
        """Whether it is about orders of this channel to this country."""
        return self.channel in (None, channel) and self.country_code in (None, country_code)


@dataclass(frozen=True, slots=True)
class Twin:
    """The newest earlier order of the same customer for the same articles."""

    number: str
    placed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What was looked up.

    listed             prices of the list by article, minor units with tax
    negotiated         ids of lines whose price was agreed instead of taken from the list
    credit_used_minor  what the customer owes for other orders that come before this one
    vat_valid          what the register said; None: nothing yet
    """

    rules: Sequence[ShopRule] = ()
    listed: Mapping[str, int] = field(default_factory=dict)
    negotiated: frozenset[str] = frozenset()
    email: str | None = None
    blocked_reason: str | None = None
    credit_limit_minor: int | None = None
    credit_used_minor: int = 0
    vat_valid: bool | None = None
    twin: Twin | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that verification found; `measure` says how far it goes."""

    code: IssueCode
    severity: Severity
    message: str
    remedy: str
    line_id: str | None = None
    measure: int = 0

    @property
    def spot(self) -> tuple[IssueCode, str | None]:
        """There is one issue of a kind per line."""
        return self.code, self.line_id


def content_key(pieces: Iterable[tuple[str, int]], postal_code: str) -> str:
    """The same text for the same pieces of the same articles to the same place, however they are spread over lines."""
    sums: dict[str, int] = {}
    for sku, quantity in pieces:
        sums[sku] = sums.get(sku, 0) + quantity
    words = [f"{sku}\x00{count}" for sku, count in sorted(sums.items())]
    content = "\x01".join([postal_code.replace(" ", "").upper(), *words])
    return urlsafe_b64encode(hashlib.sha256(content.encode()).digest()[:16]).decode().rstrip("=")
