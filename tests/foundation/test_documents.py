import hashlib

import pytest

from domain.foundation.documents import document_content, file_document
from domain.foundation.ids import new_id
from domain.foundation.models import Document

pytestmark = pytest.mark.anyio


async def file(subject: str, content: bytes, kind: str = "INVOICE") -> Document:
    return await file_document(
        kind, subject_id=subject, order_id=None, filename="a.pdf", media_type="application/pdf", content=content
    )


async def test_a_document_is_kept_byte_by_byte(db: str) -> None:
    content, subject = bytes(range(256)) * 100, new_id("inv")

    filed = await file(subject, content)

    assert await document_content("INVOICE", subject) == content
    assert (await Document.get(id=filed.id)).sha256 == hashlib.sha256(content).hexdigest()


async def test_a_second_document_of_its_sort_does_not_change_the_first(db: str) -> None:
    subject = new_id("inv")
    first = await file(subject, b"as it was issued")

    second = await file(subject, b"as somebody would like it")

    assert second.id == first.id
    assert await document_content("INVOICE", subject) == b"as it was issued"
    assert await Document.all().count() == 1


async def test_other_kinds_and_other_subjects_have_documents_of_their_own(db: str) -> None:
    subject = new_id("ord")
    await file(subject, b"one")
    await file(subject, b"two", kind="ORDER_CONFIRMATION")
    await file(new_id("ord"), b"three")

    assert await document_content("ORDER_CONFIRMATION", subject) == b"two"
    assert await Document.all().count() == 3


async def test_what_was_never_filed_has_no_content(db: str) -> None:
    assert await document_content("INVOICE", new_id("inv")) is None
