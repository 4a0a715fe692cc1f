"""The chain: whatever is changed, removed or inserted behind the program's back is found."""

import pytest

from domain.foundation.auditing import chain
from domain.foundation.auditing.chain import last_seal, seal_what_is_new
from domain.foundation.auditing.verifying import verify
from domain.foundation.callers import SYSTEM
from domain.foundation.clock import now
from domain.foundation.commands import command
from domain.foundation.database import column, value
from domain.foundation.documents import file_document
from domain.orders.commands.hold import hold_order
from tests.foundation.makers import make_order
from tests.foundation.tampering import force
from workers.relay.numbering import give_positions
from workers.relay.seat import Seat

pytestmark = pytest.mark.anyio


@command("orders.hold")
async def file_paper(order_id: str, *, by: object) -> None:
    await file_document("PAPER", subject_id=order_id, order_id=order_id, filename="p.txt", content=b"as it was")


async def make_history() -> None:
    """Orders, changes and a paper, sealed in several links."""
    for _ in range(3):
        order = await make_order()
        await hold_order(order.id, None, by=SYSTEM)
    await file_paper(order.id, by=SYSTEM)
    await give_positions(Seat())
    await seal_what_is_new()


async def found() -> list[str]:
    return [line async for line in verify()]


@pytest.fixture(autouse=True)
def short_links(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chain, "LINK", 2)


async def test_what_nobody_touched_is_as_it_was(db: str) -> None:
    await make_history()

    assert await found() == []
    assert (await last_seal()).number > 2
    assert await column("select count(*) from audit_entries where position is null") == [0]


async def test_sealing_again_without_news_adds_nothing(db: str) -> None:
    await make_history()
    last = await last_seal()

    assert await seal_what_is_new() == last


TAMPERED = {
    "an event says something else": "update events set payload = '{}' where position = 3",
    "an event is somebody else's": "update events set by_name = 'Nobody' where position = 3",
    "an event is gone": "delete from events where position = 3",
    "an entry says something else": "update audit_entries set changes = '{}' where position = 2",
    "an entry is gone": "delete from audit_entries where position = 2",
    "two events changed places": "update events set position = case position when 2 then 3000 else position end",
}


@pytest.mark.parametrize("what", TAMPERED)
async def test_what_was_tampered_with_is_found_with_its_place(db: str, what: str) -> None:
    await make_history()

    await force(TAMPERED[what])

    assert any("something was changed, removed or inserted among events" in line for line in await found()), what


async def test_an_event_that_was_slipped_in_is_found(db: str) -> None:
    await make_history()
    await force("update events set position = null where position = 3")
    await force(
        "insert into events (seq, position, type, sequence, payload, by_id, by_name, at)"
        " values (9999, 3, 'OrderPlaced', 0, '{}', 'x', 'x', $1)",
        now(),
    )

    assert any("something was changed" in line for line in await found())


async def test_a_seal_that_is_gone_or_made_to_fit_is_found(db: str) -> None:
    await make_history()
    await force("delete from audit_seals where number = 2")
    assert "seal 2: missing" in await found()


async def test_a_seal_made_to_fit_no_longer_fits_the_next_one(db: str) -> None:
    await make_history()
    await force("update audit_seals set hash = 'made to fit' where number = 2")

    lines = await found()
    assert [line.split(":")[0] for line in lines] == ["seal 2", "seal 3"]


PAPERS = {
    "update documents set content = 'other'": "its bytes are not those that were filed",
    "update documents set content = 'other', sha256 = 'other'": "its bytes are not those that were filed",
    "delete from documents": "it was filed and is gone",
    "delete from audit_entries where table_name = 'documents'": "nobody filed it",
}


@pytest.mark.parametrize("statement", PAPERS)
async def test_a_paper_that_is_not_as_it_was_filed_is_found(db: str, statement: str) -> None:
    await make_history()
    document = await value("select id from documents where kind = 'PAPER'")

    await force(statement)

    assert f"document {document}: {PAPERS[statement]}" in await found()


async def test_looking_at_the_last_links_only_finds_what_is_in_them(db: str) -> None:
    await make_history()
    await force("update events set by_name = 'Nobody' where position = (select max(position) from events)")

    assert len([line async for line in verify(last_links=20)]) == 1
    assert await found() != []
