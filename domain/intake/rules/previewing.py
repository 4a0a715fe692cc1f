"""What a CSV file would become, before any of it is kept."""

from dataclasses import dataclass

from domain.intake.reading.columns import ColumnGuess
from domain.intake.reading.csv_files import Layout, guess_layout, read_csv
from domain.intake.reading.errors import Unreadable
from domain.intake.reading.values import Reading
from domain.intake.rules.paths import line_of
from domain.intake.rules.seeing import FieldShown


@dataclass(frozen=True, slots=True)
class Preview:
    """fields are those of the first order; orders is 0 when the columns are not enough for one."""

    separator: str
    orders: int
    lines: int
    columns: list[ColumnGuess]
    fields: list[FieldShown]
    notes: list[str]


def preview_of(content: bytes, layout: Layout) -> Preview:
    """Raises  Unreadable  no table; columns that say too little are a note and no refusal"""
    table, guesses = guess_layout(content, layout)
    try:
        readings = read_csv(content, layout)
    except Unreadable as refused:
        return Preview(table.separator, 0, 0, guesses, [], [f"{refused.message}. {refused.remedy or ''}".strip()])
    first = readings[0]
    shown = [FieldShown(read.path, read.value, read.source, read.confidence, []) for read in first.fields]
    return Preview(table.separator, len(readings), sum(map(_lines, readings)), guesses, shown, list(first.notes))


def _lines(reading: Reading) -> int:
    return len({line_of(read.path) for read in reading.fields} - {None})
