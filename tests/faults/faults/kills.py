"""Killed without a warning."""

import asyncio
import time

import asyncpg  # type: ignore[import-untyped,unused-ignore]

from tests.faults.product import Kept, words_of
from tests.faults.scene import Scene

from .recovering import everything_again, servers_again

MOST_CONNECTIONS = 120


async def kill_server(scene: Scene) -> str:
    return await _kill(scene, [scene.chance.choice(scene.product.of("api"))])


async def kill_worker(scene: Scene) -> str:
    return await _kill(scene, [scene.chance.choice(scene.product.of("worker"))])


async def kill_relay(scene: Scene) -> str:
    return await _kill(scene, scene.product.of("relay"))


async def kill_workers(scene: Scene) -> str:
    return await _kill(scene, scene.product.of("worker") + scene.product.of("relay"))


async def _kill(scene: Scene, doomed: list[Kept]) -> str:
    await scene.product.kill(*doomed)
    await asyncio.sleep(scene.chance.uniform(0, 1))
    began = time.monotonic()
    scene.product.release(*doomed)
    if any(kept.kind == "api" for kept in doomed):
        await servers_again(scene, began, "server ready after it was killed", limit=5)
    return words_of(doomed)


async def kill_broker(scene: Scene) -> str:
    assert scene.broker is not None
    await scene.broker.kill()
    await asyncio.sleep(scene.chance.uniform(0, 1.5))
    await scene.broker.start()
    return "started again with what it kept"


async def kill_database(scene: Scene) -> str:
    assert scene.postgres is not None
    await scene.postgres.kill()
    await asyncio.sleep(scene.chance.uniform(0, 1))
    await scene.postgres.start()
    began = time.monotonic()
    await servers_again(scene, began, "server ready after PostgreSQL was killed", limit=5)
    await everything_again(scene, began, "all at work after PostgreSQL was killed", limit=30)
    return "crash recovery"


async def kill_backend(scene: Scene) -> str:
    """PostgreSQL ends all backends then, for the shared memory may be damaged."""
    assert scene.postgres is not None
    pids = await scene.postgres.backends()
    killed = scene.postgres.kill_backend(scene.chance.choice(pids)) if pids else False
    began = time.monotonic()
    await scene.postgres.start()
    await servers_again(scene, began, "server ready after a backend was killed", limit=5)
    return "all backends began anew" if killed else "nobody was there"


async def terminate_backends(scene: Scene) -> str:
    assert scene.postgres is not None
    pids = await scene.postgres.backends()
    some = scene.chance.sample(pids, min(len(pids), scene.chance.choice((1, 3, len(pids)))))
    for pid in some:
        await scene.postgres.terminate(pid)
    return f"{len(some)} of {len(pids)}"


async def kill_everything(scene: Scene) -> str:
    assert scene.postgres is not None
    assert scene.broker is not None
    processes = list(scene.product.processes)
    await asyncio.gather(scene.product.kill(*processes), scene.postgres.kill(), scene.broker.kill())
    await asyncio.gather(scene.postgres.start(), scene.broker.start())
    began = time.monotonic()
    scene.product.release(*processes)
    await servers_again(scene, began, "servers ready after everything was killed", limit=5)
    await everything_again(scene, began, "all at work after everything was killed", limit=30)
    return "and started again"


async def restart_one_after_the_other(scene: Scene) -> str:
    """As for a new version: each process is asked to end, and the next one only when it is back."""
    for kept in scene.product.processes:
        kept.held = True
        await asyncio.to_thread(kept.program.end)
        scene.product.release(kept)
        await scene.product.ready(seconds=60)
    return f"{len(scene.product.processes)} processes"


async def take_all_connections(scene: Scene) -> str:
    """Nobody gets a new connection for a while, and whoever loses one cannot come back."""
    assert scene.postgres is not None
    taken = []
    try:
        for _ in range(MOST_CONNECTIONS):
            taken.append(await asyncpg.connect(scene.postgres.url, timeout=5))
    except (OSError, TimeoutError, asyncpg.PostgresError):
        pass
    await asyncio.sleep(scene.chance.uniform(0.5, 2))
    await asyncio.gather(*(connection.close() for connection in taken), return_exceptions=True)
    return f"{len(taken)} of {MOST_CONNECTIONS}"
