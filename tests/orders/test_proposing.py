"""Proposed changes: one side asks, the other answers, and an accepted one is the ordinary edit."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from domain.access.queries import token_caller
from domain.foundation import clock
from domain.foundation.callers import SYSTEM, Caller
from domain.foundation.clock import now
from domain.foundation.commands import Terms
from domain.foundation.errors import DomainError, NotFound, Refused
from domain.foundation.moves import MoveNotOpen
from domain.foundation.tokens import status_token
from domain.notifications.models import Message
from domain.orders.change_states import ChangeSide, ChangeState
from domain.orders.changing.editing import edit_order
from domain.orders.changing.events import OrderChangeAnswered
from domain.orders.changing.proposing import accept_change, decline_change, propose_change
from domain.orders.changing.wishes import Operation, PiecesGiven, ReplacementGiven
from domain.orders.commands.decide import cancel_order
from domain.orders.models import Order, OrderChange
from domain.orders.queries import list_lines
from domain.orders.rules.proposing import read_operations, stored_operations
from domain.orders.states import OrderStatus
from domain.orders.wishes import ExtraGiven, LineGiven
from domain.shipping.commands import deliver_order
from tests.foundation.hearing import hear
from tests.foundation.looking import everything
from tests.foundation.makers import BERLIN, clerk, make_order, make_stock, pay, told
from tests.orders.asking import ask, change
from tests.orders.issue_scene import ANNA
from workers.orders.jobs import expire_changes

pytestmark = pytest.mark.anyio
KIM = clerk("orders.propose", "orders.answer", "orders.edit", "orders.read")
TOLD = ("notifications.tell_change_proposed", "notifications.tell_change_declined")
FIELDS = "id state side changes dueBefore { amount } dueAfter { amount } proposedBy moves { verb open reasons }"


@pytest.fixture(autouse=True)
def clock_set_back() -> Iterator[None]:
    yield
    clock.shift(timedelta(0))


async def to_be(order: Order, quantity: int) -> Operation:
    return Operation(set_quantity=PiecesGiven(line_id=(await list_lines(order.id))[0].id, quantity=quantity))


async def proposed(order: Order, by: Caller, quantity: int = 1, **terms: Any) -> OrderChange:
    outcome = await propose_change.carry_out(
        Terms(**terms), order.id, (await to_be(order, quantity),), "sold out", by=by
    )
    assert outcome.result is not None
    return outcome.result


async def of(order: Order) -> Order:
    return await Order.get(id=order.id)


@pytest.mark.parametrize("asks", ["customer", "shop"])
async def test_the_other_side_accepts_and_the_order_is_edited(db: str, asks: str) -> None:
    order = await make_order("confirmed", LAMP=3, customer_email=ANNA)
    sides = {"customer": token_caller(order.id), "shop": KIM}
    answers = sides["shop" if asks == "customer" else "customer"]
    found = await proposed(order, sides[asks])
    assert (found.side.value, found.due_before_minor, found.due_after_minor) == (asks.upper(), 36_190, 12_390)
    assert (await of(order)).due_minor == 36_190
    with pytest.raises(MoveNotOpen, match="The other side answers it"):
        await accept_change(found.id, by=sides[asks])

    accepted = await accept_change(found.id, by=answers)

    assert (accepted.state, accepted.answered_by) == (ChangeState.APPLIED, answers.name)
    now_ = await of(order)
    assert (now_.due_minor, now_.change_id) == (12_390, None)
    with pytest.raises(MoveNotOpen, match="The change is APPLIED"):
        await accept_change(found.id, by=answers)


async def test_an_order_that_is_another_one_by_then_conflicts(db: str) -> None:
    order = await make_order("confirmed", LAMP=3)
    found = await proposed(order, token_caller(order.id))
    await edit_order(order.id, (Operation(set_note="ring twice"),), None, by=SYSTEM)

    answered = await accept_change(found.id, by=KIM)

    assert answered.state is ChangeState.CONFLICTED
    assert ((await of(order)).due_minor, (await of(order)).change_id) == (36_190, None)


async def test_what_cannot_be_is_refused_at_once_and_leaves_nothing(db: str) -> None:
    order = await make_order("confirmed", LAMP=2)
    before = await everything()

    with pytest.raises(DomainError):
        await proposed(order, KIM, 9)
    await proposed(order, KIM, 1, dry_run=True)

    assert await everything() == before


async def test_what_was_possible_and_is_no_more_stays_proposed(db: str) -> None:
    order = await make_order("confirmed", LAMP=1)
    await make_stock(LAMP=1)
    found = await proposed(order, token_caller(order.id), 2)
    other = await make_order("placed", CUP=1)
    await edit_order(other.id, (Operation(add_line=LineGiven(sku="LAMP", quantity=1)),), None, by=SYSTEM)

    with pytest.raises(DomainError):
        await accept_change(found.id, by=KIM)

    assert (await OrderChange.get(id=found.id)).state is ChangeState.PROPOSED


async def test_one_change_at_a_time_and_whoever_asked_may_take_it_back(db: str) -> None:
    order = await make_order("confirmed", LAMP=3)
    first = await proposed(order, KIM)
    with pytest.raises(MoveNotOpen, match="a change is proposed already"):
        await proposed(order, token_caller(order.id), 2)

    await decline_change(first.id, "a mistake", by=KIM)

    second = await proposed(order, token_caller(order.id), 2)
    assert [one.state for one in await OrderChange.all().order_by("id")] == [
        ChangeState.DECLINED,
        ChangeState.PROPOSED,
    ]
    assert (await of(order)).change_id == second.id


async def test_nobody_answers_and_it_runs_out(db: str) -> None:
    order = await make_order("confirmed", LAMP=3)
    found = await proposed(order, token_caller(order.id))
    await expire_changes()
    assert (await OrderChange.get(id=found.id)).state is ChangeState.PROPOSED

    clock.shift(timedelta(days=8))
    with pytest.raises(MoveNotOpen, match="its time is over"):
        await accept_change(found.id, by=KIM)
    await expire_changes()

    assert (await OrderChange.get(id=found.id)).state is ChangeState.EXPIRED
    assert (await of(order)).change_id is None
    with pytest.raises(Refused, match="This is over already"):
        await propose_change(order.id, (await to_be(order, 1),), None, now() - timedelta(1), by=KIM)


async def test_an_order_with_an_open_change_does_not_complete_and_one_that_is_over_ends_it(db: str) -> None:
    order = await make_order("shipped", LAMP=1)
    await pay(order)
    note = (Operation(set_note="ring twice"),)
    found = await propose_change(order.id, note, None, by=token_caller(order.id))
    await deliver_order(order.id, by=SYSTEM)
    assert (await of(order)).status is OrderStatus.CONFIRMED
    await decline_change(found.id, None, by=KIM)
    assert (await of(order)).status is OrderStatus.COMPLETED

    gone = await make_order("confirmed", LAMP=2)
    await proposed(gone, KIM)
    await cancel_order(gone.id, None, by=SYSTEM)
    assert [one.state for one in await told(OrderChangeAnswered)] == ["DECLINED", "CONFLICTED"]


async def test_customers_hear_of_proposals_and_of_a_no(db: str) -> None:
    order = await make_order("confirmed", LAMP=3, customer_email=ANNA)
    asked = await proposed(order, KIM)
    await decline_change(asked.id, None, by=token_caller(order.id))
    wished = await proposed(order, token_caller(order.id), 2)
    await decline_change(wished.id, "packed already", by=KIM)

    await hear(db, *TOLD)

    mails = await Message.filter(order_id=order.id).order_by("id")
    assert [mail.kind for mail in mails] == ["CHANGE_PROPOSED", "CHANGE_DECLINED"]
    assert "sold out" in mails[0].text
    assert status_token(order.id) in mails[0].text
    assert "packed already" in mails[1].text


async def test_another_orders_token_knows_nothing_of_it(db: str) -> None:
    order, other = await make_order("confirmed", LAMP=3), await make_order("confirmed", LAMP=1)
    found = await proposed(order, KIM)

    for does in (accept_change(found.id, by=token_caller(other.id)), decline_change("chg_x", None, by=KIM)):
        with pytest.raises(NotFound, match="There is no such change"):
            await does
    with pytest.raises(NotFound):
        await proposed(order, token_caller(other.id))


async def test_operations_are_read_as_they_were_kept() -> None:
    line = LineGiven(sku="RING", quantity=2, extras=(ExtraGiven(code="ENGRAVE", text="Anna"),))
    operations = (
        Operation(add_line=line),
        Operation(replace_line=ReplacementGiven(line_id="oli_1", by=line)),
        Operation(set_quantity=PiecesGiven(line_id="oli_1", quantity=1)),
        Operation(set_shipping_address=BERLIN),
        Operation(set_note="ring twice"),
    )

    assert read_operations(stored_operations(operations)) == operations


async def test_a_customer_asks_and_replies_with_the_token_alone(db: str) -> None:
    order = await make_order("confirmed", LAMP=3)
    token, line = status_token(order.id), (await list_lines(order.id))[0].id
    wish = {"token": token, "operations": [{"setQuantity": {"lineId": line, "quantity": 2}}], "idempotencyKey": "a"}
    nobody = clerk()

    asked = await change("orderChangeAsk", "OrderChangeAskInput", FIELDS, nobody, **wish)
    assert asked["userErrors"] == []
    assert asked["object"]["changes"] == ["set_quantity"]
    assert [(one["verb"], one["open"]) for one in asked["object"]["moves"]] == [("accept", False), ("decline", True)]
    no = {"id": asked["object"]["id"], "reason": "packed", "idempotencyKey": "b"}
    declined = await change("orderChangeDecline", "OrderChangeAnswerInput", FIELDS, KIM, **no)
    assert declined["object"]["state"] == "DECLINED"
    offer = {"id": order.id, "operations": wish["operations"], "reason": "broken", "idempotencyKey": "c"}
    offered = await change("orderChangePropose", "OrderChangeProposeInput", "id", KIM, **offer)
    status = f"query S($token: String!) {{ orderStatus(token: $token) {{ proposal {{ {FIELDS} }} }} }}"
    shown = (await ask(status, {"token": token}, nobody))["proposal"]
    assert (shown["proposedBy"], shown["dueAfter"]["amount"]) == ("", "242.90")
    assert all(move["open"] for move in shown["moves"])
    reply = {"token": token, "id": offered["object"]["id"], "accept": True, "idempotencyKey": "d"}
    done = await change("orderChangeReply", "OrderChangeReplyInput", FIELDS, nobody, **reply)
    assert (done["object"]["state"], done["object"]["side"]) == ("APPLIED", ChangeSide.SHOP.value)
    wrong = await change("orderChangeReply", "OrderChangeReplyInput", "id", nobody, **{**reply, "token": "x"})
    assert wrong["userErrors"][0]["code"] == "NOT_FOUND"
