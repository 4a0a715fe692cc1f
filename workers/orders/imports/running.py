"""One import from the file to the control sums: orders first, then what came back of them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from domain.foundation.callers import Caller
from domain.orders.importing.commands import import_orders, import_returns
from domain.orders.importing.gathering import (
    GatheredOrder,
    GatheredReturns,
    gather_order,
    gather_returns,
)
from domain.orders.importing.reading import row_of
from domain.orders.importing.values import Code, Finding, Outcome, Row, SourceRow

from .opening import open_rows
from .reporting import Report, Tally
from .staging import Staging

Gathered = TypeVar("Gathered", GatheredOrder, GatheredReturns)
ORDERS_AT_ONCE = 300
CANCELLATIONS_AT_ONCE = 100
LINES_AT_ONCE = 10_000
Progress = Callable[[int, int], None]


@dataclass(frozen=True, kw_only=True)
class Summary:
    """What an import did; rows and amount are those of the whole file."""

    tally: Tally
    rows: int
    amount: Decimal
    report: Path


@dataclass
class _Import:
    staging: Staging
    report: Report
    by: Caller
    progress: Progress
    tally: Tally = field(default_factory=Tally)

    def tell(self, finding: Finding) -> None:
        self.tally.count_finding(finding)
        self.report.write(finding)

    def handled(self) -> None:
        self.progress(sum(self.tally.rows.values()), self.staging.rows)


async def import_file(file: Path, report: Path, *, by: Caller, progress: Progress = lambda done, of: None) -> Summary:
    """Take the orders of a CSV file in, once however often it is run; memory does not grow with the file.

    It may be stopped at any time and started again: a batch is written as a whole or not at all, and what is here
    already is met again. While it runs on SQLite the server must be stopped, or its requests wait for each batch;
    on PostgreSQL both go on beside each other.

    report    where to write one line for each row that was not taken, and for each note
    progress  told how many rows of how many are handled
    Raises    Unreadable, Forbidden  nothing was taken
              ControlSumsDiffer      rows and money handled are not those of the file
    """
    with open_rows(file) as rows, Report(report) as out, Staging() as staging:
        run = _Import(staging, out, by, progress)
        staging.take(rows, run.tell)
        for finding in staging.oversized():
            run.tell(finding)
        for orders in _batches(_orders(run), ORDERS_AT_ONCE):
            await _take_orders(run, orders)
        for returns in _batches(_returns(run), CANCELLATIONS_AT_ONCE):
            await _take_returns(run, returns)
        run.tally.check(staging.rows, staging.amount)
        return Summary(tally=run.tally, rows=staging.rows, amount=staging.amount, report=report)


def _orders(run: _Import) -> Iterator[GatheredOrder]:
    for sources in run.staging.invoices(cancelling=False):
        gathered = gather_order(_readable(run, sources))
        for finding in gathered.findings:
            run.tell(finding)
        if gathered.order is not None:
            yield gathered


def _returns(run: _Import) -> Iterator[GatheredReturns]:
    for sources in run.staging.invoices(cancelling=True):
        gathered = gather_returns(_readable(run, sources))
        for finding in gathered.findings:
            run.tell(finding)
        if gathered.rows:
            yield gathered


def _readable(run: _Import, sources: Sequence[SourceRow]) -> list[Row]:
    rows = []
    for source in sources:
        read = row_of(source)
        if isinstance(read, Finding):
            run.tell(read)
        else:
            rows.append(read)
    return rows


def _batches(found: Iterator[Gathered], most: int) -> Iterator[list[Gathered]]:
    batch: list[Gathered] = []
    lines = 0
    for gathered in found:
        batch.append(gathered)
        lines += len(gathered.rows)
        if len(batch) == most or lines >= LINES_AT_ONCE:
            yield batch
            batch, lines = [], 0
    if batch:
        yield batch


async def _take_orders(run: _Import, batch: Sequence[GatheredOrder]) -> None:
    orders = [gathered.order for gathered in batch if gathered.order is not None]
    articles = {line.article for order in orders for line in order.lines if line.article is not None}
    outcomes = await import_orders(orders, run.staging.names(sorted(articles)), by=run.by)
    for gathered, outcome in zip(batch, outcomes, strict=True):
        run.tally.orders[outcome] += 1
        if outcome is Outcome.NOT_TAKEN:
            _refuse(run, gathered.rows, Code.DIFFERS, "The invoice is here already with other lines; nothing changed.")
        else:
            run.tally.count(outcome, (row.amount for row in gathered.rows))
    run.handled()


async def _take_returns(run: _Import, batch: Sequence[GatheredReturns]) -> None:
    rows = [row for gathered in batch for row in gathered.rows]
    found = await import_returns([came for gathered in batch for came in gathered.returns], by=run.by)
    for row, settled in zip(rows, found, strict=True):
        if settled.why is not None:
            _refuse(run, [row], settled.why, _UNMATCHED[settled.why])
            continue
        run.tally.count(settled.outcome, [row.amount])
        run.tally.count_cancelling((settled.matched or settled.outcome).value, row.amount)
    run.handled()


_UNMATCHED = {
    Code.NEVER_ORDERED: "No order of the customer that is here has this article.",
    Code.ORDERED_LATER: "The customer ordered this article only later.",
    Code.OTHER_PRICE: "The customer ordered this article before, but at another price.",
    Code.NOT_SO_MANY: "Of what the customer ordered before at this price, not so many pieces are still out.",
}


def _refuse(run: _Import, rows: Sequence[Row], code: Code, sentence: str) -> None:
    for row in rows:
        run.tell(Finding(row.line, row.invoice, code, sentence, row.amount))
