"""Statements and their entries, whatever format they came in."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

INTRADAY = frozenset({"camt.052", "MT942"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One payment on an account.

    booked_on             the day the bank booked it; valued_on the day interest counts from
    amount_minor          minor units of `currency`, above 0 is money in
    remittance            what the payer wrote, in one line
    structured_reference  RF, QR or ESR reference without blanks, when the bank delivers it apart from the text
    end_to_end_id         the payer's own reference that travels with the payment
    bank_reference        the bank's own reference of the booking
    payer_name, _iban     the other side: who paid us, or whom we paid
    reversal              takes an earlier booking back
    return_reason         why a payment came back (ISO code such as AC04, or the bank's own)
    occurrence            1 for the first of equal entries on one day, 2 for the second
    """

    booked_on: date
    valued_on: date | None
    amount_minor: int
    currency: str
    remittance: str
    structured_reference: str | None = None
    end_to_end_id: str | None = None
    bank_reference: str | None = None
    payer_name: str | None = None
    payer_iban: str | None = None
    reversal: bool = False
    return_reason: str | None = None
    occurrence: int = 1

    @property
    def likeness(self) -> tuple[Hashable, ...]:
        """What two entries have in common that only their order on the statement tells apart."""
        booked = (self.booked_on.isoformat(), self.amount_minor, self.currency)
        if self.bank_reference:
            return (*booked, self.bank_reference)
        return (
            *booked,
            self.remittance,
            self.structured_reference,
            self.end_to_end_id,
            self.payer_name,
            self.payer_iban,
        )

    def fingerprint(self, account: str) -> str:
        """The same 32 characters whenever this payment is read again, in this file or in one that overlaps it."""
        whole = repr((account, *self.likeness, self.occurrence))
        return sha256(whole.encode("utf-8", "backslashreplace")).hexdigest()[:32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What a bank says happened on one account.

    kind      camt.052, camt.053, camt.054, MT940, MT942, OFX or CSV
    account   IBAN, or what the bank calls the account, without blanks
    currency  ISO 4217 code of the account; XXX when an empty statement names none
    number    the bank's number of the statement, as text
    opening_minor, closing_minor  booked balances, below 0 is a debt; None when the bank gives none
    warnings  sentences for people: what did not add up or was left out
    """

    kind: str
    account: str
    currency: str
    number: str | None
    opening_minor: int | None
    closing_minor: int | None
    from_on: date | None
    to_on: date | None
    entries: tuple[Entry, ...]
    warnings: tuple[str, ...] = ()

    @property
    def intraday(self) -> bool:
        """A preview of the day: its entries come again in the final statement and must not be booked."""
        return self.kind in INTRADAY
