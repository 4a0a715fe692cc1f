"""Settings for a command; what cannot be is said in a sentence."""

import typer
from pydantic import ValidationError

from domain.foundation.settings import PREFIX, Settings, UnknownSetting, read_settings


def settings_from(**given: object) -> Settings:
    """The environment's settings with what was typed on top; ends the program when they cannot be."""
    try:
        return read_settings(**given)
    except UnknownSetting as unknown:
        typer.echo(str(unknown), err=True)
    except ValidationError as invalid:
        for error in invalid.errors():
            name = "_".join(str(part) for part in error["loc"]).upper()
            typer.echo(f"{PREFIX}{name}: {error['msg']}", err=True)
    raise typer.Exit(2)
