"""Stopped in the middle of whatever it does, and going on later as if nothing had been."""

import asyncio
import signal
import time

from tests.faults.product import Kept, words_of
from tests.faults.scene import Scene

from .recovering import everything_again

# Two missed heartbeats of 30 s at RabbitMQ, 15 s of silence at Redis.
LONG_SECONDS = 25.0
LEASE_SECONDS = {"postgres-rabbitmq": 65.0, "postgres-redis": 20.0}


async def stop_worker(scene: Scene) -> str:
    return await _stop(scene, scene.chance.choice(scene.product.of("worker")), seconds=scene.chance.uniform(1, 4))


async def stop_server(scene: Scene) -> str:
    return await _stop(scene, scene.chance.choice(scene.product.of("api")), seconds=scene.chance.uniform(0.5, 3))


async def stop_relay(scene: Scene) -> str:
    return await _stop(scene, scene.product.of("relay")[0], seconds=scene.chance.uniform(1, 4))


async def stop_worker_past_lease(scene: Scene) -> str:
    """Its messages go to others meanwhile; when it goes on, two believe that they own them."""
    return await _stop(scene, scene.chance.choice(scene.product.of("worker")), seconds=LEASE_SECONDS[scene.setup])


async def stop_server_long(scene: Scene) -> str:
    """One of two servers, in the middle of its transactions; the other one has to go on."""
    stopped, other = scene.chance.sample(scene.product.of("api"), 2)
    return await _stop_while_others_work(scene, [stopped], [other.address])


async def stop_workers_long(scene: Scene) -> str:
    """The relay and one worker, whoever of them is the active relay; the other worker has to take over."""
    stopped = [*scene.product.of("relay"), scene.chance.choice(scene.product.of("worker"))]
    return await _stop_while_others_work(scene, stopped, scene.addresses)


async def _stop_while_others_work(scene: Scene, stopped: list[Kept], addresses: list[str]) -> str:
    began = time.monotonic()
    going_on = asyncio.create_task(_stop(scene, *stopped, seconds=LONG_SECONDS))
    what = f"all at work although {words_of(stopped)} is stopped"
    await everything_again(scene, began, what, limit=30, addresses=addresses)
    return await going_on


async def _stop(scene: Scene, *stopped: Kept, seconds: float) -> str:
    began = time.monotonic()
    for kept in stopped:
        kept.program.send(signal.SIGSTOP)
    try:
        await asyncio.sleep(seconds)
    finally:
        for kept in stopped:
            kept.program.send(signal.SIGCONT)
    return f"{words_of(stopped)} for {time.monotonic() - began:.1f} s"
