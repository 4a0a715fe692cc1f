"""Orders that wait for pieces, and what happens when there are some."""

import pytest

from domain.catalog.models import Product
from domain.foundation.callers import SYSTEM
from domain.foundation.errors import DomainError
from domain.orders.commands.decide import cancel_order, confirm_order
from domain.orders.commands.place import place_order
from domain.orders.commands.progress import mark_sourced
from domain.orders.events import OrderSourced
from domain.orders.models import Order, OrderLine
from domain.orders.states import Attention
from domain.shipping.commands import ship_order
from domain.stock.commands.receiving import receive_stock
from domain.stock.commands.reserving import release_pieces
from domain.stock.commands.withdrawing import reallocate_stock
from domain.stock.errors import NoSuchClaim, NotEnoughStock
from domain.stock.events import StockAllocated
from domain.stock.models import Reservation
from tests.foundation.makers import make_product, make_stock, stock_of, told, wish

from .books import claims, drift

pytestmark = pytest.mark.anyio


async def make_waitable(**pieces: int) -> None:
    await make_stock(**pieces)
    await Product.filter(sku__in=list(pieces)).update(backorder="ALLOW")


async def buy(**pieces: int) -> Order:
    return await place_order(wish(**pieces), by=SYSTEM)


async def line_of(order: Order) -> OrderLine:
    return await OrderLine.get(order_id=order.id)


async def test_an_order_keeps_what_is_there_and_waits_for_the_rest(db: str) -> None:
    await make_waitable(LAMP=2)

    order = await confirm_order((await buy(LAMP=5)).id, by=SYSTEM)

    assert await claims(order.id) == [("ALLOCATED", 2), ("WAITING", 3)]
    assert (await line_of(order)).sourced == 2
    assert Attention.BACKORDERED in Attention(order.attention)
    assert await stock_of("LAMP") == (2, 2)
    assert await drift() == []


async def test_without_leave_to_wait_it_is_refused_as_ever(db: str) -> None:
    await make_stock(LAMP=2)

    with pytest.raises(NotEnoughStock):
        await buy(LAMP=5)


async def test_who_waited_first_is_served_first_and_its_order_hears_of_it(db: str) -> None:
    await make_waitable(LAMP=0)
    first, second = await buy(LAMP=3), await buy(LAMP=3)
    await confirm_order(first.id, by=SYSTEM)

    await receive_stock("LAMP", 4, None, "", by=SYSTEM)

    assert await claims(first.id) == [("ALLOCATED", 3)]
    assert await claims(second.id) == [("WAITING", 2), ("RESERVED", 1)]
    assert [(event.order_id, event.quantity) for event in await told(StockAllocated)] == [(first.id, 3), (second.id, 1)]
    order = await mark_sourced(first.id, by=SYSTEM)
    await mark_sourced(first.id, by=SYSTEM)
    assert (await line_of(first)).sourced == 3
    assert Attention.BACKORDERED not in Attention(order.attention)
    assert [event.missing for event in await told(OrderSourced)] == [0]
    assert await drift() == []


async def test_an_order_that_never_lay_on_a_shelf_waits_for_its_first_pieces(db: str) -> None:
    await make_product("LAMP")
    await Product.filter(sku="LAMP").update(kind="MADE_TO_ORDER")
    order = await buy(LAMP=2)

    await receive_stock("LAMP", 2, None, "", by=SYSTEM)

    assert await claims(order.id) == [("RESERVED", 2)]
    assert await drift() == []


async def test_what_a_cancelled_order_gives_back_goes_to_who_waits(db: str) -> None:
    await make_waitable(LAMP=2)
    first, second = await buy(LAMP=2), await buy(LAMP=1)

    await cancel_order(first.id, None, by=SYSTEM)

    assert await claims(second.id) == [("RESERVED", 1)]
    assert await stock_of("LAMP") == (2, 1)
    assert await drift() == []


async def test_a_cancelled_order_waits_no_longer(db: str) -> None:
    await make_waitable(LAMP=0)
    order = await buy(LAMP=2)

    await cancel_order(order.id, None, by=SYSTEM)
    await receive_stock("LAMP", 2, None, "", by=SYSTEM)

    assert await claims(order.id) == [("RELEASED", 2)]
    assert await stock_of("LAMP") == (2, 0)


async def test_the_part_that_is_there_is_sent_and_the_rest_when_it_came(db: str) -> None:
    await make_waitable(LAMP=2)
    order = await confirm_order((await buy(LAMP=5)).id, by=SYSTEM)
    await ship_order(order.id, by=SYSTEM)
    assert await stock_of("LAMP") == (0, 0)

    await receive_stock("LAMP", 9, None, "", by=SYSTEM)
    await mark_sourced(order.id, by=SYSTEM)
    await ship_order(order.id, by=SYSTEM)

    assert await claims(order.id) == [("CONSUMED", 2), ("CONSUMED", 3)]
    assert (await line_of(order)).shipped == 5
    assert await stock_of("LAMP") == (6, 0)
    assert await drift() == []


async def test_pieces_go_from_one_order_to_another_by_permission(db: str) -> None:
    await make_waitable(LAMP=3)
    calm, urgent = await buy(LAMP=3), await buy(LAMP=2)
    lines = (await line_of(calm)).id, (await line_of(urgent)).id

    with pytest.raises(NoSuchClaim):
        await reallocate_stock(*lines, "LAMP", 3, "the fair", by=SYSTEM)
    await reallocate_stock(*lines, "LAMP", 2, "the fair", by=SYSTEM)

    assert await claims(urgent.id) == [("RESERVED", 2)]
    assert await claims(calm.id) == [("RESERVED", 1), ("WAITING", 2)]
    assert await stock_of("LAMP") == (3, 3)
    assert await drift() == []


async def test_a_part_of_a_line_gives_back_what_it_waits_for_first(db: str) -> None:
    await make_waitable(LAMP=3)
    order, other = await buy(LAMP=5), await buy(LAMP=1)

    await release_pieces(order.id, {(await line_of(order)).id: 4}, by=SYSTEM)

    assert sorted(await claims(order.id)) == [("RELEASED", 2), ("RELEASED", 2), ("RESERVED", 1)]
    assert await claims(other.id) == [("RESERVED", 1)]
    assert await drift() == []


async def test_a_higher_priority_is_served_before_who_waited_longer(db: str) -> None:
    await make_waitable(LAMP=0)
    first, second = await buy(LAMP=1), await buy(LAMP=1)
    await Reservation.filter(order_id=second.id).update(priority=5)

    await receive_stock("LAMP", 1, None, "", by=SYSTEM)

    assert await claims(second.id) == [("RESERVED", 1)]
    assert await claims(first.id) == [("WAITING", 1)]


async def test_reallocating_what_nobody_has_is_refused(db: str) -> None:
    await make_waitable(LAMP=1)

    with pytest.raises(DomainError):
        await reallocate_stock("oli_1", "oli_2", "LAMP", 1, "why not", by=SYSTEM)
