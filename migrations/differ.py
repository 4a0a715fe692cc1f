"""One dialect's share of a migration: aerich compares the models with the newest file, without any database.

Run as `python -m migrations.differ DIALECT FOLDER NAME`, one dialect per process; the answer lies in FOLDER/found.json.
"""

import asyncio
import json
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

from aerich import Command
from aerich.exceptions import NotSupportError
from tortoise import Tortoise
from tortoise.context import TortoiseContext

from domain.foundation.database import tortoise_config

APP = "domain"
FOUND = "found.json"
NEVER_OPENED = {"postgres": "postgres://nobody@127.0.0.1:1/none", "sqlite": "sqlite://:memory:"}
BY_HAND = "-- aerich cannot say this for {dialect}; write it by hand: {why}"


async def differences(dialect: str, folder: Path, name: str) -> dict[str, Any] | None:
    """Both directions as SQL and the models' state; None when nothing changed.

    folder  holds a copy of all migrations below `domain`; aerich's own file is written there
    """
    config = tortoise_config(NEVER_OPENED[dialect])
    location = folder / APP
    before = set(location.glob("*.py"))
    async with TortoiseContext() as context:
        await context.init(config=config)
        _forget_comments()
        command = Command(config, app=APP, location=str(folder))
        try:
            await _write(command, name, first=not before)
        except NotSupportError as refusal:
            return {"by_hand": BY_HAND.format(dialect=dialect, why=refusal)}
    written = set(location.glob("*.py")) - before
    return await _read(written.pop(), dialect) if written else None


def _forget_comments() -> None:
    # Another word in a docstring, or a new state, is no change of the schema.
    for model in (Tortoise.apps or {})[APP].values():
        model._meta.table_description = ""
        for field in model._meta.fields_map.values():
            field.description = field.docstring = None


async def _write(command: Command, name: str, *, first: bool) -> None:
    if first:
        await command.init_migrations(safe=True)
    else:
        await command.init(offline=True)
        await command.migrate(name, no_input=True, offline=True)


async def _read(file: Path, dialect: str) -> dict[str, Any]:
    module = load(file)
    client = SimpleNamespace(capabilities=SimpleNamespace(dialect=dialect))
    return {
        "file": file.name,
        "upgrade": await module.upgrade(client),
        "downgrade": await module.downgrade(client),
        "state": module.MODELS_STATE,
    }


def load(file: Path) -> ModuleType:
    """Import a migration, whose name starts with a digit."""
    spec = spec_from_file_location(f"migration_{file.stem}", file)
    if spec is None or spec.loader is None:
        raise ImportError(f"{file} is no Python file")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    answer = asyncio.run(differences(sys.argv[1], Path(sys.argv[2]), sys.argv[3]))
    Path(sys.argv[2], FOUND).write_text(json.dumps(answer), encoding="utf-8")
