"""From the customer's wish to the money in the bank, through every floor of the running product."""

import email
import io
from collections.abc import Callable
from email.message import EmailMessage
from email.policy import default
from typing import Any, cast

import pytest
from pypdf import PdfReader

from tests.journeys.bank import Credit, camt, mt940, paying
from tests.journeys.desk import TEA, Desk, mails_of, wish
from tests.journeys.server import Product, until

Bank = Callable[..., bytes]
BOTH_FORMATS = pytest.mark.parametrize("write", [camt, mt940], ids=["CAMT.053", "MT940"])


def _mail(product: Product, *words: str) -> EmailMessage:
    """The one mail whose subject has all the words."""

    def look() -> list[EmailMessage]:
        mails = [email.message_from_bytes(file.read_bytes(), policy=default) for file in mails_of(product.data)]
        return [mail for mail in mails if all(word in mail["Subject"] for word in words)]

    found = until(look, f"a mail about {words} lies in the outbox")
    assert len(found) == 1
    mail: EmailMessage = found[0]
    return mail


def _attached(mail: EmailMessage) -> bytes:
    (part,) = mail.iter_attachments()
    assert part.get_content_type() == "application/pdf"
    return cast(bytes, part.get_content())


def _text(pdf: bytes) -> str:
    assert pdf.startswith(b"%PDF")
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _shipped(desk: Desk, order: dict[str, Any]) -> dict[str, Any]:
    """Ship it and wait for everything that the workers make of that."""
    desk.do("orderShip", order)
    return desk.order_when(
        order,
        lambda o: o["invoices"] and o["invoices"][0]["pdfUrl"] and o["shipments"][0]["deliveryNoteUrl"],
        "label, delivery note and invoice are made",
    )


@BOTH_FORMATS
def test_an_order_becomes_cash(product: Product, desk: Desk, write: Bank) -> None:
    before = desk.stock()
    order = desk.place()
    assert (order["status"], order["paymentStatus"]) == ("PLACED", "UNPAID")
    assert desk.stock()["available"] == before["available"] - 2

    desk.do("orderConfirm", order)
    confirmation = _mail(product, "bestätigung", order["number"])
    assert "anna@example.org" in confirmation["To"]
    assert order["number"] in _text(_attached(confirmation))

    shipped = _shipped(desk, order)
    (parcel,) = shipped["shipments"]
    assert shipped["fulfillmentStatus"] == "SHIPPED"
    assert parcel["trackingNumber"] in _squeezed(_text(desk.download(parcel["labelUrl"])))
    assert order["number"] in _text(desk.download(parcel["deliveryNoteUrl"]))
    tracked = _mail(product, "unterwegs", order["number"])
    assert parcel["trackingNumber"] in cast(EmailMessage, tracked.get_body(("plain",))).get_content()
    assert desk.stock()["onHand"] == before["onHand"] - 2

    (invoice,) = shipped["invoices"]
    paper = desk.download(invoice["pdfUrl"])
    assert invoice["paymentReference"] in _squeezed(_text(paper))
    assert invoice["number"] in _text(paper)
    assert _attached(_mail(product, "Rechnung", invoice["number"])) == paper
    assert invoice["total"]["gross"]["amount"] == order["total"]["gross"]["amount"]

    taken = desk.bank(write(paying(shipped)))
    assert (taken["object"]["transactions"], taken["object"]["allocated"]) == (1, 1)
    paid = desk.order(order)
    assert (paid["paymentStatus"], paid["outstanding"]["amount"]) == ("PAID", "0.00")
    assert (paid["status"], paid["invoices"][0]["status"]) == ("CONFIRMED", "PAID")

    desk.do("orderDeliver", order)
    done = desk.order(order)
    assert (done["status"], done["fulfillmentStatus"]) == ("COMPLETED", "DELIVERED")
    assert not [move for move in done["moves"] if move["open"]]


@BOTH_FORMATS
def test_who_pays_after_delivery_completes_the_order_by_paying(desk: Desk, write: Bank) -> None:
    order = desk.place()
    desk.do("orderConfirm", order)
    shipped = _shipped(desk, order)
    assert desk.do("orderDeliver", order)["status"] == "CONFIRMED"

    desk.bank(write(paying(shipped)))

    assert desk.order(order)["status"] == "COMPLETED"


def test_an_order_paid_in_advance_waits_for_the_money(product: Product, desk: Desk) -> None:
    order = desk.place(paymentMethod="PREPAYMENT")
    desk.do("orderConfirm", order)
    _mail(product, "bestätigung", order["number"])
    refused = desk.move("orderShip", order)
    assert [error["code"] for error in refused["userErrors"]] == ["MOVE_NOT_OPEN"]

    desk.bank(camt(Credit.of(order["total"]["gross"]["amount"], f"Bestellung {order['number']}")))
    assert desk.order(order)["paymentStatus"] == "PAID"
    shipped = _shipped(desk, order)

    assert shipped["invoices"][0]["outstanding"]["amount"] == "0.00"
    assert desk.do("orderDeliver", order)["status"] == "COMPLETED"


def test_a_web_form_order_confirms_itself_and_one_by_phone_waits_for_a_person(desk: Desk) -> None:
    by_phone, by_form = desk.place(channel="PHONE"), desk.place(channel="WEB_FORM")

    desk.order_when(by_form, lambda o: o["status"] == "CONFIRMED", "the rule confirms the order")

    waiting = desk.order(by_phone)
    assert waiting["status"] == "PLACED"
    assert {"verb": "confirm", "open": True, "reasons": []} in waiting["moves"]


def test_a_held_order_goes_nowhere_until_it_is_released(desk: Desk) -> None:
    order = desk.do("orderConfirm", desk.place())
    held = desk.do("orderHold", order, reason="The customer calls back")
    assert "ON_HOLD" in held["attention"]
    refused = desk.move("orderShip", order)
    assert refused["userErrors"][0]["code"] == "MOVE_NOT_OPEN"
    assert "hold" in refused["userErrors"][0]["message"]

    desk.do("orderRelease", order)

    assert desk.do("orderShip", order)["fulfillmentStatus"] == "SHIPPED"


@pytest.mark.parametrize("confirmed", [False, True], ids=["placed", "confirmed"])
def test_cancelling_gives_the_stock_back(desk: Desk, confirmed: bool) -> None:
    before = desk.stock()
    order = desk.place()
    if confirmed:
        desk.do("orderConfirm", order)
    assert desk.stock()["reserved"] == before["reserved"] + 2

    gone = desk.do("orderCancel", order, reason="Ordered twice")

    assert (gone["status"], gone["fulfillmentStatus"], gone["paymentStatus"]) == (
        "CANCELLED",
        "NOT_REQUIRED",
        "NOTHING_DUE",
    )
    assert desk.stock() == before
    assert desk.move("orderConfirm", order)["userErrors"][0]["code"] == "MOVE_NOT_OPEN"


def test_rejecting_needs_a_reason_and_gives_the_stock_back(desk: Desk) -> None:
    before = desk.stock()
    order = desk.place()
    without = desk.move("orderReject", order)
    assert (without["userErrors"][0]["code"], without["userErrors"][0]["path"]) == ("REQUIRED", ["reason"])

    assert desk.do("orderReject", order, reason="No such street")["status"] == "REJECTED"

    assert desk.stock() == before


def test_two_bank_files_that_overlap_book_each_payment_once(desk: Desk) -> None:
    orders = [desk.do("orderConfirm", desk.place()) for _ in range(3)]
    first, second, third = (paying(_shipped(desk, order)) for order in orders)

    one = desk.bank(camt(first, second))["object"]
    two = desk.bank(camt(second, third))["object"]
    again = desk.bank(camt(first, second))["object"]

    assert [taken["transactions"] for taken in (one, two, again)] == [2, 1, 0]
    found = [desk.order(order) for order in orders]
    assert [order["paymentStatus"] for order in found] == ["PAID"] * 3
    assert [len(order["payments"]) for order in found] == [1, 1, 1]


def test_money_that_names_nothing_of_ours_books_nothing_and_waits(desk: Desk) -> None:
    order = _shipped(desk, desk.do("orderConfirm", desk.place()))
    amount = order["invoices"][0]["outstanding"]["amount"]

    stray = desk.bank(camt(Credit.of(amount, "Danke fuer alles")))["object"]
    short = desk.bank(camt(Credit.of("1.00", order["invoices"][0]["paymentReference"])))["object"]

    assert (stray["allocated"], stray["unmatched"]) == (0, 1)
    assert (short["allocated"], short["suggested"]) == (0, 1)
    assert desk.order(order)["paymentStatus"] == "UNPAID"


def test_the_last_piece_is_sold_once(desk: Desk) -> None:
    sku = "TEE-PUER-357"
    free = desk.stock(sku)["available"]
    desk.place(lines=[{"sku": sku, "quantity": free}])

    refused = desk.answer(
        "mutation P($input: OrderPlaceInput!) { orderPlace(input: $input) { object { id } userErrors { code path } } }",
        {"input": {**_one_more(sku)}},
    )["data"]["orderPlace"]

    assert refused["object"] is None
    assert refused["userErrors"] == [{"code": "INSUFFICIENT_STOCK", "path": ["lines", "0", "quantity"]}]
    assert desk.stock(sku)["available"] == 0


def _one_more(sku: str) -> dict[str, Any]:
    return wish(lines=[{"sku": sku, "quantity": 1}])


def test_numbers_of_invoices_have_no_gap(desk: Desk) -> None:
    shipped = [_shipped(desk, desk.do("orderConfirm", desk.place(lines=[{"sku": TEA, "quantity": 1}]))) for _ in "ab"]
    counts = sorted(int(number.partition("-")[2]) for number in desk.invoice_numbers())

    assert counts == list(range(1, len(counts) + 1))
    assert len({order["invoices"][0]["number"] for order in shipped}) == 2
