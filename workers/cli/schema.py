"""The schema as text, for clients and for the file that is kept of it."""

from pathlib import Path
from typing import Annotated

import typer

from api.schema import schema_text


def export_schema(
    file: Annotated[Path | None, typer.Argument(help="Where to write it; printed otherwise.")] = None,
) -> None:
    """The GraphQL schema as text."""
    text = schema_text()
    if file is None:
        typer.echo(text, nl=False)
    else:
        file.write_text(text)
