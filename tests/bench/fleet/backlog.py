"""Orders that wait for workers: placed, confirmed and shipped while none was there."""

import asyncio
import random
import time
from dataclasses import dataclass

from domain.foundation.callers import SYSTEM
from domain.foundation.channels import Notifier
from domain.foundation.database import close_database, open_database, rows, value
from domain.orders.commands.decide import confirm_order
from domain.shipping.commands import ship_order
from tests.bench.scene import Scene
from workers.relay.lag import relay_lag

QUIET_SECONDS = 4.0
LISTENERS_DONE = "select count(*) from heard"


@dataclass(frozen=True, kw_only=True)
class Done:
    """What workers did with a backlog.

    orders     each got a confirmation, a label, a delivery note, an invoice and its mails
    listeners  reactions and errands that were carried out
    seconds    from the first of them to the last
    """

    orders: int
    listeners: int
    seconds: float


async def pile_up(scene: Scene, orders: int) -> None:
    """Confirm and ship so many of the orders that were placed."""
    chance = random.Random(6)
    await open_database(scene.url)
    notifier = Notifier()
    await notifier.start()
    try:
        placed = [row["id"] for row in await rows("select id from orders where status = 'PLACED' order by id")]
        for order_id in chance.sample(placed, orders):
            await confirm_order(order_id, by=SYSTEM)
            await ship_order(order_id, by=SYSTEM)
    finally:
        await notifier.stop()
        await close_database()


async def until_quiet(scene: Scene, orders: int) -> Done:
    """Wait until nothing is left to be done, and say what was done meanwhile.

    Raises  RuntimeError  a listener gave up
    """
    await open_database(scene.url)
    try:
        before = last = int(await value(LISTENERS_DONE))
        begun = at = time.monotonic()
        while True:
            lag, heard = await relay_lag(), int(await value(LISTENERS_DONE))
            if lag.dead_letters:
                raise RuntimeError("a listener gave up on a message")
            if heard != last:
                begun = time.monotonic() if last == before else begun
                last, at = heard, time.monotonic()
            elif not (lag.untold or lag.unnumbered or lag.postponed) and time.monotonic() - at > QUIET_SECONDS:
                return Done(orders=orders, listeners=last - before, seconds=max(at - begun, 0.001))
            await asyncio.sleep(0.1)
    finally:
        await close_database()
