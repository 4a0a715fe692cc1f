"""What becomes of each sample file of a bank: `python -m tests.payments.statement_table` prints it as a table."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from domain.foundation.money import Money
from domain.payments.statements.errors import Unreadable
from domain.payments.statements.reading import read_statements
from domain.payments.statements.values import Statement

from .statement_mappings import layouts_of

REPOSITORY = Path(__file__).parents[2]
DATA = Path(os.environ.get("TEST_DATA") or REPOSITORY.parent / "shared" / "data") / "bank-statements"
# Expectations, schemas and notes lie beside the statements.
_NO_STATEMENTS = {".json", ".xsd", ".md"}


@dataclass(frozen=True, slots=True)
class Line:
    """One file: its statements, or the sentence it was refused with."""

    path: str
    statements: tuple[Statement, ...]
    refused: str

    @property
    def entries(self) -> int:
        return sum(len(statement.entries) for statement in self.statements)

    @property
    def warnings(self) -> list[str]:
        return [warning for statement in self.statements for warning in statement.warnings]

    @property
    def sums(self) -> dict[str, int]:
        """What all entries add up to, per currency in minor units."""
        sums: dict[str, int] = {}
        for statement in self.statements:
            for entry in statement.entries:
                sums[entry.currency] = sums.get(entry.currency, 0) + entry.amount_minor
        return sums

    def __str__(self) -> str:
        if self.refused:
            return f"{self.path:80} refused: {self.refused}"
        sums = ", ".join(str(Money(minor, currency)) for currency, minor in sorted(self.sums.items())) or "-"
        kinds = "+".join(sorted({statement.kind for statement in self.statements}))
        warnings = f" {len(self.warnings)} warnings: {self.warnings[0]}" if self.warnings else ""
        return f"{self.path:80} {kinds:8} {len(self.statements):3} {self.entries:4}  {sums}{warnings}"


def files() -> list[Path]:
    found = (path for path in DATA.rglob("*") if path.is_file() and path.suffix not in _NO_STATEMENTS)
    return sorted(path for path in found if path.name != "SOURCES.csv")


def line_of(path: Path) -> Line:
    name = path.relative_to(DATA).as_posix()
    try:
        return Line(name, read_statements(path.name, path.read_bytes(), layouts=layouts_of(path.name)), "")
    except Unreadable as refused:
        return Line(name, (), refused.message)


def lines() -> Iterator[Line]:
    return map(line_of, files())


if __name__ == "__main__":
    for line in lines():
        print(line)
