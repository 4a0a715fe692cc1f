"""Lines that break, answer no more, or crawl."""

import asyncio

from tests.faults.scene import Scene
from tests.faults.services.link import Link


async def cut_database(scene: Scene) -> str:
    return await _cut(scene, scene.database_link)


async def cut_broker(scene: Scene) -> str:
    return await _cut(scene, scene.broker_link)


async def refuse_database(scene: Scene) -> str:
    return await _refuse(scene, scene.database_link)


async def refuse_broker(scene: Scene) -> str:
    return await _refuse(scene, scene.broker_link)


async def lose_commits(scene: Scene) -> str:
    """The transaction is done, but whoever asked for it never hears."""
    link = scene.database_link
    assert link is not None
    before = link.swallowed
    link.swallow = b"COMMIT"
    await asyncio.sleep(scene.chance.uniform(0.3, 1.5))
    link.swallow = None
    return f"{link.swallowed - before} answers lost"


async def lose_answers_of_database(scene: Scene) -> str:
    """Any statement is done, but whoever sent it never hears: most often that is the one that commits."""
    return await _lose(scene, scene.database_link, 0.02)


async def lose_answers_of_broker(scene: Scene) -> str:
    return await _lose(scene, scene.broker_link, 0.1)


async def _lose(scene: Scene, link: Link | None, share: float) -> str:
    assert link is not None
    before, link.loses = link.swallowed, share
    await asyncio.sleep(scene.chance.uniform(0.5, 2.0))
    link.loses = 0.0
    return f"{link.swallowed - before} answers lost"


async def slow_database(scene: Scene) -> str:
    link = scene.database_link
    assert link is not None
    link.delay_seconds = scene.chance.uniform(0.02, 0.15)
    await asyncio.sleep(scene.chance.uniform(1, 3))
    delay, link.delay_seconds = link.delay_seconds, 0.0
    return f"{delay * 1000:.0f} ms each way"


async def _cut(scene: Scene, link: Link | None) -> str:
    assert link is not None
    ends = 0
    for _ in range(scene.chance.choice((1, 1, 4))):
        ends += link.cut()
        await asyncio.sleep(scene.chance.uniform(0.05, 0.5))
    return f"{ends // 2} connections"


async def _refuse(scene: Scene, link: Link | None) -> str:
    assert link is not None
    seconds = scene.chance.uniform(0.5, 3)
    link.refusing = True
    link.cut()
    try:
        await asyncio.sleep(seconds)
    finally:
        link.refusing = False
    return f"for {seconds:.1f} s"
