"""The relay's loops: they live as long as the seat, and start anew when it or the database is lost."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

import asyncpg
import structlog

from domain.foundation import wake
from domain.foundation.clock import now
from domain.foundation.wake import Bell
from workers.foundation.broker.making import MessageBroker
from workers.foundation.broker.publishing import BrokerAway, Publisher
from workers.foundation.scheduling import Job, run_due

from .marks import set_out
from .numbering import MOST_AT_ONCE, give_positions
from .seat import Seat, SeatLost, take_seat
from .sweeping import sweep
from .telling import Routing, tell_again, tell_new

POLL_SECONDS = 1.0
SWEEP_SECONDS = 10.0
# Younger events are most likely under way.
SETTLED = timedelta(seconds=20)
ANY_AGE = timedelta(days=-1)
# With so many messages at the broker, what is not done most likely lies there.
BUSY = 200
LONGEST_WITHOUT_SWEEP_SECONDS = 600.0
AGAIN_SECONDS = 1.0

log = structlog.get_logger("relay")


class Relay:
    """Runs beside others of its kind; one is active.

    url        the database's address
    broker     where messages go
    routing    event → listeners
    schedule   jobs that the active relay runs
    """

    def __init__(self, *, url: str, broker: MessageBroker, routing: Routing, schedule: Sequence[Job] = ()) -> None:
        self._url, self._routing, self._schedule = url, routing, schedule
        self._broker = broker
        self._committed, self._positioned = Bell(), Bell()
        self.active = False

    async def run(self) -> None:
        """Until cancelled."""
        unhook = wake.on_commit(self._committed.ring)
        publisher = Publisher(self._broker)
        try:
            while True:
                await self._serve_once(publisher)
                await asyncio.sleep(AGAIN_SECONDS)
        finally:
            unhook()
            publisher.close()

    async def _serve_once(self, publisher: Publisher) -> None:
        """Be active until something breaks; whatever it was, the next one begins with what the tables say."""
        try:
            async with take_seat(self._url, self._committed.ring) as seat:
                await self._serve(seat, publisher)
        except* (SeatLost, OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as lost:
            log.warning("the relay was interrupted", reason=str(lost.exceptions[0]))
        except* Exception as failure:
            log.error("the relay failed and starts again", exc_info=failure)
        finally:
            self.active = False

    async def _serve(self, seat: Seat, publisher: Publisher) -> None:
        log.info("the relay is active")
        await set_out(seat)
        self.active = True
        async with asyncio.TaskGroup() as loops:
            loops.create_task(seat.watch())
            loops.create_task(self._number(seat))
            loops.create_task(self._tell(seat, publisher))
            loops.create_task(self._tell_again(seat, publisher))
            loops.create_task(self._sweep(seat, publisher))
            loops.create_task(self._keep_schedule(seat))

    async def _number(self, seat: Seat) -> None:
        while True:
            given = await give_positions(seat)
            if given:
                self._positioned.ring()
                wake.positioned()
                await seat.call_followers()
            if given < MOST_AT_ONCE:
                # Who commits after that look rings.
                await self._committed.wait(POLL_SECONDS)

    async def _tell(self, seat: Seat, publisher: Publisher) -> None:
        while True:
            if not await _unless_away(lambda: tell_new(seat, publisher, self._routing)):
                await self._positioned.wait(POLL_SECONDS)

    async def _tell_again(self, seat: Seat, publisher: Publisher) -> None:
        while True:
            if not await _unless_away(lambda: tell_again(seat, publisher, self._routing)):
                await asyncio.sleep(POLL_SECONDS)

    async def _sweep(self, seat: Seat, publisher: Publisher) -> None:
        """The first sweep takes events of any age: whoever was told of them may be gone."""
        time = asyncio.get_running_loop().time
        age, last = ANY_AGE, time()
        while True:
            late = time() - last > LONGEST_WITHOUT_SWEEP_SECONDS
            with contextlib.suppress(BrokerAway):
                if late or await publisher.waiting() <= BUSY:
                    await sweep(seat, publisher, self._routing, before=now() - age)
                    age, last = SETTLED, time()
            await asyncio.sleep(SWEEP_SECONDS)

    async def _keep_schedule(self, seat: Seat) -> None:
        while True:
            await run_due(seat.ask, self._schedule)
            await asyncio.sleep(POLL_SECONDS)


async def _unless_away(step: Callable[[], Awaitable[int]]) -> int:
    try:
        return await step()
    except BrokerAway as away:
        log.warning("the broker is away; it is told when it is back", reason=str(away))
        return 0
