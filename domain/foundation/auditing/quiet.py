"""Quiet changes: what a command changed without an event of its own is told all the same, so that it has somebody."""

from dataclasses import dataclass
from typing import Any

from domain.foundation.database import column
from domain.foundation.events import Event


@dataclass(frozen=True, kw_only=True)
class RecordChanged(Event):
    """A command changed something of which no other event tells; the audit says what."""

    told = "{command} changed something"

    command: str


async def has_changed_quietly(inside: Any) -> bool:
    """Whether an audit entry was written in a transaction that has recorded no event."""
    if not getattr(inside, "uncommitted", True):
        return False
    return bool(await column("select 1 from audit_entries where position is null and mark = audit_mark() limit 1"))
