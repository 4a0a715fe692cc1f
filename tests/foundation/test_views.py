"""A selection becomes one statement, and nothing gets past the condition of what a caller may see."""

import asyncio
from collections.abc import Sequence

import pytest

from domain.access.models import StaffUser
from domain.access.queries import staff_caller, token_caller
from domain.access.rules import PERMISSIONS_OF_SCOPE
from domain.access.states import Role, Scope
from domain.billing.queries import INVOICE
from domain.foundation.callers import ANONYMOUS, SYSTEM, Caller, CallerKind
from domain.foundation.errors import Forbidden, Invalid
from domain.foundation.views import (
    Column,
    Condition,
    Page,
    Picked,
    all_of,
    any_of,
    count_rows,
    none_of,
    one_of,
    read_rows,
)
from domain.orders.models import Order
from domain.orders.queries import ORDER, ORDER_STATUS
from domain.payments.queries import PAYMENT
from domain.shipping.queries import SHIPMENT
from tests.foundation.looking import statements
from tests.foundation.makers import clerk, make_order, make_stock

pytestmark = pytest.mark.anyio
NUMBER = (Picked("number"),)
DEEP = (
    Picked("number"),
    Picked("total"),
    Picked("moves"),
    Picked("customer", sub=(Picked("name"),)),
    Picked("lines", first=10, sub=(Picked("sku"), Picked("quantity"))),
    Picked("invoices", sub=(Picked("number"), Picked("pdf_url"))),
    Picked("shipments", sub=(Picked("number"),)),
    Picked("payments", sub=(Picked("amount"),)),
    Picked("events", first=5, sub=(Picked("type"), Picked("order", sub=NUMBER))),
)


def storefront(name: str) -> Caller:
    permissions = PERMISSIONS_OF_SCOPE[Scope.STOREFRONT] | {"orders.place"}
    return Caller(id=f"key_{name}", name=name, kind=CallerKind.KEY, permissions=permissions, own_only=True)


async def read(caller: Caller, where: Condition, selection: Sequence[Picked] = NUMBER) -> Page:
    return await read_rows(
        ORDER, tuple(selection), caller=caller, where=where, order="{t}.number", key=("{t}.number",), limit=50
    )


async def numbers(caller: Caller, where: Condition = Condition()) -> list[str]:
    return [row[0] for row in (await read(caller, where)).rows]


async def test_a_deep_selection_of_many_orders_is_one_statement(db: str) -> None:
    await make_stock(LAMP=20, CHAIR=20)
    for state in ("placed", "confirmed", "shipped", "completed"):
        await make_order(state, LAMP=1, CHAIR=2)

    async with statements() as heard:
        page = await read(SYSTEM, Condition(), DEEP)

    assert len(heard) == 1
    assert len(page.rows) == 4
    assert [len(row[page.plan.slots[4].start]) for row in page.rows] == [2, 2, 2, 2]


async def test_counting_is_one_statement_that_stops_where_told(db: str) -> None:
    for _ in range(3):
        await make_order("placed")

    async with statements() as heard:
        counted = await count_rows(ORDER, Condition(), caller=SYSTEM, most=2)

    assert (counted, len(heard)) == (2, 1)


ALWAYS = (
    Condition("true"),
    Condition("true or true"),
    any_of([Condition("{t}.number <> {}", ("",)), Condition("true")]),
    none_of(Condition("{t}.number = {}", ("",))),
    none_of(any_of([])),
    all_of([]),
)


@pytest.mark.parametrize("where", ALWAYS, ids=lambda where: where.sql)
async def test_no_condition_of_a_caller_shows_more_than_they_may_see(db: str, where: Condition) -> None:
    mine, other = storefront("mine"), storefront("other")
    order = await make_order("placed", by=mine)
    await make_order("placed", by=other)
    await make_order("placed", by=SYSTEM)

    assert await numbers(mine, where) == [order.number]
    assert await count_rows(ORDER, where, caller=mine, most=10) == 1
    assert await numbers(token_caller(order.id), where) == [order.number]
    assert len(await numbers(SYSTEM, where)) == 3


async def test_callers_with_equal_rights_do_not_see_each_others_rows(db: str) -> None:
    callers = [storefront(f"{i}") for i in range(3)]
    placed = [(await make_order("placed", by=caller)).number for caller in callers]

    assert [await numbers(caller) for caller in callers] == [[number] for number in placed]


async def test_nested_rows_are_held_to_the_same_condition(db: str) -> None:
    order, other = await make_order("completed"), await make_order("completed")
    guest = token_caller(order.id)

    page = await read_rows(SHIPMENT, NUMBER, caller=guest, where=Condition(), limit=10)

    assert [row[0] for row in page.rows] == [f"{order.number}-1"]
    seen = await read_rows(ORDER_STATUS, NUMBER, caller=guest, where=Condition("{t}.id = {}", (other.id,)), limit=10)
    assert seen.rows == []


async def test_what_needs_another_permission_is_refused_wherever_it_stands(db: str) -> None:
    guest = token_caller((await make_order("completed")).id)

    for view in (INVOICE, PAYMENT):
        with pytest.raises(Forbidden):
            await read_rows(view, (Picked("id"),), caller=guest, where=Condition())
    with pytest.raises(Forbidden):
        await read(guest, Condition(), (Picked("number"), Picked("payments", sub=(Picked("id"),))))
    with pytest.raises(Forbidden):
        await read(ANONYMOUS, Condition())
    with pytest.raises(Forbidden, match=r"customers\.read"):
        await read(clerk("orders.read"), Condition(), (Picked("customer", sub=(Picked("name"),)),))


async def test_of_no_values_nothing_is_one(db: str) -> None:
    await make_order("placed")

    assert await numbers(SYSTEM, one_of("{t}.status", [])) == []
    assert await numbers(SYSTEM, any_of([])) == []
    assert len(await numbers(SYSTEM, one_of("{t}.status", ["PLACED", "X"]))) == 1


@pytest.mark.parametrize("text", ["' or 1=1 --", "{t}.id", "$1", ":caller", "%", "\\", "🌈", "; drop table orders"])
async def test_a_value_is_only_ever_a_value(db: str, text: str) -> None:
    await make_order("placed")

    assert await numbers(storefront("x"), Condition("{t}.number = {}", (text,))) == []
    assert await Order.all().count() == 1


async def test_a_value_with_nul_is_refused_on_every_database(db: str) -> None:
    with pytest.raises(Invalid, match="NUL"):
        await numbers(SYSTEM, Condition("{t}.number = {}", ("\x00",)))


async def test_a_page_says_whether_there_is_more(db: str) -> None:
    for _ in range(3):
        await make_order("placed")

    pages = await asyncio.gather(
        *(read_rows(ORDER, NUMBER, caller=SYSTEM, where=Condition(), order="{t}.id", limit=n) for n in (2, 3))
    )

    assert [(len(page.rows), page.more) for page in pages] == [(2, True), (3, False)]


async def test_a_clerk_sees_why_a_customer_sees_only_what(db: str) -> None:
    order = await make_order("cancelled")
    events = (Picked("events", first=10, sub=(Picked("summary"), Picked("by"))),)
    clerks = staff_caller(StaffUser(id="usr_1", name="Kim", role=Role.CLERK))

    for caller, said in ((clerks, "changed their mind"), (token_caller(order.id), "…")):
        page = await read(caller, Condition(), events)
        slot = page.plan.slots[0]
        assert slot.plan is not None
        rows = page.rows[0][slot.start]
        last = slot.plan.slots[0]
        assert isinstance(last.field, Column)
        assert last.field.of(rows[-1][last.start : last.start + 2], caller).endswith(said)
