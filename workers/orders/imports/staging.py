"""Rows put aside on disk, so that an invoice is met as a whole wherever its rows stand and memory stays small."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from operator import attrgetter
from types import TracebackType
from typing import Self

from domain.orders.importing.articles import article_of
from domain.orders.importing.gathering import is_cancellation
from domain.orders.importing.reading import amount_of
from domain.orders.importing.values import Code, Finding, SourceRow

MOST_LINES = 20_000
_TABLES = """
    pragma journal_mode = off;
    pragma synchronous = off;
    create table rows (
        line integer primary key, invoice text, sku text, description text, quantity text, at text, price text,
        customer text, country text, article text, cancels integer
    );
"""
_INVOICES = """
    create table invoices as select invoice, min(line) as first, count(*) as lines, cancels from rows group by invoice;
    create index rows_of_invoice on rows (invoice);
    create table names as
        select article, trim(description) as name, max(at) from rows
        where trim(description) <> '' and cast(price as real) > 0 group by article;
    create unique index names_article on names (article);
"""
_OF_INVOICE = "r.line, r.invoice, r.sku, r.description, r.quantity, r.at, r.price, r.customer, r.country"
_PART = 500


class Staging:
    """A private database on disk that is gone when it is closed or the process dies.

    rows, amount  control sums of the file: what was put in, and quantity times price in major units
    """

    def __init__(self) -> None:
        self.rows = 0
        self.amount = Decimal(0)
        self._db = sqlite3.connect("", isolation_level=None)

    def __enter__(self) -> Self:
        self._db.executescript(_TABLES)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._db.close()

    def take(self, rows: Iterable[SourceRow | Finding], tell: Callable[[Finding], None]) -> None:
        """Put all rows aside; broken ones are told at once."""
        self._db.execute("begin")
        self._db.executemany(f"insert into rows values ({', '.join('?' * 11)})", self._good(rows, tell))
        self._db.execute("commit")
        self._db.executescript(_INVOICES)

    def _good(
        self, rows: Iterable[SourceRow | Finding], tell: Callable[[Finding], None]
    ) -> Iterator[tuple[object, ...]]:
        for row in rows:
            self.rows += 1
            if isinstance(row, Finding):
                tell(row)
                continue
            self.amount += amount_of(row)
            yield (
                row.line,
                row.invoice,
                row.sku,
                row.description,
                row.quantity,
                row.at,
                row.price,
                row.customer,
                row.country,
                article_of(row.sku),
                is_cancellation(row.invoice),
            )

    def invoices(self, *, cancelling: bool) -> Iterator[list[SourceRow]]:
        """The rows of one invoice after the other, as the file first names them."""
        found = self._db.execute(
            f"select {_OF_INVOICE} from invoices i join rows r on r.invoice = i.invoice"
            " where i.cancels = ? and i.lines <= ? order by i.first, r.line",
            (cancelling, MOST_LINES),
        )
        for _, rows in groupby((SourceRow(*row) for row in found), attrgetter("invoice")):
            yield list(rows)

    def oversized(self) -> Iterator[Finding]:
        """Every row of an invoice that is too long for one order."""
        found = self._db.execute(
            f"select {_OF_INVOICE} from invoices i join rows r on r.invoice = i.invoice where i.lines > ?",
            (MOST_LINES,),
        )
        for row in (SourceRow(*row) for row in found):
            sentence = f"The invoice has more than {MOST_LINES} rows."
            yield Finding(row.line, row.invoice[:40], Code.TOO_MANY_LINES, sentence, amount_of(row))

    def names(self, articles: Sequence[str]) -> dict[str, str]:
        """What articles were called last, where anything but a correction names them."""
        found: dict[str, str] = {}
        for start in range(0, len(articles), _PART):
            part = articles[start : start + _PART]
            marks = ", ".join("?" * len(part))
            found.update(self._db.execute(f"select article, name from names where article in ({marks})", part))
        return {article: name[:200] for article, name in found.items()}
