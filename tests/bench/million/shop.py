"""What the requests have to know of a filled shop."""

import base64
from dataclasses import dataclass
from typing import Any

import asyncpg  # type: ignore[import-untyped,unused-ignore]
import orjson

from tests.bench.scene import Article, Scene

SAMPLE = 200
WORDS = {
    "number": "select number from orders order by md5(id) limit $1",
    "reference": "select lower(external_reference) from orders where external_reference is not null"
    " order by md5(id) limit $1",
    "email": "select email from customers order by md5(id) limit $1",
    # Few other names contain these, so that about as many orders are found in a shop of any size.
    "ten": "select lower(c.name) from customers c join orders o on o.customer_id = c.id"
    " where c.name ~ '(hofer|bauer|stein|dorf|feld|berger)$' group by 1 having count(*) = 10"
    " order by md5(lower(c.name)) limit $1",
    "twenty": "select lower(split_part(c.name, ' ', 2) || ' ' || (o.shipping_address->>'city'))"
    " from orders o join customers c on c.id = o.customer_id group by 1 having count(*) between 15 and 25"
    " order by md5(lower(min(c.name))) limit $1",
    "page": "select lower(split_part(c.name, ' ', 2)) from orders o join customers c on c.id = o.customer_id"
    " group by 1 having count(*) >= 60 order by count(*) limit least($1, 4)",
}
# Of a thousand orders each: a name that some have, a first name, a city.
FIXED = {
    "usual": ["krause", "schneider", "keller"],
    "first": ["anna", "jörg", "xaver", "emil"],
    "city": ["berlin", "köln", "ulm"],
    "half": ["example.org"],
    "short": ["mü", "an", "10"],
    "none": ["qqqq", "zyxw"],
    "short_none": ["qx", "yq"],
}


@dataclass(frozen=True)
class Shop:
    """A shop and words of it.

    cursor  of the row before page 1,000 of ten, newest first
    day     a day in the middle of its time, as from and to
    """

    url: str
    words: dict[str, list[str]]
    cursor: str
    day: tuple[str, str]
    scene: Scene


async def look_around(url: str) -> Shop:
    connection = await asyncpg.connect(url)
    try:
        words = {kind: [row[0] for row in await connection.fetch(sql, SAMPLE)] for kind, sql in WORDS.items()}
        articles = await connection.fetch(
            "select sku, p.id as product_id, s.id as stock_item_id from products p join stock_items s"
            " on s.product_id = p.id"
        )
        customers = await connection.fetch("select id, email from customers limit 2000")
        scene = Scene(url, [Article(**row) for row in articles], [tuple(row) for row in customers], [])
        return Shop(url, words | FIXED, await _cursor(connection), await _day(connection), scene)
    finally:
        await connection.close()


async def _cursor(connection: Any) -> str:
    row = await connection.fetchrow(
        "select to_json(placed_at)#>>'{}', id from orders order by placed_at desc, id desc offset 9989 limit 1"
    )
    return base64.urlsafe_b64encode(orjson.dumps(["placed-", *row])).decode().rstrip("=")


async def _day(connection: Any) -> tuple[str, str]:
    row = await connection.fetchrow(
        "select to_json(middle)#>>'{}', to_json(middle + interval '1 day')#>>'{}'"
        " from (select min(placed_at) + (max(placed_at) - min(placed_at)) / 2 as middle from orders) m"
    )
    return row[0], row[1]
