from dataclasses import dataclass

from domain.foundation.events import Event


@dataclass(frozen=True, kw_only=True)
class QuoteCreated(Event):
    """Prices were worked out for somebody."""

    told = "Quote {number} over {total} for {customer}"

    quote_id: str
    number: str
    total: str
    customer: str


@dataclass(frozen=True, kw_only=True)
class QuoteSent(Event):
    """The customer has a link to accept it by; from here on it stays as it is."""

    told = "Quote {number} sent, good until {valid_until}"

    quote_id: str
    number: str
    valid_until: str


@dataclass(frozen=True, kw_only=True)
class QuoteAccepted(Event):
    """The customer signed; the order is placed."""

    told = "Quote {number} accepted by {signed_name}"

    quote_id: str
    number: str
    signed_name: str
    document_sha256: str


@dataclass(frozen=True, kw_only=True)
class QuoteDeclined(Event):
    """The customer does not want it, or we take it back."""

    told = "Quote {number} declined: {reason}"

    quote_id: str
    number: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class QuoteExpired(Event):
    """Nobody answered in time."""

    told = "Quote {number} has expired"

    quote_id: str
    number: str


@dataclass(frozen=True, kw_only=True)
class QuoteFiled(Event):
    """The quote is there as a file that stays as it is."""

    told = "Quote {number} filed"

    quote_id: str
    number: str
    document_id: str


@dataclass(frozen=True, kw_only=True)
class QuoteAcceptanceFiled(Event):
    """What the customer signed is there as a file, with the signature."""

    told = "Acceptance of quote {number} filed"

    quote_id: str
    number: str
    document_id: str
