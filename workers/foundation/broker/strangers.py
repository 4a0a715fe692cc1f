"""Messages of strangers on Redis: what was put there by others does not say truly what Redis knows it by."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from typing import Any

from dramatiq import Message
from dramatiq.broker import Consumer, MessageProxy
from redis import RedisError

from .consuming import OwnQueue

_ID = "redis_message_id"


class TakenFromRedis(OwnQueue):
    """Finds the id of such a message before it is put away, else dramatiq would take it again for ever."""

    def __init__(self, inner: Consumer, queue_name: str, broker: Any) -> None:
        super().__init__(inner, queue_name)
        self._client = broker.client
        self._acks = f"{broker.namespace}:__acks__.{broker.broker_id}.{queue_name}"
        self._contents = f"{broker.namespace}:{queue_name}.msgs"

    def ack(self, message: MessageProxy) -> None:
        self._identify(message)
        super().ack(message)

    def nack(self, message: MessageProxy) -> None:
        self._identify(message)
        super().nack(message)

    def requeue(self, messages: Iterable[MessageProxy]) -> None:
        known = list(messages)
        for message in known:
            self._identify(message)
        super().requeue(known)

    def _identify(self, message: MessageProxy) -> None:
        """Leave its own id when that is true, else find it; one that is gone is put away under whatever name it has.

        It has to be put away in any case, for dramatiq counts what is not and takes no more at some point.
        """
        message.options.setdefault(_ID, "")
        with suppress(RedisError):
            if self._is(message, self._client.hget(self._contents, message.options[_ID])):
                return
            taken = list(self._client.smembers(self._acks))
            contents = self._client.hmget(self._contents, taken) if taken else []
            for id_, content in zip(taken, contents, strict=True):
                if self._is(message, content):
                    message.options[_ID] = id_.decode()
                    return

    def _is(self, message: MessageProxy, content: bytes | None) -> bool:
        if content is None:
            return False
        # An id that was found here before is not part of the content.
        there, here = Message.decode(content), message._message
        return _without_id(there, self._queue_name) == _without_id(here, self._queue_name)


def _without_id(message: Message[Any], queue_name: str) -> Message[Any]:
    return replace(message, queue_name=queue_name, options={})
