"""The operations that are compared, each with its floor."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from .asking import (
    Ask,
    asking_one,
    asking_one_floor,
    asking_page,
    asking_page_floor,
    listing,
    listing_floor,
    placing,
    reading,
    reading_floor,
)
from .counting import count_statements
from .measuring import Subject
from .processes import API, COUNTED, FLOOR, WebServer, bare_transaction, web_server
from .scene import Scene
from .status import looking, looking_again, looking_floor

Compared = tuple[str, Subject, Subject, float]
PLACING, READING, LISTING = "orders placed", "order reads", "list pages"
STATUS, UNCHANGED = "order status", "status unchanged"
AVAILABLE, ON_A_PAGE = "availability", "availability of 50"
NAMES = (READING, LISTING, AVAILABLE, ON_A_PAGE, STATUS, UNCHANGED, PLACING)


@dataclass(frozen=True, slots=True)
class _Question:
    ours: Callable[[Scene], Ask]
    floor: Callable[[Scene], Ask]


QUESTIONS = {
    READING: _Question(reading, reading_floor),
    LISTING: _Question(listing, listing_floor),
    AVAILABLE: _Question(asking_one, asking_one_floor),
    ON_A_PAGE: _Question(asking_page, asking_page_floor),
}


@asynccontextmanager
async def compared(scene: Scene, scene_file: Path, names: tuple[str, ...]) -> AsyncIterator[list[Compared]]:
    """The operations of these names with their statements, their processes started.

    Placing comes last, since it makes the tables grow.
    """
    settings = {"LAUFZETTEL_DATA": str(scene_file.parent), "LAUFZETTEL_DATABASE_URL": scene.url}
    statements = await _statements(scene, names, settings)
    async with AsyncExitStack() as stack:
        api = await stack.enter_async_context(web_server(API, **settings))
        floor = await stack.enter_async_context(web_server(FLOOR, BENCH_SCENE=str(scene_file)))
        found = [
            (name, _asked(api, question.ours(scene)), _asked(floor, question.floor(scene)))
            for name, question in QUESTIONS.items()
            if name in names
        ]
        if STATUS in names:
            found.append((STATUS, _asked(api, looking()), _asked(floor, looking_floor())))
        if UNCHANGED in names:
            found.append((UNCHANGED, _asked(api, await looking_again(api.port)), _asked(floor, looking_floor())))
        if PLACING in names:
            bare = await stack.enter_async_context(bare_transaction(scene_file))
            found.append((PLACING, _asked(api, placing(scene)), Subject(bare.pid, bare.work)))
        yield [(*one, statements[one[0]]) for one in found]


async def _statements(scene: Scene, names: tuple[str, ...], settings: dict[str, str]) -> dict[str, float]:
    """By operation, counted in an API process of its own, since counting costs time."""
    asks: dict[str, Callable[[], Ask]] = {name: partial(question.ours, scene) for name, question in QUESTIONS.items()}
    asks |= {STATUS: looking, PLACING: partial(placing, scene)}
    async with web_server(COUNTED, **settings) as server:
        if UNCHANGED in names:
            again = await looking_again(server.port)
            asks[UNCHANGED] = lambda: again
        return {name: await count_statements(server.port, asks[name]()) for name in names}


def _asked(server: WebServer, ask: Ask) -> Subject:
    return Subject(server.pid, lambda seconds: server.work(ask, seconds))
