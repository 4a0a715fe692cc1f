"""What must be the same after a restore: every table's length, the event log, the documents, the numbers given out."""

import hashlib
from dataclasses import dataclass, field
from typing import Any

from workers.backup.sources import Source

# Everything of an event; a changed, missing or additional one changes the hash.
EVENTS = (
    "select seq, position, type, order_id, sequence, cast(payload as text), by_id, by_name, key, cast(at as text)"
    " from events order by seq"
)
DOCUMENTS = "select id, sha256, content from documents order by id"
NUMBERS = "select name, last_number from number_series order by name"
MIGRATIONS = "select version from aerich order by id"


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What a database holds.

    tables           rows of each table
    last_seq         of the event log
    events_sha256    over all events in their order
    documents_sha256 over the ids and the bytes of all documents
    unlike           documents whose bytes are not those that were filed
    numbers          the last number of each series
    migrations       what was applied, oldest first
    """

    tables: dict[str, int]
    last_seq: int
    events_sha256: str
    documents_sha256: str
    numbers: dict[str, int]
    migrations: list[str]
    unlike: list[str] = field(default_factory=list)

    def differences(self, found: "Facts") -> list[str]:
        """What is not as it was, as a line each."""
        lines = [
            f"{table}: {count} rows were kept, {found.tables.get(table, 0)} are there"
            for table, count in self.tables.items()
            if found.tables.get(table, 0) != count
        ]
        lines += [f"{table} is there and was not kept" for table in found.tables.keys() - self.tables.keys()]
        kept = {
            "the event log": (self.events_sha256, found.events_sha256),
            "the documents' bytes": (self.documents_sha256, found.documents_sha256),
            "the number series": (self.numbers, found.numbers),
            "the migrations": (self.migrations, found.migrations),
        }
        lines += [f"{what}: not as kept" for what, (before, after) in kept.items() if before != after]
        return lines


async def facts_of(source: Source) -> Facts:
    """Read a whole database once."""
    tables = [str(name) async for (name,) in source.stream(source.tables)]
    last_seq, events = await _events(source)
    documents, unlike = await _documents(source)
    return Facts(
        tables={table: await _count(source, table) for table in tables},
        last_seq=last_seq,
        events_sha256=events,
        documents_sha256=documents,
        unlike=unlike,
        numbers={str(name): int(last) async for name, last in source.stream(NUMBERS)},
        migrations=[str(version).removesuffix(".py") async for (version,) in source.stream(MIGRATIONS)],
    )


async def _count(source: Source, table: str) -> int:
    (count,) = await anext(source.stream(f'select count(*) from "{table}"'))
    return int(count)


async def _events(source: Source) -> tuple[int, str]:
    hashed, last = hashlib.sha256(), 0
    async for row in source.stream(EVENTS):
        last = int(row[0])
        hashed.update(_line(row))
    return last, hashed.hexdigest()


async def _documents(source: Source) -> tuple[str, list[str]]:
    hashed, unlike = hashlib.sha256(), []
    async for document_id, filed, content in source.stream(DOCUMENTS):
        found = hashlib.sha256(content).hexdigest()
        hashed.update(_line((document_id, found)))
        if found != filed:
            unlike.append(str(document_id))
    return hashed.hexdigest(), unlike


def _line(values: tuple[Any, ...]) -> bytes:
    return "\x1f".join("" if value is None else str(value) for value in values).encode() + b"\n"
