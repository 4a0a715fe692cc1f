"""What became of every row: a CSV report for people, and sums that must come out even."""

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from types import TracebackType
from typing import Self

from domain.orders.importing.gathering import is_cancellation
from domain.orders.importing.values import Code, Finding, Outcome

_HEADER = ("line", "invoice", "kind", "code", "sentence", "amount")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class ControlSumsDiffer(RuntimeError):
    """A row was lost or counted twice; this is a fault of the program."""


@dataclass
class Tally:
    """Rows and money by what became of them; money in major units."""

    rows: Counter[Outcome] = field(default_factory=Counter)
    amounts: defaultdict[Outcome, Decimal] = field(default_factory=lambda: defaultdict(Decimal))
    refused: Counter[Code] = field(default_factory=Counter)
    refused_amounts: defaultdict[Code, Decimal] = field(default_factory=lambda: defaultdict(Decimal))
    notes: Counter[Code] = field(default_factory=Counter)
    orders: Counter[Outcome] = field(default_factory=Counter)
    cancelling: Counter[str] = field(default_factory=Counter)
    cancelling_amounts: defaultdict[str, Decimal] = field(default_factory=lambda: defaultdict(Decimal))

    def count(self, outcome: Outcome, amounts: Iterable[Decimal]) -> None:
        """Count rows with what each is worth."""
        for amount in amounts:
            self.rows[outcome] += 1
            self.amounts[outcome] += amount

    def count_finding(self, finding: Finding) -> None:
        """A refusal is a row that was not taken; a note counts no row."""
        if finding.is_note:
            self.notes[finding.code] += 1
            return
        self.count(Outcome.NOT_TAKEN, [finding.amount])
        self.refused[finding.code] += 1
        self.refused_amounts[finding.code] += finding.amount
        if is_cancellation(finding.invoice):
            self.count_cancelling(finding.code.value, finding.amount)

    def count_cancelling(self, what: str, amount: Decimal) -> None:
        """Count what became of a row of a cancellation: how it was matched, or the code of why it was not."""
        self.cancelling[what] += 1
        self.cancelling_amounts[what] += amount

    def check(self, rows: int, amount: Decimal) -> None:
        """Hold the sums against those of the file.

        Raises  ControlSumsDiffer
        """
        counted, worth = sum(self.rows.values()), sum(self.amounts.values(), Decimal(0))
        if (counted, worth) != (rows, amount):
            raise ControlSumsDiffer(f"{counted} rows worth {worth} were handled, the file has {rows} worth {amount}")


class Report:
    """A CSV file that takes one finding after the other; what a spreadsheet would run as a formula is quoted."""

    def __init__(self, file: Path) -> None:
        self._out = file.open("w", newline="", encoding="utf-8")
        self._writer = csv.writer(self._out)

    def __enter__(self) -> Self:
        self._writer.writerow(_HEADER)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._out.close()

    def write(self, finding: Finding) -> None:
        """One line of the report."""
        kind = "note" if finding.is_note else "not taken"
        words = (finding.invoice, kind, finding.code.value, finding.sentence)
        self._writer.writerow((finding.line, *map(_harmless, words), finding.amount))


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
