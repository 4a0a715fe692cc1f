"""Taking a backup while the shop serves: nobody waits for it, and it shows one instant."""

import asyncio
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from importlib.metadata import version
from pathlib import Path

from domain.foundation.clock import now
from domain.foundation.settings import Settings
from workers.backup.facts import Facts, facts_of
from workers.backup.manifest import Manifest, Unusable, kind_of, mark_of, sha256_of
from workers.backup.sources import SqliteFile, postgres_snapshot
from workers.backup.tools import check_tool, run_tool

DATABASE = {"sqlite": "database.sqlite3", "postgres": "database.dump"}
DATA = "data"
SECRET = "secret.key"  # noqa: S105 a file's name
UNFINISHED = ".part"


async def take_backup(settings: Settings, target: Path) -> Manifest:
    """Write a backup into a folder that is not there yet; it appears whole or not at all.

    Raises  Unusable, OSError
    """
    folder = _begin(target)
    try:
        manifest = await _fill(settings, folder, target)
        manifest.write(folder)
        folder.rename(target)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return manifest


async def _fill(settings: Settings, folder: Path, target: Path) -> Manifest:
    _refuse_without_key(settings)
    kind = kind_of(settings)
    take = _take_sqlite if kind == "sqlite" else _take_postgres
    facts = await take(settings.database, folder / DATABASE[kind])
    # After the database, so that each mail it knows as sent is among the files.
    await asyncio.to_thread(_copy_data, settings, folder, target)
    return Manifest(
        version=version("laufzettel"),
        made_at=now().isoformat(timespec="seconds"),
        kind=kind,
        secret_kept=settings.secret_key is None,
        secret_mark=mark_of(settings.secret()),
        files={name: sha256_of(folder / name) for name in sorted(_names(folder))},
        facts=facts,
    )


def _begin(target: Path) -> Path:
    if target.exists():
        raise Unusable(f"{target} is there already; name a folder that is not.")
    folder = target.with_name(f"{target.name}{UNFINISHED}")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700, parents=True)
    return folder


def _refuse_without_key(settings: Settings) -> None:
    """Whoever serves has made one; a new one would be of no use."""
    if settings.secret_key is None and not (settings.data / SECRET).exists():
        raise Unusable(f"There is no {SECRET} in {settings.data}. Is LAUFZETTEL_DATA the folder of the server?")


async def _take_sqlite(url: str, copy: Path) -> Facts:
    await asyncio.to_thread(_copy_sqlite, Path(url.removeprefix("sqlite://")), copy)
    return await facts_of(SqliteFile(copy))


def _copy_sqlite(file: Path, copy: Path) -> None:
    """In one step, which reads one instant; with a write-ahead log writers go on."""
    if not file.exists():
        raise Unusable(f"{file} is not there; is LAUFZETTEL_DATA right?")
    os.close(os.open(copy, os.O_CREAT | os.O_EXCL, 0o600))
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copy)) as target:
        source.execute("pragma busy_timeout = 10000")
        source.backup(target, pages=-1)
        # One file, without a write-ahead log beside it.
        target.execute("pragma journal_mode = delete")
        (problem,) = target.execute("pragma integrity_check(1)").fetchone()
    if problem != "ok":
        raise Unusable(f"{file} is damaged: {problem}")


async def _take_postgres(url: str, copy: Path) -> Facts:
    async with postgres_snapshot(url) as source:
        await check_tool("pg_dump", at_least=source.major)
        await run_tool("pg_dump", *_DUMP, f"--snapshot={source.snapshot}", f"--file={copy}", url=url)
        return await facts_of(source)


_DUMP = ("--format=custom", "--no-owner", "--no-privileges")


def _copy_data(settings: Settings, folder: Path, target: Path) -> None:
    """The data folder but for the database: mails, the key, what else lies there."""
    if not settings.data.exists():
        return
    for file in _to_keep(settings, [folder, target]):
        copy = folder / DATA / file.relative_to(settings.data)
        copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            shutil.copy2(file, copy)
        except FileNotFoundError:
            # It was there only while it was being written.
            continue


def _to_keep(settings: Settings, but: list[Path]) -> Iterator[Path]:
    database = Path(settings.database.removeprefix("sqlite://")).name if kind_of(settings) == "sqlite" else ""
    without = [path.absolute() for path in but]
    for file in sorted(settings.data.rglob("*")):
        inside = any(file.absolute().is_relative_to(path) for path in without)
        of_database = bool(database) and file.parent == settings.data and file.name.startswith(database)
        of_nobody = file.name == SECRET and settings.secret_key is not None
        if file.is_file() and not (inside or of_database or of_nobody or file.suffix == UNFINISHED):
            yield file


def _names(folder: Path) -> list[str]:
    return [str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()]


def recipe(url_shown: str) -> str:
    """What to type where PostgreSQL's tools are."""
    return (
        f"pg_dump --format=custom --no-owner --no-privileges --file=database.dump {url_shown}\n"
        "and keep the data folder (LAUFZETTEL_DATA) with it: the secret key and the mails lie there."
    )
