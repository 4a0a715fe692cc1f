"""The database writes down what was changed, by whom, and refuses to change what is history."""

from typing import Any

import pytest
from asyncpg import ObjectNotInPrerequisiteStateError  # type: ignore[import-untyped,unused-ignore]
from tortoise import Tortoise
from tortoise.exceptions import BaseORMException

from api.foundation.audit import NEWEST_FIRST
from domain.access.commands import create_key, create_user, revoke_key
from domain.access.states import Role, Scope
from domain.catalog.commands import define_product
from domain.foundation.auditing.entries import AUDIT_ENTRY, Asked, matching
from domain.foundation.auditing.guarding import missing_guards, put_guards
from domain.foundation.auditing.quiet import RecordChanged
from domain.foundation.auditing.showing import shown_changes
from domain.foundation.auditing.tables import AUDITED, KEPT
from domain.foundation.callers import SYSTEM
from domain.foundation.commands import Terms
from domain.foundation.database import column, on_postgres, rows, run, value
from domain.foundation.models import Document
from domain.foundation.views import Picked, read_rows
from domain.orders.commands.hold import hold_order, release_order
from domain.payments.models import Payment
from domain.pricing.commands import set_price
from domain.shipping.commands import deliver_order
from tests.foundation.makers import clerk, make_order, make_product, make_shop, told

pytestmark = pytest.mark.anyio
OLGA = clerk("orders.hold", "orders.release", "shop.manage", "access.manage", "audit.read", name="Olga")
REFUSAL = (BaseORMException, ObjectNotInPrerequisiteStateError)


async def entries(**asked: Any) -> list[dict[str, Any]]:
    """Newest first, with plain changes."""
    page = await read_rows(
        AUDIT_ENTRY,
        tuple(Picked(name) for name in ("by", "command")),
        caller=SYSTEM,
        where=matching(Asked(**asked)),
        order=NEWEST_FIRST.order,
        key=("{t}.table_name", "{t}.row_id", "{t}.changes" if on_postgres() else "json({t}.changes)"),
        limit=100,
    )
    return [
        {"by": row[0], "command": row[1], "table": row[2], "id": row[3], "changes": plain_changes(row[2], row[4])}
        for row in page.rows
    ]


def plain_changes(table: str, changes: dict[str, Any]) -> dict[str, tuple[str | None, str | None]]:
    return {change.field: (change.before, change.after) for change in shown_changes(table, changes, "EUR")}


async def test_a_change_says_who_made_it_by_which_command_and_from_which_value_to_which(db: str) -> None:
    order = await make_order()

    await hold_order(order.id, "address?", by=OLGA)

    (entry,) = await entries(order_id=order.id, command="hold_order")
    assert (entry["by"], entry["table"], entry["id"]) == ("Olga", "orders", order.id)
    assert entry["changes"]["attention"][1] == "ON_HOLD"
    assert "version" not in entry["changes"]


async def test_placing_an_order_writes_no_entry_because_its_event_tells_everything(db: str) -> None:
    await make_order()

    assert await column("select table_name from audit_entries") == []
    assert await value("select command from events where type = 'OrderPlaced'") == "place_order"


async def test_what_happened_in_one_transaction_has_one_mark_and_no_other_has_it(db: str) -> None:
    order = await make_order("shipped", LAMP=1)
    await deliver_order(order.id, by=SYSTEM)

    for command in await column("select distinct command from events where order_id = $1", order.id):
        marks = await column("select distinct mark from events where command = $1", command)
        assert len(marks) == 1
    assert await value("select count(*) from audit_entries where mark not in (select mark from events)") == 0
    lines = [entry for entry in await entries(command="deliver_order") if entry["table"] == "order_lines"]
    assert [line["changes"] for line in lines] == [{"delivered": ("0", "1")}]


async def test_a_dry_run_leaves_no_entry(db: str) -> None:
    order = await make_order()
    before = await value("select count(*) from audit_entries")

    await hold_order.carry_out(Terms(dry_run=True), order.id, None, by=OLGA)

    assert await value("select count(*) from audit_entries") == before


async def test_a_command_without_an_event_of_its_own_is_told_when_it_changed_something(db: str) -> None:
    await make_product("LAMP", gross_minor=11_900)

    await set_price("LAMP", 12_950, "EUR", by=OLGA)

    (entry,) = await entries(command="set_price")
    assert entry["by"] == "Olga"
    assert entry["changes"] == {"gross": ("119.00 EUR", "129.50 EUR")}
    assert await told(RecordChanged) == [RecordChanged(command="set_price")]

    await set_price("LAMP", 12_950, "EUR", by=OLGA)
    assert len(await told(RecordChanged)) == 1


async def test_who_goes_past_the_program_is_written_down_as_whoever_was_at_the_database(db: str) -> None:
    order = await make_order()

    await run("update orders set note = 'forged' where id = $1", order.id)

    (entry,) = await entries(object_id=order.id)
    assert entry["command"] is None
    assert entry["by"] == (await value("select session_user::text") if on_postgres() else "database")
    assert entry["changes"]["note"] == ("", "forged")


async def test_a_later_command_is_not_blamed_for_what_somebody_did_at_the_database(db: str) -> None:
    order = await make_order()
    await run("update orders set note = 'forged' where id = $1", order.id)

    await hold_order(order.id, None, by=OLGA)

    assert {entry["command"] for entry in await entries(object_id=order.id)} == {None, "hold_order"}
    assert all("note" not in entry["changes"] for entry in await entries(command="hold_order"))


async def test_secrets_are_in_no_entry(db: str) -> None:
    user = await create_user("kim@example.org", "Kim", Role.CLERK, "correct horse battery", by=SYSTEM)
    key = await create_key("shop", Scope.STOREFRONT, "key_secret", by=SYSTEM)
    await run("update staff_users set password_hash = 'other', name = 'Kim K.' where id = $1", user.id)
    await run("update api_keys set secret_hash = 'other' where id = $1", key.id)
    await revoke_key(key.id, by=OLGA)

    (changed,) = await entries(object_id=user.id)
    (revoked,) = await entries(object_id=key.id)
    assert changed["changes"] == {"name": ("Kim", "Kim K.")}
    assert list(revoked["changes"]) == ["revokedAt"]


async def test_no_column_with_a_secret_is_audited(db: str) -> None:
    telling = ("hash", "secret", "password", "token")
    for audited in AUDITED:
        for name in columns_of(audited.table):
            assert name in audited.left_out or not any(word in name for word in telling), (audited.table, name)


def columns_of(table: str) -> list[str]:
    models = [model for model in Tortoise.apps["domain"].values() if model._meta.db_table == table]
    return list(models[0]._meta.fields_db_projection_reverse)


async def test_what_is_deleted_is_kept_in_its_entry(db: str) -> None:
    await make_shop()
    await define_product("LAMP", "Lamp", "STANDARD", 100, by=SYSTEM)

    await run("delete from products where sku = 'LAMP'")

    (entry,) = await rows("select deleted, row_id from audit_entries where table_name = 'products'")
    (told_of,) = await entries(object_id=entry["row_id"])
    assert bool(entry["deleted"])
    assert told_of["changes"]["name"] == ("Lamp", None)


async def test_an_address_is_told_field_by_field(db: str) -> None:
    order = await make_order()
    text = '{"street": "Weg 2", "city": "Berlin", "name": "Anna Müller", "postal_code": "10115", "country_code": "DE"}'
    await run("update orders set shipping_address = $1 where id = $2", text, order.id)

    (entry,) = await entries(object_id=order.id)

    assert entry["changes"]["shippingAddress.street"] == ("Weg 1", "Weg 2")
    assert "shippingAddress.city" not in entry["changes"]


HISTORY = [
    "update events set by_name = 'Nobody'",
    "update events set command = null",
    "delete from events",
    "update audit_entries set changes = '{}'",
    "delete from audit_entries",
    "update documents set sha256 = 'other'",
    "delete from documents",
    "update stock_movements set quantity = 1000",
    "delete from stock_movements",
    "update invoices set net_minor = net_minor + 1",
    "update invoices set number = 'RE2020-00001'",
    "delete from invoice_lines",
    "update invoice_lines set quantity = quantity + 1",
    "update payments set amount_minor = amount_minor + 1",
]


@pytest.mark.parametrize("statement", HISTORY)
async def test_history_is_neither_changed_nor_deleted(db: str, statement: str) -> None:
    order = await make_order("completed", LAMP=1)
    await Document.create(
        kind="TEST", subject_id=order.id, filename="a", media_type="text/plain", sha256="x", content=b"x"
    )
    await Payment.create(order_id=order.id, amount_minor=1, currency="EUR")

    with pytest.raises(REFUSAL, match="what is written here is neither changed nor deleted"):
        await run(statement)


async def test_a_position_is_given_once(db: str) -> None:
    order = await make_order()
    await run("update events set position = 7 where order_id = $1 and sequence = 1", order.id)

    with pytest.raises(REFUSAL, match="events: what is written"):
        await run("update events set position = 8 where order_id = $1 and sequence = 1", order.id)


@pytest.mark.postgres
@pytest.mark.parametrize("kept", KEPT, ids=lambda kept: kept.table)
async def test_history_is_not_emptied_either(db: str, kept: Any) -> None:
    with pytest.raises(REFUSAL, match=f"{kept.table}: what is written"):
        await run(f"truncate {kept.table} cascade")


async def test_a_migrated_database_has_all_triggers_and_misses_one_that_is_away(db: str) -> None:
    assert await missing_guards() == []

    await run("drop trigger kept_events_deleted" + (" on events" if on_postgres() else ""))

    assert await missing_guards() == ["kept_events_deleted"]
    assert await put_guards() == ["kept_events_deleted"]
    assert (await missing_guards(), await put_guards()) == ([], [])


async def test_each_of_several_commands_has_its_own_caller(db: str) -> None:
    order = await make_order()
    await hold_order(order.id, None, by=OLGA)
    await release_order(order.id, by=SYSTEM)

    by = {entry["command"]: entry["by"] for entry in await entries(order_id=order.id)}

    assert by == {"hold_order": "Olga", "release_order": "Laufzettel"}
