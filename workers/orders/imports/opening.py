"""Opening a CSV file of any length and reading it row by row."""

import codecs
import csv
import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Protocol, cast

from domain.orders.importing.values import Code, Finding, SourceRow

COLUMNS = ("InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country")
MOST_BYTES = 8 * 1024**3
LONGEST_FIELD = 10_000
_CHUNK = 1 << 20
_GZIP = b"\x1f\x8b"


class Lines(Protocol):
    """What `csv.reader` makes; line_num counts the file's lines, not the rows."""

    line_num: int

    def __next__(self) -> list[str]: ...


class Unreadable(ValueError):
    """Nothing of the file was taken; the message says why."""


@contextmanager
def open_rows(file: Path) -> Iterator[Iterator[SourceRow | Finding]]:
    """The rows below the header; a broken one comes as a finding.

    Raises  Unreadable  not there, not CSV, a column missing, damaged, longer than MOST_BYTES when unpacked
    """
    try:
        encoding = _encoding_of(file)
    except (OSError, EOFError, zlib.error) as failure:
        raise Unreadable(f"{file} cannot be read: {failure}") from failure
    csv.field_size_limit(LONGEST_FIELD)
    with _unpacked(file) as raw, io.TextIOWrapper(raw, encoding, newline="") as text:
        reader = csv.reader(text)
        yield _rows(reader, _header(reader))


def _unpacked(file: Path) -> IO[bytes]:
    with file.open("rb") as start:
        packed = start.read(len(_GZIP)) == _GZIP
    return cast(IO[bytes], gzip.open(file, "rb")) if packed else file.open("rb")


def _encoding_of(file: Path) -> str:
    """UTF-8 when all of it is, else Latin-1; the whole file is read once for it."""
    decoder, length = codecs.getincrementaldecoder("utf-8")("strict"), 0
    encoding = "utf-8-sig"
    with _unpacked(file) as raw:
        while chunk := raw.read(_CHUNK):
            length += len(chunk)
            if length > MOST_BYTES:
                raise Unreadable(f"{file} is longer than {MOST_BYTES} bytes; cut it in parts.")
            encoding = encoding if _decodes(decoder, chunk) else "latin-1"
    return encoding


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes) -> bool:
    try:
        decoder.decode(chunk)
    except UnicodeDecodeError:
        return False
    return True


def _rows(reader: Lines, header: list[str]) -> Iterator[SourceRow | Finding]:
    places = [header.index(name) for name in COLUMNS]
    while True:
        line = reader.line_num + 1
        try:
            fields = next(reader)
        except StopIteration:
            return
        except csv.Error as failure:
            yield Finding(line, "", Code.BROKEN_ROW, f"The row is no CSV: {failure}.")
            continue
        if len(fields) == len(header):
            yield _row(line, fields, places)
        elif fields:
            sentence = f"The row has {len(fields)} fields where the header has {len(header)}."
            yield Finding(line, "", Code.BROKEN_ROW, sentence)


def _header(reader: Lines) -> list[str]:
    try:
        names = [name.strip() for name in next(reader)]
    except StopIteration:
        raise Unreadable("The file is empty.") from None
    except csv.Error as failure:
        raise Unreadable(f"The first line is no CSV: {failure}") from failure
    missing = [name for name in COLUMNS if name not in names]
    if missing:
        raise Unreadable(f"The first line names no {', '.join(missing)}; needed are {', '.join(COLUMNS)}.")
    return names


def _row(line: int, fields: list[str], places: list[int]) -> SourceRow:
    invoice, sku, description, quantity, at, price, customer, country = (fields[place] for place in places)
    return SourceRow(line, invoice.strip(), sku.strip(), description, quantity, at, price, customer, country)
