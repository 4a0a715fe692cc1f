"""One line per question: what it costs in both shops, and how often as much in the large one."""

import os
import platform
from collections.abc import Callable
from statistics import median

import asyncpg  # type: ignore[import-untyped,unused-ignore]

from tests.bench.measuring import Line, Phase
from tests.bench.processes import CONNECTIONS

NAME, CELL = 28, 11
COLUMNS = ("large: sum", "server", "database", "small: sum", "server", "database", "sum ratio", "time ratio")


def heading(database: str, large: int, small: int) -> str:
    load = " ".join(f"{value:.2f}" for value in os.getloadavg())
    return (
        f"{database}, {large:,} orders beside {small:,}; one API process each, {CONNECTIONS} connections,"
        " without relay and workers\n"
        f"{os.cpu_count()} cores, load {load}, {platform.system()} {platform.release()},"
        f" Python {platform.python_version()}\n"
        "CPU milliseconds per request, medians; ratios are medians over pairs of phases that followed each other\n\n"
        + "".ljust(NAME)
        + "".join(column.rjust(CELL) for column in COLUMNS)
    )


def row(line: Line) -> str:
    """A question's costs; time is that of a request while all connections are busy."""
    cells = [f"{median(of(phase) for phase in phases):.2f}" for phases in (line.ours, line.floor) for of in COSTS]
    ratios = [line.ratio(_sum), line.ratio(lambda phase: 1 / phase.rate)]
    cells += ["" if ratio is None else f"{ratio:.2f}" for ratio in ratios]
    return line.name.ljust(NAME) + "".join(cell.rjust(CELL) for cell in cells)


def _sum(phase: Phase) -> float:
    return phase.server_ms + phase.database_ms


COSTS: tuple[Callable[[Phase], float], ...] = (_sum, lambda phase: phase.server_ms, lambda phase: phase.database_ms)


async def sizes(url: str, orders: int) -> str:
    """The large shop's tables on disk."""
    connection = await asyncpg.connect(url)
    try:
        found = await connection.fetch(
            "select relname, reltuples::bigint as rows, pg_table_size(oid) as heap, pg_indexes_size(oid) as indexes"
            " from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples >= $1 / 2"
            " order by pg_total_relation_size(oid) desc",
            orders,
        )
        shown = ["table".ljust(NAME) + "rows".rjust(CELL) + "table MB".rjust(CELL) + "indexes MB".rjust(CELL)]
        for table in found:
            megabytes = "".join(f"{table[part] / 2**20:,.0f}".rjust(CELL) for part in ("heap", "indexes"))
            shown.append(f"{table['relname'].ljust(NAME)}{table['rows']:>{CELL},}{megabytes}")
        return "\n".join(shown)
    finally:
        await connection.close()
