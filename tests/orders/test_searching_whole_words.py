"""Words that all stand whole in some orders find these alone; pieces of words are looked for when there are none."""

import random

import pytest

from domain.customers.models import Customer
from domain.foundation.callers import SYSTEM, Caller, CallerKind
from domain.foundation.clock import now
from domain.foundation.database import run
from domain.foundation.views import Condition, count_rows, read_rows, sampling
from domain.foundation.views.naming import search_whole
from domain.foundation.views.planning import Picked
from domain.foundation.views.searching import Searched, read_words
from domain.foundation.views.wholes import whole_words
from domain.orders.models import Order
from domain.orders.queries import ORDER, ORDER_TEXTS
from domain.orders.searching import search_orders
from domain.orders.states import Channel

pytestmark = pytest.mark.anyio

STOREFRONT = Caller(
    kind=CallerKind.KEY, id="key_shop", name="shop", permissions=frozenset({"orders.read"}), own_only=True
)
TEXTS = {
    "1001": "1001 anna müller anna.mueller@example.org köln 50667",
    "1002": "1002 johanna müller-lüdenscheidt jo7@firma-gross.de frankfurt am main 60311",
    "1003": "1003 hanna obermüller hanna12@web.de o'hara & söhne gmbh (anna) berlin 10115",
    "1004": "1004 mkt-4711 xaver groß x*?[y@example.org köln 50667",
}
FOUND = [
    ("anna", ["1001", "1003"]),
    ("ANNA Müller", ["1001"]),
    ("müller", ["1001", "1002"]),
    ("müll", ["1001", "1002", "1003"]),
    ("anna müll", ["1001", "1002", "1003"]),
    ("obermüller", ["1003"]),
    ("lüdenscheidt", ["1002"]),
    ("müller-lüdenscheidt", ["1002"]),
    ("müller-lüd", ["1002"]),
    ("hanna", ["1003"]),
    ("ohanna", ["1002"]),
    ("jo", ["1002"]),
    ("frankfurt am main", ["1002"]),
    ("anna 10115", ["1003"]),
    ("müller 5066", ["1001"]),
    ("o'hara", ["1003"]),
    ("söhne & hanna", ["1003"]),
    ("firma-gross", ["1002"]),
    ("gross", ["1002"]),
    ("example.org köln", ["1001", "1004"]),
    ("mkt", ["1004"]),
    ("471", ["1004"]),
    ("x*?[y köln", ["1004"]),
    ("müller xaver", []),
]


@pytest.fixture
async def orders(db: str) -> None:
    customer = await Customer.create(number="1", name="x")
    for number, text in TEXTS.items():
        await Order.create(
            number=number,
            channel=Channel.PHONE,
            placed_at=now(),
            customer=customer,
            currency="EUR",
            shipping_method="STANDARD",
            carrier="OWN",
            placed_by_id="key_shop" if number == "1002" else "x",
            search_text=text,
        )


async def numbers(where: Condition, caller: Caller = SYSTEM, limit: int = 50) -> list[str]:
    page = await read_rows(ORDER, (Picked("number"),), caller=caller, where=where, order="{t}.number", limit=limit)
    return [row[0] for row in page.rows]


async def found_by(found: Searched, caller: Caller = SYSTEM, limit: int = 50) -> list[str]:
    """What a list shows in any order, which is also what is counted and what is shown newest first."""
    shown = await numbers(found.listed, caller, limit)
    assert await count_rows(ORDER, *found.counted, caller=caller, most=limit) == len(shown)
    if found.lately is not None:
        newest = found.lately.page(ORDER, caller, ("{t}.placed_at", "{t}.id"), limit, None)
        assert await numbers(newest, caller, limit) == shown
    return shown


@pytest.mark.parametrize(("typed", "expected"), FOUND)
async def test_whole_words_are_found_alone_and_pieces_where_there_are_none(
    orders: None, typed: str, expected: list[str]
) -> None:
    assert await found_by(await search_orders(typed, SYSTEM)) == expected


async def test_an_order_that_a_caller_may_not_see_does_not_hide_those_with_its_words_as_pieces(orders: None) -> None:
    await known_to_the_planner()

    assert await found_by(await search_orders("anna", SYSTEM)) == ["1001", "1003"]
    assert await found_by(await search_orders("anna", STOREFRONT), STOREFRONT) == ["1002"]


async def test_however_frequent_words_are_what_is_found_is_what_looking_at_each_order_finds(orders: None) -> None:
    texts = await fill_up(1_200)
    await known_to_the_planner()

    for typed in ("often", "some", "rare", "some often", "rare often", "rare some", "some rare often", "often-some"):
        words = read_words(typed)
        wanted = [whole for word in words for whole in whole_words(word.text)]
        expected = sorted(
            number
            for number, text in texts.items()
            if set(wanted) <= set(whole_words(text)) and all(word.text in text for word in words)
        )
        whole = await search_whole(ORDER_TEXTS, words, ORDER, SYSTEM)
        assert (await found_by(whole, limit=1_500) if whole else []) == expected, typed


async def fill_up(count: int) -> dict[str, str]:
    """Orders with words that many, some or few of them have, and with pieces of these."""
    chance = random.Random(3)
    shares = {"often": 0.5, "some": 0.05, "rare": 0.004, "oftener": 0.3, "rarer": 0.01}
    customer = await Customer.get()
    texts = {}
    for place in range(count):
        words = [word for word, share in shares.items() if chance.random() < share]
        texts[f"c{place}"] = " ".join([f"c{place}", *words, "often-some" if place % 300 == 0 else "x"])
    await Order.bulk_create(
        Order(
            number=number,
            channel=Channel.PHONE,
            placed_at=now(),
            customer=customer,
            currency="EUR",
            shipping_method="STANDARD",
            carrier="OWN",
            placed_by_id="x",
            search_text=text,
        )
        for number, text in texts.items()
    )
    return texts


async def known_to_the_planner() -> None:
    await run("analyze orders")
    sampling._kept.clear()
