"""Which broker, by the address in the settings."""

from collections.abc import Callable, Mapping
from typing import Any

import dramatiq
from dramatiq import Actor, set_encoder

from domain.foundation.settings import Settings
from workers.foundation.actors import Listener

from .in_process import InProcessBroker
from .messages import StrictEncoder
from .rabbitmq import Rabbitmq
from .redis import RedisServer

MessageBroker = InProcessBroker | Rabbitmq | RedisServer


def make_broker(settings: Settings) -> MessageBroker:
    """The broker of this process, not yet connected.

    Raises  ValueError  an address that is none
    """
    # Dramatiq keeps one encoder per process.
    set_encoder(StrictEncoder())
    url = settings.broker_url
    scheme = url.partition("://")[0]
    if not url:
        return InProcessBroker()
    if scheme in ("amqp", "amqps"):
        return Rabbitmq(url, namespace=settings.broker_namespace)
    if scheme in ("redis", "rediss", "unix"):
        return RedisServer(url, namespace=settings.broker_namespace)
    raise ValueError("a broker's address starts with amqp:// or redis://")


def declare(
    broker: MessageBroker, listeners: Mapping[str, Listener], call: Callable[[str, tuple[Any, ...]], None]
) -> None:
    """Make the listeners known to a broker that workers of this process will take messages from.

    call  gets an actor's name and a message's content, in a worker's thread
    """
    for listener in listeners.values():
        Actor(
            _calling(call, listener.name),
            broker=broker,
            actor_name=listener.name,
            queue_name=broker.queue_of(listener.kind),
            priority=0,
            options={},
        )


def _calling(call: Callable[[str, tuple[Any, ...]], None], name: str) -> Callable[..., None]:
    def heard(*content: Any) -> None:
        call(name, content)

    return heard


def message_for(broker: MessageBroker, listener: Listener, event_seq: int) -> dramatiq.Message[None]:
    """What tells a listener to look at an event."""
    return dramatiq.Message(
        queue_name=broker.queue_of(listener.kind), actor_name=listener.name, args=(event_seq,), kwargs={}, options={}
    )
