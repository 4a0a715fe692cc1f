"""Groups: subscribers who ask the same with the same rights; each event is read, executed and written once for all."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Any

from api.foundation.feed import Feed

from .live import Source
from .messages import Answer

# So many messages wait for a subscriber that still reads what it missed; then it reads on from the log.
MOST_HELD = 256
Offer = Callable[[Answer], bool]
Execute = Callable[[Any], Awaitable[Answer]]


class Member:
    """One subscriber of a group: reads history first, then takes what is offered, and goes back when it cannot.

    reached  position of the last event it was told, or up to which there was none for it
    offer    hands over one message at once; says no when there is no room
    """

    __slots__ = ("_failure", "_held", "_offer", "_turned", "lagging", "reached")

    def __init__(self, reached: int, offer: Offer) -> None:
        self.reached = reached
        self.lagging = False
        self._offer = offer
        self._held: deque[tuple[int, Answer]] | None = deque()
        self._failure: Exception | None = None
        self._turned: asyncio.Future[None] | None = None

    def hold(self) -> None:
        """From now on keep what comes until the history before it is told."""
        self.lagging = False
        self._held = deque()

    def take_held(self) -> tuple[int, Answer] | None:
        """The next message that was kept; None when there is none left."""
        return self._held.popleft() if self._held else None

    def take(self, position: int, answer: Answer) -> None:
        """The group's next message."""
        if self.lagging or position <= self.reached:
            return
        if self._held is not None:
            self.lagging = len(self._held) >= MOST_HELD
            if not self.lagging:
                self._held.append((position, answer))
        elif self._offer(answer):
            self.reached = position
        else:
            self.lagging = True
            self._turn()

    async def until_lagging(self) -> None:
        """Take what comes directly, until it is too fast.

        Raises  whatever ended the group
        """
        self._held = None
        if not self.lagging and self._failure is None:
            self._turned = asyncio.get_running_loop().create_future()
            await self._turned
        if self._failure is not None:
            raise self._failure

    def fail(self, failure: Exception) -> None:
        self._failure = failure
        self._turn()

    def _turn(self) -> None:
        if self._turned is not None and not self._turned.done():
            self._turned.set_result(None)


class Group:
    """Follows the feed for its members.

    reached  position up to which everything was handed to the members
    """

    def __init__(
        self,
        feed: Feed,
        source: Source,
        execute: Execute,
        refusal: Callable[[Exception], Exception],
        forget: Callable[[], None],
    ) -> None:
        self.reached = feed.position
        self.source, self.execute = source, execute
        self._feed, self._refusal, self._forget = feed, refusal, forget
        self._members: dict[Member, None] = {}
        self._reading: asyncio.Task[None] | None = None
        self._unhook = feed.listen(source.order_id, self._wake)

    @contextmanager
    def joined(self, member: Member) -> Iterator[None]:
        """The group lives as long as it has members."""
        self._members[member] = None
        try:
            yield
        finally:
            del self._members[member]
            if not self._members:
                self._end()

    def _wake(self) -> None:
        if self._reading is None:
            self._reading = asyncio.create_task(self._read_on())

    async def _read_on(self) -> None:
        try:
            while (target := self._feed.position) > self.reached:
                async for position, event in self.source.read(self.reached, target):
                    self._hand_out(position, await self.execute(event))
                    # In a burst each message leaves before the next one is put into everybody's queue.
                    await asyncio.sleep(0)
                self.reached = target
            # Nothing may be awaited between the last look at the feed and this.
            self._reading = None
        except Exception as failure:
            self._end()
            # Said once, however many are told.
            said = self._refusal(failure)
            for member in self._members:
                member.fail(said)

    def _hand_out(self, position: int, answer: Answer) -> None:
        """To all at the same instant, so that whoever joins later knows what it must read by itself."""
        self.reached = position
        for member in self._members:
            member.take(position, answer)

    def _end(self) -> None:
        self._unhook()
        self._forget()
        if self._reading is not None and self._reading is not asyncio.current_task():
            self._reading.cancel()


class Groups:
    """The groups of one process by what decides their answers."""

    def __init__(self, refusal: Callable[[Exception], Exception]) -> None:
        self._groups: dict[Hashable, Group] = {}
        self._refusal = refusal

    def __len__(self) -> int:
        return len(self._groups)

    def find(self, key: Hashable, feed: Feed, source: Source, execute: Execute) -> Group:
        """The group of this key; a new one follows this source."""
        group = self._groups.get(key)
        if group is None:

            def forget() -> None:
                if self._groups.get(key) is made:
                    del self._groups[key]

            made = group = self._groups[key] = Group(feed, source, execute, self._refusal, forget)
        return group
