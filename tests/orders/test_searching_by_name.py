"""A word that is the whole of a number, a reference or an e-mail address finds those orders alone."""

from datetime import timedelta

import pytest

from api.orders.filters import SORTS
from api.orders.inputs import OrderSort
from domain.customers.models import Customer
from domain.foundation.callers import SYSTEM, Caller, CallerKind
from domain.foundation.clock import now
from domain.foundation.views import Condition, all_of, count_rows, read_rows
from domain.foundation.views.planning import Picked
from domain.foundation.views.searching import Searched
from domain.orders import searching
from domain.orders.models import Order
from domain.orders.queries import ORDER
from domain.orders.searching import placed_between, search_orders
from domain.orders.states import Channel

pytestmark = pytest.mark.anyio

STOREFRONT = Caller(
    kind=CallerKind.KEY, id="key_shop", name="shop", permissions=frozenset({"orders.read"}), own_only=True
)
ORDERS: dict[str, tuple[str, str | None]] = {
    "1001": ("Ann", "MKT-7"),
    "1002": ("Joann", "mkt-77"),
    "21001": ("Ann", "Shop-1001"),
    "R536365": ("Ann", None),
}
FOUND = [
    ("1001", ["1001"]),
    ("001", ["1001", "21001"]),
    ("mkt-7", ["1001"]),
    ("MKT-77", ["1002"]),
    ("mkt-", ["1001", "1002"]),
    ("Shop-1001", ["21001"]),
    ("r536365", ["R536365"]),
    ("ann@example.org", ["1001", "21001", "R536365"]),
    ("Ann@Example.ORG", ["1001", "21001", "R536365"]),
    ("nn@example.org", ["1001", "1002", "21001", "R536365"]),
    ("1001 ann", ["1001", "21001"]),
    (" \x001001 ", ["1001"]),
    ("4711", []),
]


@pytest.fixture
async def orders(db: str) -> None:
    names = {name for name, _ in ORDERS.values()}
    customers = {n: await Customer.create(number=n, name=n, email=f"{n}@Example.org") for n in names}
    for day, (number, (name, reference)) in enumerate(ORDERS.items()):
        words = (number, reference, name, f"{name}@example.org")
        await Order.create(
            number=number,
            external_reference=reference,
            channel=Channel.MARKETPLACE,
            placed_at=now() + timedelta(days=day),
            customer=customers[name],
            currency="EUR",
            shipping_method="STANDARD",
            carrier="OWN",
            placed_by_id="key_shop" if number == "21001" else "x",
            search_text=" ".join(word for word in words if word).lower(),
        )


async def numbers(where: Condition, caller: Caller = SYSTEM) -> list[str]:
    page = await read_rows(ORDER, (Picked("number"),), caller=caller, where=where, order="{t}.number", limit=50)
    return [row[0] for row in page.rows]


async def found_by(found: Searched, caller: Caller = SYSTEM) -> list[str]:
    """What a list shows, which is also what is counted."""
    shown = await numbers(found.listed, caller)
    assert await count_rows(ORDER, *found.counted, caller=caller, most=50) == len(shown)
    return shown


@pytest.mark.parametrize(("typed", "expected"), FOUND)
async def test_a_whole_name_finds_its_orders_alone_and_a_part_finds_all_with_it(
    orders: None, typed: str, expected: list[str]
) -> None:
    assert await found_by(await search_orders(typed, SYSTEM)) == expected


@pytest.mark.parametrize("typed", ["1001", "mkt-77", "ann@example.org"])
async def test_an_address_with_many_orders_is_met_along_the_list(
    orders: None, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    gathered = await search_orders(typed, SYSTEM)
    monkeypatch.setattr(searching, "MOST_GATHERED", 1)

    walked = await search_orders(typed, SYSTEM)

    assert walked.listed.sql != gathered.listed.sql
    assert await found_by(walked) == await found_by(gathered) != []


async def test_an_order_that_a_caller_may_not_see_does_not_hide_those_with_its_number_in_their_text(
    orders: None,
) -> None:
    assert await found_by(await search_orders("1001", STOREFRONT), STOREFRONT) == ["21001"]


async def test_pages_of_an_address_hold_each_of_its_orders_once(orders: None) -> None:
    sort = SORTS[OrderSort.PLACED_AT_DESC]
    pages: list[str] = []
    cursor = None
    more = True
    while more:
        found = await search_orders("ann@example.org", SYSTEM)
        where = all_of([found.listed, sort.after(cursor)])
        page = await read_rows(
            ORDER, (Picked("number"),), caller=SYSTEM, where=where, order=sort.order, key=sort.key, limit=1
        )
        pages += [row[0] for row in page.rows]
        cursor = sort.cursor(page.rows[-1][1:])
        more = page.more

    assert pages == ["R536365", "21001", "1001"]


@pytest.mark.parametrize("few", [True, False])
async def test_orders_placed_between_are_the_same_gathered_and_walked(
    orders: None, few: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "are_few", lambda expected, rows: few)

    tomorrow = await placed_between(now() + timedelta(hours=12), now() + timedelta(hours=36))

    assert await numbers(tomorrow) == ["1002"]
