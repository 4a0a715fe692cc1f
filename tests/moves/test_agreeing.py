"""Every object says of each of its moves what happens when somebody makes it, in each of its states."""

from datetime import date, timedelta

import pytest

from domain.billing.models import Invoice
from domain.billing.queries import INVOICE
from domain.catalog.models import Product
from domain.catalog.states import Backorder
from domain.customers.commands import update_customer
from domain.foundation.callers import SYSTEM, Caller, CallerKind
from domain.foundation.clock import today
from domain.foundation.dead_letters import DEAD_LETTER, bury, drop_dead_letter, list_dead_letters, retry_dead_letter
from domain.foundation.ids import new_id
from domain.foundation.models import EventRecord
from domain.intake.commands.drafts import correct_draft, create_draft, discard_draft, place_draft
from domain.intake.queries import DRAFT
from domain.intake.rules.correcting import ValueGiven
from domain.orders.commands.hold import release_hold
from domain.orders.commands.place import place_order
from domain.orders.commands.progress import mark_sourced
from domain.orders.hold_queries import HOLD
from domain.orders.issues.verifying import waive_issue
from domain.orders.issues.views import ISSUE
from domain.orders.models import Hold, Order, OrderLine, ValidationIssue
from domain.orders.states import Channel
from domain.payments.commands import allocate_transaction
from domain.payments.models import BankTransaction
from domain.payments.queries import BANK_TRANSACTION
from domain.payments.states import TransactionState
from domain.quotes.commands.answering import accept_quote, decline_quote
from domain.quotes.commands.offering import create_quote, send_quote
from domain.quotes.models import Quote
from domain.quotes.queries import QUOTE, QUOTE_OFFER, quote_caller
from domain.shipping.commands import deliver_shipment
from domain.shipping.errors import NoSuchShipment
from domain.shipping.models import Shipment
from domain.shipping.queries import SHIPMENT
from domain.stock.commands import receive_stock
from domain.stock.commands.arriving import cancel_arrival, change_arrival, expect_arrival, receive_arrival
from domain.stock.commands.offering import join_waiting_list, leave_waiting_list
from domain.stock.queries import ARRIVAL, WAITING_ENTRY
from tests.foundation.makers import (
    STEPS,
    cancel,
    clerk,
    confirm,
    deliver,
    hold,
    make_order,
    make_product,
    make_stock,
    ship,
    wish,
)
from tests.intake.scene import typed
from tests.orders.issue_scene import ANNA, make_customer, place
from tests.payments.statement_files import take_in, transfer
from tests.quotes.test_quotes import GIVEN

from .agreeing import Commands, agree, moves_of

pytestmark = pytest.mark.anyio
LATER = date(2030, 6, 3)


async def test_an_issue(db: str) -> None:
    await make_customer(blocked_reason="owes us")
    orders = [await place(customer_email=ANNA) for _ in range(2)]
    one, other = [await ValidationIssue.get(order_id=order.id, code="CUSTOMER_BLOCKED") for order in orders]
    commands = {"waive": (waive_issue, ("spoke to them",))}

    assert await agree(ISSUE, one.id, commands) == "waive"
    await waive_issue(one.id, "spoke to them", by=SYSTEM)
    assert await agree(ISSUE, one.id, commands) == ""
    await cancel(orders[1])
    assert await agree(ISSUE, other.id, commands) == ""
    await update_customer(str(orders[0].customer_id), {"blocked_reason": None}, by=SYSTEM)  # type: ignore[attr-defined]
    assert [move.reasons for move in (await moves_of(ISSUE, other.id, clerk("issues.read"))).values()] == [
        ["The order is CANCELLED.", "You lack the permission orders.waive."]
    ]


async def test_a_hold(db: str) -> None:
    await make_order("held")
    held = await Hold.get()
    commands = {"release": (release_hold, ())}

    assert await agree(HOLD, held.id, commands) == "release"
    await release_hold(held.id, by=SYSTEM)
    assert (await moves_of(HOLD, held.id))["release"].reasons == ["The hold is RELEASED."]


async def test_an_arrival(db: str) -> None:
    await make_product("LAMP")
    commands: Commands = {
        "change": (change_arrival, (9, LATER)),
        "receive": (receive_arrival, (1, None)),
        "cancel": (cancel_arrival, ()),
    }
    for end, more in (("receive", (2, None)), ("cancel", ())):
        arrival = await expect_arrival("LAMP", 2, LATER, "PO-7", by=SYSTEM)
        assert await agree(ARRIVAL, arrival.id, commands) == "change receive cancel"
        await commands[end][0](arrival.id, *more, by=SYSTEM)
        assert await agree(ARRIVAL, arrival.id, commands) == ""


async def test_a_place_on_the_waiting_list(db: str) -> None:
    await make_product("LAMP")
    entry = await join_waiting_list("LAMP", 1, "a@example.org", "Anna", "de", by=SYSTEM)
    commands = {"leave": (leave_waiting_list, ())}

    assert await agree(WAITING_ENTRY, entry.id, commands) == "leave"
    await make_stock(LAMP=1)
    assert await agree(WAITING_ENTRY, entry.id, commands) == "leave"
    await leave_waiting_list(entry.id, by=SYSTEM)
    assert await agree(WAITING_ENTRY, entry.id, commands) == ""


async def test_a_dead_letter(db: str) -> None:
    await make_order("placed")
    event = await EventRecord.all().order_by("seq").first()
    assert event is not None
    for number, seq in enumerate((event.seq, None)):
        await bury(seq, f"tests.listener_{number}", reason="broken", message={})
    about, aimless = await list_dead_letters()
    commands = {"retry": (retry_dead_letter, ()), "drop": (drop_dead_letter, ())}

    assert await agree(DEAD_LETTER, about.id, commands) == "retry drop"
    assert await agree(DEAD_LETTER, aimless.id, commands) == "drop"
    for letter in (about, aimless):
        await drop_dead_letter(letter.id, by=SYSTEM)
        assert await agree(DEAD_LETTER, letter.id, commands) == ""


async def test_a_booking(db: str) -> None:
    order = await make_order("invoiced")
    await take_in(transfer("no reference", 10_000))
    money = await BankTransaction.get()
    commands = {"allocate": (allocate_transaction, (order.number, None))}

    assert await agree(BANK_TRANSACTION, money.id, commands) == "allocate"
    await allocate_transaction(money.id, order.number, "40.00", by=SYSTEM)
    assert await agree(BANK_TRANSACTION, money.id, commands) == "allocate"
    await allocate_transaction(money.id, order.number, None, by=SYSTEM)
    assert await agree(BANK_TRANSACTION, money.id, commands) == ""
    await BankTransaction.filter(id=money.id).update(state=TransactionState.IGNORED, allocated_minor=0)
    assert await agree(BANK_TRANSACTION, money.id, commands) == ""


@pytest.mark.parametrize("state", [name for name, steps in STEPS.items() if ship in steps])
async def test_a_parcel_and_an_invoice(db: str, state: str) -> None:
    order = await make_order(state)
    parcel = await Shipment.get(order_id=order.id)

    found = await agree(SHIPMENT, parcel.id, {"deliver": (deliver_shipment, ())})
    assert found == ("" if deliver in STEPS[state] else "deliver")
    for invoice in await Invoice.filter(order_id=order.id):
        moves = await moves_of(INVOICE, invoice.id)
        assert [move.open for move in moves.values()] == [False, False]
        assert ("The invoice is PAID." in moves["settle"].reasons) == (state == "completed")


async def test_a_parcel_is_delivered_while_others_are_on_their_way(db: str) -> None:
    await make_stock(LAMP=1)
    await Product.filter(sku="LAMP").update(backorder=Backorder.ALLOW)
    order = await place_order(wish(LAMP=3), by=SYSTEM)
    await confirm(order)
    await ship(order)
    await receive_stock("LAMP", 2, None, "", by=SYSTEM)
    await mark_sourced(order.id, by=SYSTEM)
    await ship(order)
    first, second = await Shipment.filter(order_id=order.id).order_by("number")

    delivered = []
    for parcel in (first, second):
        await deliver_shipment(parcel.id, by=SYSTEM)
        line = await OrderLine.get(order_id=order.id)
        delivered.append((line.delivered, (await Order.get(id=order.id)).fulfillment_status.value))
    assert delivered == [(1, "PARTIALLY_DELIVERED"), (3, "DELIVERED")]
    for wrong in (new_id("shm"), "nonsense"):
        with pytest.raises(NoSuchShipment):
            await deliver_shipment(wrong, by=SYSTEM)
    key = Caller(id="key_1", name="shop", kind=CallerKind.KEY, permissions=frozenset({"orders.deliver"}), own_only=True)
    with pytest.raises(NoSuchShipment):
        await deliver_shipment(first.id, by=key)


async def test_a_quote_for_the_desk_and_for_whoever_holds_the_link(db: str) -> None:
    await make_stock(LAMP=9)
    quote = await send_quote((await create_quote(GIVEN, by=SYSTEM)).id, by=SYSTEM)
    link = quote_caller(quote.id)
    desk = {"send": (send_quote, ()), "decline": (decline_quote, ("no",))}
    offered = {"accept": (accept_quote, ("Anna", quote.document_sha256)), "reject": (decline_quote, ("no",))}

    assert await agree(QUOTE, quote.id, desk) == "send decline"
    assert await agree(QUOTE_OFFER, quote.id, offered, link) == "accept reject"
    await Quote.filter(id=quote.id).update(valid_until=today() - timedelta(days=1))
    assert await agree(QUOTE, quote.id, desk) == "decline"
    assert await agree(QUOTE_OFFER, quote.id, offered, link) == "reject"
    await decline_quote(quote.id, "no", by=SYSTEM)
    assert await agree(QUOTE, quote.id, desk) == ""
    assert await agree(QUOTE_OFFER, quote.id, offered, link) == ""


async def test_a_draft(db: str) -> None:
    await make_stock(LAMP=9)
    note = (ValueGiven("note", "ring twice"),)
    commands: Commands = {
        "correct": (correct_draft, (note,)),
        "place": (place_draft, ()),
        "discard": (discard_draft, ("no order",)),
    }
    one, other = [await create_draft(Channel.PHONE, typed(), by=SYSTEM) for _ in range(2)]

    assert await agree(DRAFT, one.id, commands) == "correct place discard"
    await discard_draft(one.id, "no order", by=SYSTEM)
    assert await agree(DRAFT, one.id, commands) == ""
    await place_draft(other.id, by=SYSTEM)
    # Placing it again answers the order that is here, though nothing is left to be done.
    assert [move.open for move in (await moves_of(DRAFT, other.id)).values()] == [False] * 3


async def test_nobody_who_lacks_the_right_sees_a_move_open(db: str) -> None:
    order = await make_order("shipped")
    await hold(order)
    parcel = await Shipment.get(order_id=order.id)

    (move,) = (await moves_of(SHIPMENT, parcel.id, clerk("shipping.read"))).values()

    assert move.reasons == ["You lack the permission orders.deliver."]
