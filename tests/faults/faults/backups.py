"""A backup that is taken while everybody works, and what is in it when it is restored."""

import asyncio
import sqlite3
import subprocess

from tests.faults.books import read_books
from tests.faults.checks.verdict import Verdict
from tests.faults.load.log import Outcome
from tests.faults.scene import Scene
from tests.faults.watching import Watcher

WHOLE = "a backup under load is whole and holds what was acknowledged before it"


async def back_up(scene: Scene) -> str:
    before = {call.key for call in scene.log.of("place") if call.outcome is Outcome.OK}
    try:
        url = await _restored(scene)
    except subprocess.CalledProcessError as failed:
        scene.verdict.violated(WHOLE, f"{failed}: {failed.stderr.decode(errors='replace')[:300]}")
        return "failed"
    try:
        held = Verdict()
        await Watcher(url, held).look()
        books = await read_books(url)
    finally:
        if scene.postgres is not None:
            await scene.postgres.drop(url)
    for texts in held.found.values():
        for text in texts:
            scene.verdict.violated(WHOLE, text)
    there = {event["key"] for event in books.events("OrderPlaced")}
    for key in before:
        scene.verdict.expect(key in there, WHOLE, f"the order with key {key} is not in it")
    return f"{len(books['orders'])} orders"


async def _restored(scene: Scene) -> str:
    if scene.postgres is not None:
        return await scene.postgres.restored(scene.done.total())
    file = scene.folder / f"restored-{scene.done.total()}.sqlite3"
    await asyncio.to_thread(_copy, scene.database_url.removeprefix("sqlite://"), str(file))
    return f"sqlite://{file}"


def _copy(source: str, target: str) -> None:
    """SQLite's own backup, page by page beside its writer."""
    there, here = sqlite3.connect(target), sqlite3.connect(f"file:{source}?mode=ro", uri=True, timeout=10)
    try:
        here.backup(there)
    finally:
        here.close()
        there.close()
