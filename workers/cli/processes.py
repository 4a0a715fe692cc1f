"""Processes that serve: the demo and the server."""

import asyncio
import time
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer
import uvloop
from rich.console import Console
from rich.table import Table

from domain.foundation import links, tokens
from domain.foundation.migrating import migrate as apply_migrations
from domain.foundation.settings import Settings
from domain.foundation.shop import get_shop
from workers.cli.logs import set_up_logs
from workers.cli.reading import settings_from
from workers.cli.serving import serve_until_told
from workers.demo.live import World
from workers.demo.seeding import DemoAccess, set_up

Host = Annotated[str | None, typer.Option(help="Address to listen on.")]
Port = Annotated[int | None, typer.Option(help="Port to listen on.")]
Data = Annotated[Path | None, typer.Option(help="Folder for the SQLite file, outgoing mails and the secret key.")]
out = Console(highlight=False)


def demo(
    host: Host = None,
    port: Port = None,
    data: Data = None,
    api_key: Annotated[str | None, typer.Option(help="API key to accept; one is made otherwise.")] = None,
    live: Annotated[bool, typer.Option("--live", help="Customers order all the time.")] = False,
) -> None:
    """A whole shop in one process: API, workers, dashboard, goods and customers."""
    began = time.monotonic()
    settings = settings_from(host=host, port=port, data=data)
    set_up_logs(settings.log_level)
    with suppress(KeyboardInterrupt):
        uvloop.run(_demo(settings, api_key, live, began))
    out.print("Stopped; the data is kept.")


async def _demo(settings: Settings, api_key: str | None, live: bool, began: float) -> None:
    await apply_migrations(settings.database)
    tokens.use_secret(settings.secret())
    links.use_address(settings.address)
    worlds: list[asyncio.Task[None]] = []

    async def once_open() -> None:
        access = await set_up(settings.data, api_key=api_key)
        _introduce(settings, access, live)
        if live:
            account = (await get_shop()).iban
            world = World(f"http://{_local(settings.host)}:{settings.port}", access.api_key, account)
            worlds.append(asyncio.create_task(_keep_busy(world, settings, began)))

    def on_leave() -> None:
        for world in worlds:
            world.cancel()

    try:
        await serve_until_told(settings, embedded=settings.embedded, once_open=once_open, on_leave=on_leave)
    finally:
        on_leave()
        await asyncio.gather(*worlds, return_exceptions=True)


def _local(host: str) -> str:
    return {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, host)  # noqa: S104 where we can reach ourselves


async def _keep_busy(world: World, settings: Settings, began: float) -> None:
    done = 0

    def completed(number: str) -> None:
        nonlocal done
        done += 1
        if done == 1:
            out.print(f"Order {number} is completed, {time.monotonic() - began:.0f} s after the start.")

    await _answering(settings)
    await world.run(completed)


async def _answering(settings: Settings) -> None:
    while True:
        try:
            _, writer = await asyncio.open_connection(_local(settings.host).strip("[]"), settings.port)
        except OSError:
            await asyncio.sleep(0.05)
            continue
        writer.close()
        return


def _introduce(settings: Settings, access: DemoAccess, live: bool) -> None:
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    table.add_row("Dashboard", settings.address)
    table.add_row("Sign in", f"{access.email}   {access.password}")
    table.add_row("GraphQL", f"{settings.address}/graphql")
    table.add_row("Events (SSE)", f"{settings.address}/graphql/stream")
    table.add_row("API key", access.api_key)
    table.add_row("Mails", str(settings.data / "outbox") if not settings.smtp_url else "sent by SMTP")
    out.print(table)
    out.print("Customers order now; watch the dashboard." if live else "Start it with --live to see orders move.")
    out.print("Ctrl-C stops it.")


def serve(host: Host = None, port: Port = None, data: Data = None) -> None:
    """The API and the dashboard; without a broker also the workers."""
    settings = settings_from(host=host, port=port, data=data)
    set_up_logs(settings.log_level)
    with suppress(KeyboardInterrupt):
        uvloop.run(serve_until_told(settings, embedded=settings.embedded))
