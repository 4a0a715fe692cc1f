"""Stored values as people read them: sums with their currency, marks by name, addresses field by field."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import orjson
from tortoise import Tortoise, fields
from tortoise.models import Model

from domain.foundation.money import Money

MINOR = "_minor"
_FLAGS: dict[tuple[str, str], Callable[[int], str]] = {}


@dataclass(frozen=True, slots=True)
class AuditObject:
    """A row: the name of its type and its id."""

    type: str
    id: str


@dataclass(frozen=True, slots=True)
class AuditChange:
    """A field and its values before and after; None where there was or is none."""

    field: str
    before: str | None
    after: str | None


def show_flags(table: str, column: str, named: Callable[[int], str]) -> None:
    """Have a room say what a column of marks means; done once, at the top of that room's queries."""
    _FLAGS[table, column] = named


def shown_changes(table: str, changes: Mapping[str, Any], currency: str | None) -> list[AuditChange]:
    """Each field that differs, by name; parts of what is stored as one value are fields of their own."""
    found = []
    for column in sorted(changes):
        before, after = (_read(table, column, value, currency) for value in changes[column])
        name = _camel(column.removesuffix(MINOR))
        for part in sorted(before.keys() | after.keys()):
            if before.get(part) != after.get(part):
                found.append(AuditChange(name + part, before.get(part), after.get(part)))
    return found


def _read(table: str, column: str, value: Any, currency: str | None) -> dict[str, str]:
    """By the name of the part, which is empty for what has none."""
    if value is None:
        return {}
    kind = _kinds(table).get(column)
    if kind is fields.JSONField:
        return dict(_parts("", orjson.loads(value) if isinstance(value, str) else value))
    if (table, column) in _FLAGS:
        return {"": _FLAGS[table, column](value)}
    if column.endswith(MINOR) and currency is not None:
        return {"": str(Money(value, currency))}
    if kind is fields.BooleanField:
        return {"": "true" if value else "false"}
    if kind is fields.DatetimeField:
        return {"": str(value).replace(" ", "T").replace("+00:00", "Z")}
    return {"": str(value)}


def _parts(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _parts(f"{name}.{_camel(key)}", inner)
    elif value is not None:
        yield name, value if isinstance(value, str) else orjson.dumps(value).decode()


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(other.capitalize() for other in others)


@lru_cache(maxsize=100)
def _kinds(table: str) -> dict[str, type]:
    """Kinds of a table's columns as its model has them."""
    for model in Tortoise.apps["domain"].values():
        if model._meta.db_table == table:
            return {column: _kind(model, name) for column, name in model._meta.fields_db_projection_reverse.items()}
    return {}


def _kind(model: type[Model], name: str) -> type:
    field = model._meta.fields_map[name]
    kinds = (fields.JSONField, fields.BooleanField, fields.DatetimeField)
    return next((kind for kind in kinds if isinstance(field, kind)), fields.CharField)
