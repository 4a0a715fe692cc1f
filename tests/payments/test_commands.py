import asyncio
from typing import Any

import pytest

from domain.billing.commands import issue_invoice
from domain.billing.models import Invoice
from domain.billing.states import InvoiceState
from domain.foundation.callers import SYSTEM
from domain.foundation.commands import Terms
from domain.foundation.errors import Forbidden, Invalid
from domain.orders.commands.progress import book_payment
from domain.orders.events import OrderCompleted, OrderPaid, OrderReopened
from domain.orders.models import Order
from domain.orders.rules.references import rf_reference
from domain.orders.states import OrderStatus, PaymentStatus
from domain.payments.commands import import_statement
from domain.payments.events import PaymentReceived
from domain.payments.models import BankStatement, BankTransaction, Payment
from domain.payments.statements.errors import Unreadable
from domain.shipping.commands import deliver_order
from tests.foundation.looking import everything
from tests.foundation.makers import clerk, make_order, told
from tests.foundation.tampering import force

from .statement_files import FORMATS, statement, states, take_in, transfer

pytestmark = pytest.mark.anyio
GROSS = 12_390


async def test_nothing_of_an_unreadable_or_forbidden_file_is_kept(db: str) -> None:
    before = await everything()

    for name, content in (("a.pdf", b"%PDF-1.7"), ("a", b""), ("a.xml", statement(transfer("x", 1))[:-40])):
        with pytest.raises(Unreadable):
            await import_statement(name, content, by=SYSTEM)
    with pytest.raises(Invalid) as refused:
        await import_statement("a\x00.xml", statement(transfer("x", 1)), by=SYSTEM)
    with pytest.raises(Forbidden):
        await import_statement("a.xml", statement(transfer("x", 1)), by=clerk("payments.allocate"))

    assert refused.value.path == ("filename",)
    assert await everything() == before


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("named_by", ["reference", "invoice number", "order number", "order's reference"])
async def test_a_payment_that_names_what_it_pays_books_itself(db: str, kind: str, named_by: str) -> None:
    order = await make_order("invoiced")
    invoice = await Invoice.get()
    text = {
        "reference": invoice.payment_reference,
        "invoice number": f"Rechnung {invoice.number}",
        "order number": f"Bestellung {order.number}",
        "order's reference": rf_reference(order.number),
    }[named_by]

    taken = await take_in(transfer(text, GROSS), kind=kind)

    assert (taken.transactions, taken.allocated, taken.suggested, taken.unmatched) == (1, 1, 0, 0)
    assert await states() == [("ALLOCATED", GROSS)]
    assert (await Invoice.get()).state is InvoiceState.PAID
    paid = await Order.get(id=order.id)
    assert (paid.payment_status, paid.received_minor) == (PaymentStatus.PAID, GROSS)
    assert [event.amount for event in await told(PaymentReceived)] == ["123.90 EUR"]
    assert len(await told(OrderPaid)) == 1


async def test_one_payment_pays_two_invoices_of_two_orders(db: str) -> None:
    orders = [await make_order("invoiced", LAMP=count) for count in (1, 2)]
    invoices = await Invoice.all().order_by("number")

    await take_in(transfer(" ".join(invoice.number for invoice in invoices), sum(one.gross_minor for one in invoices)))

    assert [(await Order.get(id=order.id)).payment_status for order in orders] == [PaymentStatus.PAID] * 2
    assert {invoice.state for invoice in await Invoice.all()} == {InvoiceState.PAID}
    assert await Payment.all().count() == 2


@pytest.mark.parametrize(
    ("text", "minor", "state", "reason"),
    [
        ("{number}", GROSS - 1, "SUGGESTED", "0.01 EUR less than owed came in"),
        ("{number}", GROSS + 1, "SUGGESTED", "0.01 EUR more than owed came in"),
        ("Danke!", GROSS, "UNMATCHED", "No reference of ours was found."),
        ("RE2026-99999 999999", GROSS, "UNMATCHED", "No reference of ours was found."),
    ],
)
async def test_what_is_not_certain_waits_with_its_reason(
    db: str, text: str, minor: int, state: str, reason: str
) -> None:
    order = await make_order("invoiced")
    invoice = await Invoice.get()

    await take_in(transfer(text.format(number=invoice.number), minor))

    waiting = await BankTransaction.get()
    assert (waiting.state.value, waiting.allocated_minor) == (state, 0)
    assert reason in waiting.reason
    assert waiting.suggested_order_id == (order.id if state == "SUGGESTED" else None)
    assert await Payment.all().count() == 0


async def test_a_second_payment_for_what_is_paid_is_only_suggested(db: str) -> None:
    await make_order("invoiced")
    number = (await Invoice.get()).number

    await take_in(transfer(number, GROSS, "B1"), transfer(number, GROSS, "B2"))

    assert await states() == [("ALLOCATED", GROSS), ("SUGGESTED", 0)]
    assert "it is paid already" in (await BankTransaction.get(state="SUGGESTED")).reason


async def test_money_in_another_currency_is_only_suggested(db: str) -> None:
    order = await make_order("invoiced")
    await force("update invoices set currency = 'CHF'")

    await take_in(transfer((await Invoice.get()).number, GROSS))

    assert (await BankTransaction.get()).reason.endswith("but in CHF, not EUR.")
    assert (await Order.get(id=order.id)).received_minor == 0


@pytest.mark.parametrize("kind", FORMATS)
async def test_a_file_taken_in_again_books_nothing_twice(db: str, kind: str) -> None:
    order = await make_order("invoiced")
    paid = transfer((await Invoice.get()).number, GROSS)
    await take_in(paid, kind=kind)

    again = await take_in(paid, kind=kind)

    assert (again.transactions, again.allocated) == (0, 0)
    assert (await Order.get(id=order.id)).received_minor == GROSS
    assert (await BankStatement.all().count(), await Payment.all().count()) == (2, 1)


async def test_files_that_overlap_book_each_payment_once_and_equal_ones_as_often_as_they_came(db: str) -> None:
    first, twice, last = transfer("a", 100, "B1"), transfer("b", 200, "B2"), transfer("c", 300, "B3")

    one = await take_in(first, twice, twice)
    two = await take_in(twice, twice, last, number=2)

    assert (one.transactions, two.transactions) == (3, 1)
    assert sorted([one.amount_minor for one in await BankTransaction.all()]) == [100, 200, 200, 300]


async def test_a_file_taken_in_by_many_at_once_is_booked_once(db: str) -> None:
    order = await make_order("invoiced")
    content = statement(transfer((await Invoice.get()).number, GROSS), transfer("x", 5, "B2"))

    done = await asyncio.gather(*(import_statement(f"{i}.xml", content, by=SYSTEM) for i in range(6)))

    assert sorted(taken.transactions for taken in done) == [0, 0, 0, 0, 0, 2]
    assert (await Order.get(id=order.id)).received_minor == GROSS


async def test_files_that_pay_the_same_orders_at_once_do_not_block_each_other(db: str) -> None:
    numbers = [(await make_order("confirmed")).number for _ in range(4)]

    def file(order_of: list[str], mark: str) -> bytes:
        return statement(*(transfer(number, GROSS, f"{mark}{number}") for number in order_of))

    async with asyncio.timeout(20):
        await asyncio.gather(
            *(import_statement("a", file(numbers[:: 1 if i % 2 else -1], f"M{i}"), by=SYSTEM) for i in range(4))
        )

    assert {order.payment_status for order in await Order.all()} == {PaymentStatus.PAID}
    assert sorted(state for state, _ in await states()) == ["ALLOCATED"] * 4 + ["SUGGESTED"] * 12


async def test_a_dry_run_of_a_file_says_what_would_be_booked(db: str) -> None:
    await make_order("invoiced")
    content = statement(transfer((await Invoice.get()).number, GROSS))
    before = await everything()

    tried: Any = await import_statement.carry_out(Terms(dry_run=True), "a.xml", content, by=SYSTEM)

    assert tried.result is not None
    assert tried.result.allocated == 1
    assert await everything() == before


async def test_an_order_completes_by_itself_when_it_is_delivered_and_paid(db: str) -> None:
    for pay_first in (True, False):
        order = await make_order("shipped")
        await issue_invoice(order.id, by=SYSTEM)
        if not pay_first:
            await deliver_order(order.id, by=SYSTEM)
        assert (await Order.get(id=order.id)).status is OrderStatus.CONFIRMED
        await take_in(transfer(order.number, GROSS, f"B{order.number}"), number=int(pay_first))
        if pay_first:
            await deliver_order(order.id, by=SYSTEM)
        assert (await Order.get(id=order.id)).status is OrderStatus.COMPLETED

    assert len(await told(OrderCompleted)) == 2


@pytest.mark.parametrize("change", [-1, -GROSS, 1])
async def test_a_completed_order_is_open_again_when_the_money_is_not_right(db: str, change: int) -> None:
    order = await make_order("completed")

    await book_payment(order.id, change, by=SYSTEM)
    assert (await Order.get(id=order.id)).status is OrderStatus.CONFIRMED
    await book_payment(order.id, -change, by=SYSTEM)

    assert (await Order.get(id=order.id)).status is OrderStatus.COMPLETED
    assert (len(await told(OrderReopened)), len(await told(OrderCompleted))) == (1, 2)


async def test_money_for_a_cancelled_order_waits_for_a_person(db: str) -> None:
    order = await make_order("cancelled")

    await take_in(transfer(order.number, GROSS))

    assert await states() == [("SUGGESTED", 0)]
    assert (await Order.get(id=order.id)).payment_status is PaymentStatus.NOTHING_DUE
