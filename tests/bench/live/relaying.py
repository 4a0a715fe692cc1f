"""A relay that tells nobody: it only gives events their positions: `python -m tests.bench.live.relaying URL`."""

import sys

import uvloop

from domain.foundation.database import close_database, open_database
from workers.foundation.broker.in_process import InProcessBroker
from workers.relay.relay import Relay
from workers.routing import ROUTING


async def main(url: str) -> None:
    await open_database(url, pool=2)
    try:
        await Relay(url=url, broker=InProcessBroker(), routing=dict.fromkeys(ROUTING, ())).run()
    finally:
        await close_database()


if __name__ == "__main__":
    uvloop.run(main(sys.argv[1]))
