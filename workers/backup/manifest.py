"""The manifest: what a backup is, which files belong to it, and what the database must hold after a restore."""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from domain.foundation.settings import Settings
from workers.backup.facts import Facts

NAME = "manifest.json"
FORMAT = 1
BLOCK = 1 << 20


class Unusable(Exception):
    """A folder that is no backup, or one that cannot be restored; the text says what to do."""


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """made_at      UTC
    kind         sqlite or postgres
    secret_kept  whether the key is among the files; it is not when it came from the environment
    secret_mark  tells two keys apart without saying anything about them
    files        path within the backup → SHA-256
    """

    version: str
    made_at: str
    kind: str
    secret_kept: bool
    secret_mark: str
    files: dict[str, str]
    facts: Facts
    format: int = FORMAT

    def write(self, folder: Path) -> None:
        (folder / NAME).write_text(json.dumps(asdict(self), indent=1, sort_keys=True) + "\n", encoding="utf-8")


def read_manifest(folder: Path) -> Manifest:
    """Raises  Unusable"""
    try:
        given: dict[str, Any] = json.loads((folder / NAME).read_text(encoding="utf-8"))
        if given["format"] != FORMAT:
            raise Unusable(f"{folder} was made by a newer version; restore it with that one.")
        return Manifest(**{**given, "facts": Facts(**given["facts"])})
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise Unusable(f"{folder} is not a backup: its {NAME} cannot be read ({problem}).") from None


def kind_of(settings: Settings) -> str:
    """Which database is configured."""
    return "sqlite" if settings.database.startswith("sqlite://") else "postgres"


def mark_of(secret: bytes) -> str:
    """The same for the same key."""
    return hashlib.sha256(b"laufzettel backup\n" + secret).hexdigest()[:16]


def sha256_of(file: Path) -> str:
    hashed = hashlib.sha256()
    with file.open("rb") as content:
        while block := content.read(BLOCK):
            hashed.update(block)
    return hashed.hexdigest()


def check_files(folder: Path, manifest: Manifest) -> None:
    """Raises  Unusable  a file is missing or not as it was"""
    for name, expected in manifest.files.items():
        file = folder / name
        if not file.is_file():
            raise Unusable(f"{name} is missing in the backup.")
        if sha256_of(file) != expected:
            raise Unusable(f"{name} is damaged: its bytes are not those that were kept.")
