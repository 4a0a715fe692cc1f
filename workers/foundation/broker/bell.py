"""A bell for Redis: dramatiq looks for messages again and again; who waits at a bell looks when there is one."""

from collections.abc import Iterable
from threading import Event
from typing import Any

from dramatiq.broker import Consumer, MessageProxy
from dramatiq.errors import ConnectionClosed
from redis import Redis, RedisError

# So many who wait can be woken at the same time; rings beyond that would only be kept.
MOST_RINGS = 16


class Bell:
    """Rings are lost at most with Redis itself; whoever waits looks once in a while anyhow.

    name  of the list that holds rings nobody has heard yet
    """

    def __init__(self, client: Redis, name: str) -> None:
        self._client, self._name = client, name

    def ring(self) -> None:
        with self._client.pipeline(transaction=False) as pipe:
            pipe.rpush(self._name, b"")
            pipe.ltrim(self._name, -MOST_RINGS, -1)
            pipe.execute()

    def wait(self, seconds: float) -> None:
        """Until it rings, at most so long; one ring wakes one."""
        self._client.blpop([self._name], timeout=seconds)


class AtTheBell(Consumer):
    """Looks at once when the bell rings, and every so often when it does not.

    inner  dramatiq's consumer, which does not pause by itself
    """

    def __init__(self, inner: Any, bell: Bell, idle_seconds: float) -> None:
        self._inner, self._bell, self._idle_seconds = inner, bell, idle_seconds
        self._room = Event()

    def __next__(self) -> MessageProxy | None:
        # Asked first: a message may be put away while dramatiq looks, and then it has not looked for another.
        is_full = self._inner.outstanding_message_count >= self._inner.prefetch
        message: MessageProxy | None = next(self._inner)
        if message is not None:
            return message
        if is_full:
            self._room.wait(self._idle_seconds)
            self._room.clear()
            return None
        try:
            self._bell.wait(self._idle_seconds)
        except RedisError as failure:
            raise ConnectionClosed(failure) from None  # type: ignore[no-untyped-call]
        return None

    def ack(self, message: MessageProxy) -> None:
        self._inner.ack(message)
        self._room.set()

    def nack(self, message: MessageProxy) -> None:
        self._inner.nack(message)
        self._room.set()

    def requeue(self, messages: Iterable[MessageProxy]) -> None:
        self._inner.requeue(messages)

    def close(self) -> None:
        self._inner.close()
