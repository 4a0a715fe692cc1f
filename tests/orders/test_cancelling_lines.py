"""Calling off a line or some pieces: counters, stock and sums stay right to the cent."""

import pytest

from domain.billing.commands import issue_invoice
from domain.billing.models import Invoice
from domain.foundation.callers import SYSTEM, Caller, CallerKind
from domain.foundation.commands import Terms
from domain.foundation.errors import Invalid
from domain.foundation.ids import new_id
from domain.foundation.moves import MoveNotOpen
from domain.orders.changing.cancelling import cancel_line
from domain.orders.errors import NoSuchLine
from domain.orders.events import OrderCancelled, OrderLineCancelled
from domain.orders.models import Order, OrderLine
from domain.orders.queries import list_lines
from domain.orders.states import FulfillmentStatus, OrderStatus, PaymentStatus
from domain.shipping.commands import ship_order
from tests.foundation.looking import everything
from tests.foundation.makers import make_order, make_product, pay, stock_of, told

pytestmark = pytest.mark.anyio


async def line_of(order: Order, sku: str = "LAMP") -> OrderLine:
    return next(line for line in await list_lines(order.id) if line.sku == sku)


async def of(order: Order) -> Order:
    return await Order.get(id=order.id)


@pytest.mark.parametrize("state", ["placed", "confirmed"])
async def test_some_pieces_are_called_off_and_their_stock_is_free(db: str, state: str) -> None:
    order = await make_order(state, LAMP=5, CUP=1)

    await cancel_line((await line_of(order)).id, 2, "too many", by=SYSTEM)

    line = await line_of(order)
    assert (line.cancelled, line.live, line.sourced) == (2, 3, 3 if state == "confirmed" else 0)
    assert await stock_of("LAMP") == (5, 3)
    assert (await of(order)).due_minor == 4 * 11_900 + 490
    assert [(event.sku, event.quantity, event.reason) for event in await told(OrderLineCancelled)] == [
        ("LAMP", 2, "too many")
    ]


async def test_what_is_left_is_sent_and_invoiced_to_the_cent(db: str) -> None:
    await make_product("PEN", gross_minor=333)
    await make_product("INK", gross_minor=777, tax_category="REDUCED")
    order = await make_order("confirmed", PEN=7, INK=5)
    await cancel_line((await line_of(order, "PEN")).id, 3, None, by=SYSTEM)
    await ship_order(order.id, by=SYSTEM)
    await issue_invoice(order.id, by=SYSTEM)

    invoiced = sum([invoice.gross_minor for invoice in await Invoice.all()])

    assert invoiced == (await of(order)).due_minor
    assert (await of(order)).fulfillment_status is FulfillmentStatus.SHIPPED
    assert await stock_of("PEN") == (3, 0)


async def test_the_last_pieces_cancel_the_order(db: str) -> None:
    order = await make_order("confirmed", LAMP=2, CUP=1)

    await cancel_line((await line_of(order, "CUP")).id, None, None, by=SYSTEM)
    await cancel_line((await line_of(order)).id, 2, "no longer", by=SYSTEM)

    gone = await of(order)
    assert (gone.status, gone.due_minor, gone.payment_status) == (OrderStatus.CANCELLED, 0, PaymentStatus.NOTHING_DUE)
    assert [event.reason for event in await told(OrderCancelled)] == ["no longer"]
    assert await stock_of("LAMP") == (2, 0)


async def test_what_was_paid_already_is_to_be_refunded(db: str) -> None:
    order = await make_order("paid", LAMP=2)

    await cancel_line((await line_of(order)).id, 1, None, by=SYSTEM)

    now = await of(order)
    assert (now.payment_status, now.received_minor - now.due_minor) == (PaymentStatus.OVERPAID, 11_900)


@pytest.mark.parametrize("count", [0, -1, 3, 10**9])
async def test_no_more_than_is_still_here_is_called_off(db: str, count: int) -> None:
    order = await make_order("placed", LAMP=2)
    before = await everything()

    with pytest.raises(Invalid, match="cannot be cancelled") as refused:
        await cancel_line((await line_of(order)).id, count, None, by=SYSTEM)

    assert refused.value.path == ("quantity",)
    assert await everything() == before


async def test_what_was_sent_cannot_be_called_off(db: str) -> None:
    order = await make_order("shipped", LAMP=2)

    with pytest.raises(MoveNotOpen, match="Nothing of LAMP is still here"):
        await cancel_line((await line_of(order)).id, 1, None, by=SYSTEM)


async def test_a_try_shows_the_order_as_it_would_be_and_changes_nothing(db: str) -> None:
    order = await make_order("placed", LAMP=2)
    before = await everything()

    outcome = await cancel_line.carry_out(Terms(dry_run=True), (await line_of(order)).id, 1, None, by=SYSTEM)

    assert outcome.result is not None
    assert outcome.result.due_minor == 11_900 + 490
    assert await everything() == before


async def test_a_line_that_is_not_yours_is_not_there(db: str) -> None:
    order = await make_order("placed")
    key = Caller(id="key_1", name="shop", kind=CallerKind.KEY, permissions=frozenset({"orders.cancel"}), own_only=True)

    for line_id in (new_id("oli"), (await line_of(order)).id, "nonsense"):
        with pytest.raises(NoSuchLine):
            await cancel_line(line_id, 1, None, by=key)
    assert (await of(order)).due_minor == (await of(order)).total_gross_minor


async def test_part_sent_part_called_off_is_done_when_paid(db: str) -> None:
    order = await make_order("confirmed", LAMP=3)
    await cancel_line((await line_of(order)).id, 1, None, by=SYSTEM)
    await ship_order(order.id, by=SYSTEM)
    await pay(order)

    assert (await of(order)).payment_status is PaymentStatus.PAID
    assert await stock_of("LAMP") == (1, 0)
