"""Orders that were paid in the shop they come from are not billed again."""

from typing import Any

import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.errors import Invalid
from domain.intake.commands.arrivals import read_arrival, receive_webhook
from domain.intake.commands.drafts import correct_draft, create_draft, place_draft
from domain.intake.events import DraftPlaced
from domain.intake.models import Draft
from domain.intake.rules.correcting import ValueGiven
from domain.intake.states import SourceKind
from domain.orders.models import Order
from domain.orders.states import Channel, PaymentMethod, PaymentStatus
from domain.payments.events import PaidOutside, PaymentReceived
from domain.payments.models import Payment
from tests.foundation.makers import make_stock, told
from tests.intake.scene import make_source, raw, shopify_order, typed, woocommerce_order
from workers.payments.reactions import keep_outside_payment

pytestmark = pytest.mark.anyio


async def draft_of(kind: SourceKind, payload: dict[str, Any]) -> Draft:
    await make_stock(LAMP=9)
    source = await make_source(kind)
    topic = "orders/create" if kind is SourceKind.SHOPIFY else "order.created"
    arrival = await receive_webhook(source.id, "1", topic, raw(payload), by=SYSTEM)
    await read_arrival(arrival.id, by=SYSTEM)
    return await Draft.get()


@pytest.mark.parametrize(
    ("kind", "payload"),
    [
        (SourceKind.SHOPIFY, shopify_order(total_price="238.00")),
        (SourceKind.WOOCOMMERCE, woocommerce_order(total="238.00", date_paid="2026-11-02T10:00:00")),
    ],
    ids=["shopify", "woocommerce"],
)
async def test_what_was_paid_in_the_shop_is_counted_with_the_order_and_kept_once(
    db: str, kind: SourceKind, payload: dict[str, Any]
) -> None:
    draft = await draft_of(kind, payload)
    await place_draft(draft.id, by=SYSTEM)
    await place_draft(draft.id, by=SYSTEM)

    order = await Order.get()
    assert (order.payment_method, order.received_minor) == (PaymentMethod.PREPAYMENT, 23_800)
    assert order.payment_status is (PaymentStatus.PAID if order.due_minor <= 23_800 else order.payment_status)
    for event in await told(DraftPlaced):
        await keep_outside_payment.does(event)
    payment = await Payment.get()
    assert (payment.method, payment.amount_minor, payment.order_id) == ("OUTSIDE", 23_800, order.id)  # type: ignore[attr-defined]
    assert len(await told(PaidOutside)) == 1
    assert await told(PaymentReceived) == []


async def test_what_is_not_paid_yet_is_owed(db: str) -> None:
    draft = await draft_of(SourceKind.SHOPIFY, shopify_order(total_price="238.00", financial_status="pending"))
    await place_draft(draft.id, by=SYSTEM)

    assert (await Order.get()).received_minor == 0
    for event in await told(DraftPlaced):
        await keep_outside_payment.does(event)
    assert await Payment.all().count() == 0


async def test_nobody_types_in_that_it_is_paid(db: str) -> None:
    await make_stock(LAMP=9)
    draft = await create_draft(Channel.PHONE, typed(), by=SYSTEM)

    with pytest.raises(Invalid):
        await correct_draft(draft.id, (ValueGiven("paid.amount", "238.00"),), by=SYSTEM)
    with pytest.raises(Invalid):
        await create_draft(Channel.PHONE, (*typed(), ValueGiven("paid.amount", "238.00")), by=SYSTEM)


async def test_money_in_another_currency_is_for_a_person_to_decide(db: str) -> None:
    draft = await draft_of(SourceKind.SHOPIFY, shopify_order(total_price="238.00", currency="USD"))

    with pytest.raises(Exception, match="USD"):
        await place_draft(draft.id, by=SYSTEM)
    assert await Order.all().count() == 0
