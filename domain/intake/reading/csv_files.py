"""CSV in any layout: encoding, separator and columns are found out or given by a saved mapping."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from .columns import ColumnGuess, guess_columns, line_of, mapped, placed
from .errors import TooLarge, Unreadable
from .gathering import Gathering, one_line
from .limits import MAX_CELL, MAX_COLUMNS, MAX_ORDERS, MAX_ROWS
from .paid import add_payment_status
from .texts import refuse_other_formats, text_of
from .values import Reading
from .words import country_of, payment_of

SEPARATORS = (";", ",", "\t", "|")


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a source writes its files; what is empty is found out.

    columns  heading → path of a field
    """

    columns: Mapping[str, str]
    separator: str = ""
    decimal: str = ""
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A file's headings and rows, all cells as text."""

    headings: list[str]
    rows: list[list[str]]
    separator: str


def read_table(content: bytes, layout: Layout) -> Table:
    """Raises  Unreadable  no table with a heading, or too large"""
    refuse_other_formats(content)
    text = text_of(content, layout.encoding)
    if "\x00" in text:
        raise Unreadable("It is a binary file, not CSV")
    separator = layout.separator or separator_of(text)
    rows = _rows(text, separator)
    headings = next(rows, None)
    if headings is None or len([cell for cell in headings if cell]) < 2:
        raise Unreadable("There is no heading with at least two columns", remedy="Export it as CSV with a heading.")
    return Table([one_line(cell, 120) for cell in headings], list(rows), separator)


def separator_of(text: str) -> str:
    """The separator that stands most often in the heading, outside of quotes."""
    heading = next((line for line in text[:20_000].splitlines() if line.strip()), "")
    bare = "".join(part for place, part in enumerate(heading.split('"')) if place % 2 == 0)
    return max(SEPARATORS, key=bare.count) if any(mark in bare for mark in SEPARATORS) else ";"


def _rows(text: str, separator: str) -> Iterator[list[str]]:
    count = 0
    try:
        for row in csv.reader(io.StringIO(text), delimiter=separator):
            if not any(cell.strip() for cell in row):
                continue
            count += 1
            if count > MAX_ROWS + 1:
                raise TooLarge("rows", MAX_ROWS)
            if len(row) > MAX_COLUMNS:
                raise TooLarge("columns", MAX_COLUMNS)
            yield [cell.strip()[:MAX_CELL] for cell in row]
    except csv.Error as problem:
        raise Unreadable(f"The table is damaged: {one_line(str(problem), 100)}") from None


def guess_layout(content: bytes, layout: Layout) -> tuple[Table, list[ColumnGuess]]:
    """What each column seems to hold; a saved mapping goes before.

    Raises  Unreadable
    """
    table = read_table(content, layout)
    guesses = guess_columns(table.headings, table.rows)
    if not layout.columns:
        return table, guesses
    return table, [
        ColumnGuess(
            column=guess.column,
            path=layout.columns.get(guess.column) or None,
            confidence=100 if layout.columns.get(guess.column) else 0,
            sample=guess.sample,
        )
        for guess in guesses
    ]


def read_csv(content: bytes, layout: Layout) -> list[Reading]:
    """The orders of a file: rows with one reference belong together; without references the file is one order.

    Raises  Unreadable
    """
    table, guesses = guess_layout(content, layout)
    places = mapped(table.headings, layout.columns) if layout.columns else placed(guesses)
    if "lines.sku" not in places and "lines.name" not in places:
        raise Unreadable("No column says which article", remedy="Say which column holds the SKU in the mapping.")
    return [order_of_rows(table.headings, rows, places, layout.decimal) for rows in _orders(table.rows, places)]


def _orders(rows: Sequence[list[str]], places: Mapping[str, tuple[int, int]]) -> Iterable[list[tuple[int, list[str]]]]:
    """Numbered rows of each order, in the file's sequence; a row without a reference continues the one before."""
    spot = places.get("externalReference")
    orders: dict[str, list[tuple[int, list[str]]]] = {}
    reference = ""
    for number, row in enumerate(rows, start=2):
        if spot is not None and spot[0] < len(row) and row[spot[0]]:
            reference = row[spot[0]]
        orders.setdefault(reference, []).append((number, row))
        if len(orders) > MAX_ORDERS:
            raise TooLarge("orders", MAX_ORDERS)
    if not orders:
        raise Unreadable("There is a heading but no row below it")
    return orders.values()


def order_of_rows(
    headings: Sequence[str],
    rows: Sequence[tuple[int, list[str]]],
    places: Mapping[str, tuple[int, int]],
    decimal: str,
) -> Reading:
    """One order of numbered rows; columns by the path of the field they hold."""
    into = Gathering()
    for number, row in rows:
        for path, (place, confidence) in places.items():
            if not path.startswith("lines.") and place < len(row):
                _add(into, path, row[place], f"column {headings[place]!r}, row {number}", confidence)
        line = line_of(row, places, decimal=decimal)
        if "sku" in line or "name" in line:
            into.add_line(f"row {number}", line)
        elif line:
            into.note(f"Row {number} names no article and was left out.")
    return into.done()


def _add(into: Gathering, path: str, text: str, source: str, confidence: int) -> None:
    if path.endswith(".countryCode"):
        code = country_of(text)
        into.add(path, code[0] if code else text, source, min(confidence, code[1]) if code else 20 if text else 0)
    elif path == "paymentStatus":
        add_payment_status(into, text, source, confidence)
    elif path == "paymentMethod":
        method = payment_of(text)
        if method:
            into.add(path, method, source, confidence)
        elif text:
            into.note(f"The way to pay {text[:60]!r} is not one of ours and was left out.")
    elif path.endswith(".postalCode") and text.isdigit() and len(text) == 4 and confidence:
        # Spreadsheets drop a leading zero; four digits are right in Austria and Switzerland.
        into.add(path, text, source, min(confidence, 80))
    else:
        into.add(path, text, source, confidence)
