"""Random histories: whatever happens to an order, its moves tell the truth and its sums, counters and stock agree."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from domain.access.queries import token_caller
from domain.billing.commands import issue_invoice
from domain.billing.models import Invoice
from domain.catalog.extras import ExtraWorkGiven, define_extra_work
from domain.catalog.models import Product
from domain.catalog.states import Backorder
from domain.foundation.callers import SYSTEM
from domain.foundation.commands import Terms
from domain.foundation.database import value
from domain.foundation.errors import DomainError, Invalid, Required
from domain.foundation.moves import MoveNotOpen
from domain.foundation.views import Condition, Picked, read_rows
from domain.orders.change_states import ChangeState
from domain.orders.changing.cancelling import cancel_line
from domain.orders.changing.editing import edit_order
from domain.orders.changing.merging import merge_orders
from domain.orders.changing.proposing import accept_change, decline_change, propose_change
from domain.orders.changing.splitting import split_order
from domain.orders.changing.wishes import Operation, PiecesGiven
from domain.orders.commands.hold import hold_order, release_hold
from domain.orders.commands.place import place_order
from domain.orders.commands.progress import mark_sourced
from domain.orders.grouping import standing_beside
from domain.orders.hold_states import HoldScope, HoldState
from domain.orders.models import Hold, Order, OrderChange, OrderLine
from domain.orders.queries import ORDER, list_lines
from domain.orders.rules import deriving
from domain.orders.rules.lines import reasons_against_cancelling
from domain.orders.rules.moving import moves_for, moves_of_row
from domain.orders.rules.owing import due_minor
from domain.orders.states import OPEN, OrderStatus
from domain.orders.wishes import ExtraGiven, LineGiven
from domain.stock.commands import receive_stock
from domain.supply.commands.planning import plan_supply
from domain.supply.commands.tasks import finish_task, start_task
from domain.supply.models import SupplyTask
from domain.supply.states import Source, TaskStatus
from tests.foundation.makers import SHIPPING_MINOR, make_order, make_product, make_stock, pay, wish
from tests.orders.test_moving import COMMANDS

pytestmark = pytest.mark.anyio
Step = Callable[[Order, int], Awaitable[Any]]


def moving(verb: str) -> Step:
    does, more = COMMANDS[verb]

    async def step(order: Order, number: int) -> None:
        await does(order.id, *more, by=SYSTEM)

    return step


async def some_line(order: Order, number: int) -> OrderLine:
    lines = await list_lines(order.id)
    return lines[number % len(lines)]


async def cancel_some(order: Order, number: int) -> None:
    await cancel_line((await some_line(order, number)).id, 1 + number % 3, None, by=SYSTEM)


async def change_some(order: Order, number: int) -> None:
    line = await some_line(order, number)
    pieces = PiecesGiven(line_id=line.id, quantity=number % 7)
    await edit_order(order.id, (Operation(set_quantity=pieces),), None, by=SYSTEM)


async def first_or_second(order: Order, number: int) -> str:
    return (await list_lines(order.id))[number % 2].sku


async def add_some(order: Order, number: int) -> None:
    extras = (ExtraGiven(code="ENGRAVE", text="Anna"),) if number % 3 else ()
    given = LineGiven(sku=await first_or_second(order, number), quantity=1 + number % 4, extras=extras)
    await edit_order(order.id, (Operation(add_line=given),), None, by=SYSTEM)


async def split_some(order: Order, number: int) -> None:
    line = await some_line(order, number)
    await split_order(order.id, (PiecesGiven(line_id=line.id, quantity=1 + number % 4),), by=SYSTEM)


async def work_some(order: Order, number: int) -> None:
    await plan_supply(order.id, by=SYSTEM)
    for task in await SupplyTask.filter(order_id=order.id, kind=Source.EXTRA, status=TaskStatus.RELEASED):
        await start_task(task.id, by=SYSTEM)
        await finish_task(task.id, by=SYSTEM)


async def propose_some(order: Order, number: int) -> None:
    line = await some_line(order, number)
    pieces = Operation(set_quantity=PiecesGiven(line_id=line.id, quantity=number % 7))
    await propose_change(order.id, (pieces,), None, by=token_caller(order.id))


async def answer_some(order: Order, number: int) -> None:
    if order.change_id is not None and number % 3:
        await accept_change(order.change_id, by=SYSTEM)
    elif order.change_id is not None:
        await decline_change(order.change_id, None, by=SYSTEM)


async def merge_some(order: Order, number: int) -> None:
    mine = Order.filter(customer_id=order.customer_id)  # type: ignore[attr-defined]
    others = await mine.exclude(id=order.id).order_by("id")
    other = others[number % len(others)]
    first, second = (order, other) if number % 2 else (other, order)
    await merge_orders(first.id, [second.id], by=SYSTEM)


async def send_otherwise(order: Order, number: int) -> None:
    method = ("STANDARD", "EXPRESS")[number % 2]
    await edit_order(order.id, (Operation(set_shipping_method=method),), None, by=SYSTEM)


async def hold_some(order: Order, number: int) -> None:
    await hold_order(order.id, f"reason {number}", HoldScope(1 + number % 31), by=SYSTEM)


async def release_one(order: Order, number: int) -> None:
    held = await Hold.filter(order_id=order.id).order_by("id")
    if held:
        await release_hold(held[number % len(held)].id, by=SYSTEM)


async def pay_some(order: Order, number: int) -> None:
    await pay(order, None if number % 2 else 100 * (1 + number))


async def invoice(order: Order, number: int) -> None:
    await issue_invoice(order.id, by=SYSTEM)


async def bring_some(order: Order, number: int) -> None:
    await receive_stock(await first_or_second(order, number), 1 + number % 4, None, "", by=SYSTEM)
    for one in await Order.filter(id__gte=order.id):
        await mark_sourced(one.id, by=SYSTEM)


STEPS: Mapping[str, Step] = {
    **{verb: moving(verb) for verb in ("confirm", "release", "ship", "deliver", "unmerge", "cancel", "reject")},
    "cancel some": cancel_some,
    "change some": change_some,
    "add some": add_some,
    "split some": split_some,
    "merge": merge_some,
    "propose": propose_some,
    "answer": answer_some,
    "work": work_some,
    "send otherwise": send_otherwise,
    "hold some": hold_some,
    "release one": release_one,
    "pay": pay_some,
    "invoice": invoice,
    "goods come": bring_some,
}
# The usual way is walked more often than the ways that end an order at once.
USUAL = [name for name in STEPS if name not in ("cancel", "reject")]
WALKS = st.lists(
    st.tuples(st.sampled_from([*USUAL, "confirm", "ship", *STEPS]), st.integers(0, 30)), min_size=3, max_size=12
)
# Pieces that lie there at first; the order wants 5 and 3.
SHELVES = st.tuples(st.sampled_from([0, 2, 20]), st.sampled_from([0, 1, 20]))


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    derandomize=True,
)
@given(walk=WALKS, confirmed=st.booleans(), shelves=SHELVES, complete=st.booleans())
async def test_whatever_happens_everything_agrees(
    db: str, walk: list[tuple[str, int]], confirmed: bool, shelves: tuple[int, int], complete: bool
) -> None:
    # Every walk has articles of its own, so that it meets nothing of the walks before.
    walked = await Product.all().count()
    pen, ink = f"PEN{walked}", f"INK{walked}"
    await make_product(pen, gross_minor=333)
    await make_product(ink, gross_minor=777, tax_category="REDUCED")
    await Product.filter(sku__in=[pen, ink]).update(backorder=Backorder.ALLOW)
    await make_stock(**{pen: shelves[0], ink: shelves[1]})
    for sku in (pen, ink):
        work = ExtraWorkGiven(sku=sku, code="ENGRAVE", name="Engraving", gross_minor=100, days=1)
        await define_extra_work(work, by=SYSTEM)
    who = f"anna{walked}@example.org"
    order = await place_order(wish(**{pen: 5, ink: 3}, ship_complete=complete, customer_email=who), by=SYSTEM)
    await make_order("confirmed", **{f"CUP{walked}": 1, "customer_email": who})
    await check(order.id)
    for name, number in [("confirm", 0), *walk] if confirmed else walk:
        try:
            await STEPS[name](await Order.get(id=order.id), number)
            note(f"{name} {number}")
        except DomainError as refused:
            note(f"{name} {number}: {refused}")
        await check(order.id)
        # What goes along, and whatever was split off, is walked no further, but must agree as well.
        for other in await Order.filter(id__gt=order.id):
            await _check_books(other, await list_lines(other.id))


async def check(order_id: str) -> None:
    order, lines = await Order.get(id=order_id), await list_lines(order_id)
    await _check_books(order, lines)
    await _check_moves(order, lines)
    await _check_line_moves(order, lines)


async def _check_books(order: Order, lines: list[OrderLine]) -> None:
    _check_counters(lines)
    _check_sums(order, lines)
    await _check_invoices(order, lines)
    await _check_stock(order, lines)
    proposed = await OrderChange.get_or_none(order_id=order.id, state=ChangeState.PROPOSED)
    assert order.change_id == (proposed.id if proposed else None)


def _check_counters(lines: list[OrderLine]) -> None:
    for line in lines:
        chain = (0, line.delivered, line.shipped, line.packed, line.picked, line.sourced, line.live)
        assert list(chain) == sorted(chain), chain
        assert line.cancelled <= line.quantity - line.shipped
        assert line.worked <= line.live
        assert line.extras is None or line.shipped <= line.worked
        assert line.credited <= line.invoiced <= line.shipped


def _check_sums(order: Order, lines: list[OrderLine]) -> None:
    assert order.total_net_minor == sum(line.net_minor for line in lines) + order.shipping_net_minor
    assert order.total_tax_minor == sum(line.tax_minor for line in lines) + order.shipping_tax_minor
    # Where a part was invoiced or called off before it was split, a line may bear a cent of the other.
    assert all(abs(line.gross_minor - line.unit_price_minor * line.quantity) <= 1 for line in lines)
    assert order.shipping_gross_minor in (SHIPPING_MINOR, 1_290, 0)
    assert order.split_from_id is None or order.shipping_gross_minor == 0
    assert order.due_minor == due_minor(lines, order.shipping_gross_minor)
    assert order.fulfillment_status is deriving.fulfillment_status(lines)
    assert order.payment_status is deriving.payment_status(order.due_minor, order.received_minor)
    assert order.invoice_status is deriving.invoice_status(lines)
    done = deriving.is_done(order.fulfillment_status, order.payment_status, changing=order.change_id is not None)
    assert order.status is not OrderStatus.COMPLETED or done
    assert order.status is not OrderStatus.CONFIRMED or not done


async def _check_invoices(order: Order, lines: list[OrderLine]) -> None:
    invoiced = sum([one.gross_minor for one in await Invoice.filter(order_id=order.id)])
    assert invoiced <= order.due_minor
    if invoiced and all(line.invoiced == line.live for line in lines):
        assert invoiced == order.due_minor


async def _check_stock(order: Order, lines: list[OrderLine]) -> None:
    kept = "select coalesce(sum(quantity), 0) from reservations where status in ('RESERVED', 'ALLOCATED', 'PICKED')"
    moved = "select coalesce(sum(quantity), 0) from stock_movements"
    assert await value("select sum(on_hand) from stock_items") == await value(moved)
    assert await value("select sum(reserved) from stock_items") == await value(kept)
    waiting = "select coalesce(sum(quantity), 0) from reservations where status = 'WAITING'"
    mine = [int(await value(f"{sql} and order_id = $1", order.id)) for sql in (kept, waiting)]
    assert sum(mine) == (sum(line.live - line.shipped for line in lines) if order.status in OPEN else 0)
    if order.status is OrderStatus.CONFIRMED:
        assert mine[0] == sum(line.sourced - line.shipped for line in lines)
    held = await Hold.filter(order_id=order.id, state=HoldState.ACTIVE).order_by("id")
    assert [one[0] for one in order.held or []] == [hold.id for hold in held]


async def _check_moves(order: Order, lines: list[OrderLine]) -> None:
    moves = moves_for(await standing_beside(order, lines), SYSTEM)
    page = await read_rows(ORDER, (Picked("moves"),), caller=SYSTEM, where=Condition("{t}.id = {}", (order.id,)))
    assert moves_of_row(page.rows[0], SYSTEM) == moves
    for move in moves:
        does, more = COMMANDS[move.verb]
        said = ""
        try:
            await does.carry_out(Terms(dry_run=True), order.id, *more, by=SYSTEM)
        except MoveNotOpen as refused:
            said = str(refused)
        except (Required, Invalid):
            # All pieces are there, or none, so that there is nothing to part; and no other order is named.
            assert move.verb in ("split", "merge")
        assert said == ("" if move.open else f"Cannot {move.verb}: {' '.join(move.reasons)}")


async def _check_line_moves(order: Order, lines: list[OrderLine]) -> None:
    for line in lines:
        reasons, said = reasons_against_cancelling(order.status, line), ""
        try:
            await cancel_line.carry_out(Terms(dry_run=True), line.id, None, None, by=SYSTEM)
        except MoveNotOpen as refused:
            said = str(refused)
        assert said == (f"Cannot cancel: {' '.join(reasons)}" if reasons else "")
