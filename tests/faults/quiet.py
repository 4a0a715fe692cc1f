"""After the last fault: until nobody has anything left to do."""

from dataclasses import dataclass

from .books import AWAY, read_at_once
from .checks.history import undone
from .services.waiting import NotInTime, until

LEFT = (
    "select seq, type, position from events",
    "select event_seq, actor from heard",
    "select event_seq, actor from dead_letters where decision is null",
    "select event_seq, actor, tries, next_at, reason from postponed",
    "select id from messages where state = 'WRITTEN'",
)


async def left_to_do(url: str, routes: dict[str, tuple[str, ...]]) -> list[str]:
    events, heard, dead, postponed, written = await read_at_once(url, LEFT)
    found = undone(events, heard, dead, routes)
    found += [
        f"{row['actor']} tries event {row['event_seq']} again at {row['next_at']} after: {row['reason']}"
        for row in postponed
    ]
    return found + [f"message {row['id']} is not sent" for row in written]


@dataclass
class Quiet:
    """How long it took, what was left to do last of all, and what is still left."""

    seconds: float
    last: str
    left: list[str]


async def until_quiet(url: str, routes: dict[str, tuple[str, ...]], *, seconds: float) -> Quiet:
    """Wait until nothing is left to do, at most so long."""
    left: list[str] = []
    last = "nothing was left"

    async def quiet() -> bool:
        nonlocal last
        try:
            left[:] = await left_to_do(url, routes)
        except AWAY as away:
            left[:] = [f"the books cannot be read: {away}"]
        last = left[-1] if left else last
        return not left

    try:
        return Quiet(await until(quiet, "all is done", seconds=seconds, step=0.4), last, [])
    except NotInTime:
        return Quiet(seconds, last, left)
