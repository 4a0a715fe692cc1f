"""Listeners of the tests' own, and a crew with a relay for just these."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from domain.foundation.ending import end
from domain.foundation.events import Event
from domain.foundation.settings import Settings
from domain.orders.events import OrderPlaced
from workers.foundation.actors import Kind, Listener, Patience
from workers.foundation.broker.crew import Crew
from workers.foundation.broker.making import MessageBroker, make_broker
from workers.foundation.broker.publishing import Publisher
from workers.foundation.broker.rabbitmq import Rabbitmq
from workers.foundation.broker.redis import RedisServer
from workers.foundation.hearing import Hearing
from workers.foundation.turns import Turns
from workers.relay.relay import Relay

QUICK = Patience(tries=3, first_seconds=0.05, growth=1, longest_seconds=0.1, limit_seconds=5)


class Stage:
    """What a crew of these listeners was brought up with."""

    def __init__(self, settings: Settings, *listeners: Listener) -> None:
        by_name = {listener.name: listener for listener in listeners}
        self.broker = make_broker(settings)
        self.turns = Turns(settings.database)
        self.crew = Crew(self.broker, by_name, Hearing(by_name, self.turns), threads=4)
        routing: dict[type[Event], tuple[Listener, ...]] = {OrderPlaced: listeners}
        self.relay = Relay(url=settings.database, broker=self.broker, routing=routing)
        self.publisher = Publisher(self.broker)


@asynccontextmanager
async def stage(settings: Settings, *listeners: Listener) -> AsyncIterator[Stage]:
    """Each listener hears of placed orders."""
    up = Stage(settings, *listeners)
    await up.crew.start()
    relaying = asyncio.create_task(up.relay.run())
    try:
        yield up
    finally:
        await end(relaying)
        await up.crew.stop(drain_seconds=5)
        await up.turns.close()
        up.publisher.close()
        up.broker.close()


def smuggle(broker: MessageBroker, kind: Kind, content: bytes) -> None:
    """Put bytes into a queue as a stranger would."""
    queue = broker.queue_of(kind)
    if isinstance(broker, Rabbitmq):
        broker.declare_queue(queue, ensure=True)
        broker.channel.basic_publish(exchange="", routing_key=queue, body=content)
    elif isinstance(broker, RedisServer):
        broker.do_enqueue(queue, f"stranger-{hash(content)}", content)
    else:
        broker.queues[queue].put(content)
