"""Processes that work: workers and a relay."""

from pathlib import Path
from typing import Annotated

import typer

from domain.foundation.settings import Settings
from workers.cli.logs import set_up_logs
from workers.cli.reading import settings_from
from workers.main import run_workers

Data = Annotated[Path | None, typer.Option(help="Folder of the secret key and of outgoing mails.")]


def worker(
    data: Data = None,
    threads: Annotated[int, typer.Option(min=1, max=64, help="Errands at the same time.")] = 8,
) -> None:
    """A worker: takes tasks from the broker, and takes part in being the relay."""
    settings = _with_broker(settings_from(data=data))
    raise typer.Exit(run_workers(settings, threads=threads))


def relay(data: Data = None) -> None:
    """Only the relay: gives events their place and tells them to the broker."""
    settings = _with_broker(settings_from(data=data))
    raise typer.Exit(run_workers(settings, crew=False))


def _with_broker(settings: Settings) -> Settings:
    set_up_logs(settings.log_level)
    if settings.embedded:
        typer.echo("No broker is configured: `laufzettel serve` runs the workers itself.", err=True)
        typer.echo("Set LAUFZETTEL_BROKER_URL to amqp://… or redis://… for processes of their own.", err=True)
        raise typer.Exit(2)
    return settings
