"""Buries what a listener has to do for an event: `python -m tests.journeys.burying ORDER_ID TYPE LISTENER REASON`."""

import asyncio
import sys

from domain.foundation.database import close_database, open_database
from domain.foundation.dead_letters import bury
from domain.foundation.models import EventRecord
from domain.foundation.settings import read_settings


async def main(order_id: str, type_: str, listener: str, reason: str) -> None:
    await open_database(read_settings().database, pool=2)
    record = await EventRecord.get(order_id=order_id, type=type_)
    await bury(record.seq, listener, reason=reason, message={"event_seq": record.seq, "failures": 16})
    await close_database()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
