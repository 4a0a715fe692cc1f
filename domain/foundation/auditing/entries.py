"""Audit entries as people read them: who, when, which command, and each field from which value to which."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.foundation.callers import Caller
from domain.foundation.views import Condition, View, all_of, computed, instant, plain

from .showing import AuditChange, AuditObject, shown_changes

_EVENT = "(select e.{} from events e where e.mark = {{t}}.mark order by e.seq limit 1)"
_BY = f"coalesce({_EVENT.format('by_name')}, {{t}}.login, 'database')"
_IS_EVENT = "exists (select 1 from events e where e.mark = {{t}}.mark and e.{} = {{}})"


def _object(values: Sequence[Any], caller: Caller) -> AuditObject:
    return AuditObject(values[0], values[1])


def _changes(values: Sequence[Any], caller: Caller) -> list[AuditChange]:
    table, changes, currency = values
    return shown_changes(table, changes, currency)


AUDIT_ENTRY = View(
    "AuditEntry",
    "audit_entries",
    {
        "id": plain("{t}.id"),
        "at": instant("{t}.at"),
        "by": plain(_BY),
        "by_id": plain(_EVENT.format("by_id")),
        "command": plain(_EVENT.format("command")),
        "object": computed(_object, "{t}.table_name", "{t}.row_id"),
        "order_id": plain("{t}.order_id"),
        "deleted": computed(lambda values, caller: bool(values[0]), "{t}.deleted"),
        "changes": computed(_changes, "{t}.table_name", "{json}({t}.changes)", "{t}.currency"),
    },
    permission="audit.read",
)


@dataclass(frozen=True, kw_only=True)
class Asked:
    """Which entries; what is None does not matter.

    since, until  from the first instant on, before the second
    """

    object_id: str | None = None
    order_id: str | None = None
    command: str | None = None
    by_id: str | None = None
    since: datetime | None = None
    until: datetime | None = None


def matching(asked: Asked) -> Condition:
    """The condition of the entries asked for."""
    found = (
        ("{t}.row_id = {}", asked.object_id),
        ("{t}.order_id = {}", asked.order_id),
        (_IS_EVENT.format("command"), asked.command),
        (_IS_EVENT.format("by_id"), asked.by_id),
        ("{t}.at >= {}", asked.since),
        ("{t}.at < {}", asked.until),
    )
    return all_of([Condition(sql, (value,)) for sql, value in found if value is not None])
