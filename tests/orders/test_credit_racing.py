"""Two orders at once against one credit limit: what is confirmed by invoice never goes beyond it unless waived."""

import asyncio

import pytest

from domain.customers.commands import update_customer
from domain.foundation.callers import SYSTEM
from domain.foundation.errors import DomainError
from domain.orders.changing.editing import edit_order
from domain.orders.changing.wishes import Operation, PiecesGiven
from domain.orders.commands.decide import confirm_order, confirm_order_by_rule
from domain.orders.commands.place import place_order
from domain.orders.issues.self_confirming import ConfirmationRuleGiven, define_confirmation_rule
from domain.orders.models import Order, ValidationIssue
from domain.orders.queries import list_lines
from domain.orders.states import OrderStatus
from tests.foundation.makers import make_order, make_stock, wish

pytestmark = [pytest.mark.anyio, pytest.mark.postgres]
ANNA = "anna@example.org"
ONE_ORDER = 12_390


async def _placed_at_once(count: int, *, room_for: int) -> list[Order]:
    """Orders that were placed at the same moment by a customer with credit for so many."""
    await make_stock(LAMP=count + 1)
    known = await make_order("placed", customer_email=ANNA, payment_method="PREPAYMENT")
    limit = {"credit_limit_minor": room_for * ONE_ORDER}
    await update_customer(known.customer_id, limit, by=SYSTEM)  # type: ignore[attr-defined]
    given = wish(LAMP=1, customer_email=ANNA)
    return list(await asyncio.gather(*(place_order(given, by=SYSTEM) for _ in range(count))))


async def _confirmed() -> int:
    return await Order.filter(status=OrderStatus.CONFIRMED).count()


async def test_people_who_confirm_at_once_stay_within_the_limit(db: str) -> None:
    orders = await _placed_at_once(12, room_for=3)
    # As if each had been placed before any other was seen.
    await ValidationIssue.all().delete()
    await Order.all().update(attention=0)

    async def confirm(order: Order) -> bool:
        try:
            await confirm_order(order.id, by=SYSTEM)
        except DomainError:
            return False
        return True

    taken = await asyncio.gather(*(confirm(order) for order in orders))

    assert sum(taken) == await _confirmed() == 3


async def test_rules_that_confirm_at_once_leave_the_others_with_an_issue(db: str) -> None:
    await define_confirmation_rule(ConfirmationRuleGiven(up_to_minor=10**6), by=SYSTEM)
    orders = await _placed_at_once(12, room_for=3)
    await ValidationIssue.all().delete()
    await Order.all().update(attention=0)

    await asyncio.gather(*(confirm_order_by_rule(order.id, by=SYSTEM) for order in orders))

    assert await _confirmed() == 3
    waiting = await Order.filter(id__in=[order.id for order in orders], status=OrderStatus.PLACED)
    assert len(waiting) == 9
    assert all(order.needs_review for order in waiting)


async def test_people_who_enlarge_orders_at_once_stay_within_the_limit(db: str) -> None:
    orders = await _placed_at_once(6, room_for=8)
    for order in orders:
        await confirm_order(order.id, by=SYSTEM)
    await make_stock(LAMP=6)

    async def enlarge(order: Order) -> bool:
        line = (await list_lines(order.id))[0]
        two = Operation(set_quantity=PiecesGiven(line_id=line.id, quantity=2))
        try:
            await edit_order(order.id, (two,), None, by=SYSTEM)
        except DomainError:
            return False
        return True

    grown = await asyncio.gather(*(enlarge(order) for order in orders))

    owed = sum([order.due_minor for order in await Order.filter(payment_method="INVOICE")])
    # Sending was paid for already, so that a second lamp costs less than a first one.
    assert (sum(grown), owed) == (2, 6 * ONE_ORDER + 2 * (ONE_ORDER - 490))
