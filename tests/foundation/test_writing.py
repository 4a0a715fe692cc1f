"""What is put off is written with the last thing that is asked, and there for everything asked before."""

import asyncio
from contextlib import suppress
from contextvars import copy_context
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError
from tortoise.models import Model

from domain.catalog.models import Product
from domain.customers.models import Customer
from domain.foundation.asking import Question, ask
from domain.foundation.callers import SYSTEM
from domain.foundation.clock import now
from domain.foundation.commands import Terms
from domain.foundation.database import column, on_postgres, run, transaction, value
from domain.foundation.errors import Invalid
from domain.foundation.events import append
from domain.foundation.late import Contended
from domain.foundation.models import KeptAnswer
from domain.foundation.writing import add, fresh, put
from domain.orders.commands.place import place_order
from domain.orders.events import OrderConfirmed
from domain.orders.models import Order, OrderLine
from domain.stock.errors import NotEnoughStock
from domain.stock.models import Reservation, StockItem, StockMovement
from tests.foundation.looking import everything, round_trips
from tests.foundation.makers import make_order, make_product, make_stock, stock_of, wish

pytestmark = pytest.mark.anyio
NAMES = Question("select name from customers order by number", (), lambda rows: [row["name"] for row in rows])


def guest(number: str) -> Customer:
    return fresh(Customer, number=number, name=f"Guest {number}")


async def names() -> list[str]:
    return await column("select name from customers order by number")


@pytest.mark.parametrize("look", ["sql", "model", "question"])
async def test_rows_that_were_put_are_seen_by_the_next_statement(db: str, look: str) -> None:
    async with transaction():
        put(guest("1"), guest("2"))
        if look == "sql":
            found = await names()
        elif look == "model":
            found = [customer.name for customer in await Customer.all().order_by("number")]
        else:
            asked: Question[list[str]] = Question(NAMES.sql, (), NAMES.read)
            await ask(asked)
            found = asked.answer
        assert found == ["Guest 1", "Guest 2"]

    assert await names() == ["Guest 1", "Guest 2"]


async def test_what_was_put_is_undone_with_the_transaction(db: str) -> None:
    await make_stock(LAMP=5)
    before = await everything()

    for look in (False, True):
        with pytest.raises(ZeroDivisionError):
            await put_and_fail(look=look)

    assert await everything() == before


async def put_and_fail(*, look: bool) -> None:
    item = await StockItem.get()
    async with transaction():
        put(guest("1"))
        add(StockItem, {item.id: {"reserved": 1}})
        if look:
            assert await names() == ["Guest 1"]
        _ = 1 / 0


async def test_nothing_is_put_outside_a_transaction(db: str) -> None:
    with pytest.raises(RuntimeError, match="within a transaction"):
        put(guest("1"))


async def test_what_was_put_inside_a_savepoint_goes_with_it(db: str) -> None:
    async with transaction():
        put(guest("1"))
        with pytest.raises(ZeroDivisionError):
            await put_one_and_fail()
        async with transaction():
            put(guest("3"))

    assert await names() == ["Guest 1", "Guest 3"]


async def put_one_and_fail() -> None:
    async with transaction():
        put(guest("2"))
        _ = 1 / 0


async def test_a_savepoint_that_breaks_a_rule_leaves_the_rest_alone(db: str) -> None:
    async with transaction():
        put(guest("1"))
        with pytest.raises(Contended):
            async with transaction():
                put(guest("1"))
        put(guest("2"))

    assert await names() == ["Guest 1", "Guest 2"]


async def test_figures_are_added_up_and_bounded_by_the_tables_own_rules(db: str) -> None:
    await make_stock(**{f"ART{place}": 10 for place in range(12)})
    items = [item.id for item in await StockItem.all()]

    async with transaction():
        add(StockItem, {item: {"reserved": 3} for item in items})
        add(StockItem, {items[0]: {"reserved": 4, "on_hand": 1}})
    with pytest.raises(IntegrityError):
        await add_too_much(items[0])

    found = {item.id: (item.on_hand, item.reserved) for item in await StockItem.all()}
    assert found == dict.fromkeys(items, (10, 3)) | {items[0]: (11, 7)}


async def add_too_much(item: str) -> None:
    async with transaction():
        add(StockItem, {item: {"reserved": 5}})


async def test_a_row_is_stored_as_tortoise_stores_it(db: str) -> None:
    address = {"name": "Zoë 🌈", "street": "'; drop table orders; --", "extra": None}
    given: dict[str, Any] = {"number": "1", "channel": "PHONE", "currency": "EUR", "shipping_method": "X"}
    given |= {"carrier": "OWN", "placed_by_id": "me", "placed_at": now(), "promised_on": now().date(), "id": ""}
    given |= {"shipping_address": address, "note": 'a\n"b"\\', "updated_at": now()}

    async with transaction():
        put(fresh(Order, **{**given, "id": "ord_1"}))
    await Order.create(**{**given, "id": "ord_2", "number": "2"})

    ours, theirs = [dict(row) for row in await Order.all().order_by("id").values()]
    assert ours == theirs | {"id": "ord_1", "number": "1"}
    written = [
        await column(f"select cast({name} as text) from orders order by id") for name in ("placed_at", "promised_on")
    ]
    assert all(ours == theirs for ours, theirs in written)


@pytest.mark.parametrize("kind", [Order, OrderLine, Reservation, StockMovement, Customer])
async def test_a_fresh_row_has_the_defaults_of_its_model(db: str, kind: type[Model]) -> None:
    theirs, ours = kind(), fresh(kind)

    for name, field in kind._meta.fields_map.items():
        if name in kind._meta.fields_db_projection and not callable(field.default):
            assert getattr(ours, name) == getattr(theirs, name)
    assert str(ours.pk)[:4] == str(theirs.pk)[:4]
    with pytest.raises(TypeError, match="has no colour"):
        fresh(kind, colour="red")


async def test_a_row_that_was_put_can_be_changed_like_one_that_was_read(db: str) -> None:
    async with transaction():
        customer = guest("1")
        put(customer)
        customer.name = "Berta"
        await customer.save()

    assert await names() == ["Berta"]


@pytest.mark.parametrize("name", ["a\x00b", "\\\\\x00", "\ud800"])
async def test_a_text_that_no_database_keeps_is_refused(db: str, name: str) -> None:
    with pytest.raises(Invalid):
        await put_named(name)
    assert await names() == []


async def put_named(name: str) -> None:
    async with transaction():
        put(fresh(Customer, number="1", name=name))


async def test_events_of_old_and_new_orders_are_counted_on(db: str) -> None:
    order = await make_order("placed")

    for _ in range(2):
        async with transaction():
            told = [OrderConfirmed(order_id=of, number="1") for of in (order.id, "ord_new", order.id, "ord_new")]
            await append([*told], by=SYSTEM, key=None, at=now())

    assert await column("select sequence from events where order_id = $1 order by seq", order.id) == [1, 2, 3, 4, 5]
    assert await column("select sequence from events where order_id = 'ord_new' order by seq") == [1, 2, 3, 4]


async def test_placing_is_two_statements(db: str) -> None:
    await make_stock(LAMP=100)
    for key in "ab":
        await place_order.carry_out(Terms(key=key), wish(LAMP=1), by=SYSTEM)

    async with round_trips() as heard:
        await place_order.carry_out(Terms(key="c"), wish(LAMP=1), by=SYSTEM, show=read_number)

    assert await KeptAnswer.all().count() == 3
    if on_postgres():
        assert [text.split()[0] for text in heard] == ["select", "with"]
    else:
        assert [text.split()[0] for text in heard if not text.startswith("--")][-1] == "COMMIT"


async def read_number(order_id: str) -> Any:
    return await value("select t1.number from orders t1 where t1.id = $1", order_id)


@pytest.mark.postgres
async def test_who_finds_the_last_piece_gone_when_it_writes_is_told_so(db: str) -> None:
    await make_stock(LAMP=1)

    late = await buy_while_somebody_takes_all(undo=False)

    with pytest.raises(NotEnoughStock, match="1 wanted, 0 available"):
        await late
    assert await stock_of("LAMP") == (1, 1)
    assert await Order.all().count() == 0


@pytest.mark.postgres
async def test_who_waited_for_a_piece_that_was_not_taken_after_all_gets_it(db: str) -> None:
    await make_stock(LAMP=1)

    late = await buy_while_somebody_takes_all(undo=True)

    assert (await late).number
    assert await stock_of("LAMP") == (1, 1)


class Undone(Exception):
    pass


async def buy_while_somebody_takes_all(*, undo: bool) -> asyncio.Task[Order]:
    """A purchase that saw the stock as it was before."""
    outside = copy_context()
    with suppress(Undone):
        async with transaction():
            await run("update stock_items set reserved = on_hand")
            late = asyncio.create_task(buy_beside(), context=outside.copy())
            await asyncio.create_task(until_somebody_waits(), context=outside.copy())
            if undo:
                raise Undone
    return late


async def buy_beside() -> Order:
    return await place_order(wish(LAMP=1), by=SYSTEM)


async def until_somebody_waits() -> None:
    async with asyncio.timeout(10):
        while not await value(  # noqa: ASYNC110 the condition is in the database
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
        ):
            await asyncio.sleep(0.01)


async def test_a_question_is_asked_once_and_needs_to_be(db: str) -> None:
    question: Question[list[str]] = Question(NAMES.sql, (), NAMES.read)
    with pytest.raises(RuntimeError, match="not asked"):
        _ = question.answer

    await ask(question, Question.settled(3))
    await make_product("LAMP")

    assert question.answer == []
    assert await Product.all().count() == 1


async def test_a_backslash_before_the_name_of_a_character_is_only_text(db: str) -> None:
    async with transaction():
        put(fresh(Customer, number="1", name="\\u0000 \\\\u0000"))

    assert await names() == ["\\u0000 \\\\u0000"]
