"""Documents: filed once, read often, never changed."""

import hashlib
from collections.abc import Callable

from domain.foundation.commands import record
from domain.foundation.database import column
from domain.foundation.events import Event
from domain.foundation.models import Document

PDF = "application/pdf"


async def file_document(
    kind: str,
    *,
    subject_id: str,
    order_id: str | None,
    filename: str,
    content: bytes,
    media_type: str = PDF,
    telling: Callable[[Document], Event] | None = None,
) -> Document:
    """Keep a file; the one that was filed first for this kind and subject stays, and is told of once.

    subject_id  what the document is about, such as an invoice
    telling     the event to record when it was not there yet
    """
    kept = await Document.get_or_none(kind=kind, subject_id=subject_id)
    if kept is not None:
        return kept
    document = await Document.create(
        kind=kind,
        subject_id=subject_id,
        order_id=order_id,
        filename=filename,
        media_type=media_type,
        sha256=hashlib.sha256(content).hexdigest(),
        content=content,
    )
    if telling is not None:
        record(telling(document))
    return document


async def find_document(document_id: str) -> Document | None:
    """The document with its bytes; whether somebody may read it is asked before."""
    return await Document.get_or_none(id=document_id)


async def document_content(kind: str, subject_id: str) -> bytes | None:
    """The bytes of a filed document, or None while it is not filed."""
    found = await column("select content from documents where kind = $1 and subject_id = $2", kind, subject_id)
    return bytes(found[0]) if found else None
