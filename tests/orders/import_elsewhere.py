"""`python -m tests.orders.import_elsewhere URL FILE REPORT`: an import in a process that can be killed."""

import asyncio
import sys
from pathlib import Path

from domain.foundation.callers import SYSTEM
from workers.orders.imports.running import import_file

from .import_scene import opened


async def main(url: str, file: str, report: str) -> None:
    async with opened(url):
        await import_file(Path(file), Path(report), by=SYSTEM)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
