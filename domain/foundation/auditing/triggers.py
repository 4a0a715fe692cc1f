"""The triggers' texts: made of the tables' columns, so that a new column is audited and kept without another word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from .tables import AUDITED, KEPT, Audited, Kept

PREFIXES = ("audit", "kept")
FILED = "documents"
Columns = dict[str, Sequence[str]]
# As instants are stored, which leave a fraction of nothing out.
_NOW = "replace(strftime('%Y-%m-%d %H:%M:%f', 'now') || '000+00:00', '.000000', '')"
_INTO = (
    "insert into audit_entries (id, table_name, row_id, order_id, deleted, changes, currency, mark, at)"
    " select audit_id(), {values}, audit_mark(), {last}"
)
FUNCTIONS = {
    "audit_change": """
declare
    before jsonb := to_jsonb(old) - tg_argv[2:];
    after jsonb := case tg_op when 'UPDATE' then to_jsonb(new) else '{}' end;
    found jsonb;
begin
    select jsonb_object_agg(b.key, jsonb_build_array(b.value, after -> b.key)) into found from jsonb_each(before) b
        where coalesce(b.value, 'null') <> coalesce(after -> b.key, 'null');
    if found is not null then
        insert into audit_entries (id, table_name, row_id, order_id, deleted, changes, currency, mark, login, at)
            values (audit_id(), tg_table_name, before ->> tg_argv[1], before ->> nullif(tg_argv[0], ''),
                tg_op = 'DELETE', found, coalesce(after ->> 'currency', before ->> 'currency'), audit_mark(),
                session_user, transaction_timestamp());
    end if;
    return null;
end""",
    "audit_filing": """
begin
    insert into audit_entries (id, table_name, row_id, order_id, deleted, changes, mark, login, at)
        values (audit_id(), tg_table_name, new.id, new.order_id, false,
            jsonb_build_object('sha256', jsonb_build_array(null, new.sha256)), audit_mark(), session_user,
            transaction_timestamp());
    return null;
end""",
    "keep_rows": """
begin
    raise exception '%: what is written here is neither changed nor deleted', tg_table_name
        using errcode = 'object_not_in_prerequisite_state', hint = 'Write down a correction instead.';
end""",
}


@dataclass(frozen=True, order=True)
class Trigger:
    table: str
    name: str
    sql: str

    @property
    def digest(self) -> str:
        """What the trigger's comment says on PostgreSQL, which words the definition in its own way."""
        return sha256(self.sql.encode()).hexdigest()


def function_sql(name: str) -> str:
    """The text of a function of PostgreSQL."""
    return f"create or replace function {name}() returns trigger language plpgsql as $body${FUNCTIONS[name]}\n$body$"


def triggers(columns: Columns, *, postgres: bool) -> list[Trigger]:
    """All triggers for the tables that are there.

    columns  names by table
    """
    audit, keep = (_postgres_audit, _postgres_kept) if postgres else (_sqlite_audit, _sqlite_kept)
    found = [Trigger(FILED, f"audit_{FILED}_filed", _filed(postgres))]
    for audited in AUDITED:
        if audited.table in columns:
            found += audit(audited, [name for name in columns[audited.table] if name not in audited.left_out])
    for kept in KEPT:
        if kept.table in columns:
            fixed = [name for name in columns[kept.table] if name not in (*kept.may, *kept.once)]
            found += [Trigger(kept.table, name, sql) for name, sql in keep(kept, fixed)]
    return found


def _named(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _of(row: str, names: Sequence[str]) -> str:
    return ", ".join(f'{row}."{name}"' for name in names)


def _differs(names: Sequence[str], sign: str) -> str:
    return " or ".join(f'old."{name}" {sign} new."{name}"' for name in names)


def _postgres_audit(audited: Audited, names: Sequence[str]) -> Iterator[Trigger]:
    table = audited.table
    arguments = ", ".join(f"'{word}'" for word in (audited.order, audited.row, *audited.left_out))
    does = f"for each row execute function audit_change({arguments})"
    for event, when in (("changed", f"update of {_named(names)}"), ("deleted", "delete")):
        name = f"audit_{table}_{event}"
        yield Trigger(table, name, f'create trigger {name} after {when} on "{table}" {does}')


def _postgres_kept(kept: Kept, fixed: Sequence[str]) -> Iterator[tuple[str, str]]:
    table, does = kept.table, "execute function keep_rows()"
    still = f" and not (old.{kept.until})" if kept.until else ""
    yield from (
        (name, f'create trigger {name} before {event} on "{table}" {what} {does}')
        for name, event, what in (
            (
                f"kept_{table}_changed",
                f"update of {_named(fixed)}",
                f"for each row when (({_of('old', fixed)}) is distinct from ({_of('new', fixed)}){still})",
            ),
            (f"kept_{table}_deleted", "delete", f"for each row when (true{still})"),
            (f"kept_{table}_emptied", "truncate", "for each statement"),
            *(
                (f"kept_{table}_{given}", f'update of "{given}"', f'for each row when (old."{given}" is not null)')
                for given in kept.once
            ),
        )
    )


def _sqlite_audit(audited: Audited, names: Sequence[str]) -> Iterator[Trigger]:
    table = audited.table
    for event, row, values in (
        ("changed", "new", [(name, f'old."{name}"', f'new."{name}"') for name in names]),
        ("deleted", "old", [(name, f'old."{name}"', "null") for name in names]),
    ):
        pairs = " union all ".join(f"select '{name}' as n, {old} as o, {new} as w" for name, old, new in values)
        order = f'{row}."{audited.order}"' if audited.order else "null"
        currency = f"{row}.currency" if "currency" in names else "null"
        said = f"'{table}', {row}.\"{audited.row}\", {order}, {int(event == 'deleted')}"
        said += f", json_group_object(c.n, json_array(c.o, c.w)), {currency}"
        when = (
            f'update of {_named(names)} on "{table}" when {_differs(names, "is not")}'
            if event == "changed"
            else f'delete on "{table}"'
        )
        does = f"{_INTO.format(values=said, last=_NOW)} from ({pairs}) c where c.o is not c.w"
        name = f"audit_{table}_{event}"
        yield Trigger(table, name, f"CREATE TRIGGER {name} after {when} begin {does}; end")


def _sqlite_kept(kept: Kept, fixed: Sequence[str]) -> Iterator[tuple[str, str]]:
    table = kept.table
    says = f"select raise(abort, '{table}: what is written here is neither changed nor deleted')"
    still = f" and not (old.{kept.until})" if kept.until else ""
    yield from (
        (name, f'CREATE TRIGGER {name} before {event} on "{table}" when {when} begin {says}; end')
        for name, event, when in (
            (f"kept_{table}_changed", f"update of {_named(fixed)}", f"({_differs(fixed, 'is not')}){still}"),
            (f"kept_{table}_deleted", "delete", f"true{still}"),
            *((f"kept_{table}_{name}", f'update of "{name}"', f'old."{name}" is not null') for name in kept.once),
        )
    )


def _filed(postgres: bool) -> str:
    name = f"audit_{FILED}_filed"
    if postgres:
        return f"create trigger {name} after insert on {FILED} for each row execute function audit_filing()"
    said = f"'{FILED}', new.id, new.order_id, 0, json_object('sha256', json_array(null, new.sha256)), null"
    return f"CREATE TRIGGER {name} after insert on {FILED} begin {_INTO.format(values=said, last=_NOW)}; end"
