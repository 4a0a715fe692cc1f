"""What a search finds; one table of examples for the index and for reading every row."""

import pytest

from domain.customers.models import Customer
from domain.foundation.callers import SYSTEM
from domain.foundation.clock import now
from domain.foundation.database import column, run, transaction
from domain.foundation.views import Condition, any_of, read_rows, sampling
from domain.foundation.views.planning import Picked
from domain.foundation.views.searching import holding, read_words
from domain.orders.models import Order
from domain.orders.queries import ORDER, ORDER_TEXTS
from domain.orders.states import Channel

pytestmark = pytest.mark.anyio

TEXTS = {
    "1001": "1001 mkt-4711 käthe müller kaethe.mueller@example.org käthe müller köln 50667",
    "1002": "1002 xaver groß xaver@firma-gross.de xaver groß müller & söhne gmbh 10115 berlin",
    "1003": "1003 100%_baumwolle o'hara ohara@example.org frankfurt am main 60311 a\\b",
}
FOUND = [
    ("1001", ["1001"]),
    ("müller", ["1001", "1002"]),
    ("MÜLLER köln", ["1001"]),
    ("ülle", ["1001", "1002"]),
    ("4711", ["1001"]),
    ("example.org", ["1001", "1003"]),
    ("firma-gross", ["1002"]),
    ("müller & söhne", ["1002"]),
    ("am", ["1003"]),
    ("kö", ["1001"]),
    ("öl", []),
    ("x", ["1002"]),
    ("10", ["1001", "1002", "1003"]),
    ("100%", ["1003"]),
    ("%_b", []),
    ("100%_b", ["1003"]),
    ("0%1", []),
    ("a\\b", ["1003"]),
    ("o'hara", ["1003"]),
    ('"', []),
    ("%", []),
    ("&", []),
    ("müller AND köln", []),
    ("köln \x00 1001", ["1001"]),
    ("nobody", []),
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
            placed_by_id="x",
            search_text=text,
        )


async def numbers(where: Condition) -> list[str]:
    page = await read_rows(ORDER, (Picked("number"),), caller=SYSTEM, where=where, order="{t}.number", limit=50)
    return [row[0] for row in page.rows]


@pytest.mark.parametrize(("typed", "expected"), FOUND)
async def test_every_word_occurs_and_a_short_one_begins_a_word(orders: None, typed: str, expected: list[str]) -> None:
    found = await ORDER_TEXTS.search(read_words(typed))

    assert await numbers(found.listed) == expected
    assert await numbers(any_of(found.counted)) == expected
    assert await numbers(holding(read_words(typed), "{t}.search_text")) == expected


async def test_a_frequent_word_is_found_along_the_list_and_a_rare_one_by_the_index(orders: None) -> None:
    await fill_up(4_000)

    frequent = await ORDER_TEXTS.search(read_words("everywhere"))
    rare = await ORDER_TEXTS.search(read_words("müller"))

    assert "select" not in frequent.listed.sql
    assert "select" in rare.listed.sql
    assert await numbers(rare.listed) == await numbers(any_of(rare.counted)) == ["1001", "1002"]
    assert len(await numbers(frequent.listed)) == 50


async def fill_up(count: int) -> None:
    """Copies of an order with a word that they share."""
    copied = ", ".join(name for name in Order._meta.db_fields if name not in ("id", "number", "search_text"))
    await run(
        "with recursive copies(n) as (select 1 union all select n + 1 from copies where n < $1::int)"
        f" insert into orders (id, number, search_text, {copied})"
        f" select 'c' || n, 'c' || n, 'c' || n || ' everywhere', {copied} from orders, copies where number = '1001'",
        count,
    )
    await run("analyze orders")
    sampling._kept.clear()


async def test_a_changed_text_is_found_by_its_new_words_alone(orders: None) -> None:
    await run("update orders set search_text = '1001 renamed' where number = '1001'")

    for typed, expected in (("renamed", ["1001"]), ("käthe", [])):
        assert await numbers((await ORDER_TEXTS.search(read_words(typed))).listed) == expected


@pytest.mark.postgres
async def test_no_plan_for_a_rare_word_walks_along_the_list(orders: None) -> None:
    await fill_up(4_000)
    found = await ORDER_TEXTS.search(read_words("müller"))
    where = found.listed.sql.format(*(f"${i + 1}" for i in range(len(found.listed.values))), t="t1")
    asked = f"explain select * from orders t1 where {where}"

    async with transaction():
        await run("set local plan_cache_mode = force_generic_plan")
        # Four thousand rows are read faster than an index is.
        await run("set local enable_seqscan = off")
        plan = "\n".join(await column(f"{asked} order by placed_at desc, id desc limit 50", *found.listed.values))

    assert "Tid Scan" in plan
    assert "Bitmap Index Scan on idx_orders_search" in plan
