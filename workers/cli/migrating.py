"""Migrations, applied by an operator."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from domain.foundation.extensions import MissingExtension
from domain.foundation.migrating import TablesAreBusy
from domain.foundation.migrating import migrate as apply_migrations
from workers.cli.logs import set_up_logs
from workers.cli.reading import settings_from


def migrate(data: Annotated[Path | None, typer.Option(help="Folder of the SQLite file.")] = None) -> None:
    """Bring the database up to date; safe to run at any time, from several processes."""
    settings = settings_from(data=data)
    set_up_logs(settings.log_level)
    settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        applied = asyncio.run(apply_migrations(settings.database))
    except (MissingExtension, TablesAreBusy) as problem:
        typer.echo(str(problem), err=True)
        raise typer.Exit(1) from None
    typer.echo("\n".join(f"applied {name}" for name in applied) or "Nothing to do.")
