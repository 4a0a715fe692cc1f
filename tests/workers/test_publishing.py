"""Publishing: few messages by one thread, many by several; all of them or the word that it is not so."""

import asyncio
from collections import Counter
from contextlib import nullcontext

import pytest
from dramatiq.broker import Consumer

from domain.foundation.settings import Settings
from tests.workers.scene import at_broker, brokers
from workers.foundation.actors import Listener, reaction
from workers.foundation.broker.making import make_broker
from workers.foundation.broker.publishing import FEW, HELPERS, BrokerAway, Publisher

pytestmark = pytest.mark.anyio
COUNTS = pytest.mark.parametrize("count", [0, 1, FEW, FEW + 1, 20 * HELPERS + 3])


@reaction("tests.listen")
async def listen(event: object) -> None:
    """Never called here."""


def _pairs(count: int) -> list[tuple[Listener, int]]:
    return [(listen, number) for number in range(1, count + 1)]


@COUNTS
@pytest.mark.parametrize("url", brokers(), ids=lambda url: url.partition(":")[0] or "in process")
async def test_every_message_is_told_once(shop: Settings, url: str, count: int) -> None:
    async with at_broker(shop, url) if url else nullcontext(shop) as settings:
        broker = make_broker(settings)
        publisher = Publisher(broker)
        await publisher.tell(_pairs(count))
        consumer = broker.consume(broker.queue_of(listen.kind), prefetch=1_000, timeout=100)
        taken = await asyncio.to_thread(_take, consumer, count)
        publisher.close()
        consumer.close()
        broker.close()
    assert taken == Counter(range(1, count + 1))


def _take(consumer: Consumer, count: int) -> Counter[int]:
    taken: Counter[int] = Counter()
    while sum(taken.values()) < count:
        message = next(consumer)
        if message is not None:
            taken[message.args[0]] += 1
            consumer.ack(message)
    return taken


@pytest.mark.parametrize("count", [1, FEW + 1])
async def test_a_broker_that_cannot_be_reached_is_said_to_be_away(shop: Settings, count: int) -> None:
    publisher = Publisher(make_broker(shop.model_copy(update={"broker_url": "redis://127.0.0.1:1/0"})))
    with pytest.raises(BrokerAway):
        await publisher.tell(_pairs(count))
    publisher.close()
