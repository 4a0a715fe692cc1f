"""Splitting: pieces go on as another order, and money, stock and promises agree on both sides."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.billing.commands import issue_invoice
from domain.billing.models import Invoice
from domain.catalog.models import Product
from domain.foundation.callers import SYSTEM
from domain.foundation.commands import Terms
from domain.foundation.errors import Refused, RefusedForReasons
from domain.foundation.moves import MoveNotOpen
from domain.orders.changing.cancelling import cancel_line
from domain.orders.changing.splitting import split_order
from domain.orders.changing.wishes import PiecesGiven
from domain.orders.commands.decide import confirm_order
from domain.orders.commands.place import place_order
from domain.orders.commands.progress import mark_sourced
from domain.orders.models import Order, OrderLine
from domain.orders.queries import list_lines
from domain.orders.rules.splitting import shares
from domain.orders.states import OrderStatus, PaymentStatus
from domain.pricing.rules import running_share
from domain.shipping.commands import ship_order
from domain.stock.commands import pieces_there, receive_stock
from tests.foundation.looking import everything
from tests.foundation.makers import make_order, make_product, make_stock, stock_of, wish
from tests.orders.test_walks import check

pytestmark = pytest.mark.anyio


async def split(order: Order, **pieces: int) -> tuple[Order, Order]:
    """Both orders, afterwards."""
    lines = {line.sku: line.id for line in await list_lines(order.id)}
    given = tuple(PiecesGiven(line_id=lines[sku], quantity=count) for sku, count in pieces.items())
    await split_order(order.id, given, not given, by=SYSTEM)
    return await Order.get(id=order.id), await Order.filter(split_from_id=order.id).order_by("-id").first()  # type: ignore[return-value]


def total(*orders: Order) -> tuple[int, ...]:
    names = ("total_net_minor", "total_tax_minor", "due_minor", "received_minor")
    return tuple(sum(getattr(order, name) for order in orders) for name in names)


@pytest.mark.parametrize("state", ["placed", "confirmed", "paid"])
async def test_both_orders_come_to_what_the_one_came_to(db: str, state: str) -> None:
    await make_product("PEN", gross_minor=53)
    order = await make_order(state, PEN=3, LAMP=2)
    before = await stock_of("PEN")

    first, second = await split(order, PEN=1, LAMP=2)

    assert total(first, second) == total(order)
    assert first.status is second.status is order.status
    assert (second.shipping_gross_minor, second.due_minor) == (0, 53 + 2 * 11_900)
    assert [(line.sku, line.quantity) for line in await list_lines(first.id)] == [("PEN", 2)]
    assert [(line.sku, line.quantity) for line in await list_lines(second.id)] == [("PEN", 1), ("LAMP", 2)]
    assert await stock_of("PEN") == before
    for one in (first, second):
        await check(one.id)
    if state == "paid":
        assert first.payment_status is second.payment_status is PaymentStatus.PAID


@pytest.mark.parametrize("state", ["placed", "confirmed"])
async def test_what_is_ready_stays_and_the_rest_waits_elsewhere(db: str, state: str) -> None:
    await make_stock(PEN=2, LAMP=1)
    await Product.filter(sku__in=["PEN", "LAMP"]).update(backorder="ALLOW")
    order = await place_order(wish(PEN=5, LAMP=1), by=SYSTEM)
    if state == "confirmed":
        await confirm_order(order.id, by=SYSTEM)

    first, second = await split(order)

    assert [(line.sku, line.live) for line in await list_lines(first.id)] == [("PEN", 2), ("LAMP", 1)]
    assert [(line.sku, line.live) for line in await list_lines(second.id)] == [("PEN", 3)]
    await receive_stock("PEN", 3, None, "", by=SYSTEM)
    await mark_sourced(second.id, by=SYSTEM)
    assert await pieces_there(second.id, by=SYSTEM) == {(await list_lines(second.id))[0].id: 3}
    assert total(first, second) == total(order)
    for one in (first, second):
        await check(one.id)


async def test_what_was_sent_and_invoiced_stays_to_the_cent(db: str) -> None:
    await make_product("PEN", gross_minor=53)
    order = await make_order("confirmed", PEN=4, LAMP=1)
    await ship_some(order, PEN=1)
    await issue_invoice(order.id, by=SYSTEM)

    with pytest.raises(Refused) as refused:
        await split(order, PEN=4)
    assert refused.value.path == ("lines", "0", "quantity")
    first, second = await split(order, PEN=2)

    assert total(first, second) == total(await Order.get(id=order.id), second)
    for one in (first, second):
        await ship_order(one.id, by=SYSTEM)
        await issue_invoice(one.id, by=SYSTEM)
        invoiced = sum([invoice.gross_minor for invoice in await Invoice.filter(order_id=one.id)])
        assert invoiced == (await Order.get(id=one.id)).due_minor


async def ship_some(order: Order, **pieces: int) -> None:
    """Only these pieces are here; the others come after they were sent."""
    lines = {line.sku: line for line in await list_lines(order.id)}
    sourced = {line.id: line.sourced for line in lines.values()}
    await OrderLine.filter(order_id=order.id).update(sourced=0)
    for sku, count in pieces.items():
        await OrderLine.filter(id=lines[sku].id).update(sourced=count)
    await ship_order(order.id, by=SYSTEM)
    for line_id, count in sourced.items():
        await OrderLine.filter(id=line_id).update(sourced=count)


async def test_a_preview_changes_nothing(db: str) -> None:
    order = await make_order("confirmed", LAMP=3)
    before = await everything()
    line = (await list_lines(order.id))[0]

    given = (PiecesGiven(line_id=line.id, quantity=1),)
    await split_order.carry_out(Terms(dry_run=True), order.id, given, by=SYSTEM)

    assert await everything() == before


async def test_what_cannot_move_is_said_at_once(db: str) -> None:
    order = await make_order("confirmed", LAMP=2, PEN=1)
    lines = await list_lines(order.id)
    wrong: tuple[Any, ...] = (
        PiecesGiven(line_id="oli_nonsense", quantity=1),
        PiecesGiven(line_id=lines[0].id, quantity=3),
        PiecesGiven(line_id=lines[0].id, quantity=1),
    )

    with pytest.raises(RefusedForReasons) as refused:
        await split_order(order.id, wrong, by=SYSTEM)
    assert [one.path[1] for one in refused.value.refusals] == ["0", "1", "2"]
    with pytest.raises(Refused, match="Nothing would be left"):
        await split(order, LAMP=2, PEN=1)
    with pytest.raises(Refused, match="Everything is there already"):
        await split(order)


@pytest.mark.parametrize("state", ["held", "cancelled", "shipped", "completed"])
async def test_what_is_held_or_over_is_not_split(db: str, state: str) -> None:
    order = await make_order(state, LAMP=2)

    with pytest.raises(MoveNotOpen):
        await split(order, LAMP=1)


async def test_pieces_called_off_stay_behind(db: str) -> None:
    await make_product("PEN", gross_minor=53)
    order = await make_order("confirmed", PEN=5)
    await cancel_line((await list_lines(order.id))[0].id, 2, None, by=SYSTEM)
    before = await Order.get(id=order.id)

    first, second = await split(order, PEN=1)

    assert total(first, second) == total(before)
    assert second.status is OrderStatus.CONFIRMED
    assert [(line.live, line.cancelled) for line in await list_lines(first.id)] == [(2, 2)]


@given(
    st.integers(1, 40),
    st.integers(1, 9_999),
    st.sampled_from([0, 700, 1_900]),
    st.data(),
)
async def test_cents_are_shared_without_loss(quantity: int, price: int, rate: int, data: st.DataObject) -> None:
    tax = round(quantity * price * rate / (10_000 + rate))
    invoiced = data.draw(st.integers(0, quantity - 1))
    moved = data.draw(st.integers(1, quantity - invoiced))
    if moved == quantity:
        return
    line = OrderLine(
        quantity=quantity, unit_price_minor=price, net_minor=quantity * price - tax, tax_minor=tax, invoiced=invoiced
    )

    found = shares(line, moved)

    assert found is not None
    kept = quantity - moved
    for whole, share in zip((line.net_minor, line.tax_minor), found, strict=True):
        assert running_share(share, invoiced, kept) == running_share(whole, invoiced, quantity)
    if not invoiced:
        assert sum(found) == price * kept
