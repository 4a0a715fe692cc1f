"""Mappings for the CSV samples of other projects, as a merchant would save them for an account."""

from domain.payments.statements.csv_layouts import KNOWN_LAYOUTS, DayOrder, Layout

OURS = "DE89370400440532013000"

ENGLISH = Layout(
    name="English, own account in a column",
    day="Date",
    day_order=DayOrder.YEAR_FIRST,
    decimal=".",
    amount="Amount",
    text=("Description",),
    currency="Currency",
    account="Account",
    reference="Reference",
    balance="Balance",
)
PLAIN = Layout(
    name="English, no account",
    day="Date",
    day_order=DayOrder.YEAR_FIRST,
    decimal=".",
    amount="Amount",
    text=("Description",),
    currency="Currency",
    own_account=OURS,
)
GERMAN = Layout(
    name="German",
    day="Buchungstag",
    day_order=DayOrder.YEAR_FIRST,
    decimal=",",
    amount="Betrag",
    text=("Verwendungszweck",),
    currency="CCY",
    account="IBAN",
    reference="Ref",
)
FRENCH = Layout(
    name="French",
    day="Date opération",
    day_order=DayOrder.YEAR_FIRST,
    decimal=",",
    debit="Débit",
    credit="Crédit",
    text=("Libellé",),
    currency="Devise",
    reference="Référence",
    own_account=OURS,
)
SPANISH = Layout(
    name="Spanish",
    day="Fecha",
    day_order=DayOrder.YEAR_FIRST,
    decimal=",",
    amount="Importe",
    text=("Concepto",),
    currency="Moneda",
    account="Cuenta",
    reference="Referencia",
)
SPLIT = Layout(
    name="Two columns of amounts",
    day="Booking Date",
    day_order=DayOrder.YEAR_FIRST,
    decimal=",",
    debit="Debit",
    credit="Credit",
    text=("Details",),
    currency="CCY",
    account="IBAN",
    reference="Ref",
    balance="Running Balance",
)
AMERICAN = Layout(
    name="American, currency in a column",
    day="Date",
    day_order=DayOrder.MONTH_FIRST,
    decimal=".",
    amount="Amount",
    text=("Label",),
    currency="Currency",
    partner="Partner Name",
    partner_account="Bank Account",
    own_account="1234567890",
    own_currency="USD",
)
AMERICAN_CARD = Layout(
    name="American credit card",
    day="Date",
    day_order=DayOrder.MONTH_FIRST,
    decimal=".",
    amount="Amount",
    inverse=True,
    text=("Label",),
    currency="Currency",
    partner="Partner Name",
    own_account="1234567890",
)
AMERICAN_SIGN = Layout(
    name="American, D or C",
    day="Date",
    day_order=DayOrder.MONTH_FIRST,
    decimal=".",
    amount="Amount",
    sign="D/C",
    text=("Label",),
    balance="Balance",
    own_account="1234567890",
    own_currency="USD",
)
AMERICAN_TWO = Layout(
    name="American, two columns of amounts",
    day="Date",
    day_order=DayOrder.MONTH_FIRST,
    decimal=".",
    debit="Debit",
    credit="Credit",
    text=("Label",),
    balance="Balance",
    own_account="1234567890",
    own_currency="USD",
)
AMERICAN_BALANCE = Layout(
    name="American with balances",
    day="Date",
    day_order=DayOrder.MONTH_FIRST,
    decimal=".",
    amount="Amount",
    text=("Label",),
    balance="Balance",
    partner="Partner Name",
    own_account="1234567890",
    own_currency="USD",
)
WITH_HEAD = Layout(
    name="Lines above and below the table",
    day="Date",
    day_order=DayOrder.DAY_FIRST,
    decimal=",",
    debit="Debit",
    credit="Credit",
    debit_signed=True,
    text=("Label", "Detail"),
    reference="Operation Number",
    own_account="08088804068",
    own_currency="EUR",
    footer_lines=1,
)
MAPPINGS = {
    "csv_european_decimals.csv": GERMAN,
    "csv_french_headers.csv": FRENCH,
    "csv_garbled_amount.csv": PLAIN,
    "csv_spanish_headers.csv": SPANISH,
    "sample_split_amounts.csv": SPLIT,
    "sample_statement.csv": ENGLISH,
    "balance.csv": AMERICAN_BALANCE,
    "debit_credit.csv": AMERICAN_SIGN,
    "debit_credit_amount.csv": AMERICAN_TWO,
    "empty_statement_en.csv": AMERICAN,
    "meta_data_separated_credit_debit.csv": WITH_HEAD,
    "multi_currency.csv": AMERICAN,
    "original_currency.csv": AMERICAN,
    "sample_statement_credit_card_inverse_sign_en.csv": AMERICAN_CARD,
    "sample_statement_en.csv": AMERICAN,
}


def layouts_of(filename: str) -> tuple[Layout, ...]:
    """The known layouts and the one saved for the account of this file."""
    saved = MAPPINGS.get(filename)
    return (saved, *KNOWN_LAYOUTS) if saved else KNOWN_LAYOUTS
