"""Finding the table in a CSV file: its separator, its header, the layout it is of, and its rows."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .csv_layouts import Layout
from .errors import Damaged, TooLarge
from .limits import MAX_ENTRIES, MAX_LINES

_SEPARATORS = ";,\t|"
_HEADER_WITHIN = 30
_LONGEST_HEADER = 4_000


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; `where` names it in refusals."""

    where: str
    cells: dict[str, str]

    def of(self, column: str | None) -> str:
        return self.cells.get(column.casefold(), "") if column else ""


@dataclass(frozen=True, slots=True)
class Table:
    """The lines of a file from below its header."""

    layout: Layout
    header: tuple[str, ...]
    separator: str
    above: int
    lines: list[str]

    def rows(self) -> Iterator[Row]:
        """Rows with as many cells as the header has.

        Raises  Damaged   a row with more or fewer cells, or a quote that does not end
                TooLarge  more rows than are read at most
        """
        reader = csv.reader(self.lines, delimiter=self.separator, strict=True)
        try:
            for count, cells in enumerate((cells for cells in reader if any(map(str.strip, cells))), start=1):
                where = f"Line {self.above + reader.line_num}"
                if count > MAX_ENTRIES:
                    raise TooLarge("entries", MAX_ENTRIES)
                # Some banks end each row, but not the header, with a separator.
                if len(cells) < len(self.header) or any(map(str.strip, cells[len(self.header) :])):
                    raise Damaged(f"{where} has {len(cells)} cells, but there are {len(self.header)} columns")
                yield Row(where, dict(zip(self.header, map(str.strip, cells), strict=False)))
        except csv.Error:
            raise Damaged(f"Line {self.above + reader.line_num} cannot be read as CSV") from None


def table_in(text: str, layouts: Sequence[Layout]) -> Table | None:
    """The table of the first layout whose columns are all in one of the first lines.

    text  lines end with \\n
    """
    if text.count("\n") > MAX_LINES:
        raise TooLarge("lines", MAX_LINES)
    lines = text.split("\n")
    for position, line in enumerate(lines[:_HEADER_WITHIN], start=1):
        for separator in _SEPARATORS:
            header = _header(line, separator)
            layout = next((one for one in layouts if header and one.columns <= set(header)), None)
            if layout is not None:
                return Table(layout, header, separator, position, _without_footer(lines[position:], layout))
    return None


def _header(line: str, separator: str) -> tuple[str, ...]:
    if separator not in line or len(line) > _LONGEST_HEADER:
        return ()
    cells = next(csv.reader([line], delimiter=separator), [])
    names = tuple(cell.strip().casefold() for cell in cells)
    # Of two columns with one name it would not be sure which is meant.
    named = [name for name in names if name]
    return names if len(set(named)) == len(named) else ()


def _without_footer(lines: list[str], layout: Layout) -> list[str]:
    last = len(lines)
    while last and not lines[last - 1].strip():
        last -= 1
    return lines[: max(last - layout.footer_lines, 0)]
