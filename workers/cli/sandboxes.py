"""Sandboxes: parties outside to try things with."""

from typing import Annotated

import typer
import uvicorn

from workers.sandbox.sendcloud import PREFIX, SendcloudSandbox
from workers.sandbox.vies import PREFIX as VIES_PREFIX
from workers.sandbox.vies import ViesSandbox

app = typer.Typer(help="Stand-ins for parties outside that speak their real protocol.", no_args_is_help=True)


@app.callback()
def sandbox() -> None:
    """Stand-ins for parties outside that speak their real protocol."""


@app.command()
def carrier(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on.")] = 8100,
) -> None:
    """A carrier that prints labels and moves nothing; it speaks Sendcloud's API."""
    typer.echo(f"LAUFZETTEL_SENDCLOUD_URL=http://{host}:{port}{PREFIX}")
    typer.echo(f"What was booked: http://{host}:{port}/sandbox/bookings")
    uvicorn.run(SendcloudSandbox().app(), host=host, port=port, log_level="warning", access_log=False)


@app.command()
def vat_register(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on.")] = 8101,
) -> None:
    """A register of VAT ids; it speaks the API of VIES and knows every id that does not end in 00."""
    typer.echo(f"LAUFZETTEL_VIES_URL=http://{host}:{port}{VIES_PREFIX}")
    typer.echo(f"What was asked: http://{host}:{port}/sandbox/asked")
    uvicorn.run(ViesSandbox().app(), host=host, port=port, log_level="warning", access_log=False)
