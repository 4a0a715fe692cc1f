"""Orders that go in one parcel: the customer hears of it once."""

import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.database import column
from domain.foundation.settings import Settings
from domain.notifications.models import Message
from domain.orders.changing.merging import merge_orders
from domain.orders.commands.decide import confirm_order
from domain.orders.models import Order
from domain.shipping.commands import attach_label, ship_order
from domain.shipping.models import Shipment
from tests.workers.scene import all_heard, mails, order_lamps, until, working
from workers.foundation.hearing import Hearing
from workers.foundation.turns import Turns
from workers.routing import LISTENERS

pytestmark = pytest.mark.anyio


async def sent_together() -> list[Order]:
    """Three orders of one customer, the second of which was sent by name."""
    orders = [await order_lamps(quantity) for quantity in (1, 2, 3)]
    for order in orders:
        await confirm_order(order.id, by=SYSTEM)
    await merge_orders(orders[0].id, [one.id for one in orders[1:]], by=SYSTEM)
    await ship_order(orders[1].id, by=SYSTEM)
    return orders


async def test_one_mail_tells_of_one_parcel_and_names_all_orders(shop: Settings) -> None:
    orders = await sent_together()
    numbers = ", ".join(order.number for order in orders)

    async with working(shop):
        await until(all_heard, "every listener has heard every event")

    sent = [mail for mail in mails(shop) if "unterwegs" in mail["Subject"]]
    assert [mail["Subject"] for mail in sent] == [f"Ihre Aufträge {numbers} sind unterwegs"]
    body = sent[0].get_body(("plain",))
    assert body is not None
    text = " ".join(body.get_content().split())
    assert f"wir haben Ihre Aufträge {numbers} zusammen in einem Paket verschickt." in text
    for quantity in (1, 2, 3):
        assert f"{quantity} × Tischleuchte" in text


async def test_however_often_and_in_whatever_order_it_is_heard(shop: Settings) -> None:
    orders = await sent_together()
    lead = await Shipment.get(order_id=orders[1].id)
    await attach_label(lead.id, "0034", None, b"%PDF-", by=SYSTEM)
    seqs = await column("select seq from events where type = 'LabelAttached' order by seq desc")
    turns = Turns(shop.database)
    hearing = Hearing(LISTENERS, turns)

    for seq in [*seqs, *seqs]:
        await hearing.hear("notifications.tell_shipped", (seq,))

    assert len(seqs) == 3
    (message,) = await Message.filter(kind__startswith="SHIPPED")
    assert (message.kind, message.subject_id, message.order_id) == ("SHIPPED_TOGETHER", lead.id, orders[1].id)
    await turns.close()


async def test_an_order_that_goes_alone_is_told_as_ever(shop: Settings) -> None:
    order = await order_lamps()
    await confirm_order(order.id, by=SYSTEM)
    await ship_order(order.id, by=SYSTEM)
    await attach_label((await Shipment.get()).id, "0034", None, b"%PDF-", by=SYSTEM)
    (seq,) = await column("select seq from events where type = 'LabelAttached'")
    turns = Turns(shop.database)

    await Hearing(LISTENERS, turns).hear("notifications.tell_shipped", (seq,))

    (message,) = await Message.filter(kind__startswith="SHIPPED")
    assert (message.kind, message.subject) == ("SHIPPED", f"Ihr Auftrag {order.number} ist unterwegs")
    await turns.close()
