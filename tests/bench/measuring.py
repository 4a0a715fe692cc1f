"""Phases and what they cost: the API and its floor take turns, so that a slow minute of the machine hits both."""

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from statistics import median

from .clocks import cpu_by_process, cpu_seconds, grown
from .scratch import backends

WARM_UP_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Subject:
    """Something that works for so many seconds and says how many operations it did."""

    pid: int
    work: Callable[[float], Awaitable[int]]


@dataclass(frozen=True, slots=True)
class Phase:
    """One measurement: operations per second, and CPU milliseconds per operation of each party.

    database_ms  of the PostgreSQL backends; 0 on SQLite and for a server on another machine
    """

    rate: float
    server_ms: float
    database_ms: float
    client_ms: float


@dataclass(frozen=True, slots=True)
class Line:
    """An operation's phases, each beside the phase of its floor that followed.

    statements  of ours per operation, BEGIN and COMMIT included; None where they were not counted
    """

    name: str
    ours: list[Phase]
    floor: list[Phase]
    statements: float | None = None

    def ratio(self, of: Callable[[Phase], float]) -> float | None:
        """Ours by the floor's, the median over neighbours; None where the floor has nothing."""
        pairs = [(of(ours), of(floor)) for ours, floor in zip(self.ours, self.floor, strict=True)]
        return median(ours / floor for ours, floor in pairs) if all(floor for _, floor in pairs) else None


async def compare(
    name: str, ours: Subject, floor: Subject, url: str, *, seconds: float, repeats: int, statements: float
) -> Line:
    """Measure both in turns."""
    line = await compare_at(name, (ours, url), (floor, url), seconds=seconds, repeats=repeats)
    return replace(line, statements=statements)


async def compare_at(
    name: str, ours: tuple[Subject, str], floor: tuple[Subject, str], *, seconds: float, repeats: int
) -> Line:
    """The same where each has a database of its own."""
    for subject, _ in (ours, floor):
        await subject.work(WARM_UP_SECONDS)
    line = Line(name, [], [])
    for _ in range(repeats):
        line.ours.append(await _phase(*ours, seconds))
        line.floor.append(await _phase(*floor, seconds))
    return line


async def _phase(subject: Subject, url: str, seconds: float) -> Phase:
    database = cpu_by_process(await backends(url))
    server, client, start = cpu_seconds(subject.pid), time.process_time(), time.perf_counter()
    operations = await subject.work(seconds)
    wall = time.perf_counter() - start
    server, client = cpu_seconds(subject.pid) - server, time.process_time() - client
    database_seconds = grown(database, cpu_by_process(await backends(url)))
    per_operation = 1_000 / operations
    return Phase(operations / wall, server * per_operation, database_seconds * per_operation, client * per_operation)
