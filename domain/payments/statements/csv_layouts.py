"""What the columns of a CSV file mean: a mapping per layout, and those of banks that are known."""

from dataclasses import dataclass
from enum import Enum


class DayOrder(Enum):
    """How a layout writes a day; never guessed, or 2/1 and 1/2 would change places."""

    YEAR_FIRST = "ymd"
    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One way to write a statement as CSV; columns are named as in the header, in any case.

    amount         one signed column, or else debit and credit apart
    debit_signed   money out stands in the debit column with its minus
    sign           a column that says which way an unsigned amount goes; debit_word is what it says of money out
    inverse        money out is above 0, as on credit card bills
    text           columns of the remittance text, joined
    status         a column that says whether the bank booked it; booked_word is what it says then
    own_account, own_currency  for a file that has no such column
    footer_lines   how many lines stand below the table
    """

    name: str
    day: str
    day_order: DayOrder
    decimal: str
    valued: str | None = None
    amount: str | None = None
    debit: str | None = None
    credit: str | None = None
    debit_signed: bool = False
    sign: str | None = None
    debit_word: str = "D"
    inverse: bool = False
    text: tuple[str, ...] = ()
    currency: str | None = None
    account: str | None = None
    reference: str | None = None
    end_to_end: str | None = None
    balance: str | None = None
    partner: str | None = None
    partner_account: str | None = None
    status: str | None = None
    booked_word: str = ""
    own_account: str | None = None
    own_currency: str | None = None
    footer_lines: int = 0

    @property
    def columns(self) -> frozenset[str]:
        """The columns without which a file is not of this layout."""
        single = (self.day, self.valued, self.amount, self.debit, self.credit, self.sign, self.currency, self.account)
        more = (self.reference, self.end_to_end, self.balance, self.partner, self.partner_account, self.status)
        return frozenset(column.casefold() for column in (*single, *more, *self.text) if column)


SPARKASSE = Layout(
    name="Sparkasse CSV-CAMT",
    day="Buchungstag",
    day_order=DayOrder.DAY_FIRST,
    decimal=",",
    valued="Valutadatum",
    amount="Betrag",
    text=("Verwendungszweck",),
    currency="Waehrung",
    account="Auftragskonto",
    end_to_end="Kundenreferenz (End-to-End)",
    partner="Beguenstigter/Zahlungspflichtiger",
    partner_account="Kontonummer/IBAN",
    status="Info",
    booked_word="Umsatz gebucht",
)
VOLKSBANK = Layout(
    name="Volksbank Raiffeisenbank",
    day="Buchungstag",
    day_order=DayOrder.DAY_FIRST,
    decimal=",",
    valued="Valutadatum",
    amount="Betrag",
    text=("Verwendungszweck",),
    currency="Waehrung",
    account="IBAN Auftragskonto",
    balance="Saldo nach Buchung",
    partner="Name Zahlungsbeteiligter",
    partner_account="IBAN Zahlungsbeteiligter",
)
KNOWN_LAYOUTS = (SPARKASSE, VOLKSBANK)
