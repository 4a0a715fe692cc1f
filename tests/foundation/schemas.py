"""What a database's tables look like, in words that can be compared."""

import re
import sqlite3
from pathlib import Path
from typing import Any

Fingerprint = dict[str, Any]
_CHECK = re.compile(r'CONSTRAINT "(chk_\w+)" CHECK')


def sqlite_fingerprint(file: Path, by_hand: set[str]) -> Fingerprint:
    """Columns, indexes and references of each table of a model but for indexes of these names."""
    with sqlite3.connect(file) as connection:
        found = connection.execute(
            "select name from sqlite_master where type = 'table'"
            " and name not like 'sqlite_%' and name not like 'order_texts%'"
        )
        return {table: _sqlite_table(connection, table, by_hand) for (table,) in found.fetchall()}


def _sqlite_table(connection: sqlite3.Connection, table: str, by_hand: set[str]) -> Fingerprint:
    indexes = connection.execute(f"pragma index_list({table})").fetchall()
    return {
        # Without its default: one is there for older versions that do not know the column.
        "columns": sorted((*row[1:4], row[5]) for row in connection.execute(f"pragma table_info({table})")),
        "indexes": sorted(
            (bool(unique), [row[2] for row in connection.execute(f"pragma index_info({name})")])
            for _, name, unique, _, _ in indexes
            if name not in by_hand
        ),
        "references": sorted(row[2:7] for row in connection.execute(f"pragma foreign_key_list({table})")),
    }


def sqlite_by_hand(file: Path) -> set[str]:
    """Names of CHECKs and of indexes of some rows or of an expression."""
    with sqlite3.connect(file) as connection:
        texts = [row[0] for row in connection.execute("select sql from sqlite_master where sql is not null")]
        partial = connection.execute(
            "select name from sqlite_master where type = 'index' and (sql like '% WHERE %' or sql like '%lower(%')"
        )
        return {name for text in texts for name in _CHECK.findall(text)} | {row[0] for row in partial}


async def postgres_fingerprint(connection: Any, by_hand: set[str]) -> Fingerprint:
    """The same of a PostgreSQL database."""
    columns = await connection.fetch(
        "select table_name, column_name, data_type, character_maximum_length, collation_name, is_nullable,"
        " case when column_default like 'nextval%' then column_default end"
        " from information_schema.columns where table_schema = 'public' order by 1, 2"
    )
    indexes = await connection.fetch(
        "select indexname, indexdef from pg_indexes where schemaname = 'public' order by 1"
    )
    constraints = await connection.fetch(
        "select conname, conrelid::regclass::text as of, pg_get_constraintdef(oid) as means from pg_constraint"
        " where connamespace = 'public'::regnamespace and contype <> 'c' order by 1"
    )
    return {
        "columns": [tuple(row) for row in columns],
        "indexes": [tuple(row) for row in indexes if row["indexname"] not in by_hand],
        "constraints": [tuple(row) for row in constraints],
    }


async def postgres_by_hand(connection: Any) -> set[str]:
    """Names of CHECKs, partial and trigram indexes and those of an expression."""
    found = await connection.fetch(
        "select conname as name from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace"
        " union select indexname from pg_indexes where schemaname = 'public'"
        " and (indexdef like '% WHERE %' or indexdef like '% gin %' or indexdef like '%lower(%')"
    )
    return {row["name"] for row in found}
