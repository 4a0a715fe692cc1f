"""Newest first, a search looks at some weeks and then at the rest; what it finds is what a look at every row finds."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.customers.models import Customer
from domain.foundation.callers import SYSTEM, Caller
from domain.foundation.clock import now
from domain.foundation.database import run
from domain.foundation.views import Condition, all_of, count_rows, read_rows, sampling
from domain.foundation.views.lately import Lately
from domain.foundation.views.naming import search_whole
from domain.foundation.views.planning import Picked
from domain.foundation.views.sampling import Sample
from domain.foundation.views.searching import holding, read_words
from domain.orders.models import Order
from domain.orders.queries import ORDER, ORDER_TEXTS
from domain.orders.states import Channel

pytestmark = [pytest.mark.anyio, pytest.mark.postgres]

ORDERS = 1_200
# A Saturday, on which a week of the index begins.
BORDER = datetime(2026, 11, 21, tzinfo=UTC)
WORDS = ("rare", "some", "often", "rare often", "some often", "rare some often", "so", "nothing")
KEY = ("{t}.placed_at", "{t}.id")
NEWEST_FIRST = "{t}.placed_at desc, {t}.id desc"
FILTERS = (Condition(), Condition("{t}.channel = {}", (Channel.PHONE.value,)), Condition("{t}.urgency > {}", (4,)))


@pytest.fixture
async def orders(db: str) -> None:
    """Orders of two years, many of one instant with others, at midnight or beside it."""
    customer = await Customer.create(number="1", name="x")
    chance = random.Random(7)
    made = []
    for place in range(ORDERS):
        at = BORDER - timedelta(days=chance.randrange(700), seconds=chance.choice((-1, 0, 1)))
        words = [word for word, share in (("rare", 0.01), ("some", 0.1), ("often", 0.6)) if chance.random() < share]
        made.append(
            Order(
                number=str(place),
                channel=chance.choice((Channel.PHONE, Channel.STOREFRONT)),
                placed_at=at,
                urgency=chance.randrange(10),
                customer=customer,
                currency="EUR",
                shipping_method="STANDARD",
                carrier="OWN",
                placed_by_id=chance.choice(("x", "y")),
                search_text=" ".join([str(place), *words]),
            )
        )
    await Order.bulk_create(made)
    await run("analyze orders")
    sampling._kept.clear()


async def pages(found: Lately, size: int, caller: Caller = SYSTEM) -> list[str]:
    """The numbers of all pages, each continued from the last row of the one before."""
    shown: list[str] = []
    after: tuple[datetime, str] | None = None
    more = True
    while more:
        behind = Condition(f"({', '.join(KEY)}) < ({{}}, {{}})", after) if after else Condition()
        where = found.among(behind).page(ORDER, caller, KEY, size + 1, after and after[0])
        page = await read_rows(
            ORDER, (Picked("number"), Picked("id")), caller=caller, where=where, order=NEWEST_FIRST, key=KEY, limit=size
        )
        shown += [row[0] for row in page.rows]
        more = page.more
        if more:
            after = (datetime.fromisoformat(page.rows[-1][2]), page.rows[-1][3])
    return shown


async def looked_at(words: str, fits: Condition) -> list[str]:
    where = all_of([fits, holding(read_words(words), "{t}.search_text")])
    page = await read_rows(
        ORDER, (Picked("number"),), caller=SYSTEM, where=where, order=NEWEST_FIRST, key=KEY, limit=ORDERS
    )
    return [row[0] for row in page.rows]


async def lately(words: str, share: float) -> Lately:
    """The search with another guess of how much it finds, down to what makes a window of a week and of all time."""
    sample = await sampling.sample_of("orders", "search_text", "placed_at", "idx_orders_search")
    typed = read_words(words)
    return Lately(ORDER_TEXTS._by_index(typed, sample), share, "placed_at", sample)


@pytest.mark.parametrize("words", WORDS)
async def test_all_pages_are_what_looking_at_every_row_finds(orders: None, words: str) -> None:
    for fits in FILTERS:
        expected = await looked_at(words, fits)
        for share, size in ((0.5, 1 if len(expected) < 40 else 30), (0.9, 7), (0.05, 10), (0.001, 50)):
            found = (await lately(words, share)).among(fits)
            assert await pages(found, size) == expected


@pytest.mark.parametrize("words", ["rare", "some", "often", "some often"])
async def test_whole_words_are_found_in_the_same_weeks(orders: None, words: str) -> None:
    expected = await looked_at(words, Condition())
    found = await search_whole(ORDER_TEXTS, read_words(words), ORDER, SYSTEM)

    assert found is not None
    # Frequent words are met along the list.
    newest = found.lately or await lately(words, 0.5)
    for share, size in ((0.5, 30), (0.9, 7), (0.001, 50)):
        assert await pages(replace(newest, share=share), size) == expected


@pytest.mark.parametrize("words", WORDS)
async def test_counting_by_parts_counts_every_row_once(orders: None, words: str) -> None:
    expected = len(await looked_at(words, Condition()))
    for share, count in ((0.9, 3), (0.5, 100), (0.2, 100)):
        parts = (await lately(words, share)).parts("orders", count)
        assert await count_rows(ORDER, *parts, caller=SYSTEM, most=ORDERS) == expected
        assert await count_rows(ORDER, *parts, caller=SYSTEM, most=5) == min(5, expected)


async def test_rows_at_the_border_of_the_weeks_are_found_once_and_in_order(orders: None) -> None:
    for at in (BORDER, BORDER - timedelta(microseconds=1), BORDER + timedelta(microseconds=1)):
        sample = Sample(rows=500, instants=[BORDER - timedelta(days=400), *[at] * 9], newest=now())
        typed = read_words("often")
        found = Lately(ORDER_TEXTS._by_index(typed, sample), 0.5, "placed_at", sample)
        assert len(found.parts("orders", 10)) > 1
        assert await pages(found, 12) == await looked_at("often", Condition())


async def test_orders_newer_than_the_sample_are_found_first(orders: None) -> None:
    found = await lately("often", 0.9)
    await run("update orders set placed_at = placed_at + interval '5 years', number = 'later' where number = '0'")
    await run("update orders set search_text = 'later often' where number = 'later'")

    assert (await pages(found, 10))[0] == "later"


async def test_the_first_page_of_a_frequent_word_is_found_without_the_rest(orders: None) -> None:
    found = await lately("often", 0.6)

    assert len(found.parts("orders", 6)) == 3
    assert len(found.parts("orders", ORDERS)) == 1


def spread(count: int) -> Sequence[datetime]:
    return [BORDER + timedelta(days=place) for place in range(count)]


def test_the_window_reaches_as_far_back_as_so_many_rows() -> None:
    sample = Sample(rows=1_000, instants=spread(101))

    assert sample.so_many_before(None, 100) == BORDER + timedelta(days=90)
    assert sample.so_many_before(BORDER + timedelta(days=50), 25) == BORDER + timedelta(days=47, hours=12)
    assert sample.so_many_before(None, 995) is None
    assert Sample().so_many_before(None, 1) is None
