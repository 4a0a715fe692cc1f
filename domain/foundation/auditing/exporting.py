"""The audit as lines, oldest first, however long it is: read page by page."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import Any

import orjson

from domain.foundation.clock import now
from domain.foundation.database import rows

from .showing import shown_changes

PAGE = 500
COLUMNS = ("id", "at", "by", "byId", "command", "type", "objectId", "orderId", "deleted", "field", "from", "to")
_FIRST = ("", datetime(2000, 1, 1, tzinfo=UTC))
_PAGE = f"""
select a.id, a.at, a.table_name, a.row_id, a.order_id, a.deleted, a.changes, a.currency, a.login,
    (select e.by_name from events e where e.mark = a.mark order by e.seq limit 1) as by_name,
    (select e.by_id from events e where e.mark = a.mark order by e.seq limit 1) as by_id,
    (select e.command from events e where e.mark = a.mark order by e.seq limit 1) as command
from audit_entries a where (a.at, a.id) > ($1, $2) and a.at >= $3 and a.at < $4 order by a.at, a.id limit {PAGE}
"""


async def export_entries(since: datetime | None = None, until: datetime | None = None) -> AsyncIterator[dict[str, Any]]:
    """Entries from the first instant on, before the second."""
    last_id, last_at = _FIRST
    while page := await rows(_PAGE, last_at, last_id, since or _FIRST[1], until or now()):
        for row in page:
            yield _line(row)
        last_id, last_at = page[-1]["id"], _instant(page[-1]["at"])


def csv_rows(entry: dict[str, Any]) -> Iterator[tuple[object, ...]]:
    """A row per field, under `COLUMNS`."""
    who = (entry["id"], entry["at"], entry["by"], entry["byId"], entry["command"])
    what = (entry["object"]["type"], entry["object"]["id"], entry["orderId"], str(entry["deleted"]).lower())
    for change in entry["changes"]:
        yield *who, *what, change["field"], change["from"], change["to"]


def _line(row: dict[str, Any]) -> dict[str, Any]:
    changes = orjson.loads(row["changes"]) if isinstance(row["changes"], str) else row["changes"]
    return {
        "id": row["id"],
        "at": _instant(row["at"]).isoformat().replace("+00:00", "Z"),
        "by": row["by_name"] or row["login"] or "database",
        "byId": row["by_id"],
        "command": row["command"],
        "object": {"type": row["table_name"], "id": row["row_id"]},
        "orderId": row["order_id"],
        "deleted": bool(row["deleted"]),
        "changes": [
            {"field": change.field, "from": change.before, "to": change.after}
            for change in shown_changes(row["table_name"], changes, row["currency"])
        ],
    }


def _instant(at: datetime | str) -> datetime:
    return (at if isinstance(at, datetime) else datetime.fromisoformat(at)).astimezone(UTC)
