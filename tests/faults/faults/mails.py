"""A mail server in a bad mood."""

import asyncio

from tests.faults.scene import Scene
from tests.faults.services.smtp import Mood


async def hang(scene: Scene) -> str:
    return await _be(scene, Mood.HANGS)


async def refuse(scene: Scene) -> str:
    return await _be(scene, Mood.REFUSES)


async def take_silently(scene: Scene) -> str:
    return await _be(scene, Mood.SILENT_AFTER_DATA)


async def slow(scene: Scene) -> str:
    return await _be(scene, Mood.SLOW)


async def hang_long(scene: Scene) -> str:
    """Longer than the product waits for an answer."""
    return await _be(scene, Mood.HANGS, 25.0)


async def _be(scene: Scene, mood: Mood, seconds: float = 0.0) -> str:
    seconds = seconds or scene.chance.uniform(1, 3)
    scene.mail.be(mood)
    try:
        await asyncio.sleep(seconds)
    finally:
        scene.mail.be(Mood.WELL)
    return f"{mood} for {seconds:.1f} s"
