"""Publishing: brokers block until they have a message for good, so a few threads do it for the whole process."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from workers.foundation.actors import Kind, Listener

from .making import MessageBroker, message_for

HELPERS = 7
FEW = 16
Answer = TypeVar("Answer")


class BrokerAway(Exception):
    """The broker could not be reached or did not take a message; nothing is lost, for the mark is not raised."""


class Publisher:
    """Tells listeners of events through a broker."""

    def __init__(self, broker: MessageBroker) -> None:
        self._broker = broker
        # This one is used every few seconds, so its connection never falls asleep; the others help with many messages.
        self._first = ThreadPoolExecutor(1, thread_name_prefix="publisher")
        self._helpers = ThreadPoolExecutor(HELPERS, thread_name_prefix="publisher-helper")
        for kind in Kind:
            broker.declare_queue(broker.queue_of(kind))

    async def tell(self, pairs: Sequence[tuple[Listener, int]]) -> None:
        """Publish one message per listener and event number; returns when the broker has them all.

        Raises  BrokerAway  some may be published then
        """
        if not pairs:
            return
        # Each message waits for the broker's disk; side by side they wait but once. No order is promised anyhow.
        threads = [self._first, *[self._helpers] * (HELPERS if len(pairs) > FEW else 0)]
        told = [
            self._in_thread(thread, partial(self._tell_now, pairs[nth :: len(threads)]))
            for nth, thread in enumerate(threads)
        ]
        for outcome in await asyncio.gather(*told, return_exceptions=True):
            if outcome is not None:
                raise outcome

    async def waiting(self) -> int:
        """Messages that lie at the broker and were not taken yet.

        Raises  BrokerAway
        """
        return await self._in_thread(self._first, self._broker.waiting)

    def close(self) -> None:
        for threads in (self._first, self._helpers):
            threads.shutdown(wait=False, cancel_futures=True)

    async def _in_thread(self, thread: ThreadPoolExecutor, call: Callable[[], Answer]) -> Answer:
        try:
            return await asyncio.get_running_loop().run_in_executor(thread, call)
        except Exception as failure:
            # Each broker's library has its own exceptions for the same thing.
            raise BrokerAway(f"{type(failure).__name__}: {failure}") from failure

    def _tell_now(self, pairs: Iterable[tuple[Listener, int]]) -> None:
        for listener, event_seq in pairs:
            self._broker.enqueue(message_for(self._broker, listener, event_seq))
