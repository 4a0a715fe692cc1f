"""Commands an operator types: `laufzettel …`."""

import typer

from workers.cli.lazily import LazyGroup

app = typer.Typer(
    name="laufzettel",
    cls=LazyGroup,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.callback()
def main() -> None:
    """Order processing from the moment a customer orders to the moment the money is in."""
