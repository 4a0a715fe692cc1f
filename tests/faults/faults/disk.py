"""No room left where the database writes, and room again."""

import asyncio

from tests.faults.scene import Scene

from .recovering import servers_again


async def fill(scene: Scene) -> str:
    if scene.disk is None:
        return "skipped"
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(scene.disk.fill)
    try:
        await asyncio.sleep(scene.chance.uniform(1, 3))
    finally:
        scene.disk.free()
    began = loop.time()
    if scene.postgres is not None:
        await scene.postgres.start()
    await servers_again(scene, began, "server ready after the disk was full", limit=5)
    return "filled to the last byte and freed"
