"""Backup and restore."""

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any, TypeVar

import asyncpg
import typer
from rich.console import Console
from rich.table import Table

from domain.foundation.migrating import pending
from workers.backup.manifest import Manifest, Unusable
from workers.backup.restoring import restore as restore_backup
from workers.backup.taking import recipe, take_backup
from workers.backup.tools import NoTool
from workers.cli.logs import set_up_logs
from workers.cli.reading import settings_from

Data = Annotated[Path | None, typer.Option(help="The data folder: key, mails and, without PostgreSQL, the database.")]
Url = Annotated[str | None, typer.Option(help="postgres://…; SQLite in the data folder otherwise.")]
Answer = TypeVar("Answer")
out = Console(highlight=False)
UNUSABLE, NO_TOOL = 1, 2


def backup(
    folder: Annotated[Path, typer.Argument(help="Where to write it; must not be there yet.")],
    data: Data = None,
    database_url: Url = None,
) -> None:
    """Keep the whole shop in a folder; it goes on serving meanwhile."""
    settings = settings_from(data=data, database_url=database_url)
    set_up_logs(settings.log_level)
    manifest = _run(take_backup(settings, folder))
    _print(manifest)
    for document_id in manifest.facts.unlike:
        typer.echo(f"The bytes of document {document_id} are not those that were filed.", err=True)
    if not manifest.secret_kept:
        out.print("The secret key is not in it: it comes from LAUFZETTEL_SECRET_KEY. Keep it somewhere else.")
    out.print(f"Kept in {folder}. It holds personal data{' and the secret key' if manifest.secret_kept else ''}.")


def restore(
    folder: Annotated[Path, typer.Argument(help="What `laufzettel backup` wrote.")],
    data: Data = None,
    database_url: Url = None,
) -> None:
    """Bring a backup back into an empty place, and see that nothing is missing."""
    settings = settings_from(data=data, database_url=database_url)
    set_up_logs(settings.log_level)
    restored = _run(restore_backup(settings, folder))
    _print(restored.manifest)
    for warning in restored.warnings:
        typer.echo(warning, err=True)
    out.print("Everything that was kept is there.")
    if asyncio.run(pending(settings.database)):
        out.print("This version is newer than the backup: run `laufzettel migrate`.")
    if settings.broker_url:
        out.print("Set LAUFZETTEL_BROKER_NAMESPACE to a new name: the broker may hold messages of what came later.")


def _print(manifest: Manifest) -> None:
    facts = manifest.facts
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    table.add_row("made", manifest.made_at)
    table.add_row("orders", f"{facts.tables.get('orders', 0):,}")
    table.add_row("events", f"{facts.tables.get('events', 0):,}, the last is number {facts.last_seq:,}")
    table.add_row("documents", f"{facts.tables.get('documents', 0):,}")
    table.add_row("number series", ", ".join(f"{name} {last}" for name, last in facts.numbers.items()) or "-")
    table.add_row("files", f"{len(manifest.files):,}")
    out.print(table)


def _run(work: Coroutine[Any, Any, Answer]) -> Answer:
    try:
        return asyncio.run(work)
    except NoTool as missing:
        typer.echo(f"{missing}\nOr, where they are installed:\n{recipe('postgres://…')}", err=True)
        raise typer.Exit(NO_TOOL) from None
    except (Unusable, OSError, asyncpg.PostgresError) as problem:
        typer.echo(str(problem), err=True)
        raise typer.Exit(UNUSABLE) from None
