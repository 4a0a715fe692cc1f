"""What strangers put into Redis is put away for good: nothing of it is taken again by the next worker."""

import asyncio

import orjson
import pytest

from domain.foundation.dead_letters import count_dead_letters
from domain.foundation.settings import Settings
from tests.workers.listeners import smuggle, stage
from tests.workers.scene import at_broker, brokers, until
from tests.workers.test_poison import MESSAGE, hold
from workers.foundation.actors import Kind
from workers.foundation.broker.making import make_broker
from workers.foundation.broker.redis import RedisServer

pytestmark = pytest.mark.anyio
REDIS = [url for url in brokers() if url.startswith("redis")]
STRANGE = {
    "no message": b"not even JSON",
    "an unknown listener": orjson.dumps(MESSAGE | {"actor_name": "nobody.knows", "args": ["a"], "options": {}}),
    "a listener that cannot use it": orjson.dumps(MESSAGE | {"args": ["b"], "options": {}}),
    "an id that Redis does not know": orjson.dumps(MESSAGE | {"args": ["c"], "options": {"redis_message_id": "none"}}),
}


@pytest.mark.redis
@pytest.mark.skipif(not REDIS, reason="needs Redis: TEST_REDIS_URL")
@pytest.mark.parametrize("content", STRANGE.values(), ids=STRANGE)
async def test_what_was_buried_is_not_left_at_the_broker(shop: Settings, content: bytes) -> None:
    async with at_broker(shop, REDIS[0]) as settings, stage(settings, hold) as up:
        await asyncio.to_thread(smuggle, up.broker, Kind.REACTION, content)
        await until(_one_is_buried, "it is buried")

        await until(lambda: _nothing_left(up.broker), "Redis keeps neither message nor receipt")


async def _one_is_buried() -> bool:
    return await count_dead_letters() == 1


async def _nothing_left(broker: RedisServer) -> bool:
    return await asyncio.to_thread(_left, broker) == 0


def _left(broker: RedisServer) -> int:
    queue = broker.queue_of(Kind.REACTION)
    taken = broker.client.scard(f"{broker.namespace}:__acks__.{broker.broker_id}.{queue}")
    return int(taken) + int(broker.client.hlen(f"{broker.namespace}:{queue}.msgs"))


@pytest.mark.redis
@pytest.mark.skipif(not REDIS, reason="needs Redis: TEST_REDIS_URL")
async def test_what_is_gone_from_the_broker_does_not_keep_a_place(shop: Settings) -> None:
    async with at_broker(shop, REDIS[0]) as settings:
        await asyncio.to_thread(_take_more_than_there_are_places, make_broker(settings))


def _take_more_than_there_are_places(broker: RedisServer) -> None:
    queue = broker.queue_of(Kind.REACTION)
    taking = broker.consume(queue, prefetch=2, timeout=100)
    for count in range(5):
        broker.do_enqueue(queue, f"m{count}", orjson.dumps(MESSAGE | {"message_id": f"m{count}", "options": {}}))
        message = next(taking) or next(taking)
        assert message is not None
        broker.client.delete(f"{broker.namespace}:{queue}.msgs")
        taking.ack(message)
    broker.close()
