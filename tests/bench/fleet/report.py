"""The figures of both sizes beside each other."""

import os
import platform
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from tests.bench.live.figures import percentile

from .backlog import Done


@dataclass
class Column:
    """What so many API processes and so many workers did."""

    size: int
    rates: dict[str, float] = field(default_factory=dict)
    delays: dict[str, list[float]] = field(default_factory=dict)
    work: Done = field(default_factory=lambda: Done(orders=0, listeners=0, seconds=1))


def heading(database: str, broker: str, sockets: int) -> str:
    load = " ".join(f"{value:.2f}" for value in os.getloadavg())
    return (
        f"{database}, {urlsplit(broker).scheme}, nginx in front; {sockets:,} WebSocket subscribers\n"
        f"{os.cpu_count()} cores shared by all of it and the clients, load {load},"
        f" {platform.system()} {platform.release()}, Python {platform.python_version()}"
    )


def table(columns: list[Column]) -> str:
    """One row per figure, one column per size."""
    first = columns[0]
    rows = [("", *(f"{one.size} API, {one.size} worker{'s' * (one.size > 1)}" for one in columns))]
    rows += [(f"{name} per second", *(f"{one.rates[name]:,.0f}" for one in columns)) for name in first.rates]
    for name in first.delays:
        for percent in (50, 99):
            figures = (f"{percentile(one.delays[name], percent):.1f} ms" for one in columns)
            rows.append((f"{name}, p{percent}", *figures))
    rows.append(("orders worked off per second", *(f"{one.work.orders / one.work.seconds:.1f}" for one in columns)))
    rows.append(("listeners per second", *(f"{one.work.listeners / one.work.seconds:.1f}" for one in columns)))
    return "\n".join(row[0].ljust(34) + "".join(cell.rjust(20) for cell in row[1:]) for row in rows)
