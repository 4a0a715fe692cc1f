"""What an order says about its moves is what happens when somebody makes them, in every state it can get into."""

from collections.abc import Awaitable, Callable, Mapping
from itertools import product
from typing import Any

import pytest

from domain.access.queries import token_caller
from domain.foundation.callers import SYSTEM, Caller, CallerKind
from domain.foundation.commands import Command, Terms
from domain.foundation.errors import ErrorCode, Invalid, Refused, Required
from domain.foundation.ids import new_id
from domain.foundation.moves import MoveNotOpen
from domain.foundation.views import Column, Condition, Picked, read_rows
from domain.orders.changing.editing import edit_order
from domain.orders.changing.merging import merge_orders, unmerge_order
from domain.orders.changing.splitting import split_order
from domain.orders.changing.wishes import Operation
from domain.orders.commands.decide import cancel_order, confirm_order, confirm_order_by_rule, reject_order
from domain.orders.commands.hold import hold_order, release_order
from domain.orders.errors import NoSuchOrder
from domain.orders.events import OrderCancelled, OrderConfirmed, OrderHeld, OrderRejected, OrderReleased
from domain.orders.models import ConfirmationRule, Hold, Order
from domain.orders.queries import ORDER, list_lines
from domain.orders.rules.moving import PERMISSIONS, VERBS, moves_for
from domain.orders.rules.standing import standing
from domain.orders.states import Channel, OrderStatus, PaymentMethod
from domain.shipping.commands import deliver_order, ship_order
from tests.foundation.looking import everything
from tests.foundation.makers import (
    STEPS,
    clerk,
    confirm,
    deliver,
    hold,
    invoice,
    make_order,
    pay,
    ship,
    stock_of,
    told,
)

pytestmark = pytest.mark.anyio
COMMANDS: dict[str, tuple[Command[Any, Any], tuple[Any, ...]]] = {
    "confirm": (confirm_order, ()),
    "reject": (reject_order, ("no",)),
    "hold": (hold_order, ("wait",)),
    "release": (release_order, ()),
    "ship": (ship_order, ()),
    "deliver": (deliver_order, ()),
    "cancel": (cancel_order, ("no",)),
    "edit": (edit_order, ((Operation(set_note="ring twice"),), "asked for")),
    "split": (split_order, ((), True)),
    "merge": (merge_orders, ((),)),
    "unmerge": (unmerge_order, ()),
}
PREPAID: dict[str, Any] = {"payment_method": "PREPAYMENT"}
Step = Callable[[Order], Awaitable[Any]]
SCENES: Mapping[str, tuple[tuple[Step, ...], dict[str, Any]]] = {
    **{name: (steps, {}) for name, steps in STEPS.items()},
    "paid before it was confirmed": ((pay,), {}),
    "confirmed and held": ((confirm, hold), {}),
    "shipped and held": ((confirm, ship, hold), {}),
    "delivered and unpaid": ((confirm, ship, invoice, deliver), {}),
    "delivered and held": ((confirm, ship, deliver, hold), {}),
    "shipped and paid": ((confirm, ship, pay), {}),
    "prepayment not in": ((confirm,), PREPAID),
    "prepayment partly in": ((confirm, lambda order: pay(order, 1)), PREPAID),
    "prepayment in": ((confirm, pay), PREPAID),
    "prepayment too high": ((confirm, lambda order: pay(order, 10**6)), PREPAID),
}
OPEN = {
    "placed": "confirm reject hold cancel edit split merge",
    "held": "reject hold release cancel edit merge",
    "rejected": "",
    "cancelled": "",
    "confirmed": "hold ship cancel edit split merge",
    "paid": "hold ship cancel edit split merge",
    "shipped": "hold deliver edit",
    "invoiced": "hold deliver edit",
    "delivered": "hold edit",
    "completed": "",
    "paid before it was confirmed": "confirm reject hold cancel edit split merge",
    "confirmed and held": "hold release cancel edit merge",
    "shipped and held": "hold release deliver edit",
    "delivered and unpaid": "hold edit",
    "delivered and held": "hold release edit",
    "shipped and paid": "hold deliver edit",
    "prepayment not in": "hold cancel edit split merge",
    "prepayment partly in": "hold cancel edit split merge",
    "prepayment in": "hold ship cancel edit split merge",
    "prepayment too high": "hold ship cancel edit split merge",
}


async def scene(name: str) -> Order:
    steps, given = SCENES[name]
    order = await make_order("placed", LAMP=1, **given)
    for step in steps:
        await step(order)
    return await Order.get(id=order.id)


@pytest.mark.parametrize("name", SCENES)
async def test_a_move_is_open_when_its_command_succeeds_and_only_then(db: str, name: str) -> None:
    order = await scene(name)
    said = {move.verb: move for move in moves_for(standing(order, await list_lines(order.id)), SYSTEM)}

    for verb, (does, more) in COMMANDS.items():
        happened = ""
        try:
            await does.carry_out(Terms(dry_run=True), order.id, *more, by=SYSTEM)
        except MoveNotOpen as refused:
            happened = str(refused)
        except (Required, Invalid):
            # All pieces are there, so that there is nothing to part; and there is no other order.
            assert verb in ("split", "merge")
        assert happened == ("" if said[verb].open else f"Cannot {verb}: {' '.join(said[verb].reasons)}")
        assert said[verb].open == (not said[verb].reasons)
    assert [verb for verb in VERBS if said[verb].open] == [verb for verb in VERBS if verb in OPEN[name].split()]


async def test_a_refused_move_changes_nothing(db: str) -> None:
    order = await make_order("completed")
    before = await everything()

    for does, more in COMMANDS.values():
        with pytest.raises(MoveNotOpen):
            await does(order.id, *more, by=SYSTEM)

    assert await everything() == before


async def test_what_a_list_says_about_moves_is_what_the_order_says(db: str) -> None:
    order = await make_order("confirmed", **PREPAID)
    kim = clerk("orders.read", "orders.hold")

    at = standing(order, await list_lines(order.id))
    page = await read_rows(ORDER, (Picked("moves"),), caller=kim, where=Condition("{t}.id = {}", (order.id,)))

    slot = page.plan.slots[0]
    assert isinstance(slot.field, Column)
    assert slot.field.of(page.rows[0][slot.start : slot.start + 10], kim) == moves_for(at, kim)


async def test_a_move_one_may_not_make_says_which_permission_is_missing(db: str) -> None:
    order = await make_order("placed")

    moves = {move.verb: move for move in moves_for(standing(order), clerk("orders.confirm"))}

    assert moves["confirm"].open
    assert moves["cancel"].reasons == ["You lack the permission orders.cancel."]
    assert not any(move.open for move in moves_for(standing(order), clerk()))


@pytest.mark.parametrize(("verb", "other"), [*product(COMMANDS, ["nobody's", "somebody else's", "nonsense", "NUL"])])
async def test_an_order_that_is_not_yours_is_not_there(db: str, verb: str, other: str) -> None:
    key = Caller(
        id="key_1", name="shop", kind=CallerKind.KEY, permissions=frozenset(PERMISSIONS.values()), own_only=True
    )
    theirs = await make_order("placed")
    ids = {"nobody's": new_id("ord"), "somebody else's": theirs.id, "nonsense": "1 or 1=1", "NUL": "ord_\x00"}
    does, more = COMMANDS[verb]

    with pytest.raises(NoSuchOrder, match="There is no such order") as refused:
        await does(ids[other], *more, by=key)

    assert (refused.value.path, refused.value.code) == (("id",), ErrorCode.NOT_FOUND)


@pytest.mark.parametrize("verb", COMMANDS)
async def test_a_customers_token_moves_nothing(db: str, verb: str) -> None:
    order = await make_order("placed")
    does, more = COMMANDS[verb]

    with pytest.raises(Refused) as refused:
        await does(order.id, *more, by=token_caller(order.id))
    assert refused.value.code is ErrorCode.FORBIDDEN


async def test_confirming_allocates_the_stock_and_tells_everyone(db: str) -> None:
    order = await make_order("placed", LAMP=2)

    confirmed = await confirm_order(order.id, by=SYSTEM)

    assert (confirmed.status, confirmed.version) == (OrderStatus.CONFIRMED, 2)
    assert await told(OrderConfirmed) == [OrderConfirmed(order_id=order.id, number=order.number)]
    assert await stock_of("LAMP") == (2, 2)


@pytest.mark.parametrize("reason", [None, "", " \n "])
async def test_to_reject_needs_a_reason_and_the_others_do_without(db: str, reason: str | None) -> None:
    order = await make_order("placed")

    with pytest.raises(Required) as refused:
        await reject_order(order.id, reason, by=SYSTEM)
    await hold_order(order.id, reason, by=SYSTEM)
    await release_order(order.id, by=SYSTEM)
    await cancel_order(order.id, reason, by=SYSTEM)

    assert refused.value.path == ("reason",)
    assert [event.reason for event in await told(OrderHeld)] == ["no reason given"]
    assert [event.reason for event in await told(OrderCancelled)] == ["no reason given"]


@pytest.mark.parametrize("does", [reject_order, hold_order, cancel_order])
async def test_a_reason_is_kept_as_it_was_typed_up_to_a_length(db: str, does: Command[Any, Any]) -> None:
    order = await make_order("placed")
    typed = "  Kundin rief an:\n„später“ 🌈 עברית \u202e{number} %s " + "x" * 600

    await does(order.id, typed, by=SYSTEM)

    reasons = [event.reason for event in await told(OrderRejected)]
    reasons += [event.reason for event in await told(OrderHeld)]
    reasons += [event.reason for event in await told(OrderCancelled)]
    assert reasons == [typed.strip()[:500]]


@pytest.mark.parametrize("does", [reject_order, hold_order, cancel_order])
@pytest.mark.parametrize("reason", ["a\x00b", "a\x1bb", "\ud800"])
async def test_a_reason_with_control_characters_is_refused(db: str, does: Command[Any, Any], reason: str) -> None:
    order = await make_order("placed")

    with pytest.raises(Invalid) as refused:
        await does(order.id, reason, by=SYSTEM)

    assert refused.value.path == ("reason",)
    assert (await Order.get(id=order.id)).version == 1


async def test_a_hold_is_kept_with_who_and_why_and_can_be_released(db: str) -> None:
    order = await make_order("placed")

    await hold_order(order.id, "address looks wrong", by=clerk("orders.hold"))
    assert (await Order.get(id=order.id)).on_hold
    await release_order(order.id, by=SYSTEM)

    kept = await Hold.get()
    assert (kept.reason, kept.by_id, kept.released_at is not None) == ("address looks wrong", "usr_Kim", True)
    assert not (await Order.get(id=order.id)).on_hold
    assert len(await told(OrderReleased)) == 1


@pytest.mark.parametrize(
    ("rule", "confirmed"),
    [
        ({"channel": Channel.STOREFRONT, "up_to_minor": 12_390}, True),
        ({"channel": Channel.STOREFRONT, "up_to_minor": 12_389}, False),
        ({"channel": Channel.PHONE, "up_to_minor": 10**9}, False),
        ({"channel": Channel.STOREFRONT, "up_to_minor": 10**9, "payment_method": PaymentMethod.INVOICE}, True),
        ({"channel": Channel.STOREFRONT, "up_to_minor": 10**9, "payment_method": PaymentMethod.PREPAYMENT}, False),
        (None, False),
    ],
)
async def test_a_rule_confirms_what_it_covers_and_leaves_the_rest(
    db: str, rule: dict[str, Any] | None, confirmed: bool
) -> None:
    order = await make_order("placed", LAMP=1)
    if rule:
        await ConfirmationRule.create(**rule)

    assert (await confirm_order_by_rule(order.id, by=SYSTEM) is not None) is confirmed
    assert (await Order.get(id=order.id)).status is (OrderStatus.CONFIRMED if confirmed else OrderStatus.PLACED)


@pytest.mark.parametrize("state", ["held", "confirmed", "cancelled"])
async def test_a_rule_leaves_alone_what_is_held_or_decided(db: str, state: str) -> None:
    order = await make_order(state)
    await ConfirmationRule.create(channel=Channel.STOREFRONT, up_to_minor=10**9)

    assert await confirm_order_by_rule(order.id, by=SYSTEM) is None
    assert (await Order.get(id=order.id)).version == order.version


async def test_every_verb_and_every_scene_is_tried_here() -> None:
    assert set(COMMANDS) == set(VERBS)
    assert set(OPEN) == set(SCENES)
