"""Subscribers of the real schema on a real log, without a wire: fast or slow, cut off at will, each remembering all."""

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from typing import Any

from api.foundation.attempts import Attempts
from api.foundation.context import Context
from api.foundation.execution import Answer, Engine, GraphQLRequest, LiveStream
from api.foundation.feed import Feed
from api.foundation.sign_in import SignIn
from api.schema import build_schema
from domain.foundation import wake
from domain.foundation.callers import Caller
from domain.foundation.database import connection, rows
from workers.relay.numbering import give_positions
from workers.relay.seat import Seat

FIELDS = "cursor orderId sequence type by summary order { number status }"
EVENTS = (
    f"subscription E($where: OrderWhere, $after: Cursor) {{ orderEvents(where: $where, after: $after) {{ {FIELDS} }} }}"
)
UPDATES = (
    f"subscription U($id: ID, $token: String, $after: Cursor)"
    f" {{ orderUpdated(id: $id, token: $token, after: $after) {{ {FIELDS} }} }}"
)
BEGINNING = ".0"


@dataclass
class Hall:
    """One process's engine and feed."""

    engine: Engine
    feed: Feed

    async def subscribe(self, caller: Caller, query: str, **variables: Any) -> LiveStream:
        found = await self.engine.subscribe(GraphQLRequest(query=query, variables=variables), caller)
        assert isinstance(found, LiveStream), found
        return found


@contextlib.asynccontextmanager
async def hall() -> AsyncIterator[Hall]:
    feed, sign_in, attempts = Feed(), SignIn(), Attempts()
    engine = Engine(
        build_schema(),
        authenticate=sign_in.authenticate,
        make_context=lambda caller, facts: Context(caller, facts, feed, sign_in, attempts),
    )
    await feed.start()
    try:
        yield Hall(engine, feed)
    finally:
        await feed.stop()


@contextlib.asynccontextmanager
async def relaying() -> AsyncIterator[None]:
    """Events get their positions as soon as they are committed."""

    async def relay() -> None:
        while True:
            if await give_positions(Seat()):
                wake.positioned()
            await asyncio.sleep(0.001)

    running = asyncio.create_task(relay())
    try:
        yield
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


@dataclass
class Subscriber:
    """Follows one subscription until it is cut off.

    room   messages it has room for while it is at one
    after  the cursor behind which it began
    seen   all it was told, in the order in which it came
    """

    hall: Hall
    caller: Caller
    query: str
    variables: dict[str, Any] = field(default_factory=dict)
    room: int = 1_000
    pause_seconds: float = 0.0
    after: str | None = None
    seen: list[dict[str, Any]] = field(default_factory=list)
    errors: list[dict[str, Any]] = field(default_factory=list)
    refusals: int = 0

    @property
    def cursors(self) -> list[str]:
        return [event["cursor"] for event in self.seen]

    async def follow(self) -> None:
        """Go on behind the last event that was told."""
        after = self.seen[-1]["cursor"] if self.seen else self.after
        stream = await self.hall.subscribe(self.caller, self.query, **self.variables, after=after)
        waiting: asyncio.Queue[Answer] = asyncio.Queue(self.room)
        reading = asyncio.create_task(self._read(waiting))
        try:
            await stream.run(waiting.put, lambda answer: self._offered(waiting, answer))
            await waiting.join()
        finally:
            reading.cancel()
            await asyncio.gather(reading, return_exceptions=True)

    async def follow_with_cuts(self, chance: random.Random, until: "asyncio.Future[str]") -> int:
        """Be cut off again and again until an event is seen that is known to be the last; answers how often."""
        cuts = 0
        while not (until.done() and until.result() in self.cursors):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(chance.uniform(0.01, 0.4)):
                    await self.follow()
            cuts += 1
        return cuts

    async def _read(self, waiting: "asyncio.Queue[Answer]") -> None:
        while True:
            answer = await waiting.get()
            self.errors += answer.errors
            if answer.executed and answer.data is not None:
                self.seen.append(next(iter(answer.data.values())))
            waiting.task_done()
            await asyncio.sleep(self.pause_seconds)

    def _offered(self, waiting: "asyncio.Queue[Answer]", answer: Answer) -> bool:
        if waiting.full():
            self.refusals += 1
            return False
        waiting.put_nowait(answer)
        return True


@contextlib.asynccontextmanager
async def following(*subscribers: Subscriber) -> AsyncIterator[None]:
    """All of them listen within the block."""
    tasks = [asyncio.create_task(one.follow()) for one in subscribers]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def the_log(*, after: int = 0) -> list[dict[str, Any]]:
    """The events of orders in the order of the feed."""
    return await rows(
        "select position, order_id, sequence, type from events where position > $1 and order_id is not null"
        " order by position",
        after,
    )


def cursors_of(log: list[dict[str, Any]], *orders: str) -> list[str]:
    """The cursors of a log, or of what these orders have in it."""
    return [f"{row['order_id']}.{row['sequence']}" for row in log if not orders or row["order_id"] in orders]


@contextlib.contextmanager
def counted_statements() -> Iterator[list[int]]:
    """How often the database is asked within the block, by whomever; the last figure counts."""
    client, count = connection(), [0]

    def counting(ask: Any) -> Any:
        def asked(*given: Any) -> Any:
            count[0] += 1
            return ask(*given)

        return asked

    # The ways to the database: a connection for one statement, and where there is one, a statement by itself.
    ways = [way for way in ("acquire_connection", "ask") if hasattr(client, way)]
    for way in ways:
        setattr(client, way, counting(getattr(client, way)))
    try:
        yield count
    finally:
        for way in ways:
            delattr(client, way)
