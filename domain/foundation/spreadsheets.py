"""Tables as files for spreadsheet programs, which must never take a cell for a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

CSV = "text/csv"
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_BYTE_ORDER_MARK = "\ufeff"


def harmless(cell: object) -> str:
    """A cell as text; what a spreadsheet would calculate gets an apostrophe in front.

    Source  OWASP, CSV injection
    """
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text


def csv_lines(rows: Iterable[Sequence[object]]) -> str:
    """Lines to go below others in such a file."""
    out = io.StringIO()
    csv.writer(out).writerows([harmless(cell) for cell in row] for row in rows)
    return out.getvalue()


def csv_file(heading: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """A CSV file in UTF-8, with the mark by which spreadsheets recognise it."""
    out = io.StringIO()
    out.write(_BYTE_ORDER_MARK)
    writer = csv.writer(out)
    writer.writerow(heading)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return out.getvalue().encode()
