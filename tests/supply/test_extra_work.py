"""Extra work on lines: paid and promised with the article, done before it is sent."""

from datetime import date

import pytest

from domain.catalog.states import SupplyKind
from domain.foundation.callers import SYSTEM
from domain.foundation.errors import Refused
from domain.foundation.moves import MoveNotOpen
from domain.foundation.views import Condition, Picked, read_rows
from domain.orders.changing.cancelling import cancel_line
from domain.orders.changing.editing import edit_order
from domain.orders.changing.splitting import split_order
from domain.orders.changing.wishes import Operation, PiecesGiven
from domain.orders.commands.decide import cancel_order, confirm_order
from domain.orders.commands.place import place_order
from domain.orders.models import Order, OrderLine, ValidationIssue
from domain.orders.queries import ORDER_LINE, list_lines
from domain.orders.states import FulfillmentStatus, IssueCode
from domain.orders.wishes import LineGiven
from domain.promises.rules.working import working_day
from domain.shipping.commands import ship_order
from domain.stock.commands import receive_stock
from domain.stock.commands.correcting import adjust_stock
from domain.supply.commands.tasks import fail_task, finish_task, replan_task, start_task
from domain.supply.models import SupplyTask
from domain.supply.queries.views import SUPPLY_TASK
from domain.supply.states import Source, TaskStatus
from tests.foundation.hearing import hear
from tests.foundation.makers import make_product, make_stock, wish
from tests.orders.test_walks import check
from tests.supply.extra_scene import NOT_DONE, SUPPLY, WEEK, engraved, order_of, reasons, ring, tasks, work

pytestmark = pytest.mark.anyio


async def test_what_is_wished_is_paid_with_the_article_and_kept_with_the_line(db: str) -> None:
    await ring()

    order = await place_order(wish(lines=(engraved(),)), by=SYSTEM)

    (line,) = await list_lines(order.id)
    assert (line.unit_price_minor, line.name) == (11_500, "Ring (Engraving: For Anna)")
    assert line.extras == [["ENGRAVE", "Engraving", "For Anna", 1_500, 3]]
    assert order.due_minor == 2 * 11_500 + 490
    page = await read_rows(ORDER_LINE, (Picked("extras"),), caller=SYSTEM, where=Condition("{t}.id = {}", (line.id,)))
    (shown,) = page.plan.slots[0].field.of(page.rows[0], SYSTEM)  # type: ignore[union-attr]
    assert (shown.name, shown.text, str(shown.price), shown.days) == ("Engraving", "For Anna", "15.00 EUR", 3)


async def test_its_days_come_before_packing_and_say_so(db: str) -> None:
    await ring()
    order = await place_order(wish(lines=(LineGiven(sku="RING", quantity=1), engraved(1))), by=SYSTEM)

    plain, worked = await list_lines(order.id)

    (why,) = [why for why in worked.promise if why[0] == "EXTRA"]
    assert why[2:] == [3, "Engraving"]
    assert plain.promised_on is not None
    assert worked.promised_on == working_day(plain.promised_on, 3, WEEK)
    assert "EXTRA" not in [one[0] for one in plain.promise]


async def test_nothing_is_sent_before_it_is_done_and_all_say_why(db: str) -> None:
    await ring()
    order = await order_of(db)
    (task,) = await tasks(order)
    assert (task.kind, task.status, task.quantity) == (Source.EXTRA, TaskStatus.RELEASED, 2)
    assert task.work == "Engraving: For Anna"
    assert task.planned_on == date.fromisoformat(
        next(why[1] for why in (await list_lines(order.id))[0].promise if why[0] == "EXTRA")
    )
    assert await reasons(order) == NOT_DONE
    with pytest.raises(MoveNotOpen, match="Extra work on it is not done yet"):
        await ship_order(order.id, by=SYSTEM)
    await check(order.id)

    await start_task(task.id, by=SYSTEM)
    assert await reasons(order) == NOT_DONE
    await finish_task(task.id, by=SYSTEM)
    await hear(db, *SUPPLY)

    assert await reasons(order) == []
    await check(order.id)
    await ship_order(order.id, by=SYSTEM)
    assert (await Order.get(id=order.id)).fulfillment_status is FulfillmentStatus.SHIPPED
    assert len(await tasks(order)) == 1


async def test_other_lines_go_ahead_unless_the_customer_wants_all_at_once(db: str) -> None:
    await ring()
    await make_stock(LAMP=2)
    both = (engraved(), LineGiven(sku="LAMP", quantity=1))
    order = await order_of(db, *both)
    whole = await place_order(wish(lines=both, ship_complete=True), by=SYSTEM)
    await confirm_order(whole.id, by=SYSTEM)

    await ship_order(order.id, by=SYSTEM)

    assert [line.shipped for line in await list_lines(order.id)] == [0, 1]
    assert await reasons(order) == NOT_DONE
    assert await reasons(whole) == ["Extra work on some of it is not done yet, and the customer wants it all at once."]
    for one in (order, whole):
        await check(one.id)


async def test_pieces_that_are_not_here_cannot_be_worked_on(db: str) -> None:
    await ring(stock=1)
    product = await make_product("RING")
    product.backorder = "ALLOW"  # type: ignore[assignment]
    await product.save()
    order = await order_of(db)
    (task,) = await tasks(order)

    page = await read_rows(SUPPLY_TASK, (Picked("moves"),), caller=SYSTEM, where=Condition("{t}.id = {}", (task.id,)))
    said = {move.verb: move.reasons for move in page.plan.slots[0].field.of(page.rows[0], SYSTEM)}  # type: ignore[union-attr]
    assert said["start"] == ["1 of its pieces are not here yet."]
    with pytest.raises(MoveNotOpen, match="1 of its pieces are not here yet"):
        await start_task(task.id, by=SYSTEM)

    await receive_stock("RING", 1, None, "", by=SYSTEM)
    await hear(db, "orders.count_sourced", *SUPPLY)
    await start_task(task.id, by=SYSTEM)


async def test_tasks_follow_what_is_wanted(db: str) -> None:
    await ring()
    order = await order_of(db, engraved(4))
    (line,) = await list_lines(order.id)

    async def open_pieces() -> list[int]:
        await hear(db, *SUPPLY)
        return [task.quantity for task in await tasks(order)]

    await cancel_line(line.id, 1, None, by=SYSTEM)
    assert await open_pieces() == [3]
    five = Operation(set_quantity=PiecesGiven(line_id=line.id, quantity=5))
    await edit_order(order.id, (five, Operation(add_line=engraved(1))), None, by=SYSTEM)
    assert await open_pieces() == [3, 2, 1]
    await cancel_order(order.id, None, by=SYSTEM)
    assert await open_pieces() == []


async def test_work_that_was_done_goes_with_the_pieces_that_are_split_off(db: str) -> None:
    await ring()
    order = await order_of(db, engraved(4))
    await work(order)
    (line,) = await list_lines(order.id)

    await split_order(order.id, (PiecesGiven(line_id=line.id, quantity=3),), by=SYSTEM)
    await hear(db, *SUPPLY)

    heir = await Order.get(split_from_id=order.id)
    assert [(one.live, one.worked) for one in await OrderLine.all().order_by("id")] == [(1, 1), (3, 3)]
    assert [task.status for task in await SupplyTask.all()] == [TaskStatus.READY]
    for one in (order, heir):
        await ship_order(one.id, by=SYSTEM)
        await check(one.id)


async def test_pieces_not_worked_on_yet_take_their_work_along(db: str) -> None:
    await ring()
    order = await order_of(db, engraved(4))
    (line,) = await list_lines(order.id)

    await split_order(order.id, (PiecesGiven(line_id=line.id, quantity=3),), by=SYSTEM)
    await hear(db, *SUPPLY)

    heir = await Order.get(split_from_id=order.id)
    assert [[task.quantity for task in await tasks(one)] for one in (order, heir)] == [[1], [3]]
    for one in (order, heir):
        await work(one)
        await ship_order(one.id, by=SYSTEM)


async def test_pieces_that_were_spoiled_are_worked_on_anew(db: str) -> None:
    await ring(stock=2)
    product = await make_product("RING")
    product.backorder = "ALLOW"  # type: ignore[assignment]
    await product.save()
    order = await order_of(db)
    await work(order)

    await adjust_stock("RING", -1, None, "bent", True, by=SYSTEM)
    await hear(db, "orders.count_sourced", *SUPPLY)
    await receive_stock("RING", 1, None, "", by=SYSTEM)
    await hear(db, "orders.count_sourced", *SUPPLY)

    assert [task.quantity for task in await tasks(order)] == [2, 1]
    assert (await list_lines(order.id))[0].worked == 1
    await check(order.id)


async def test_work_that_cannot_be_done_waits_for_a_decision(db: str) -> None:
    await ring()
    order = await order_of(db)
    (task,) = await tasks(order)

    await fail_task(task.id, "the graver is broken", by=SYSTEM)
    await hear(db, "supply.note_failures")

    assert IssueCode.SUPPLY_FAILED in [issue.code for issue in await ValidationIssue.filter(order_id=order.id)]
    with pytest.raises(Refused, match="Extra work is no source of pieces"):
        await replan_task(task.id, Source.MAKE, None, None, by=SYSTEM)
    await replan_task(task.id, None, None, None, by=SYSTEM)
    await work(order)
    assert await reasons(order) == []


async def test_a_made_article_is_made_first_and_worked_on_then(db: str) -> None:
    await ring(stock=0)
    product = await make_product("RING")
    product.kind = SupplyKind.MADE_TO_ORDER
    await product.save()
    order = await order_of(db)

    assert [task.kind for task in await tasks(order)] == [Source.MAKE, Source.EXTRA]
    made, extra = await tasks(order)
    for task in (made, extra):
        await start_task(task.id, by=SYSTEM)
        await finish_task(task.id, by=SYSTEM)
        await hear(db, "orders.count_sourced", *SUPPLY)

    assert await reasons(order) == []
    assert [task.status for task in await tasks(order)] == [TaskStatus.READY] * 2
