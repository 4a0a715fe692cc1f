"""Write the next migration: `python -m migrations.make NAME`.

One file for both dialects, made by comparing the models with the newest migration; no database is needed.
Ends with 3 when there is nothing to write. Read and complete what it wrote: CHECKs, partial indexes, filled columns
and changes of existing columns on SQLite are written by hand.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path
from typing import Any

from migrations.differ import APP, FOUND, NEVER_OPENED

HERE = Path(__file__).parent
NOTHING_TO_WRITE = 3
NOTE = '''"""{title}: say in one line what changes.

Before code  is it safe while the running version still works on it?
Locks        which tables, how long
Backfill     what old rows get
Undo         what is lost by it
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {{
{upgrade}}}

DOWNGRADE = {{
{downgrade}}}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UPGRADE[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWNGRADE[db.capabilities.dialect]


MODELS_STATE = (
{state}
)
'''


class DialectsDisagree(RuntimeError):
    """One dialect sees a change and the other none, or they see different models."""


def changes(name: str, *, migrations: Path = HERE / APP) -> dict[str, dict[str, Any]] | None:
    """What each dialect needs to come up to the models; None when nothing changed.

    migrations  folder of the files to compare with
    Raises      DialectsDisagree, subprocess.CalledProcessError
    """
    found = {dialect: _differences(dialect, name, migrations) for dialect in NEVER_OPENED}
    some = {dialect: answer for dialect, answer in found.items() if answer is not None}
    if not some:
        return None
    if len(some) < len(found) or len({answer["state"] for answer in some.values() if "state" in answer}) != 1:
        raise DialectsDisagree(f"compared: {sorted(some)} of {sorted(found)}")
    return some


def _differences(dialect: str, name: str, migrations: Path) -> dict[str, Any] | None:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, APP)
        shutil.copytree(migrations, copy, ignore=shutil.ignore_patterns("__pycache__")) if migrations.exists() else None
        copy.mkdir(exist_ok=True)
        environment = {**os.environ, "PYTHONPATH": str(HERE.parent), "AERICH_NO_TORTOISE_V1_WARNING": "1"}
        order = [sys.executable, "-m", "migrations.differ", dialect, folder, name]
        subprocess.run(order, env=environment, cwd=folder, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 our own words
        answer: dict[str, Any] | None = json.loads(Path(folder, FOUND).read_text(encoding="utf-8"))
        return answer


def file_text(title: str, found: dict[str, dict[str, Any]]) -> str:
    """A migration as it is committed, before a person completes it."""
    state = next(answer["state"] for answer in found.values() if "state" in answer)
    return NOTE.format(
        title=title.replace("_", " ").capitalize(),
        upgrade="".join(_body(dialect, answer, "upgrade") for dialect, answer in found.items()),
        downgrade="".join(_body(dialect, answer, "downgrade") for dialect, answer in found.items()),
        state="\n".join(f'    "{part}"' for part in textwrap.wrap(state, 100)),
    )


def _body(dialect: str, answer: dict[str, Any], way: str) -> str:
    sql = textwrap.dedent(answer.get(way) or answer.get("by_hand", "")).strip()
    inner = f"\n{textwrap.indent(sql, ' ' * 8)}\n    " if sql else ""
    return f'    "{dialect}": """{inner}""",\n'


def main(name: str) -> int:
    """Write the file and answer the exit code."""
    if not re.fullmatch(r"[a-z][a-z0-9_]{1,60}", name):
        sys.stderr.write(f"{name!r}: name it like add_order_channel\n")
        return 2
    found = changes(name)
    if found is None:
        sys.stdout.write("no changes\n")
        return NOTHING_TO_WRITE
    target = HERE / APP / next(answer["file"] for answer in found.values() if "file" in answer)
    target.parent.mkdir(exist_ok=True)
    target.write_text(file_text(name, found), encoding="utf-8")
    sys.stdout.write(f"wrote {target}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 2 else f"usage: {__doc__}")
