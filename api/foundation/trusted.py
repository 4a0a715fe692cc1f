"""Trusted documents: what clients may ask for by an id instead of sending it."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

SUFFIX = ".graphql"


def read_documents(folder: Path | None) -> dict[str, str]:
    """The documents of a folder by their files' names without the suffix.

    Raises  OSError, UnicodeDecodeError
    """
    if folder is None:
        return {}
    return {file.stem: file.read_text(encoding="utf-8") for file in sorted(folder.iterdir()) if file.suffix == SUFFIX}


def with_hashes(documents: Mapping[str, str]) -> dict[str, str]:
    """The same, and each by the SHA-256 of its text too, as clients name documents that were built in."""
    by_hash = {hashlib.sha256(text.encode()).hexdigest(): text for text in documents.values()}
    return {**documents, **{name: text for name, text in by_hash.items() if name not in documents}}
