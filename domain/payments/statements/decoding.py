"""Bytes to text: banks rarely say which encoding they use, and sometimes mix two."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from .errors import Damaged

_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
_SINGLE_BYTE = {"iso-8859-1": "iso-8859-1", "latin1": "iso-8859-1", "iso-8859-15": "iso-8859-15"}
_SINGLE_BYTE |= {"windows-1252": "cp1252", "cp1252": "cp1252", "iso-8859-2": "iso-8859-2", "windows-1250": "cp1250"}
_STRAY_BYTES = {0xDC00 + byte: byte for byte in range(0x80, 0x100)}


def text_of(content: bytes) -> str:
    """Text in UTF-8 where it is UTF-8, byte by byte Latin-1 where it is not.

    A byte order mark or the encoding an XML declaration names goes before.
    Raises  Damaged  UTF-16 that is broken
    """
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return _utf16(content)
    declared = _DECLARED.match(content)
    single_byte = _SINGLE_BYTE.get(declared[1].decode("ascii").lower()) if declared else None
    if single_byte:
        return content.decode(single_byte, "replace")
    # A byte that is no UTF-8 comes out as a lone surrogate that carries its value.
    return content.removeprefix(BOM_UTF8).decode("utf-8", "surrogateescape").translate(_STRAY_BYTES)


def _utf16(content: bytes) -> str:
    try:
        return content.decode("utf-16")
    except UnicodeDecodeError:
        raise Damaged("The file says it is UTF-16 text, but it is not") from None
