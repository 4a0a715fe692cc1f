"""Commands whose modules are imported when they are called: a key is made without the whole API."""

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup

# Each command and where it is written: a function, or a group of commands.
COMMANDS = {
    "demo": "processes:demo",
    "serve": "processes:serve",
    "worker": "crews:worker",
    "relay": "crews:relay",
    "setup": "setup:setup",
    "migrate": "migrating:migrate",
    "doctor": "doctor:doctor",
    "backup": "backups:backup",
    "restore": "backups:restore",
    "export-schema": "schema:export_schema",
    "audit": "audit:app",
    "import": "importing:app",
    "keys": "keys:app",
    "dead-letters": "letters:app",
    "sandbox": "sandboxes:app",
}


class LazyGroup(TyperGroup):
    """Knows the names of its commands, and imports one when it is asked for."""

    def list_commands(self, ctx: Any) -> list[str]:
        return [*COMMANDS]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(":")
        found = getattr(import_module(f"workers.cli.{module}"), name)
        command = typer.main.get_command(found if isinstance(found, typer.Typer) else _alone(found))
        command.name = cmd_name
        return command


def _alone(function: Any) -> typer.Typer:
    app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    app.command()(function)
    return app
