"""A carrier in a bad mood."""

import asyncio

from tests.faults.scene import Scene
from workers.sandbox.sendcloud import Trouble


async def down(scene: Scene) -> str:
    return await _be(scene, Trouble.DOWN)


async def lose_answers(scene: Scene) -> str:
    """It books, and nobody hears of it."""
    return await _be(scene, Trouble.LOST)


async def refuse(scene: Scene) -> str:
    """What it refused is a dead letter until somebody has it tried again."""
    return await _be(scene, Trouble.REFUSES)


async def slow(scene: Scene) -> str:
    return await _be(scene, Trouble.NONE, delay_seconds=0.7)


async def _be(scene: Scene, trouble: Trouble, *, delay_seconds: float = 0.0) -> str:
    seconds = scene.chance.uniform(1, 3)
    scene.carrier.be(trouble, delay_seconds=delay_seconds)
    try:
        await asyncio.sleep(seconds)
    finally:
        scene.carrier.be()
    return f"for {seconds:.1f} s"
