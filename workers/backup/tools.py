"""PostgreSQL's own tools: found, checked for their version, run without a password on their command line."""

import asyncio
import os
import re
import shutil
from urllib.parse import parse_qs, unquote, urlsplit

from workers.backup.manifest import Unusable

_NAMES = {"hostname": "PGHOST", "username": "PGUSER", "password": "PGPASSWORD"}


class NoTool(Unusable):
    """A program is not installed."""


async def check_tool(name: str, *, at_least: int) -> None:
    """See that a tool is there and new enough: it reads and writes what its own version and older ones know.

    at_least  a server's or an archive's major version
    Raises  NoTool, Unusable
    """
    found = shutil.which(name)
    if found is None:
        raise NoTool(f"{name} is not installed; on Debian: apt-get install postgresql-client-{at_least}.")
    said = await _run(found, "--version")
    version = re.search(r"(\d+)", said)
    if version is None or int(version.group(1)) < at_least:
        raise Unusable(
            f"{name} is too old: it is {said.strip()!r}, the server is version {at_least}."
            f" Install a client of version {at_least} or newer, such as postgresql-client-{at_least}."
        )


async def run_tool(name: str, *words: str, url: str) -> None:
    """Run a tool on the database of this address.

    Raises  Unusable  it failed; what it said is in the text
    """
    await _run(name, *words, **connection_environment(url))


def connection_environment(url: str) -> dict[str, str]:
    """The address as the tools read it; other users of a machine see command lines, but no environments."""
    parts = urlsplit(url)
    found = {variable: unquote(given) for name, variable in _NAMES.items() if (given := getattr(parts, name))}
    found |= {"PGPORT": str(parts.port or 5432), "PGDATABASE": parts.path.lstrip("/")}
    if ssl := parse_qs(parts.query).get("ssl"):
        found["PGSSLMODE"] = ssl[0]
    return found


async def _run(*words: str, **environment: str) -> str:
    process = await asyncio.create_subprocess_exec(
        *words,
        env={**os.environ, **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    said, wrong = await process.communicate()
    if process.returncode:
        raise Unusable(f"{words[0]} failed: {wrong.decode(errors='replace').strip()[-2_000:]}")
    return said.decode(errors="replace")
