"""Changes of a confirmed order: its credit is asked for again, and one new confirmation goes out for all of them."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from domain.customers.commands import update_customer
from domain.foundation import clock
from domain.foundation.callers import SYSTEM
from domain.foundation.clock import now
from domain.foundation.models import Document, EventRecord
from domain.foundation.tokens import status_token
from domain.notifications.models import Message
from domain.orders.changing.cancelling import cancel_line
from domain.orders.changing.editing import edit_order
from domain.orders.changing.events import ConfirmationRenewed
from domain.orders.changing.renewing import renew_confirmation
from domain.orders.changing.splitting import split_order
from domain.orders.changing.wishes import Operation, PiecesGiven
from domain.orders.commands.decide import cancel_order
from domain.orders.events import ConfirmationFiled
from domain.orders.issues.credit import CreditUsedUp
from domain.orders.models import ConfirmationNews, Order
from domain.orders.queries import list_lines
from domain.orders.waiting import find_confirmations_due
from tests.foundation.hearing import hear
from tests.foundation.looking import everything
from tests.foundation.makers import make_order, make_stock, pay, told
from tests.orders.issue_scene import ANNA

pytestmark = pytest.mark.anyio
LAMP, SENDING = 11_900, 490
TOLD = ("orders.write_confirmation", "notifications.tell_confirmed")


@pytest.fixture(autouse=True)
def clock_set_back() -> Iterator[None]:
    yield
    clock.shift(timedelta(0))


async def to_be(order: Order, quantity: int) -> None:
    line = (await list_lines(order.id))[0]
    pieces = Operation(set_quantity=PiecesGiven(line_id=line.id, quantity=quantity))
    await edit_order(order.id, (pieces,), None, by=SYSTEM)


async def after_the_pause() -> list[ConfirmationRenewed]:
    """What is told when no more changes are waited for."""
    clock.shift(timedelta(minutes=16))
    for order_id in await find_confirmations_due(now()):
        await renew_confirmation(order_id, by=SYSTEM)
    return await told(ConfirmationRenewed)


async def test_several_changes_make_one_new_confirmation_with_a_mail(db: str) -> None:
    order = await make_order("confirmed", LAMP=4, customer_email=ANNA)
    await hear(db, *TOLD)
    await to_be(order, 3)
    await to_be(order, 2)
    assert await find_confirmations_due(now()) == []

    assert len(await after_the_pause()) == 1
    await hear(db, *TOLD)

    assert [filed.renewed for filed in await told(ConfirmationFiled)] == [False, True]
    papers = await Document.filter(order_id=order.id).order_by("id")
    assert [paper.filename for paper in papers] == [f"{order.number}.pdf", f"{order.number}-2.pdf"]
    mails = await Message.filter(order_id=order.id).order_by("id")
    assert [(mail.kind, mail.document_ids) for mail in mails] == [
        ("ORDER_CONFIRMED", [papers[0].id]),
        ("ORDER_CHANGED", [papers[1].id]),
    ]
    assert "242,90" in mails[1].text
    assert status_token(order.id) in mails[1].text
    assert await ConfirmationNews.all().count() == 0


async def test_changes_that_were_undone_and_notes_make_none(db: str) -> None:
    order = await make_order("confirmed", LAMP=4)
    await make_stock(LAMP=1)
    await edit_order(order.id, (Operation(set_note="ring twice"),), None, by=SYSTEM)
    assert await ConfirmationNews.all().count() == 0
    await to_be(order, 5)
    await to_be(order, 4)

    assert await after_the_pause() == []
    assert await ConfirmationNews.all().count() == 0


async def test_what_is_not_confirmed_or_no_more_is_not_confirmed_anew(db: str) -> None:
    placed = await make_order("placed", LAMP=2)
    await to_be(placed, 1)
    called_off = await make_order("confirmed", LAMP=2)
    await to_be(called_off, 1)
    await cancel_order(called_off.id, None, by=SYSTEM)

    assert await after_the_pause() == []


async def test_pieces_called_off_and_split_off_are_changes_too(db: str) -> None:
    less = await make_order("confirmed", LAMP=4)
    await cancel_line((await list_lines(less.id))[0].id, 1, None, by=SYSTEM)
    parted = await make_order("confirmed", LAMP=4)
    await split_order(parted.id, (PiecesGiven(line_id=(await list_lines(parted.id))[0].id, quantity=1),), by=SYSTEM)

    assert {renewed.order_id for renewed in await after_the_pause()} == {less.id, parted.id}


async def with_credit(room_for: int, **given: Any) -> Order:
    """A confirmed order of one lamp, by a customer with credit for so many."""
    order = await make_order("confirmed", LAMP=1, customer_email=ANNA, **given)
    await make_stock(LAMP=5)
    limit = {"credit_limit_minor": room_for * LAMP + SENDING}
    await update_customer(order.customer_id, limit, by=SYSTEM)  # type: ignore[attr-defined]
    return order


async def test_a_confirmed_order_grows_within_its_customers_credit_only(db: str) -> None:
    order = await with_credit(2)
    await to_be(order, 2)
    before = await everything()

    with pytest.raises(CreditUsedUp, match=r"the limit of 242\.90 EUR is exceeded") as refused:
        await to_be(order, 3)

    assert refused.value.path == ("operations",)
    assert await everything() == before
    await pay(order, LAMP)
    await to_be(order, 3)


async def test_what_makes_it_no_larger_asks_for_no_credit(db: str) -> None:
    order = await with_credit(3)
    await to_be(order, 3)
    await update_customer(order.customer_id, {"credit_limit_minor": 0}, by=SYSTEM)  # type: ignore[attr-defined]

    await to_be(order, 2)
    await edit_order(order.id, (Operation(set_note="ring twice"),), None, by=SYSTEM)

    assert (await Order.get(id=order.id)).due_minor == 2 * LAMP + SENDING


async def test_to_pay_later_what_was_to_be_paid_in_advance_is_a_credit(db: str) -> None:
    order = await with_credit(0, payment_method="PREPAYMENT")
    await to_be(order, 4)

    with pytest.raises(CreditUsedUp):
        await edit_order(order.id, (Operation(set_payment_method="INVOICE"),), None, by=SYSTEM)

    assert await EventRecord.filter(type="OrderEdited").count() == 1
