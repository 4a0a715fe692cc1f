"""Messages that come twice, mean nothing, or are gone with their broker."""

import asyncio
import json
import time
from collections.abc import Callable

import pika
from dramatiq import Message

from domain.foundation.settings import Settings
from tests.faults.books import AWAY, read_at_once
from tests.faults.checks.evidence import Poison
from tests.faults.product import NAMESPACE
from tests.faults.scene import Scene
from tests.faults.services.waiting import NotInTime, until
from workers.foundation.actors import Kind
from workers.foundation.broker.making import MessageBroker, make_broker, message_for
from workers.foundation.broker.rabbitmq import Rabbitmq
from workers.foundation.broker.redis import RedisServer
from workers.routing import LISTENERS, ROUTING

LATEST = "select seq, type from events order by seq desc limit 40"
VERY_LARGE = 4_000_000
TAKEN_WITHIN_SECONDS = 15.0


async def send_twice(scene: Scene) -> str:
    """What was told lately is told twice more, in random order."""
    try:
        (events,) = await read_at_once(scene.database_url, [LATEST])
    except AWAY:
        return "the books could not be read"
    by_type = {kind.type(): listeners for kind, listeners in ROUTING.items()}
    pairs = [(listener, row["seq"]) for row in events for listener in by_type.get(row["type"], ())] * 2
    scene.chance.shuffle(pairs)

    def publish(broker: MessageBroker) -> None:
        for listener, seq in pairs:
            broker.enqueue(message_for(broker, listener, seq))

    await asyncio.to_thread(_with_broker, scene, publish)
    return f"{len(pairs)} messages"


async def send_poison(scene: Scene) -> str:
    """Each kind once, and seen to be buried."""
    made = [(kind, f"p{scene.chance.getrandbits(60):015x}") for kind in _POISONS]

    def publish(broker: MessageBroker) -> None:
        for kind, mark in made:
            _smuggle(broker, Kind.REACTION if scene.chance.random() < 0.5 else Kind.ERRAND, _POISONS[kind](mark), mark)

    await asyncio.to_thread(_with_broker, scene, publish)
    scene.poison.update({mark: Poison(kind) for kind, mark in made})
    try:
        seconds = await until(lambda: _all_buried(scene), "poison is buried", seconds=TAKEN_WITHIN_SECONDS, step=0.3)
    except NotInTime:
        return f"{len(made)}, not all buried yet"
    return f"{len(made)}, buried in {seconds:.1f} s"


async def wipe_broker(scene: Scene) -> str:
    assert scene.broker is not None
    buried = await _buried(scene)
    for mark, poison in scene.poison.items():
        poison.certain = poison.certain and mark in buried
    await scene.broker.wipe()
    began = time.monotonic()
    await scene.broker.start()
    scene.measure("broker up after it was wiped", began)
    return "every message is gone"


async def _all_buried(scene: Scene) -> bool:
    return await _buried(scene) >= scene.poison.keys()


async def _buried(scene: Scene) -> set[str]:
    try:
        (letters,) = await read_at_once(scene.database_url, ["select reason from dead_letters"])
    except AWAY:
        return set()
    return {mark for mark in scene.poison if any(mark in row["reason"] for row in letters)}


def _with_broker(scene: Scene, publish: Callable[[MessageBroker], None]) -> None:
    """The harness has a way of its own to the broker, past the link."""
    assert scene.broker is not None
    broker = make_broker(Settings(broker_url=scene.broker.url, broker_namespace=NAMESPACE))
    try:
        for kind in Kind:
            broker.declare_queue(broker.queue_of(kind))
        publish(broker)
    finally:
        broker.close()


def _smuggle(broker: MessageBroker, kind: Kind, content: bytes, mark: str) -> None:
    queue = broker.queue_of(kind)
    if isinstance(broker, Rabbitmq):
        broker.declare_queue(queue, ensure=True)
        lasting = pika.BasicProperties(delivery_mode=2)
        broker.channel.basic_publish(exchange="", routing_key=queue, body=content, properties=lasting)
    elif isinstance(broker, RedisServer):
        broker.do_enqueue(queue, f"stranger-{mark}", content)


def _message(actor: str, content: object) -> bytes:
    return Message(queue_name="x", actor_name=actor, args=(content,), kwargs={}, options={}).encode()


_ANY = next(iter(LISTENERS))
_POISONS = {
    "not JSON": lambda mark: b"\xff\xfe " + mark.encode() + b" { not json",
    "unknown actor": lambda mark: _message("nobody.knows", mark),
    "no event's number": lambda mark: _message(_ANY, mark),
    "very large": lambda mark: mark.encode() + b"x" * VERY_LARGE,
    "yesterday's version": lambda mark: json.dumps({"v": 0, "actor": _ANY, "event": mark}).encode(),
    "a list": lambda mark: json.dumps([mark, [mark]]).encode(),
}
