"""Verifying: whether what was sealed is still as it was, and each document what was filed."""

import hashlib
from collections.abc import AsyncIterator
from datetime import timedelta

from domain.foundation.clock import now
from domain.foundation.database import rows, value

from .chain import Seal, hash_of, last_seal, list_seals
from .guarding import missing_guards

# Documents are read one page at a time, with their bytes.
PAGE = 20
# The relay seals every few seconds; what is older was sealed, or no relay runs.
SEALED_WITHIN = timedelta(hours=1)


async def verify(*, last_links: int | None = None) -> AsyncIterator[str]:
    """What is not as it was, a line each.

    last_links  only so many seals, and no documents; None for everything
    """
    for name in await missing_guards():
        yield f"trigger {name}: missing or switched off; `laufzettel migrate` puts it in place"
    start = 0 if last_links is None else max(0, (await last_seal()).number - last_links)
    async for line in _broken_links(start):
        yield line
    async for line in _unsealed():
        yield line
    if last_links is None:
        async for line in _documents():
            yield line


async def _broken_links(start: int) -> AsyncIterator[str]:
    before, first = Seal(), True
    async for seal in list_seals(max(0, start - 1)):
        if start and first:
            before, first = seal, False
            continue
        if seal.number != before.number + 1:
            yield f"seal {before.number + 1}: missing"
        elif await hash_of(before, seal.events_up_to, seal.entries_up_to) != seal.hash:
            yield (
                f"seal {seal.number}: something was changed, removed or inserted among"
                f" events {before.events_up_to + 1} to {seal.events_up_to}"
                f" or audit entries {before.entries_up_to + 1} to {seal.entries_up_to}"
            )
        before = seal


async def _unsealed() -> AsyncIterator[str]:
    last = await last_seal()
    for table, sealed in (("events", last.events_up_to), ("audit_entries", last.entries_up_to)):
        count = int(
            await value(
                f"select count(*) from {table} where at < $1 and (position is null or position > $2)",
                now() - SEALED_WITHIN,
                sealed,
            )
        )
        if count:
            yield f"{table}: {count} older than an hour are not sealed; start the relay, or seals were removed"


async def _documents() -> AsyncIterator[str]:
    after = ""
    while page := await rows(
        "select d.id, d.content, (select a.changes from audit_entries a where a.row_id = d.id"
        " and a.table_name = 'documents' limit 1) as filed from documents d"
        f" where d.id > $1 order by d.id limit {PAGE}",
        after,
    ):
        for row in page:
            content = row["content"]
            found = hashlib.sha256(content.encode() if isinstance(content, str) else content).hexdigest()
            if row["filed"] is None:
                yield f"document {row['id']}: nobody filed it"
            elif found not in str(row["filed"]):
                yield f"document {row['id']}: its bytes are not those that were filed"
        after = page[-1]["id"]
    for row in await rows(
        "select a.row_id from audit_entries a where a.table_name = 'documents'"
        " and not exists (select 1 from documents d where d.id = a.row_id) order by a.row_id limit 100"
    ):
        yield f"document {row['row_id']}: it was filed and is gone"
