"""What migration tests run in processes of their own, because a process keeps to one dialect.

`python -m tests.foundation.migrating_elsewhere migrate|pending|generate URL [FOLDER]` prints JSON.
"""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from tortoise import Tortoise
from tortoise.context import TortoiseContext

from domain.foundation import migrating
from domain.foundation.database import tortoise_config
from workers.cli.logs import set_up_logs


async def generate(url: str) -> list[str]:
    """Make the tables from the models, without migrations."""
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(url))
        await Tortoise.generate_schemas()
    return []


if __name__ == "__main__":
    set_up_logs("INFO")
    deeds: dict[str, Any] = {"migrate": migrating.migrate, "pending": migrating.pending, "generate": generate}
    if len(sys.argv) > 3:
        migrating.FOLDER = Path(sys.argv[3])
    print(json.dumps(asyncio.run(deeds[sys.argv[1]](sys.argv[2]))))
