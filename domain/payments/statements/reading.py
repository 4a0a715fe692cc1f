"""A file from the bank, whatever it is called, as statements."""

import re

from .camt import read_camt
from .decoding import text_of
from .errors import TooLarge, Unreadable
from .limits import MAX_BYTES
from .mt940 import read_mt940
from .occurrences import with_occurrences
from .values import Statement

_SIGNATURES = {
    b"%PDF": "a PDF document",
    b"PK\x03\x04": "a ZIP archive, unpack it first",
    b"\x1f\x8b": "a compressed archive, unpack it first",
    b"\xd0\xcf\x11\xe0": "an Office document",
}
_SWIFT_TAG = re.compile(r"^:\n?(20|25|28C?|60[FM]?|61|62[FM]?|86):", re.MULTILINE)


def read_statements(filename: str, content: bytes) -> tuple[Statement, ...]:
    """Read a statement file; what it holds decides on the format, its name is only repeated in refusals.

    Returns  one statement per account and period, in the order of the file, equal entries numbered
    Raises   Unreadable  another format, damaged, too large; nothing of the file may then be booked
    """
    name = "".join(letter for letter in filename[:100] if letter.isprintable()) or "The file"
    _refuse_other_formats(name, content)
    text = text_of(content).lstrip("\ufeff \t\r\n")
    if "\x00" in text:
        raise Unreadable(f"{name} is a binary file, no bank statement")
    if text.startswith("<"):
        return with_occurrences(read_camt(text))
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("@@", "\n")
    if not _SWIFT_TAG.search(lines):
        raise Unreadable(f"{name} is no bank statement in a format read here")
    return with_occurrences(read_mt940(lines))


def _refuse_other_formats(name: str, content: bytes) -> None:
    if not content.strip():
        raise Unreadable(f"{name} is empty")
    if len(content) > MAX_BYTES:
        raise TooLarge("bytes", MAX_BYTES)
    for signature, what in _SIGNATURES.items():
        if content.startswith(signature):
            raise Unreadable(f"{name} is {what}")
