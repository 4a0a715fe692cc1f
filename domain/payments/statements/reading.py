"""A file from the bank, whatever it is called, as statements."""

import re
from collections.abc import Sequence

from .archive import SIGNATURE as ARCHIVE
from .archive import files_of
from .camt import read_camt
from .csv_layouts import KNOWN_LAYOUTS, Layout
from .csv_statement import read_csv
from .decoding import text_of
from .errors import TooLarge, Unreadable
from .limits import MAX_BYTES, MAX_ENTRIES
from .mt940 import read_mt940
from .occurrences import with_occurrences
from .ofx import is_ofx, read_ofx
from .values import Statement

_SIGNATURES = {
    b"%PDF": "a PDF document",
    b"\x1f\x8b": "a compressed archive, unpack it first",
    b"\xd0\xcf\x11\xe0": "an Office document",
    b"!Type:": "in the format QIF, which says neither account nor currency",
}
_SWIFT_TAG = re.compile(r"^:\n?(20|25|28C?|60[FM]?|61|62[FM]?|86):", re.MULTILINE)


def read_statements(
    filename: str, content: bytes, *, layouts: Sequence[Layout] = KNOWN_LAYOUTS
) -> tuple[Statement, ...]:
    """Read a statement file; what it holds decides on the format, its name is only repeated in refusals.

    layouts  what the columns of CSV files mean; the first that fits counts
    Returns  one statement per account and period, in the order of the file, equal entries numbered
    Raises   Unreadable  another format, damaged, too large; nothing of the file may then be booked
    """
    name = _printable(filename) or "The file"
    _refuse_size(name, content)
    if not content.startswith(ARCHIVE):
        return with_occurrences(_statements(name, content, layouts))
    found: list[Statement] = []
    for inside, unpacked in files_of(name, content):
        within = f"{_printable(inside)} in {name}"
        _refuse_size(within, unpacked)
        if unpacked.startswith(ARCHIVE):
            raise Unreadable(f"{within} is a ZIP archive itself, unpack it first")
        found.extend(_statements(within, unpacked, layouts))
        if sum(len(statement.entries) for statement in found) > MAX_ENTRIES:
            raise TooLarge("entries", MAX_ENTRIES)
    return with_occurrences(found)


def _statements(name: str, content: bytes, layouts: Sequence[Layout]) -> list[Statement]:
    for signature, what in _SIGNATURES.items():
        if content.startswith(signature):
            raise Unreadable(f"{name} is {what}")
    text = text_of(content).lstrip("\ufeff \t\r\n")
    if "\x00" in text:
        raise Unreadable(f"{name} is a binary file, no bank statement")
    if is_ofx(text):
        return read_ofx(text)
    if text.startswith("<"):
        return read_camt(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    swift = lines.replace("@@", "\n")
    if _SWIFT_TAG.search(swift):
        return read_mt940(swift)
    statements = read_csv(lines, layouts)
    if statements is None:
        raise Unreadable(f"{name} is no bank statement in a format read here")
    return statements


def _printable(name: str) -> str:
    return "".join(letter for letter in name[:100] if letter.isprintable())


def _refuse_size(name: str, content: bytes) -> None:
    if not content.strip():
        raise Unreadable(f"{name} is empty")
    if len(content) > MAX_BYTES:
        raise TooLarge("bytes", MAX_BYTES)
