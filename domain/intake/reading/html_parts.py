"""HTML of mails: its tables and its text, without scripts, styles and what is hidden."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

from .limits import MAX_CELL, MAX_COLUMNS, MAX_ROWS, MAX_TABLES

_SKIPPED = frozenset({"script", "style", "head", "title", "noscript", "template"})
_BREAKS = frozenset({"p", "div", "br", "tr", "li", "h1", "h2", "h3", "h4", "table", "ul", "ol", "blockquote"})
MAX_TEXT = 500_000
MAX_OPEN = 200


@dataclass
class HtmlTable:
    rows: list[list[str]] = field(default_factory=list)


class _Parser(HTMLParser):
    """Tables inside tables are tables of their own; what is beyond the limits is left out."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[HtmlTable] = []
        self.text: list[str] = []
        self._open: list[HtmlTable] = []
        self._cells: list[list[str] | None] = []
        self._skipping = 0
        self._length = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SKIPPED:
            self._skipping += 1
        if tag in _BREAKS:
            self._take("\n")
        if tag == "table" and len(self.tables) < MAX_TABLES and len(self._open) < MAX_OPEN:
            self._open.append(HtmlTable())
            self._cells.append(None)
            self.tables.append(self._open[-1])
        elif tag == "tr" and self._open:
            self._end_cell()
            if len(self._open[-1].rows) < MAX_ROWS:
                self._open[-1].rows.append([])
        elif tag in ("td", "th") and self._open and self._open[-1].rows:
            self._end_cell()
            self._cells[-1] = []

    def handle_endtag(self, tag: str) -> None:
        if tag in _SKIPPED:
            self._skipping = max(0, self._skipping - 1)
        elif tag in ("td", "th", "tr"):
            self._end_cell()
        elif tag == "table" and self._open:
            self._end_cell()
            self._open.pop()
            self._cells.pop()
        if tag in _BREAKS:
            self._take("\n")

    def handle_data(self, data: str) -> None:
        if not self._skipping:
            self._take(data.replace("\n", " ").replace("\r", " "))

    def _take(self, text: str) -> None:
        if self._length > MAX_TEXT:
            return
        self._length += len(text)
        if self._cells and self._cells[-1] is not None:
            self._cells[-1].append(" " if text == "\n" else text)
        elif not self._open:
            self.text.append(text)

    def _end_cell(self) -> None:
        if self._cells and self._cells[-1] is not None:
            row = self._open[-1].rows[-1]
            if len(row) < MAX_COLUMNS:
                row.append(" ".join("".join(self._cells[-1]).split())[:MAX_CELL])
            self._cells[-1] = None


def read_html(markup: str) -> tuple[list[HtmlTable], str]:
    """Tables in their sequence, and the text outside of them."""
    parser = _Parser()
    parser.feed(markup[: MAX_TEXT * 4])
    parser.close()
    lines = (" ".join(line.split()) for line in "".join(parser.text).split("\n"))
    # A paragraph ends and the next begins, which makes two breaks; that is no gap in an address.
    return [table for table in parser.tables if table.rows], "\n".join(line for line in lines if line)
