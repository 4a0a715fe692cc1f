"""ZIP archives, in which many banks hand out the statements of several accounts or days."""

from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo
from zlib import error as BadStream

from .errors import Damaged, TooLarge, Unreadable
from .limits import MAX_BYTES, MAX_FILES

SIGNATURE = b"PK\x03\x04"
_OFFICE = "[Content_Types].xml"
_NO_STATEMENTS = ("__MACOSX/", ".DS_Store")


def files_of(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """The files of an archive with their names; nothing is written to disk, and no more is unpacked than is read.

    Raises  Unreadable  an Office document, locked, broken, empty, or more in it than is read at most
    """
    try:
        with ZipFile(BytesIO(content)) as archive:
            infos = _statements(name, archive.infolist())
            left = MAX_BYTES
            for info in infos:
                with archive.open(info) as packed:
                    # What the archive says of a size may be a lie, so one byte more is asked for.
                    unpacked = packed.read(left + 1)
                left -= len(unpacked)
                if left < 0:
                    raise TooLarge("unpacked bytes", MAX_BYTES)
                yield info.filename, unpacked
    except (BadZipFile, BadStream, EOFError, NotImplementedError, ValueError):
        raise Damaged(f"{name} is a ZIP archive that cannot be unpacked") from None


def _statements(name: str, infos: list[ZipInfo]) -> list[ZipInfo]:
    if any(info.filename == _OFFICE for info in infos):
        raise Unreadable(f"{name} is an Office document")
    found = [info for info in infos if not info.is_dir() and not info.filename.startswith(_NO_STATEMENTS)]
    if not found:
        raise Unreadable(f"{name} is a ZIP archive with nothing in it")
    if len(found) > MAX_FILES:
        raise TooLarge("files", MAX_FILES)
    if any(info.flag_bits & 1 for info in found):
        raise Unreadable(f"{name} is a ZIP archive locked with a password, unpack it first")
    return found
