"""Gathering: values of one order, found in any sequence; of two for one field the surer one stays."""

import re

from .errors import TooLarge
from .limits import MAX_LINES, MAX_NOTE, MAX_NOTES, MAX_VALUE
from .values import SURE, FieldRead, Reading

_BLANKS = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u200b\ufeff]+")
_NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def one_line(text: str, most: int = MAX_VALUE) -> str:
    """Text without control characters, runs of blanks as one; what is beyond the limit is cut."""
    return _BLANKS.sub(" ", _NOT_TEXT.sub(" ", text)).strip()[:most].rstrip()


def several_lines(text: str) -> str:
    lines = (one_line(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    return "\n".join(lines).strip()[:MAX_NOTE]


class Gathering:
    """An order in the making."""

    def __init__(self) -> None:
        self._fields: dict[str, FieldRead] = {}
        self._notes: list[str] = []
        self.lines = 0
        self.title = ""

    def add(self, path: str, value: str, source: str, confidence: int = SURE) -> None:
        """Take a value; nothing for an empty one."""
        text = several_lines(value) if path == "note" else one_line(value)
        known = self._fields.get(path)
        if text and (known is None or known.confidence < confidence):
            self._fields[path] = FieldRead(path=path, value=text, source=one_line(source, 200), confidence=confidence)

    def add_line(self, source: str, values: dict[str, tuple[str, int]]) -> int:
        """Take a line; the values by name (sku, name, quantity, unitPrice.amount, …) with their confidence.

        Raises  TooLarge
        """
        if self.lines >= MAX_LINES:
            raise TooLarge("lines", MAX_LINES)
        position = self.lines
        self.lines += 1
        for name, (value, confidence) in values.items():
            self.add(f"lines.{position}.{name}", value, source, confidence)
        return position

    def note(self, sentence: str) -> None:
        line = one_line(sentence)
        if line not in self._notes and len(self._notes) < MAX_NOTES:
            self._notes.append(line)

    def knows(self, path: str) -> bool:
        return path in self._fields

    def value(self, path: str) -> str:
        read = self._fields.get(path)
        return read.value if read else ""

    def done(self) -> Reading:
        title = self.title or self.value("customer.name") or self.value("shippingAddress.name")
        title = title or self.value("customer.email") or self.value("externalReference")
        return Reading(fields=tuple(self._fields.values()), title=one_line(title, 200), notes=tuple(self._notes))
