"""Streams: one subscriber's way through the log, first what it missed, then live with those who ask alike."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Hashable
from functools import partial
from typing import Any

from graphql.execution import Executor
from strawberry.execution import optimized_is_awaitable

from api.foundation.errors import ErrorDesk
from domain.foundation.callers import Caller

from .groups import Execute, Group, Groups, Member, Offer
from .live import Live
from .messages import Answer, GraphQLRequest
from .sharing import sharing_key

WAITING = 64
Tell = Callable[[Answer], Awaitable[object]]


class LiveStream:
    """A subscription that was not followed yet.

    key      equal only for those who ask the same with the same rights
    execute  makes the answer to an event
    refused  makes the answer to a failure, the last one
    """

    def __init__(
        self, groups: Groups, key: Hashable, live: Live, execute: Execute, refused: Callable[[Exception], Answer]
    ) -> None:
        self._groups, self.key, self._live = groups, key, live
        self._execute, self._refused = execute, refused

    async def run(self, tell: Tell, offer: Offer) -> None:
        """Hand over every event once and in order, until a failure is told or this is cancelled.

        tell   takes an answer when there is room for it
        offer  takes one at once, or says that there is no room
        """
        try:
            live = self._live
            source = await live.prepare()
            reached = live.feed.position if live.after is None else await live.feed.position_of(live.after)
            group = self._groups.find(self.key, live.feed, source, self._execute)
            if live.at_once:
                reached = group.reached - 1
            # Whoever waits for months keeps nothing that the group has as well.
            del live, source, self._live, self._execute
            await _follow(group, Member(reached, offer), tell)
        except Exception as failure:
            await tell(self._refused(failure))

    async def answers(self) -> AsyncGenerator[Answer, None]:
        """The same, for those who would rather ask for the next one."""
        waiting: asyncio.Queue[Answer | None] = asyncio.Queue(WAITING)

        def offer(answer: Answer) -> bool:
            if waiting.full():
                return False
            waiting.put_nowait(answer)
            return True

        async def run() -> None:
            await self.run(waiting.put, offer)
            await waiting.put(None)

        running = asyncio.create_task(run())
        try:
            while (answer := await waiting.get()) is not None:
                yield answer
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


async def _follow(group: Group, member: Member, tell: Tell) -> None:
    """Registered first, then history up to there, then what came meanwhile: so there is neither gap nor double."""
    with group.joined(member):
        while True:
            member.hold()
            await _tell_history(group, member, group.reached, tell)
            while held := member.take_held():
                position, answer = held
                await tell(answer)
                member.reached = position
            await member.until_lagging()


async def _tell_history(group: Group, member: Member, horizon: int, tell: Tell) -> None:
    """What stands in the log behind the member and was handed out before it could be taken."""
    if member.reached >= horizon:
        return
    async for position, event in group.source.read(member.reached, horizon):
        await tell(await group.execute(event))
        member.reached = position
    member.reached = horizon


class Streams:
    """Makes the streams of one process.

    groups  those who share
    """

    def __init__(self, desk: ErrorDesk) -> None:
        self.groups = Groups(desk.refusal)
        self._desk = desk

    def of(
        self, source: Any, request: GraphQLRequest, executor: Executor[Any], caller: Caller
    ) -> LiveStream | AsyncGenerator[Answer, None]:
        """The stream of a subscription whose resolver answered with this source."""
        if isinstance(source, Live):
            key = (sharing_key(request, executor, caller), source.whose)
            return LiveStream(self.groups, key, source, partial(self._answer, executor), self._ended)
        return self._alone(executor, source)

    async def _alone(self, executor: Executor[Any], source: Any) -> AsyncGenerator[Answer, None]:
        try:
            async for event in source:
                yield await self._answer(executor, event)
        except Exception as error:
            yield self._ended(error)
        finally:
            if hasattr(source, "aclose"):
                await source.aclose()

    async def _answer(self, executor: Executor[Any], event: Any) -> Answer:
        result: Any = executor.build_per_event_executor(event).execute_operation(False)
        if optimized_is_awaitable(result):
            result = await result
        return Answer(result.data, self._desk.answer(result.errors) if result.errors else [])

    def _ended(self, error: Exception) -> Answer:
        return Answer(errors=self._desk.refusal(error).formatted(), executed=False)
