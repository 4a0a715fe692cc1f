"""The figures as a table, and on what machine they were measured."""

import os
import platform
from importlib.metadata import version
from statistics import median

from .measuring import Line, Phase
from .processes import CONNECTIONS
from .scene import LINES, ORDERS

PACKAGES = ("uvicorn", "uvloop", "httptools", "starlette", "strawberry-graphql", "graphql-core", "tortoise-orm")
DRIVERS = ("asyncpg", "aiosqlite", "orjson")
COLUMNS = ("", "per second", "slowest–fastest", "server ms", "database ms", "client ms", "statements")
WIDTHS = (18, 12, 18, 12, 13, 12, 13)


def heading(database: str) -> str:
    """What was measured on what."""
    load = " ".join(f"{value:.2f}" for value in os.getloadavg())
    packages = ", ".join(f"{name} {version(name)}" for name in (*PACKAGES, *DRIVERS))
    return (
        f"{database}: {ORDERS:,} orders of {LINES} lines, {CONNECTIONS} connections, one API process alone,"
        " without relay and workers\n"
        f"{os.cpu_count()} cores, load {load}, {platform.system()} {platform.release()},"
        f" Python {platform.python_version()}\n{packages}\n"
        "ms: CPU per operation of the measured process, of its PostgreSQL backends and of the client;"
        " medians over all repeats\n"
        "ours / floor: median over pairs of phases that followed each other;"
        " statements: to the database per operation, BEGIN and COMMIT included"
    )


def table(lines: list[Line]) -> str:
    """Per operation three rows: ours, the floor, and ours as a multiple of the floor."""
    shown = [_row(*COLUMNS)]
    for line in lines:
        ours = _figures(line.name, line.ours, "" if line.statements is None else f"{line.statements:g}")
        shown += ["", ours, _figures("  floor", line.floor), _ratios(line)]
    return "\n".join(row.rstrip() for row in shown)


def _figures(name: str, phases: list[Phase], statements: str = "") -> str:
    rates = [phase.rate for phase in phases]
    costs = (
        median(phase.server_ms for phase in phases),
        median(phase.database_ms for phase in phases),
        median(phase.client_ms for phase in phases),
    )
    spread = f"{min(rates):,.0f}–{max(rates):,.0f}"
    shown = [f"{cost:.3f}" if cost >= 0.0005 else "" for cost in costs]
    return _row(name, f"{median(rates):,.0f}", spread, *shown, statements)


def _ratios(line: Line) -> str:
    ratios = (
        line.ratio(lambda phase: phase.rate),
        line.ratio(lambda phase: phase.server_ms),
        line.ratio(lambda phase: phase.database_ms),
    )
    rate, server, database = ("" if ratio is None else f"{ratio:.2f}" for ratio in ratios)
    return _row("  ours / floor", rate, "", server, database, "", "")


def _row(name: str, *cells: str) -> str:
    return name.ljust(WIDTHS[0]) + "".join(cell.rjust(width) for cell, width in zip(cells, WIDTHS[1:], strict=True))
