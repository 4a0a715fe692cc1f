"""Permission, transaction, key, version and dry run, which all commands share."""

from dataclasses import dataclass
from typing import Any, ClassVar

import pytest

from domain.customers.models import Customer
from domain.foundation.callers import ANONYMOUS, SYSTEM, Caller
from domain.foundation.commands import (
    IdempotencyKeyReused,
    Outcome,
    StaleVersion,
    Terms,
    caller_of_change,
    command,
    meet_version,
    record,
)
from domain.foundation.errors import Forbidden, Invalid
from domain.foundation.events import Event
from domain.foundation.models import EventRecord, KeptAnswer
from domain.orders.commands.decide import confirm_order
from domain.orders.commands.place import place_order
from domain.orders.models import Order
from domain.stock.commands import receive_stock
from domain.stock.models import StockMovement
from tests.foundation.looking import everything
from tests.foundation.makers import clerk, make_order, make_product, make_stock, told, wish

pytestmark = pytest.mark.anyio


@dataclass(frozen=True, kw_only=True)
class GuestNoted(Event):
    told: ClassVar[str] = "{name} noted"

    name: str


@command("guests.note")
async def note_guest(name: str, *, fail: bool = False, by: Caller) -> Customer:
    guest = await Customer.create(number=name, name=name)
    record(GuestNoted(name=name))
    if fail:
        raise Invalid("They went again")
    return guest


@command("guests.note")
async def note_guests(names: list[str], *, last_fails: bool = False, by: Caller) -> Customer:
    for name in names:
        guest = await note_guest(name, fail=last_fails and name == names[-1], by=by)
    return guest


@command("guests.rename")
async def rename_guest(guest: str, version: int, *, by: Caller) -> None:
    meet_version(version)
    await Customer.filter(number=guest).update(name=f"{guest} of {caller_of_change().name}")


Done = Outcome[Any, Any]
HOST = clerk("guests.note", name="Host")


async def test_a_command_is_refused_to_whoever_lacks_its_permission(db: str) -> None:
    before = await everything()

    for caller in (ANONYMOUS, clerk(), clerk("guests.*", "guests", "*", "guests.note.")):
        with pytest.raises(Forbidden, match=r"guests\.note is not permitted"):
            await note_guest("ANNA", by=caller)

    assert await everything() == before


async def test_the_permission_is_asked_before_a_key_is_looked_up(db: str) -> None:
    await note_guest.carry_out(Terms(key="k"), "ANNA", by=HOST)

    with pytest.raises(Forbidden):
        await note_guest.carry_out(Terms(key="k"), "ANNA", by=clerk(name="Host"))


async def test_an_event_is_written_with_who_did_it_and_by_which_key(db: str) -> None:
    await note_guest.carry_out(Terms(key="k"), "ANNA", by=HOST)

    event = await EventRecord.get()
    assert (event.type, event.payload["name"]) == ("GuestNoted", "ANNA")
    assert (event.by_id, event.by_name, event.key, event.sequence) == (HOST.id, "Host", "k", 0)


async def test_a_repeated_key_gives_the_first_result_and_does_nothing(db: str) -> None:
    first: Done = await note_guest.carry_out(Terms(key="k"), "ANNA", by=HOST)
    after_first = await everything()

    again: Done = await note_guest.carry_out(Terms(key="k"), "ANNA", by=HOST)

    assert (first.replayed, again.replayed) == (False, True)
    assert again.object_id == first.object_id
    assert await everything() == after_first


async def test_a_replay_shows_the_thing_as_it_is_now(db: str) -> None:
    await note_guest.carry_out(Terms(key="k"), "ANNA", by=HOST)
    await rename_guest("ANNA", 1, by=SYSTEM)

    async def show(object_id: str) -> str:
        return (await Customer.get(id=object_id)).name

    again: Done = await note_guest.carry_out(Terms(key="k"), "ANNA", by=HOST, show=show)

    assert again.shown == "ANNA of Laufzettel"


@pytest.mark.parametrize("other", [{"name": "BERTA"}, {"name": "ANNA", "fail": False}])
async def test_a_key_with_other_content_is_refused(db: str, other: dict[str, Any]) -> None:
    await note_guest.carry_out(Terms(key="k"), name="ANNA", by=HOST)

    with pytest.raises(IdempotencyKeyReused) as refused:
        await note_guest.carry_out(Terms(key="k"), by=HOST, **other)

    assert refused.value.path == ("idempotencyKey",)
    assert await Customer.all().count() == 1


async def test_a_key_for_another_command_is_refused(db: str) -> None:
    await note_guest.carry_out(Terms(key="k"), "ANNA", by=SYSTEM)

    with pytest.raises(IdempotencyKeyReused):
        await rename_guest.carry_out(Terms(key="k"), "ANNA", by=SYSTEM)


async def test_keys_of_two_callers_do_not_meet(db: str) -> None:
    await note_guest.carry_out(Terms(key="k"), "ANNA", by=HOST)

    other: Done = await note_guest.carry_out(Terms(key="k"), "BERTA", by=clerk("guests.note", name="Other"))

    assert not other.replayed
    assert await Customer.all().count() == 2


async def test_a_refused_command_keeps_no_key_so_that_it_can_be_mended(db: str) -> None:
    with pytest.raises(Invalid):
        await note_guest.carry_out(Terms(key="k"), "ANNA", fail=True, by=HOST)

    assert await KeptAnswer.all().count() == 0
    mended: Done = await note_guest.carry_out(Terms(key="k"), "ANNA", by=HOST)
    assert not mended.replayed


@pytest.mark.parametrize("key", ["", " ", "\t", "a\nb", "a\x00b", "\ud800", "x" * 201])
async def test_a_key_that_cannot_be_kept_is_refused(db: str, key: str) -> None:
    with pytest.raises(Invalid) as refused:
        await note_guest.carry_out(Terms(key=key), "ANNA", by=HOST)

    assert refused.value.path == ("idempotencyKey",)
    assert await Customer.all().count() == 0


@pytest.mark.parametrize("name", ["\ud800", 2**70])
async def test_content_that_cannot_be_kept_is_refused(db: str, name: object) -> None:
    with pytest.raises(Invalid, match="cannot be kept"):
        await note_guest.carry_out(Terms(key="k"), name, by=HOST)


async def test_a_dry_run_shows_the_result_and_leaves_nothing(db: str) -> None:
    order = await make_order("placed", LAMP=1)
    await make_stock(LAMP=5)
    before = await everything()

    async def show(order_id: str) -> tuple[str, int]:
        tried = await Order.get(id=order_id)
        return tried.status.value, tried.version

    confirmed = await confirm_order.carry_out(Terms(key="c", dry_run=True), order.id, by=SYSTEM, show=show)
    placed = await place_order.carry_out(Terms(key="p", dry_run=True), wish(LAMP=2), by=SYSTEM, show=show)
    received: Done = await receive_stock.carry_out(Terms(key="r", dry_run=True), "LAMP", 3, None, "", by=SYSTEM)

    assert (confirmed.dry_run, placed.dry_run, received.dry_run) == (True, True, True)
    assert (confirmed.shown, placed.shown) == (("CONFIRMED", 2), ("PLACED", 1))
    assert without_skipped_numbers(await everything()) == without_skipped_numbers(before)


def without_skipped_numbers(found: dict[str, list[str]]) -> dict[str, list[str]]:
    """Order and customer numbers may skip; all else may not differ."""
    return found | {"number_series": [row for row in found["number_series"] if "orders" not in row]}


async def test_after_a_dry_run_the_same_key_does_it(db: str) -> None:
    await note_guest.carry_out(Terms(key="k", dry_run=True), "ANNA", by=HOST)

    done: Done = await note_guest.carry_out(Terms(key="k"), "ANNA", by=HOST)

    assert (done.dry_run, done.replayed) == (False, False)


async def test_a_dry_run_is_refused_like_the_real_thing(db: str) -> None:
    with pytest.raises(Invalid, match="They went again"):
        await note_guest.carry_out(Terms(dry_run=True), "ANNA", fail=True, by=HOST)


async def test_what_changed_meanwhile_is_not_overwritten(db: str) -> None:
    order = await make_order("placed")
    before = await everything()

    for expected in (0, 2):
        with pytest.raises(StaleVersion, match=f"Version {expected} was expected, but it is 1"):
            await confirm_order.carry_out(Terms(expected_version=expected), order.id, by=SYSTEM)

    assert await everything() == before
    await confirm_order.carry_out(Terms(expected_version=1), order.id, by=SYSTEM)


async def test_the_version_is_met_once_even_when_commands_are_nested(db: str) -> None:
    order = await make_order("placed")

    await confirm_order.carry_out(Terms(expected_version=order.version, key="k"), order.id, by=SYSTEM)
    again: Done = await confirm_order.carry_out(Terms(expected_version=order.version, key="k"), order.id, by=SYSTEM)

    assert again.replayed


async def test_a_failure_at_the_end_undoes_every_nested_command(db: str) -> None:
    before = await everything()

    with pytest.raises(Invalid, match="They went again"):
        await note_guests(["ANNA", "BERTA", "CARLA"], last_fails=True, by=HOST)

    assert await everything() == before


async def test_nested_commands_are_one_change_with_all_events_in_order(db: str) -> None:
    outcome: Done = await note_guests.carry_out(Terms(key="k"), ["ANNA", "BERTA"], by=HOST)

    assert [event.name for event in await told(GuestNoted)] == ["ANNA", "BERTA"]
    assert await KeptAnswer.all().count() == 1
    assert outcome.result is not None


async def test_nothing_can_be_recorded_or_asked_outside_of_a_command(db: str) -> None:
    with pytest.raises(RuntimeError, match="GuestNoted can only be recorded within a command"):
        record(GuestNoted(name="ANNA"))
    with pytest.raises(RuntimeError, match="nothing is being changed"):
        caller_of_change()


async def test_a_crash_leaves_nothing_and_the_next_command_works(db: str) -> None:
    await make_product("LAMP")
    before = await everything()

    with pytest.raises(TypeError):
        await receive_stock("LAMP", None, None, "", by=SYSTEM)

    assert await everything() == before
    await receive_stock("LAMP", 1, None, "", by=SYSTEM)
    assert await StockMovement.all().count() == 1
