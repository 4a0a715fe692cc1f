"""Readers of inputs of our own: tables in any layout, numbers, payloads of shops, purchase orders."""

import pytest

from domain.intake.reading.columns import guess_columns
from domain.intake.reading.csv_files import Layout, guess_layout, read_csv
from domain.intake.reading.errors import NoOrder, Unreadable
from domain.intake.reading.gathering import Gathering
from domain.intake.reading.numbers import read_number, read_quantity
from domain.intake.reading.opentrans import read_opentrans
from domain.intake.reading.order_text import read_order_text
from domain.intake.reading.shopify import read_shopify
from domain.intake.reading.values import Reading
from domain.intake.reading.woocommerce import read_woocommerce
from domain.intake.reading.words import country_of, path_of
from tests.intake.scene import raw, shopify_order, woocommerce_order

ANY = Layout(columns={})
ORDER = """<?xml version="1.0" encoding="ISO-8859-1"?>
<ORDER xmlns="http://www.opentrans.org/XMLSchema/2.1" xmlns:b="http://www.bmecat.org/bmecat/2005" version="2.1">
<ORDER_HEADER><ORDER_INFO><ORDER_ID>4711</ORDER_ID><PARTIES>
<PARTY><b:PARTY_ID type="supplier_specific">10002</b:PARTY_ID><PARTY_ROLE>buyer</PARTY_ROLE><ADDRESS>
<b:NAME>Müller GmbH</b:NAME><b:STREET>Weg 1</b:STREET><b:ZIP>10115</b:ZIP><b:CITY>Berlin</b:CITY>
<b:COUNTRY_CODED>DE</b:COUNTRY_CODED></ADDRESS></PARTY></PARTIES><ORDER_PARTIES_REFERENCE>
<b:BUYER_IDREF>10002</b:BUYER_IDREF></ORDER_PARTIES_REFERENCE><b:CURRENCY>EUR</b:CURRENCY></ORDER_INFO></ORDER_HEADER>
<ORDER_ITEM_LIST><ORDER_ITEM><PRODUCT_ID><b:SUPPLIER_PID>LAMP</b:SUPPLIER_PID></PRODUCT_ID><QUANTITY>2.0</QUANTITY>
<PRODUCT_PRICE_FIX><b:PRICE_AMOUNT>100.0</b:PRICE_AMOUNT></PRODUCT_PRICE_FIX></ORDER_ITEM></ORDER_ITEM_LIST></ORDER>"""


def known(reading: Reading) -> dict[str, str]:
    return {read.path: read.value for read in reading.fields}


def sure(reading: Reading) -> dict[str, int]:
    return {read.path: read.confidence for read in reading.fields}


@pytest.mark.parametrize(
    ("text", "number", "confidence"),
    [
        ("12,30 €", "12.30", 100),
        ("1.234,50", "1234.50", 100),
        ("1,234.50", "1234.50", 100),
        ("1'234.50", "1234.50", 100),
        ("1.234", "1.234", 60),
        ("-5", "-5", 100),
        ("1 234,5", "1234.5", 100),
    ],
)
def test_numbers_are_read_in_german_and_english(text: str, number: str, confidence: int) -> None:
    assert read_number(text) == (number, confidence)


def test_a_known_decimal_sign_ends_all_doubt() -> None:
    assert read_number("1.234", decimal=",") == ("1234", 100)
    assert read_number("1,234", decimal=",") == ("1.234", 100)
    assert read_quantity("2,00 Stk.") == ("2", 100)
    assert read_quantity("2,5 kg") == ("2.5", 100)
    assert read_number("viele") is None


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_separators_and_encodings_are_found_out(separator: str, encoding: str) -> None:
    rows = [["Artikel-Nr.", "Stück", "Empfänger", "PLZ"], ["LAMP", "2", "Anna Müller", "10115"]]
    content = "\r\n".join(separator.join(row) for row in rows).encode(encoding)
    (reading,) = read_csv(content, ANY)
    assert known(reading) == {
        "shippingAddress.name": "Anna Müller",
        "shippingAddress.postalCode": "10115",
        "lines.0.sku": "LAMP",
        "lines.0.quantity": "2",
    }


def test_columns_are_guessed_by_heading_and_by_content() -> None:
    guesses = guess_columns(
        ["Code", "Wieviele Stück?", "Kontakt"], [["A-1", "2", "a@b.example"], ["B-2", "1", "c@d.example"]]
    )
    assert [(guess.path, guess.confidence) for guess in guesses] == [
        ("lines.sku", 40),
        ("lines.quantity", 70),
        ("customer.email", 60),
    ]


def test_a_shops_export_spreads_an_order_over_rows() -> None:
    content = b"Name,Email,Shipping Name,Shipping City,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku\n"
    content += b'#1,a@b.example,Anna,Berlin,2,"Lamp, black",119.00,LAMP\n#1,,,,1,Chair,20.00,CHAIR\n'
    content += b"#2,c@d.example,Bob,Bonn,1,Chair,20.00,CHAIR\n"
    one, two = read_csv(content, ANY)
    assert (known(one)["externalReference"], known(one)["lines.1.sku"], one.value("lines.0.name")) == (
        "#1",
        "CHAIR",
        "Lamp, black",
    )
    assert (known(two)["shippingAddress.city"], known(two)["lines.0.unitPrice.amount"]) == ("Bonn", "20.00")


SHOPIFY_COLUMNS = (
    "Name",
    "Email",
    "Financial Status",
    "Paid at",
    "Fulfillment Status",
    "Currency",
    "Subtotal",
    "Total",
)
SHOPIFY_COLUMNS += (
    "Lineitem quantity",
    "Lineitem name",
    "Lineitem price",
    "Lineitem sku",
    "Lineitem fulfillment status",
)
SHOPIFY_COLUMNS += ("Payment Method", "Payment Reference", "Payment ID", "Payment Terms Name", "Payment References")


@pytest.mark.parametrize(
    ("status", "method"),
    [
        ("paid", "PREPAYMENT"),
        ("partially_paid", "PREPAYMENT"),
        ("authorized", "PREPAYMENT"),
        ("refunded", "PREPAYMENT"),
        ("voided", "PREPAYMENT"),
        ("bezahlt", "PREPAYMENT"),
        ("pending", None),
        ("offen", None),
        ("", None),
    ],
)
def test_an_export_says_how_far_the_payment_is(status: str, method: str | None) -> None:
    cells = {"Name": "#1", "Financial Status": status, "Lineitem quantity": "2", "Lineitem sku": "LAMP-1"}
    cells |= {"Payment Method": "Shopify Payments", "Total": "119.00", "Currency": "EUR"}
    content = ",".join(SHOPIFY_COLUMNS) + "\n" + ",".join(cells.get(name, "") for name in SHOPIFY_COLUMNS) + "\n"

    (reading,) = read_csv(content.encode(), ANY)

    assert known(reading).get("paymentMethod") == method
    assert (f"In the shop the payment is {status!r}." in reading.notes) == bool(status)
    # Nobody signed the column, so that no money is booked for it.
    assert not [read for read in reading.fields if read.path.startswith("paid.")]


def test_a_saved_mapping_may_name_the_column_that_says_what_was_paid() -> None:
    layout = Layout(columns={"Geld": "paymentStatus", "Art": "lines.sku", "Zahl": "lines.quantity"})

    (reading,) = read_csv(b"Art;Zahl;Geld\nLAMP-1;2;paid\n", layout)

    assert known(reading)["paymentMethod"] == "PREPAYMENT"


def test_a_mail_does_not_say_what_was_paid() -> None:
    into = Gathering()

    read_order_text(into, "Zahlungsstatus: bezahlt\n2 x LAMP-1\n")

    assert "paymentMethod" not in known(into.done())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"  \n",
        b"just a sentence",
        b"PK\x03\x04rest",
        b"a;b\n1;2\n",
        b"sku;menge\n",
        b"sku;menge\nA\x00;1\n",
        b"sku;menge\n" + b"A;1\n" * 20_002,
        b";".join([b"sku"] * 300) + b"\nx\n",
        b'sku;menge\n"' + b"x" * 200_000,
    ],
)
def test_a_table_that_is_none_is_refused(content: bytes) -> None:
    with pytest.raises(Unreadable):
        read_csv(content, ANY)


def test_a_mapping_shows_in_the_preview() -> None:
    _, guesses = guess_layout(b"x;y\nLAMP;2\n", Layout(columns={"x": "lines.sku"}))
    assert [(guess.path, guess.confidence, guess.sample) for guess in guesses] == [
        ("lines.sku", 100, "LAMP"),
        (None, 0, "2"),
    ]


def test_discounts_of_a_shop_are_part_of_the_price() -> None:
    line = {"sku": "LAMP", "quantity": 2, "price": "119.00", "discount_allocations": [{"amount": "19.00"}]}
    found = known(read_shopify(raw(shopify_order(line_items=[line]))))
    assert found["lines.0.unitPrice.amount"] == "109.50"


def test_tax_is_added_to_prices_without_it_and_doubted_where_it_is_not_said() -> None:
    line = {"sku": "LAMP", "quantity": 2, "price": "100.00", "tax_lines": [{"price": "38.00"}]}
    order = shopify_order(taxes_included=False, line_items=[line], total_tax="38.00")
    assert known(read_shopify(raw(order)))["lines.0.unitPrice.amount"] == "119.00"
    order["line_items"] = [{**line, "tax_lines": []}]
    assert sure(read_shopify(raw(order)))["lines.0.unitPrice.amount"] == 40


def test_a_shop_may_write_its_fields_in_any_kind() -> None:
    line = {"sku": 4711, "quantity": "2.0", "total": 200, "total_tax": None, "name": ""}
    found = known(read_woocommerce(raw({"data": woocommerce_order(line_items={"0": line, "1": "rubbish"}, number=9)})))
    assert (found["lines.0.sku"], found["lines.0.quantity"], found["lines.0.unitPrice.amount"]) == (
        "4711",
        "2",
        "100.00",
    )
    assert found["shippingAddress.name"] == "Anna Müller"


@pytest.mark.parametrize("state", ["auto-draft", "draft", "cancelled", "failed", "refunded", "trash"])
def test_a_cart_that_was_left_is_no_order(state: str) -> None:
    with pytest.raises(NoOrder):
        read_woocommerce(raw(woocommerce_order(status=state)))


@pytest.mark.parametrize(
    "content", [b"", b"null", b"[]", b'"x"', b"{}", b'{"id": 1,}', b"\xff", b"[" * 5_000, b'{"line_items": 1}']
)
def test_a_payload_that_is_no_order_is_refused(content: bytes) -> None:
    for read in (read_shopify, read_woocommerce):
        with pytest.raises(Unreadable):
            read(content)


def test_a_purchase_order_is_read_in_its_own_encoding() -> None:
    reading = read_opentrans(ORDER.encode("iso-8859-1"))
    found = known(reading)
    assert (found["externalReference"], found["customer.number"]) == ("4711 10002", "10002")
    assert (found["shippingAddress.name"], found["lines.0.quantity"]) == ("Müller GmbH", "2")
    assert "lines.0.unitPrice.amount" not in found
    assert any("100.0 EUR without tax" in note for note in reading.notes)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<ORDER",
        b"<html/>",
        b'<!DOCTYPE x [<!ENTITY a "b">]><ORDER>&a;</ORDER>',
        '<!DOCTYPE x [<!ENTITY a "b">]><ORDER>&a;</ORDER>'.encode("utf-16"),
        b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><ORDER/>',
        b"<ORDER/>",
        b"<ORDER>" + b"<a>" * 5_000 + b"</a>" * 5_000 + b"</ORDER>",
        b"<ORDER>" + b"<a/>" * 100_001 + b"</ORDER>",
        ORDER.replace("<ORDER_ITEM>", "<X>").replace("</ORDER_ITEM>", "</X>").encode("iso-8859-1"),
    ],
)
def test_xml_that_is_no_order_is_refused(content: bytes) -> None:
    with pytest.raises(Unreadable):
        read_opentrans(content)


def test_another_document_of_the_standard_is_no_order() -> None:
    with pytest.raises(NoOrder):
        read_opentrans(b"<ORDERCHANGE/>")


def test_headings_and_countries_are_known_by_many_names() -> None:
    assert path_of("Artikel-Nr.") == ("lines.sku", 95)
    assert path_of("Ihre Bestellnummer") == ("externalReference", 70)
    assert path_of("???") is None
    assert (country_of("Deutschland"), country_of("ch"), country_of("Narnia")) == (("DE", 95), ("CH", 100), None)
