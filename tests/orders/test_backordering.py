"""Whether an order may wait for what is not there: what was agreed with the customer goes before what articles say."""

from datetime import timedelta

import pytest

from domain.catalog.models import Product
from domain.catalog.rules import may_wait
from domain.catalog.states import Backorder, SupplyKind
from domain.customers.commands import update_customer
from domain.customers.models import Customer
from domain.foundation.callers import SYSTEM, Caller, CallerKind
from domain.foundation.clock import today
from domain.foundation.commands import Terms
from domain.foundation.database import on_postgres
from domain.foundation.errors import NotFound
from domain.orders.changing.editing import edit_order
from domain.orders.changing.wishes import Operation, PiecesGiven
from domain.orders.commands.place import place_order
from domain.orders.models import OrderLine
from domain.promises.availability import Availability, Item, availabilities
from domain.stock.commands.arriving import expect_arrival
from domain.stock.errors import NotEnoughStock
from tests.foundation.looking import round_trips, statements
from tests.foundation.makers import make_product, make_stock, stock_of, wish

pytestmark = pytest.mark.anyio
ALLOW, DENY = Backorder.ALLOW, Backorder.DENY
KEY = Caller(
    id="key_1",
    name="Shop",
    kind=CallerKind.KEY,
    permissions=frozenset({"catalog.read", "orders.place", "orders.read"}),
    own_only=True,
)


async def customer(agreed: bool | None) -> Customer:
    known = await Customer.create(number="77", name="Anna", email="anna@example.org")
    await update_customer(known.id, {"backorder": agreed}, by=SYSTEM)
    return known


async def lamps(backorder: Backorder, pieces: int = 1) -> None:
    await make_stock(LAMP=pieces)
    await Product.filter(sku="LAMP").update(backorder=backorder)


async def ask(number: str | None, by: Caller = SYSTEM) -> Availability:
    (found,) = await availabilities([Item("LAMP", 3)], "DE", None, customer=number, by=by)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("article", "agreed", "waits"),
    [
        (DENY, None, False),
        (DENY, False, False),
        (DENY, True, True),
        (ALLOW, None, True),
        (ALLOW, False, False),
        (ALLOW, True, True),
    ],
)
async def test_what_was_agreed_with_the_customer_counts_before_what_the_article_says(
    db: str, article: Backorder, agreed: bool | None, waits: bool
) -> None:
    await lamps(article)
    await expect_arrival("LAMP", 5, today() + timedelta(days=7), "PO-7", by=SYSTEM)
    await customer(agreed)

    asked = await ask("77")
    assert asked.orderable is waits
    if not waits:
        with pytest.raises(NotEnoughStock, match="3 wanted, 1 available"):
            await place_order(wish(LAMP=3, customer_number="77"), by=SYSTEM)
        return
    order = await place_order(wish(LAMP=3, customer_number="77"), by=SYSTEM)

    assert asked.promise is not None
    assert asked.promise.on == order.promised_on
    assert (await OrderLine.get(order_id=order.id)).awaited == 2
    assert await stock_of("LAMP") == (1, 1)


@pytest.mark.parametrize("kind", [SupplyKind.MADE_TO_ORDER, SupplyKind.SERVICE, SupplyKind.DROPSHIP])
def test_what_is_never_there_before_it_is_ordered_may_always_be_waited_for(kind: SupplyKind) -> None:
    assert may_wait(kind, DENY, False)
    assert may_wait(kind, DENY)


async def test_what_comes_by_dropship_can_be_ordered_as_placing_takes_it(db: str) -> None:
    await make_product("LAMP")
    await Product.filter(sku="LAMP").update(kind=SupplyKind.DROPSHIP)

    assert (await ask(None)).orderable
    assert (await place_order(wish(LAMP=3), by=SYSTEM)).number


async def test_a_line_that_is_raised_waits_as_the_customer_may(db: str) -> None:
    await lamps(ALLOW, 2)
    known = await customer(None)
    order = await place_order(wish(LAMP=1, customer_number="77"), by=SYSTEM)
    line = await OrderLine.get(order_id=order.id)
    more = (Operation(set_quantity=PiecesGiven(line_id=line.id, quantity=4)),)

    await update_customer(known.id, {"backorder": False}, by=SYSTEM)
    with pytest.raises(NotEnoughStock):
        await edit_order(order.id, more, None, by=SYSTEM)
    await update_customer(known.id, {"backorder": True}, by=SYSTEM)
    await Product.filter(sku="LAMP").update(backorder=DENY)
    await edit_order(order.id, more, None, by=SYSTEM)

    assert (await OrderLine.get(id=line.id)).quantity == 4
    assert await stock_of("LAMP") == (2, 2)


async def test_a_storefront_asks_for_customers_of_its_own_only(db: str) -> None:
    await lamps(ALLOW, 9)
    await customer(False)

    with pytest.raises(NotFound, match="There is no customer 77") as refused:
        await ask("77", by=KEY)
    assert refused.value.path == ("customerNumber",)

    order = await place_order(wish(LAMP=1, customer_email="new@example.org"), by=KEY)
    number = (await Customer.get(id=order.customer_id)).number  # type: ignore[attr-defined]
    await Customer.filter(number=number).update(backorder=False)
    await lamps(ALLOW, 0)
    await place_order(wish(LAMP=6), by=SYSTEM)
    assert (await ask(None, by=KEY)).orderable
    assert not (await ask(number, by=KEY)).orderable


async def test_asking_for_a_customer_is_no_more_round_trips_and_placing_is_two(db: str) -> None:
    await lamps(DENY, 9)
    await customer(True)
    for key in "ab":
        await place_order.carry_out(Terms(key=key), wish(LAMP=1, customer_number="77"), by=SYSTEM)

    async with round_trips() as heard:
        await place_order.carry_out(Terms(key="c"), wish(LAMP=1, customer_number="77"), by=SYSTEM)
    async with statements() as asking:
        await ask("77")

    if on_postgres():
        assert [text.split()[0] for text in heard] == ["select", "with"]
        assert len(asking) == 1
