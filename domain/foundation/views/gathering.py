"""Gathering few rows by their own index instead of meeting them along a list's order; PostgreSQL alone.

A plan that is kept for any values cannot know how few rows some values fit, so the planner is asked for these very ones
and the answer is spelled so that no plan can go the other way.
"""

import orjson

from domain.foundation.database import column, value

from .conditions import Condition

# Gathering a row by an index costs about a third of walking past the rows between two of a page of fifty.
WALKING = 16


def gathered(table: str, fits: Condition) -> Condition:
    """The rows that fit, found before anything else is looked at; addresses of rows hold within a statement."""
    found = fits.sql.replace("{t}", "s")
    return Condition(f"{{t}}.ctid = any(array(select s.ctid from {table} s where {found}))", fits.values)


async def expected_rows(table: str, fits: Condition) -> float:
    """How many rows fit, as the planner estimates it for these very values."""
    sql = fits.sql.format(*(f"${i + 1}" for i in range(len(fits.values))), t="s")
    found = await column(f"explain (format json) select 1 from {table} s where {sql}", *fits.values)
    return float(orjson.loads(found[0])[0]["Plan"]["Plan Rows"])


async def table_rows(table: str) -> float:
    """About how many rows a table has, at least one."""
    return max(float(await value("select reltuples from pg_class where oid = $1::text::regclass", table)), 1.0)


def are_few(expected: float, rows: float) -> bool:
    """Whether a page is made faster of all that fit than of those met along the way."""
    return expected * expected <= WALKING * rows
