"""A consumer that trusts no message's word about which queue it lies in."""

from collections.abc import Iterable
from dataclasses import replace

from dramatiq.broker import Consumer, MessageProxy


class OwnQueue(Consumer):
    """Names each message after the queue it came from: dramatiq's threads die of a name they do not know."""

    def __init__(self, inner: Consumer, queue_name: str) -> None:
        self._inner = inner
        self._queue_name = queue_name

    def __next__(self) -> MessageProxy | None:
        message = next(self._inner)
        if message is not None:
            message._message = replace(message._message, queue_name=self._queue_name)
        return message

    def ack(self, message: MessageProxy) -> None:
        self._inner.ack(message)

    def nack(self, message: MessageProxy) -> None:
        self._inner.nack(message)

    def requeue(self, messages: Iterable[MessageProxy]) -> None:
        self._inner.requeue(messages)

    def close(self) -> None:
        self._inner.close()
