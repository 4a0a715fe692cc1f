"""Large files: taken piece by piece, so that memory does not grow with them."""

import codecs
from collections.abc import AsyncIterator
from datetime import datetime
from hashlib import sha256

from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.database import column, run
from domain.foundation.errors import Invalid, refuse_all
from domain.foundation.ids import prefix_of
from domain.foundation.texts import control_problems
from domain.intake.errors import NoSuchUpload
from domain.intake.events import UploadTaken
from domain.intake.models import Upload

CHUNK = 256 * 1024
UTF8, LATIN = "utf-8", "cp1252"


@command("intake.write")
async def begin_upload(filename: str, *, by: Caller) -> Upload:
    """Make room for a file; it counts once all of it is here."""
    refuse_all(control_problems(filename, ("filename",)))
    return await Upload.create(filename=filename[:160], by_id=by.id)


async def keep_content(upload_id: str, content: AsyncIterator[bytes]) -> tuple[int, str, str]:
    """Write a file down as it comes in; answers its size, its SHA-256 and its encoding."""
    digest, decoder, encoding = sha256(), codecs.getincrementaldecoder(UTF8)("strict"), UTF8
    size = 0
    async for number, chunk in _numbered(content):
        await run(
            "insert into upload_chunks (upload_id, number, content) values ($1, $2, $3)", upload_id, number, chunk
        )
        digest.update(chunk)
        size += len(chunk)
        encoding = encoding if encoding == LATIN or _decodes(decoder, chunk) else LATIN
    return size, digest.hexdigest(), encoding


@command("intake.write")
async def end_upload(upload_id: str, size: int, digest: str, encoding: str, *, by: Caller) -> Upload:
    """Say that all of it is here.

    Raises  Invalid  it is empty
    """
    if not size:
        raise Invalid("The file is empty", path=("content",), remedy="Choose a file with a heading and rows.")
    upload = await Upload.get(id=upload_id)
    upload.size, upload.sha256, upload.encoding, upload.complete = size, digest, encoding, True
    await upload.save()
    record(UploadTaken(upload_id=upload.id, filename=upload.filename, size=size, sha256=digest))
    return upload


async def drop_upload(upload_id: str) -> None:
    """Forget what came of a file whose rest did not come."""
    await run("delete from upload_chunks where upload_id = $1", upload_id)
    await run("delete from uploads where id = $1", upload_id)


async def drop_uploads(before: datetime) -> None:
    """Forget files that came before an instant, one after the other."""
    for upload_id in await column("select id from uploads where created_at < $1 order by id", before):
        await drop_upload(upload_id)


async def get_upload(upload_id: str) -> Upload:
    """Raises  NoSuchUpload"""
    found = await Upload.get_or_none(id=upload_id, complete=True) if prefix_of(upload_id) == "upl" else None
    if found is None:
        raise NoSuchUpload
    return found


async def piece_of(upload_id: str, offset: int) -> bytes:
    """What is kept from an offset on, up to the end of its chunk; nothing beyond the end."""
    number, place = divmod(offset, CHUNK)
    found = await column("select content from upload_chunks where upload_id = $1 and number = $2", upload_id, number)
    return bytes(found[0])[place:] if found else b""


async def _numbered(content: AsyncIterator[bytes]) -> AsyncIterator[tuple[int, bytes]]:
    """Pieces of equal length, whatever lengths they came in."""
    rest, number = bytearray(), 0
    async for some in content:
        rest += some
        while len(rest) >= CHUNK:
            yield number, bytes(rest[:CHUNK])
            del rest[:CHUNK]
            number += 1
    if rest:
        yield number, bytes(rest)


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes) -> bool:
    try:
        decoder.decode(chunk)
    except UnicodeDecodeError:
        return False
    return True
