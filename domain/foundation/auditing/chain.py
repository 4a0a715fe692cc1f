"""The chain: each seal is a hash over the one before it, and over the events and audit entries since.

Sealed rows can be neither changed, removed nor inserted without a seal that no longer fits. The last seal's hash,
noted somewhere else, vouches for everything before it.
"""

import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import orjson

from domain.foundation.clock import now
from domain.foundation.database import rows, run, transaction
from domain.foundation.models import AuditSeal

# Events and entries of one seal; a finding names no less.
LINK = 1_000
# Of one run, so that the process has time for others.
MOST_LINKS = 100
_EVENTS = (
    "select position, seq, type, order_id, sequence, payload, by_id, by_name, key, at, command, mark from events"
    " where position > $1 and position <= $2 order by position"
)
_ENTRIES = (
    "select position, id, table_name, row_id, order_id, deleted, changes, currency, mark, login, at"
    " from audit_entries where position > $1 and position <= $2 order by position"
)
_NUMBER = """
with waiting as (
    select id, row_number() over (order by id) as nth
    from (select id from audit_entries where position is null order by id limit $1) first_ones
), chain as (
    select coalesce(max(position), 0) as length from audit_entries
)
update audit_entries set position = chain.length + waiting.nth from waiting, chain
where audit_entries.id = waiting.id returning 1 as given
"""


@dataclass(frozen=True, kw_only=True)
class Seal:
    """A link of the chain; the first one hangs on nothing."""

    number: int = 0
    events_up_to: int = 0
    entries_up_to: int = 0
    hash: str = ""


async def seal_what_is_new() -> Seal:
    """Give entries their places, and hang what is new on the chain; answers the last seal."""
    last = await last_seal()
    for _ in range(MOST_LINKS):
        await rows(_NUMBER, LINK)
        events, entries = await _ends(last)
        if (events, entries) == (last.events_up_to, last.entries_up_to):
            break
        hash_ = await hash_of(last, events, entries)
        last = Seal(number=last.number + 1, events_up_to=events, entries_up_to=entries, hash=hash_)
        await _keep(last)
    return last


async def last_seal() -> Seal:
    found = await AuditSeal.all().order_by("-number").first()
    return _read(found) if found is not None else Seal()


async def list_seals(after: int = 0) -> AsyncIterator[Seal]:
    """All seals behind a number, in order."""
    while page := await AuditSeal.filter(number__gt=after).order_by("number").limit(LINK):
        for found in page:
            yield _read(found)
        after = page[-1].number


async def hash_of(before: Seal, events_up_to: int, entries_up_to: int) -> str:
    """The hash of the next link as the rows are now."""
    hashed = hashlib.sha256(before.hash.encode())
    for sql, start, end in (
        (_EVENTS, before.events_up_to, events_up_to),
        (_ENTRIES, before.entries_up_to, entries_up_to),
    ):
        for row in await rows(sql, start, end):
            hashed.update(
                orjson.dumps([_plain(name, value) for name, value in row.items()], option=orjson.OPT_SORT_KEYS)
            )
            hashed.update(b"\n")
        hashed.update(f"{end}\n".encode())
    return hashed.hexdigest()


def _plain(name: str, value: Any) -> Any:
    """A value in the one form that every database's answer is brought to."""
    if name in ("payload", "changes"):
        return orjson.loads(value) if isinstance(value, str | bytes) else value
    if name == "at":
        at = value if isinstance(value, datetime) else datetime.fromisoformat(value)
        return at.astimezone(UTC).isoformat()
    return int(value) if name == "deleted" else value


async def _ends(last: Seal) -> tuple[int, int]:
    """Up to where the next link reaches; positions are consecutive as far as they are given."""
    [found] = await rows(
        "select (select max(position) from events where position <= $1) as events,"
        " (select max(position) from audit_entries where position <= $2) as entries",
        last.events_up_to + LINK,
        last.entries_up_to + LINK,
    )
    return max(found["events"] or 0, last.events_up_to), max(found["entries"] or 0, last.entries_up_to)


async def _keep(seal: Seal) -> None:
    """Two that seal at once come to the same; only one of them writes it."""
    async with transaction():
        await run(
            "insert into audit_seals (number, events_up_to, entries_up_to, hash, at) values ($1, $2, $3, $4, $5)",
            seal.number,
            seal.events_up_to,
            seal.entries_up_to,
            seal.hash,
            now(),
        )


def _read(found: AuditSeal) -> Seal:
    return Seal(
        number=found.number, events_up_to=found.events_up_to, entries_up_to=found.entries_up_to, hash=found.hash
    )
