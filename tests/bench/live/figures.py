"""What was measured, and whether every subscriber was told exactly what was written."""

import os
import platform
from dataclasses import dataclass
from statistics import median
from typing import Any

COLUMNS = ("", "p50", "p99", "slowest", "server µs", "open s", "KiB")
WIDTHS = (26, 10, 10, 10, 12, 9, 9)


@dataclass(frozen=True, kw_only=True)
class Figures:
    """delays      milliseconds from COMMIT to a subscriber, over all events and subscribers, sorted
    lasts       the same to the last subscriber of each event
    server_us   CPU microseconds of the API process per message that went out
    open_seconds, open_cpu_seconds   until all subscribers listen
    each_bytes  memory of the API process per idle subscriber
    """

    delays: list[float]
    lasts: list[float]
    server_us: float
    open_seconds: float
    open_cpu_seconds: float
    each_bytes: float
    per_event: list[int]
    told: dict[str, Any]

    @classmethod
    def of(
        cls, written: dict[str, int], told: dict[str, Any], spent: float, opened: float, opening: float, each: float
    ) -> "Figures":
        arrivals = {cursor: told["at"].get(cursor, []) for cursor in written}
        delays = sorted((at - written[cursor]) / 1e6 for cursor, times in arrivals.items() for at in times)
        lasts = sorted((max(times) - written[cursor]) / 1e6 for cursor, times in arrivals.items() if times)
        return cls(
            delays=delays,
            lasts=lasts,
            server_us=spent / max(len(delays), 1) * 1e6,
            open_seconds=opened,
            open_cpu_seconds=opening,
            each_bytes=each,
            per_event=[len(times) for times in arrivals.values()],
            told=told,
        )

    def check(self, subscribers: int) -> None:
        """Raises  RuntimeError  a subscriber missed an event, had one twice, or in another order than its twin"""
        if self.told["lost"]:
            raise RuntimeError(f"sockets were closed: {self.told['lost']}")
        if any(count != subscribers for count in self.per_event) or self.told["disagree"]:
            raise RuntimeError(f"{subscribers} subscribers per event expected: {sorted(set(self.per_event))}")


def percentile(ordered: list[float], percent: float) -> float:
    return ordered[min(int(len(ordered) * percent / 100), len(ordered) - 1)]


def heading(database: str, sockets: int, orders: int) -> str:
    load = " ".join(f"{value:.2f}" for value in os.getloadavg())
    return (
        f"{database}: {sockets:,} WebSocket subscribers of one API process, on {orders} orders where each has its own\n"
        f"{os.cpu_count()} cores shared by server, database, relay, writer and subscribers; load {load},"
        f" {platform.system()} {platform.release()}, Python {platform.python_version()}\n"
        "milliseconds from COMMIT until a subscriber has the event, and until the last one has it;"
        " CPU per message;\nseconds until all listen, and CPU of them; memory per idle subscriber\n\n" + _row(*COLUMNS)
    )


def row(name: str, figures: Figures) -> str:
    cells = (f"{figures.server_us:.0f}", f"{figures.open_seconds:.1f}", f"{figures.each_bytes / 1024:.1f}")
    return (
        _row(name, *_spread(figures.delays), *cells)
        + "\n"
        + _row("  to the last one", *_spread(figures.lasts), "", f"{figures.open_cpu_seconds:.1f}", "")
        + f"\n  {len(figures.lasts)} events, median {median(figures.lasts):.1f} ms"
    )


def _spread(ordered: list[float]) -> tuple[str, str, str]:
    return f"{percentile(ordered, 50):.1f}", f"{percentile(ordered, 99):.1f}", f"{ordered[-1]:.1f}"


def _row(*cells: str) -> str:
    return "".join(
        cell.ljust(width) if nth == 0 else cell.rjust(width)
        for nth, (cell, width) in enumerate(zip(cells, WIDTHS, strict=True))
    ).rstrip()
