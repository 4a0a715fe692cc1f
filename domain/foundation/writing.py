"""Writing what can wait: new rows and added figures are put off and sent together, with the last thing that is asked.

Whatever else a command runs meanwhile sends them first, so they are there for everything that looks for them.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, TypeVar

from tortoise.models import Model

from domain.foundation.database import connection, inside_transaction

from .writes import NewRows, Writes

Row = TypeVar("Row", bound=Model)


def fresh(kind: type[Row], /, **values: Any) -> Row:
    """A new row of a table that is about to be `put`; what is not given has its default.

    Much quicker than the model's own constructor, and as strict about names, but values are taken as they are.
    """
    columns = _columns(kind)
    unknown = values.keys() - columns.names
    if unknown:
        raise TypeError(f"{kind.__name__} has no {', '.join(sorted(unknown))}")
    row = kind.__new__(kind)
    row.__dict__.update(columns.blank)
    for name, make in columns.made:
        if name not in values:
            values[name] = make()
    row.__dict__.update(values, _await_when_save={})
    return row


def put(*rows: Model) -> None:
    """Write new rows, no later than the transaction ends; rows they refer to are put before them."""
    writes = _writes()
    for row in rows:
        columns = _columns(type(row))
        values = row.__dict__
        writes.put(columns.shape, {column: values[name] for column, name in columns.fields})
        row._saved_in_db = True


def put_values(shape: NewRows, rows: Iterable[Mapping[str, Any]]) -> None:
    """The same for rows without a model."""
    writes = _writes()
    for row in rows:
        writes.put(shape, row)


def add(kind: type[Model], figures: Mapping[str, Mapping[str, int]]) -> None:
    """Add to whole numbers of rows that are there, by id; the database's own rules say how far they may go."""
    writes = _writes()
    for row_id, pieces in figures.items():
        writes.add(kind._meta.db_table, row_id, pieces)


def is_new(row_id: str) -> bool:
    """Whether the row was put in the transaction that is under way."""
    writes = getattr(connection(), "writes", None)
    return writes is not None and row_id in writes.ids


def _writes() -> Writes:
    if not inside_transaction():
        raise RuntimeError("rows are put within a transaction")
    writes: Writes = connection().writes
    return writes


class _Columns:
    """A table's columns as its model names them.

    blank  values of fields that need not be made anew for each row
    made   the others
    """

    def __init__(self, kind: type[Model]) -> None:
        meta = kind._meta
        self.fields = tuple((column, name) for name, column in meta.fields_db_projection.items())
        self.names = frozenset(meta.fields_db_projection)
        self.shape = NewRows(meta.db_table, tuple(column for column, _ in self.fields))
        defaults = {name: meta.fields_map[name].default for name in self.names}
        self.made = tuple((name, default) for name, default in defaults.items() if callable(default))
        self.blank = {name: default for name, default in defaults.items() if not callable(default)}
        self.blank |= {"_partial": False, "_saved_in_db": False, "_custom_generated_pk": True}


@lru_cache(maxsize=200)
def _columns(kind: type[Model]) -> _Columns:
    return _Columns(kind)
