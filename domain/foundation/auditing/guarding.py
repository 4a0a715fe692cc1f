"""Guarding: putting the triggers in place after migrations, and telling whether they are there."""

from collections import defaultdict

from domain.foundation.database import column, on_postgres, rows, run, transaction

from .tables import AUDITED, KEPT
from .triggers import FUNCTIONS, PREFIXES, Columns, Trigger, function_sql, triggers

_OURS = " or ".join(f"{{name}} like '{prefix}~_%' escape '~'" for prefix in PREFIXES)


async def put_guards() -> list[str]:
    """Have exactly the triggers that the tables need; answers the names of those that were made or removed."""
    wanted, known = await _wanted(), await _known()
    surplus, missing = known - wanted.keys(), wanted.keys() - known
    if not (surplus or missing):
        return []
    async with transaction():
        if on_postgres():
            for name in FUNCTIONS:
                await run(function_sql(name))
        for table, name, _ in sorted(surplus):
            await _remove(table, name)
        for key in sorted(missing):
            await _make(wanted[key])
    return sorted({name for _, name, _ in surplus | missing})


async def remove_guards() -> None:
    """Before SQLite's tables are altered, which it refuses while a trigger speaks of what changes."""
    for table, name, _ in sorted(await _known()):
        await _remove(table, name)


async def missing_guards() -> list[str]:
    """Names of the triggers that are not there, not as they should be, or switched off."""
    return sorted({name for _, name, _ in (await _wanted()).keys() - await _known()})


async def _wanted() -> dict[tuple[str, str, str], Trigger]:
    postgres = on_postgres()
    wanted = triggers(await _columns(), postgres=postgres)
    return {(one.table, one.name, one.digest if postgres else one.sql): one for one in wanted}


async def _columns() -> Columns:
    found: dict[str, list[str]] = defaultdict(list)
    if on_postgres():
        sql = (
            "select table_name::text as t, column_name::text as c from information_schema.columns"
            " where table_schema = current_schema() order by table_name, column_name"
        )
    else:
        sql = (
            "select m.name as t, c.name as c from sqlite_master m, pragma_table_info(m.name) c"
            " where m.type = 'table' and m.sql not like 'create virtual%' order by m.name, c.name"
        )
    ours = {one.table for one in (*AUDITED, *KEPT)}
    for row in await rows(sql):
        if row["t"] in ours:
            found[row["t"]].append(row["c"])
    return dict(found)


async def _known() -> set[tuple[str, str, str]]:
    """Table, name and what tells whether it is as it should be."""
    if on_postgres():
        sql = (
            "select c.relname::text as t, g.tgname::text as n, case when g.tgenabled = 'O'"
            " then coalesce(obj_description(g.oid, 'pg_trigger'), '') else 'off' end as d from pg_trigger g"
            " join pg_class c on c.oid = g.tgrelid where not g.tgisinternal"
            f" and c.relnamespace = current_schema()::regnamespace and ({_OURS.format(name='g.tgname')})"
        )
    else:
        sql = (
            "select tbl_name as t, name as n, sql as d from sqlite_master"
            f" where type = 'trigger' and ({_OURS.format(name='name')})"
        )
    return {(row["t"], row["n"], row["d"]) for row in await rows(sql)}


async def _make(trigger: Trigger) -> None:
    await run(trigger.sql)
    if on_postgres():
        await run(f"comment on trigger {trigger.name} on \"{trigger.table}\" is '{trigger.digest}'")


async def _remove(table: str, name: str) -> None:
    await column(f'drop trigger "{name}" on "{table}"' if on_postgres() else f'drop trigger "{name}"')
