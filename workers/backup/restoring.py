"""Restoring a backup into a place where nothing is, and seeing that all of it is there."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from domain.foundation.migrating import known_migrations
from domain.foundation.settings import Settings
from workers.backup.facts import facts_of
from workers.backup.manifest import Manifest, Unusable, check_files, kind_of, mark_of, read_manifest
from workers.backup.sources import SqliteFile, postgres_snapshot
from workers.backup.taking import DATA, DATABASE, SECRET
from workers.backup.tools import check_tool, run_tool

DUMP_FORMAT_OF = 15


@dataclass(frozen=True, kw_only=True)
class Restored:
    """warnings  what is as it should be but not as it was"""

    manifest: Manifest
    warnings: list[str]


async def restore(settings: Settings, folder: Path) -> Restored:
    """Bring a backup back and compare what is there with what was kept.

    Raises  Unusable  before anything was written, or because what is there now is not what was kept
    """
    manifest = read_manifest(folder)
    check_files(folder, manifest)
    if manifest.kind != kind_of(settings):
        raise Unusable(_another_kind(manifest.kind))
    if newer := [name for name in manifest.facts.migrations if name not in known_migrations()]:
        raise Unusable(f"The backup is of a newer version, which knows {', '.join(newer)}; restore it with that one.")
    warnings = _check_secret(settings, manifest)
    _refuse_to_overwrite(settings, folder, manifest)
    back = _bring_sqlite_back if manifest.kind == "sqlite" else _bring_postgres_back
    await back(settings, folder, manifest)
    _bring_data_back(settings, folder)
    return Restored(manifest=manifest, warnings=warnings)


def _another_kind(kind: str) -> str:
    if kind == "sqlite":
        return "The backup is of SQLite; unset LAUFZETTEL_DATABASE_URL."
    return "The backup is of PostgreSQL; set LAUFZETTEL_DATABASE_URL to an empty database."


def _check_secret(settings: Settings, manifest: Manifest) -> list[str]:
    given = settings.secret_key.get_secret_value().encode() if settings.secret_key is not None else None
    if given is not None and mark_of(given) != manifest.secret_mark:
        raise Unusable(
            "LAUFZETTEL_SECRET_KEY is not the key of this backup: links and status pages that customers have would be"
            + (
                " dead. Unset it; the right one is in the backup."
                if manifest.secret_kept
                else " dead. Set the old one."
            )
        )
    if given is None and not manifest.secret_kept:
        return [
            "The secret key is not in the backup, for it came from LAUFZETTEL_SECRET_KEY. Set the same one before you"
            " start: with another one the links and status pages that customers have are dead and everybody is signed"
            " out. Passwords, API keys, orders and documents do not depend on it."
        ]
    return []


def _refuse_to_overwrite(settings: Settings, folder: Path, manifest: Manifest) -> None:
    kept = [settings.data / Path(name).relative_to(DATA) for name in manifest.files if name.startswith(f"{DATA}/")]
    if manifest.kind == "sqlite":
        # A write-ahead log that another database left behind would be taken for this one's.
        kept += [Path(settings.database.removeprefix("sqlite://") + ending) for ending in ("", "-wal", "-shm")]
    there = [str(file) for file in [*kept, settings.data / SECRET] if file.exists()]
    if there:
        raise Unusable(f"{there[0]} is there already. A backup is restored where nothing is; name another folder.")


async def _bring_sqlite_back(settings: Settings, folder: Path, manifest: Manifest) -> None:
    file = Path(settings.database.removeprefix("sqlite://"))
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = file.with_name(f"{file.name}.part")
    shutil.copyfile(folder / DATABASE["sqlite"], part)
    part.chmod(0o600)
    _refuse_differences(manifest, manifest.facts.differences(await facts_of(SqliteFile(part))))
    part.rename(file)


async def _bring_postgres_back(settings: Settings, folder: Path, manifest: Manifest) -> None:
    url = settings.database
    async with postgres_snapshot(url) as before:
        if tables := [name async for (name,) in before.stream(before.tables)]:
            raise Unusable(f"The database holds {len(tables)} tables already. Create an empty one and name it.")
    await check_tool("pg_restore", at_least=DUMP_FORMAT_OF)
    dump = str(folder / DATABASE["postgres"])
    # Comments only on extensions, which belong to whoever took them in.
    order = ("--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges", "--no-comments")
    await run_tool("pg_restore", *order, f"--dbname={_name_of(url)}", dump, url=url)
    async with postgres_snapshot(url) as after:
        _refuse_differences(manifest, manifest.facts.differences(await facts_of(after)))
    connection = await asyncpg.connect(url)
    # Without statistics the first hours would be slow.
    await connection.execute("analyze")
    await connection.close()


def _name_of(url: str) -> str:
    return url.partition("?")[0].rpartition("/")[2]


def _refuse_differences(manifest: Manifest, lines: list[str]) -> None:
    if lines:
        raise Unusable("What is there now is not what was kept; do not use it.\n" + "\n".join(lines))


def _bring_data_back(settings: Settings, folder: Path) -> None:
    settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    if (folder / DATA).exists():
        shutil.copytree(folder / DATA, settings.data, dirs_exist_ok=True)
