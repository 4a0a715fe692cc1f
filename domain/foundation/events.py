"""Events: what became true, as a command wrote it down beside the change."""

from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, ClassVar, Self

from domain.foundation.callers import Caller
from domain.foundation.database import column, on_postgres, placeholders
from domain.foundation.writes import NewRows
from domain.foundation.writing import is_new, put_values

# Nine digits fit into the column; no order has ever come near.
LONGEST_SEQUENCE = 9


@dataclass(frozen=True, kw_only=True)
class Event:
    """Ids, text and whole numbers only; fields are added, never renamed or removed.

    told  the line a person reads, with the event's fields in braces
    """

    told: ClassVar[str] = ""
    known: ClassVar[dict[str, type["Event"]]] = {}

    order_id: str | None = None

    def __init_subclass__(cls) -> None:
        Event.known[cls.__name__] = cls

    @classmethod
    def type(cls) -> str:
        return cls.__name__

    @classmethod
    def read(cls, payload: dict[str, Any]) -> Self:
        """The event as it was written; fields of a later version are left out."""
        mine = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in payload.items() if name in mine})

    def payload(self) -> dict[str, Any]:
        return dict(self.__dict__)


def read_event(type_: str, payload: dict[str, Any]) -> Event:
    """The event behind a row of the log.

    Raises  KeyError  a type this version does not know
    """
    return Event.known[type_].read(payload)


def summary(type_: str, payload: dict[str, Any]) -> str:
    """One line about an event; its type when nothing better is known."""
    kind = Event.known.get(type_)
    if kind is None or not kind.told:
        return type_
    try:
        return kind.told.format(**payload)
    except (KeyError, IndexError):
        return type_


def event_cursor(order_id: str | None, sequence: int) -> str:
    """The name of an event in the log: its order and its place among the order's events."""
    return f"{order_id or ''}.{sequence}"


def read_cursor(cursor: str) -> tuple[str, int]:
    """The order and sequence a cursor names.

    Raises  ValueError
    """
    order_id, _, sequence = cursor.rpartition(".")
    if not (sequence.isascii() and sequence.isdigit() and len(sequence) <= LONGEST_SEQUENCE):
        raise ValueError(cursor)
    return order_id, int(sequence)


# Counted from the order's last event on, as it is when this is written.
_SEQUENCE = "{r}.sequence + coalesce((select max(b.sequence) from events b where b.order_id = {r}.order_id), 0)"
_ROWS = NewRows(
    "events",
    ("type", "order_id", "payload", "by_id", "by_name", "key", "at", "command"),
    (("sequence", _SEQUENCE), ("mark", "audit_mark()")),
    ("sequence",),
)


async def append(events: list[Event], *, by: Caller, key: str | None, at: datetime, command: str | None = None) -> None:
    """Write events into the log within the current transaction.

    Whoever tells something of an order waits here for others who do, so that no sequence is taken twice.
    """
    if not events:
        return
    await _queue_up(events)
    of_order: dict[str | None, int] = {None: 0}
    rows = []
    for event in events:
        if event.order_id is not None:
            of_order[event.order_id] = of_order.get(event.order_id, 0) + 1
        rows.append(
            {
                "type": event.type(),
                "order_id": event.order_id,
                "sequence": of_order[event.order_id],
                "payload": event.payload(),
                "by_id": by.id,
                "by_name": by.name,
                "key": key,
                "at": at,
                "command": command,
            }
        )
    put_values(_ROWS, rows)


async def _queue_up(events: list[Event]) -> None:
    """Lock the first event of each order; an order that is made in this transaction has none and nobody knows it."""
    orders = sorted({event.order_id for event in events if event.order_id is not None and not is_new(event.order_id)})
    if orders and on_postgres():
        await column(
            "select 1 from events where sequence = 1"
            f" and order_id in ({placeholders(len(orders))}) order by order_id for no key update",
            *orders,
        )
