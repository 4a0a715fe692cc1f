"""Does now what the schedule does every minute: `python -m tests.journeys.telling`."""

import asyncio

from domain.foundation.database import close_database, open_database
from domain.foundation.settings import read_settings
from workers.orders.jobs import tell_moved_promises


async def main() -> None:
    await open_database(read_settings().database, pool=2)
    await tell_moved_promises()
    await close_database()


if __name__ == "__main__":
    asyncio.run(main())
