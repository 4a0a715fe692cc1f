"""Short work on the database by a command that ends again."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from domain.foundation import links, tokens
from domain.foundation.database import close_database, open_database
from domain.foundation.settings import Settings
from workers.cli.logs import set_up_logs
from workers.cli.reading import settings_from

Result = TypeVar("Result")


def with_database(work: Callable[[], Awaitable[Result]], settings: Settings | None = None) -> Result:
    """Open the configured database, do the work, close it."""
    settings = settings or settings_from()
    set_up_logs(settings.log_level)
    return asyncio.run(_with_database(work, settings))


async def _with_database(work: Callable[[], Awaitable[Result]], settings: Settings) -> Result:
    tokens.use_secret(settings.secret())
    links.use_address(settings.address)
    await open_database(settings.database, pool=2)
    try:
        return await work()
    finally:
        await close_database()
