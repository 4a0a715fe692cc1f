"""API keys: create, list, revoke."""

from typing import Annotated

import typer
from rich.console import Console
from rich.table import Column, Table

from domain.access.commands import create_key, revoke_key
from domain.access.models import ApiKey
from domain.access.states import Scope
from domain.foundation.callers import SYSTEM
from domain.foundation.errors import DomainError
from domain.foundation.tokens import new_secret
from workers.cli.offline import with_database

app = typer.Typer(help="API keys of storefronts and integrations.", no_args_is_help=True)
out = Console(highlight=False)


@app.command()
def create(
    name: Annotated[str, typer.Argument(help="What the key is for.")],
    scope: Annotated[Scope, typer.Option(case_sensitive=False)] = Scope.STOREFRONT,
) -> None:
    """Make a key; its secret is shown once."""
    secret = new_secret("key")
    key = with_database(lambda: create_key(name, scope, secret, by=SYSTEM))
    out.print(f"{key.id}  {key.name}  {key.scope.value}")
    out.print(secret, soft_wrap=True)


@app.command("list")
def list_keys() -> None:
    """All keys, without their secrets."""
    table = Table(Column("id", no_wrap=True), "name", "scope", "created", "revoked")
    for key in with_database(lambda: _all_keys()):
        revoked = f"{key.revoked_at:%Y-%m-%d}" if key.revoked_at else ""
        table.add_row(key.id, key.name, key.scope.value, f"{key.created_at:%Y-%m-%d}", revoked)
    out.print(table)


async def _all_keys() -> list[ApiKey]:
    return await ApiKey.all().order_by("id")


@app.command()
def revoke(key_id: Annotated[str, typer.Argument(metavar="ID")]) -> None:
    """End a program's access."""
    try:
        key = with_database(lambda: revoke_key(key_id, by=SYSTEM))
    except DomainError as refused:
        typer.echo(str(refused), err=True)
        raise typer.Exit(1) from None
    out.print(f"{key.name} is revoked.")
