"""Secrets are shown once to whom they belong; what is stored or logged is of no use to a thief."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator

import asyncpg  # type: ignore[import-untyped,unused-ignore]

from api.foundation.credentials import SESSION_COOKIE
from tests.journeys.desk import Desk
from tests.journeys.server import API_KEY, Product
from tests.security.conftest import SIGN_IN


def _everything_stored(product: Product) -> Iterator[str]:
    """Each row of each table, as text."""
    if product.database:
        yield from asyncio.run(_rows_of_postgres(product.database))
        return
    with sqlite3.connect(f"file:{product.data / 'laufzettel.sqlite3'}?mode=ro", uri=True) as database:
        for (table,) in database.execute("select name from sqlite_master where type = 'table'").fetchall():
            for row in database.execute(f'select * from "{table}"'):
                yield f"{table} {row}"


async def _rows_of_postgres(url: str) -> list[str]:
    connection = await asyncpg.connect(url)
    tables = await connection.fetch("select tablename from pg_tables where schemaname = 'public'")
    rows = [f"{t[0]} {row}" for t in tables for row in await connection.fetch(f'select t::text from "{t[0]}" t')]
    await connection.close()
    return rows


def test_no_secret_is_stored_or_logged_in_the_clear(
    product: Product,
    desk: Desk,
    storefront_keys: tuple[str, str],
    passwords: dict[str, str],
    staff: Callable[[str], Desk],
) -> None:
    order = desk.place(channel="WEB_FORM")
    confirmed = desk.order_when(order, lambda o: o["status"] == "CONFIRMED" and o["documents"], "it is confirmed")
    quiet = desk.quiet(confirmed)
    signature = quiet["documents"][0]["url"].rpartition("signature=")[2]
    session = staff("CLERK").http.cookies[SESSION_COOKIE]
    Desk(product.address).answer(SIGN_IN, {"input": {"email": "nobody@people.example", "password": "a wrong guess 17"}})
    Desk(product.address, "key_that_is_none_but_typed").answer("{ viewer { id } }")
    secrets = {
        "API key": API_KEY,
        "storefront key": storefront_keys[0],
        "session": session,
        "owner's password": product.access()["password"],
        "clerk's password": passwords["CLERK"],
        "signature of a link": signature,
        "wrong password": "a wrong guess 17",
        "wrong key": "key_that_is_none_but_typed",
        "signing key": (product.data / "secret.key").read_text().strip(),
    }

    stored, log = list(_everything_stored(product)), product.log()

    assert any(order["number"] in row for row in stored)
    for name, secret in {**secrets, "status token": order["statusToken"]}.items():
        assert secret not in log, name
        # A mail that waits to be sent holds the link to the customer's page, for the customer's eyes.
        found = [row.split(" ")[0] for row in stored if secret in row]
        assert set(found) <= ({"messages"} if name == "status token" else set()), name
