"""From an order that is placed to the mails that its customer reads, all by events."""

from email.message import EmailMessage

import pytest

from domain.billing.models import Invoice
from domain.foundation.callers import SYSTEM
from domain.foundation.models import DeadLetter, Document, Postponed
from domain.foundation.settings import Settings
from domain.foundation.tokens import status_token
from domain.notifications.models import Message
from domain.notifications.states import MessageState
from domain.orders.models import Order
from domain.orders.states import OrderStatus, PaymentStatus
from domain.payments.commands import allocate_transaction
from domain.payments.models import BankStatement, BankTransaction
from domain.payments.states import TransactionState
from domain.shipping.commands import deliver_order, ship_order
from domain.shipping.models import Shipment
from tests.workers.scene import all_heard, at_broker, brokers, mails, order_lamps, until, working

pytestmark = pytest.mark.anyio
KINDS = ["DELIVERY_NOTE", "INVOICE", "LABEL", "ORDER_CONFIRMATION"]


@pytest.mark.parametrize("broker", brokers(), ids=lambda url: url.partition(":")[0] or "in process")
async def test_an_order_becomes_papers_and_mails_by_events_alone(shop: Settings, broker: str) -> None:
    if not broker:
        await _from_order_to_money(shop)
        return
    async with at_broker(shop, broker) as settings:
        await _from_order_to_money(settings)


async def _from_order_to_money(settings: Settings) -> None:
    async with working(settings):
        order = await order_lamps()
        await until(lambda: _sent(1), "the confirmation is sent")
        await ship_order(order.id, by=SYSTEM)
        await until(lambda: _sent(3), "tracking number and invoice are sent")
        await _pay(order)
        await deliver_order(order.id, by=SYSTEM)
        await until(lambda: _sent(4), "the receipt of the money is sent")
        await until(all_heard, "every listener has heard every event")

    order = await Order.get(id=order.id)
    assert (order.status, order.payment_status) == (OrderStatus.COMPLETED, PaymentStatus.PAID)
    assert sorted([document.kind for document in await Document.filter(order_id=order.id)]) == KINDS
    assert (await DeadLetter.all().count(), await Postponed.all().count()) == (0, 0)
    await _check_mails(settings, order)


async def _check_mails(settings: Settings, order: Order) -> None:
    written = {mail["Subject"]: mail for mail in mails(settings)}
    invoice = await Invoice.get(order_id=order.id)
    shipment = await Shipment.get(order_id=order.id)
    assert set(written) == {
        f"Auftragsbestätigung {order.number}",
        f"Ihr Auftrag {order.number} ist unterwegs",
        f"Rechnung {invoice.number} zu Ihrem Auftrag {order.number}",
        f"Zahlung erhalten zu Ihrem Auftrag {order.number}",
    }
    attached = {part.get_filename() for mail in written.values() for part in mail.iter_attachments()}
    assert attached == {f"{order.number}.pdf", f"{invoice.number}.pdf"}
    confirmation = _text_of(written[f"Auftragsbestätigung {order.number}"])
    assert f"https://shop.example/status/{status_token(order.id)}" in confirmation
    assert str(shipment.tracking_number) in _text_of(written[f"Ihr Auftrag {order.number} ist unterwegs"])


def _text_of(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


async def test_a_customer_without_an_address_is_told_nothing(shop: Settings) -> None:
    async with working(shop):
        order = await order_lamps(address=None)
        await until(lambda: Document.filter(order_id=order.id).exists(), "the confirmation is filed")
        await until(all_heard, "every listener has heard every event")

    assert await Message.all().count() == 0
    assert mails(shop) == []


async def test_an_order_that_no_rule_covers_waits_for_a_person(shop: Settings) -> None:
    async with working(shop):
        order = await order_lamps(100)
        await until(all_heard, "every listener has heard every event")

    assert (await Order.get(id=order.id)).status is OrderStatus.PLACED


async def _sent(count: int) -> bool:
    return await Message.filter(state=MessageState.SENT).count() >= count


async def _pay(order: Order) -> None:
    statement = await BankStatement.create(filename="x", sha256="x", account="x", warnings=[])
    booking = await BankTransaction.create(
        statement=statement,
        account="x",
        fingerprint="x",
        state=TransactionState.UNMATCHED,
        booked_on="2026-11-22",
        amount_minor=order.total_gross_minor,
        currency="EUR",
    )
    await allocate_transaction(booking.id, order.number, None, by=SYSTEM)
