"""Bytes to text: what says which encoding it has is believed, UTF-8 is tried, and Windows' Latin is left."""

import codecs
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from .errors import TooLarge, Unreadable
from .limits import MAX_BYTES

_SIGNATURES = {
    b"%PDF": "a PDF document",
    b"PK\x03\x04": "a ZIP archive or an Office document",
    b"\x1f\x8b": "a compressed archive",
    b"\xd0\xcf\x11\xe0": "an Office document",
    b"7z\xbc\xaf": "a compressed archive",
    b"Rar!": "a compressed archive",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
}
_PLAIN = re.compile(r"[A-Za-z0-9._:-]{1,40}")
# Codecs that are no character sets would unpack or transform what they are given.
_KNOWN = frozenset({"utf-8", "ascii", "iso8859-1", "iso8859-2", "iso8859-15", "cp1252", "cp1250", "cp850", "cp437"})
_KNOWN |= {"mac-roman", "utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"}


def refuse_other_formats(content: bytes) -> None:
    """Raises  Unreadable  empty, too large, or something that is no text at all"""
    if not content.strip():
        raise Unreadable("It is empty")
    if len(content) > MAX_BYTES:
        raise TooLarge("bytes", MAX_BYTES)
    for signature, what in _SIGNATURES.items():
        if content.startswith(signature):
            raise Unreadable(f"It is {what}")


def text_of(content: bytes, declared: str | None = None) -> str:
    """Text of any bytes; characters that cannot be read are replaced.

    declared  the encoding its envelope names; others than ordinary ones are not believed
    """
    if content.startswith(BOM_UTF8):
        return content.decode("utf-8-sig", "replace")
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return content.decode("utf-16", "replace")
    name = known_encoding(declared)
    if name is not None:
        return content.decode(name, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def known_encoding(declared: str | None) -> str | None:
    """Python's name of a declared character set, when it is one we read."""
    if not declared or not _PLAIN.fullmatch(declared):
        return None
    try:
        name = codecs.lookup(declared).name
    except LookupError:
        return None
    return name if name in _KNOWN else None
