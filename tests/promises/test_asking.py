"""Before ordering: what is there, when it would arrive, and when what is missing could be had."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from domain.access.rules import PERMISSIONS_OF_SCOPE
from domain.access.states import Scope
from domain.catalog.models import Product
from domain.catalog.states import Backorder
from domain.foundation import clock
from domain.foundation.callers import SYSTEM, Caller, CallerKind
from domain.foundation.database import on_postgres
from domain.foundation.errors import DomainError, Forbidden, RefusedForReasons, TooManyItems
from domain.orders.commands.place import place_order
from domain.orders.queries import list_lines
from domain.promises.availability import MOST_ITEMS, Availability, Item, availabilities
from domain.promises.commands import define_carrier_time, define_lead_time, define_promise_settings
from domain.promises.states import BecauseKind as K
from domain.promises.values import shown
from domain.promises.wishes import LeadTimeGiven, PromiseSettingsGiven
from domain.stock.commands.arriving import expect_arrival
from tests.foundation.looking import statements
from tests.foundation.makers import clerk, make_product, make_shop, make_stock, wish
from tests.supply.extra_scene import engraved, ring

pytestmark = pytest.mark.anyio
STOREFRONT = Caller(
    id="key_1", name="Shop", kind=CallerKind.KEY, permissions=PERMISSIONS_OF_SCOPE[Scope.STOREFRONT], own_only=True
)
WEEK = ("14:00",) * 5 + ("-", "-")


def on(instant: datetime) -> None:
    clock.shift(instant - datetime.now(UTC))


@pytest.fixture(autouse=True)
def a_monday_morning() -> Iterator[None]:
    on(datetime(2027, 3, 1, 9, tzinfo=UTC))
    yield
    clock.shift(timedelta(0))


async def ask(sku: str, quantity: int = 1, country: str | None = None, method: str | None = None) -> Availability:
    (found,) = await availabilities([Item(sku, quantity)], country, method, by=STOREFRONT)
    assert found is not None
    return found


async def test_what_is_there_is_promised_as_an_order_would_be(db: str) -> None:
    await make_stock(LAMP=3)

    found = await ask("LAMP", 2)
    order = await place_order(wish(LAMP=2), by=SYSTEM)

    assert (found.available, found.orderable, found.next_on) == (3, True, None)
    assert found.promise is not None
    assert found.promise.on == order.promised_on == date(2027, 3, 4)


async def test_what_is_missing_is_not_promised_but_says_when_it_could_be_there(db: str) -> None:
    await make_stock(LAMP=1)
    await expect_arrival("LAMP", 5, date(2027, 3, 8), "PO-7", by=SYSTEM)

    found = await ask("LAMP", 2)

    assert (found.available, found.orderable, found.promise) == (1, False, None)
    assert found.next_on == date(2027, 3, 11)
    assert (await ask("LAMP", 7)).next_on is None


async def test_an_article_that_may_wait_is_promised(db: str) -> None:
    await make_product("LAMP")
    await Product.filter(sku="LAMP").update(backorder=Backorder.ALLOW)
    await define_lead_time(LeadTimeGiven(sku="LAMP", days_to_make=3, pieces_per_day=1), by=SYSTEM)

    found = await ask("LAMP", 2)

    assert found.orderable
    assert found.promise is not None
    assert found.promise.on == date(2027, 3, 10)
    assert [why.kind for why in found.promise.because[:2]] == [K.MAKE, K.CAPACITY]


async def test_carrier_time_goes_by_method_and_country(db: str) -> None:
    await make_stock(LAMP=3)
    await define_carrier_time("express", "AT", 4, by=SYSTEM)

    days = [(await ask("LAMP", 1, *way)).promise for way in (("DE", "EXPRESS"), ("AT", "EXPRESS"), ("at", None))]

    assert [day and day.on for day in days] == [date(2027, 3, 3), date(2027, 3, 8), date(2027, 3, 8)]


async def test_the_shops_own_working_times_count(db: str) -> None:
    await make_stock(LAMP=3)
    given = PromiseSettingsGiven(
        time_zone="Europe/Berlin", cut_offs=WEEK, region="BY", closed_on=(date(2027, 3, 3),), handling_days=0
    )
    await define_promise_settings(given, by=SYSTEM)
    before = (await ask("LAMP")).promise

    on(datetime(2027, 3, 1, 13, tzinfo=UTC))
    after = (await ask("LAMP")).promise

    assert before is not None
    assert after is not None
    assert (before.on, after.on) == (date(2027, 3, 4), date(2027, 3, 5))
    assert K.CUT_OFF in [why.kind for why in after.because]


async def test_extra_work_is_counted_before_ordering_as_it_is_promised_then(db: str) -> None:
    await ring()

    (plain, found) = await availabilities([Item("RING", 2), Item("RING", 2, ("ENGRAVE",))], "DE", None, by=STOREFRONT)
    (line,) = await list_lines((await place_order(wish(lines=(engraved(2),)), by=SYSTEM)).id)

    assert plain is not None
    assert plain.promise is not None
    assert found is not None
    assert found.promise is not None
    assert found.promise.stored() == line.promise
    assert (plain.promise.on, found.promise.on) == (date(2027, 3, 4), date(2027, 3, 9))
    assert found.promise.on == line.promised_on


async def test_extra_work_that_is_not_offered_is_refused_with_its_place(db: str) -> None:
    await ring()
    await make_stock(LAMP=1)
    items = [
        Item("RING", 1, ("ENGRAVE", "ENGRAVE")),
        Item("LAMP", 1, ("ENGRAVE",)),
        Item("NOTHING", 1, ("ENGRAVE",)),
        Item("RING", 1, ("A", "B", "C", "D", "E", "F")),
    ]

    with pytest.raises(RefusedForReasons) as refused:
        await availabilities(items, None, None, by=STOREFRONT)

    assert [".".join(one.path) for one in refused.value.refusals] == [
        "items.0.extras.1",
        "items.1.extras.0",
        "items.3.extras",
    ]
    assert await availabilities([items[2]], None, None, by=STOREFRONT) == [None]


async def test_a_hundred_articles_are_one_question(db: str) -> None:
    for number in range(MOST_ITEMS):
        await make_product(f"LAMP-{number}")
    items = [Item(f"LAMP-{number}", 1) for number in range(MOST_ITEMS - 1)] + [Item("NOTHING", 1)]
    await availabilities(items, "DE", None, by=STOREFRONT)

    async with statements() as heard:
        found = await availabilities(items, "DE", None, by=STOREFRONT)

    assert len([one for one in heard if "products" in one]) == 1
    assert len(heard) == (1 if on_postgres() else 2)
    assert [one is None for one in found] == [False] * (MOST_ITEMS - 1) + [True]


async def test_what_is_wrong_is_refused_with_its_field(db: str) -> None:
    await make_shop()
    wrong = [Item("LAMP", 0), Item("LAMP\x00", 1)]

    with pytest.raises(RefusedForReasons) as refused:
        await availabilities(wrong, "Germany", None, by=STOREFRONT)
    assert [one.path for one in refused.value.refusals] == [
        ("countryCode",),
        ("items", "0", "quantity"),
        ("items", "1", "sku"),
    ]
    with pytest.raises(TooManyItems):
        await availabilities([Item("LAMP", 1)] * (MOST_ITEMS + 1), None, None, by=STOREFRONT)
    with pytest.raises(Forbidden):
        await availabilities([], None, None, by=clerk("orders.read"))


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"time_zone": "Mars/Olympus"}, ("timeZone",)),
        ({"cut_offs": ("14:00",) * 6}, ("cutOffs",)),
        ({"cut_offs": ("25:00", *WEEK[1:])}, ("cutOffs", "0")),
        ({"cut_offs": ("-",) * 7}, ("cutOffs",)),
        ({"region": "XX"}, ("region",)),
        ({"handling_days": -1}, ("handlingDays",)),
        ({"tell_after_minutes": 10_000}, ("tellAfterMinutes",)),
    ],
)
async def test_working_times_that_cannot_be_are_refused(db: str, given: dict[str, object], path: tuple[str]) -> None:
    await make_shop()
    fields: dict[str, object] = {"time_zone": "Europe/Berlin", "cut_offs": WEEK, **given}

    with pytest.raises(DomainError) as refused:
        await define_promise_settings(PromiseSettingsGiven(**fields), by=SYSTEM)  # type: ignore[arg-type]

    assert refused.value.path == path  # type: ignore[attr-defined]


def test_customers_read_neither_amounts_nor_names_of_what_is_expected() -> None:
    stored = [["INBOUND", "2027-03-08", 2, "PO-7"], ["CARRIER", "2027-03-11", 2, "STANDARD DE"]]

    to_customer, to_staff = (shown("2027-03-11", stored, to_staff=staff) for staff in (False, True))

    assert to_customer is not None
    assert to_staff is not None
    assert [(why.quantity, why.source) for why in to_customer.because] == [(None, None), (2, "STANDARD DE")]
    assert to_staff.because[0].source == "PO-7"
