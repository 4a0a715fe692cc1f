"""What says only that the database is away or full, and what is a mistake of ours."""

import pytest

from domain.foundation.away import is_away
from domain.foundation.database import column, on_postgres, run, value

pytestmark = pytest.mark.anyio


async def test_a_full_disk_is_nobodys_mistake(db: str) -> None:
    if on_postgres():
        pytest.skip("only SQLite can be told that its disk is full")
    await run("create table heaps (content text)")
    await run(f"pragma max_page_count = {await value('pragma page_count') + 2}")

    with pytest.raises(Exception, match="full") as failure:
        await run("insert into heaps values (zeroblob(1000000))")

    assert is_away(failure.value)


async def test_a_connection_that_was_ended_is_nobodys_mistake(db: str) -> None:
    if not on_postgres():
        pytest.skip("SQLite has no connections to end")

    with pytest.raises(Exception, match=r"terminat|closed") as failure:
        await column("select pg_terminate_backend(pg_backend_pid())")

    assert is_away(failure.value)


async def test_a_statement_that_cannot_be_is_ours(db: str) -> None:
    with pytest.raises(Exception, match="nowhere") as failure:
        await run("select 1 from nowhere")

    assert not is_away(failure.value)
