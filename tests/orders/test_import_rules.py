from decimal import Decimal

import pytest

from domain.orders.importing.articles import Kind, article_of, kind_of
from domain.orders.importing.countries import country_code
from domain.orders.importing.gathering import gather_order, gather_returns
from domain.orders.importing.reading import row_of
from domain.orders.importing.returning import return_status
from domain.orders.importing.values import Code, Finding, Row, SourceRow
from domain.orders.states import ReturnStatus

from .import_scene import row


def read(*rows: list[str]) -> list[Row]:
    found = [row_of(SourceRow(line, *values)) for line, values in enumerate(rows, start=2)]
    assert all(isinstance(one, Row) for one in found), found
    return [one for one in found if isinstance(one, Row)]


def told(*rows: list[str]) -> list[Code]:
    return [finding.code for finding in gather_order(read(*rows)).findings]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("United Kingdom", "GB"),
        ("EIRE", "IE"),
        ("RSA", "ZA"),
        ("USA", "US"),
        ("Channel Islands", "JE"),
        ("Hong Kong", "HK"),
        ("Czech Republic", "CZ"),
        ("United Arab Emirates", "AE"),
        ("Saudi Arabia", "SA"),
        ("de", "DE"),
        ("European Community", None),
        ("Unspecified", None),
        ("Atlantis", None),
        ("", None),
    ],
)
def test_country_names_become_codes(given: str, expected: str | None) -> None:
    assert country_code(given) == expected


def test_a_country_that_is_none_or_two_is_noted() -> None:
    assert told(row(country="Unspecified")) == [Code.COUNTRY_UNKNOWN]
    assert told(row(country="Channel Islands")) == [Code.COUNTRY_ASSUMED]
    assert gather_order(read(row(country="European Community"))).order.country_code is None  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("sku", "kind"),
    [
        ("POST", Kind.SHIPPING),
        ("DOT", Kind.SHIPPING),
        ("C2", Kind.SHIPPING),
        ("m", Kind.CHARGE),
        ("S", Kind.CHARGE),
        ("gift_0001_40", Kind.CHARGE),
        ("D", Kind.DISCOUNT),
        ("AMAZONFEE", Kind.FEE),
        ("CRUK", Kind.FEE),
        ("B", Kind.BAD_DEBT),
        ("85123a", Kind.ARTICLE),
        ("DCGSSGIRL", Kind.ARTICLE),
    ],
)
def test_codes_that_are_no_articles_are_known(sku: str, kind: Kind) -> None:
    assert kind_of(sku) is kind


def test_only_ascii_letters_change_case() -> None:
    assert article_of("85123aß") == "85123Aß"


@pytest.mark.parametrize(
    ("values", "code"),
    [
        (row(quantity=-10, price=0, customer=""), Code.STOCK_CORRECTION),
        (row(quantity=56, price=0, customer="", name=""), Code.STOCK_CORRECTION),
        (row("A563185", sku="B", quantity=1, price="11062.06", customer=""), Code.ACCOUNTING),
        (row("A563186", sku="B", quantity=1, price="-11062.06", customer=""), Code.ACCOUNTING),
        (row(sku="AMAZONFEE", quantity=1, price="13541.33", customer=""), Code.FEE),
        (row(sku="D", quantity=-1, price="27.50"), Code.DISCOUNT),
        (row(quantity=-1), Code.NEGATIVE_QUANTITY),
        (row(quantity=0), Code.NEGATIVE_QUANTITY),
        (row(price="-2.55"), Code.NEGATIVE_PRICE),
        (row(sku="PADS", price="0.001"), Code.PRICE_TOO_PRECISE),
    ],
)
def test_what_is_no_order_is_told_with_its_reason(values: list[str], code: Code) -> None:
    gathered = gather_order(read(values))

    assert gathered.order is None
    assert [finding.code for finding in gathered.findings] == [code]
    assert gathered.findings[0].amount == Decimal(values[3]) * Decimal(values[5])


@pytest.mark.parametrize(
    ("values", "code"),
    [
        (row("C1", quantity=-1, customer=""), Code.NO_CUSTOMER),
        (row("C1", sku="POST", quantity=-1, price="18.0"), Code.SHIPPING_REFUND),
        (row("C1", sku="D", quantity=-1, price="27.5"), Code.DISCOUNT),
        (row("C1", sku="CRUK", quantity=-1, price="52.24"), Code.FEE),
        (row("C1", quantity=1), Code.POSITIVE_CANCELLATION),
        (row("C1", quantity=-1, price="0.001"), Code.PRICE_TOO_PRECISE),
    ],
)
def test_a_cancellation_that_is_no_return_is_told_with_its_reason(values: list[str], code: Code) -> None:
    gathered = gather_returns(read(values))

    assert gathered.returns == ()
    assert [finding.code for finding in gathered.findings] == [code]


def test_a_gift_beside_priced_lines_is_taken_and_so_is_one_for_a_known_customer() -> None:
    beside = gather_order(read(row(customer=""), row(price=0, customer=""))).order
    known = gather_order(read(row(price="0.0"))).order

    assert beside is not None
    assert [line.total_minor for line in beside.lines] == [1530, 0]
    assert known is not None
    assert known.total_minor == 0


def test_shipping_cost_is_summed_up_and_is_no_line() -> None:
    order = gather_order(read(row(), row(sku="POST", quantity=3, price="18.0"), row(sku="DOT", price="0.0"))).order

    assert order is not None
    assert (order.shipping_minor, len(order.lines), order.total_minor) == (5400, 1, 5400 + 1530)


def test_equal_rows_are_both_kept_and_noted() -> None:
    gathered = gather_order(read(row(), row(quantity=7), row()))

    assert len(gathered.rows) == 3
    assert [(finding.line, finding.code) for finding in gathered.findings] == [(4, Code.DUPLICATE_LINE)]


def test_two_times_and_two_customers_in_one_invoice_are_noted() -> None:
    assert told(row(), row(sku="A2", at="2010-12-01 08:27:00")) == [Code.TWO_TIMES]
    assert told(row(), row(sku="A2", customer="12583.0")) == [Code.TWO_CUSTOMERS]


@pytest.mark.parametrize(
    "values",
    [
        row(quantity="six"),
        row(quantity="1.5"),
        row(quantity="999999999999"),
        row(price="1e5"),
        row(price="NaN"),
        row(price="2,55"),
        row(at="01.12.2010 08:26"),
        row(sku=""),
        row(invoice="5" * 20),
        row(invoice="53\x006365"),
        row(sku="X" * 65),
        row(customer="9" * 30),
    ],
)
def test_a_row_with_an_impossible_value_is_told(values: list[str]) -> None:
    found = row_of(SourceRow(2, *values))

    assert isinstance(found, Finding)
    assert found.code is Code.INVALID_VALUE


def test_a_row_is_read_without_what_a_spreadsheet_did_to_it() -> None:
    found = row_of(
        SourceRow(7, "536365", "85123A", "  HEART\x00 ", "6.0", "2010-12-01T09:26:00+01:00", "2.550", "17850.0", "")
    )

    assert isinstance(found, Row)
    assert (found.quantity, found.price_minor, found.customer, found.name) == (6, 255, "17850", "HEART")
    assert found.at.isoformat() == "2010-12-01T08:26:00+00:00"


@pytest.mark.parametrize(
    ("shipped", "returned", "status"),
    [(5, 0, ReturnStatus.NONE), (5, 4, ReturnStatus.PARTIALLY_RETURNED), (5, 5, ReturnStatus.RETURNED)],
)
def test_the_return_status_follows_from_the_pieces(shipped: int, returned: int, status: ReturnStatus) -> None:
    assert return_status(shipped, returned) is status
