"""What customers hear of: each message is written once, and an errand sends it."""

from domain.billing.events import InvoiceFiled
from domain.billing.models import Invoice
from domain.foundation.callers import SYSTEM
from domain.notifications.commands import Letter, write_message
from domain.orders.change_states import ChangeSide, ChangeState
from domain.orders.changing.events import OrderChangeAnswered, OrderChangeProposed
from domain.orders.events import ConfirmationFiled, PromiseNewsDue
from domain.orders.models import Order, OrderChange
from domain.orders.queries import get_order_with_lock
from domain.payments.events import PaymentReceived
from domain.payments.models import Payment
from domain.quotes.events import QuoteAcceptanceFiled, QuoteAccepted, QuoteFiled
from domain.shipping.events import DispatchNoted, LabelAttached
from domain.shipping.models import Shipment
from domain.shipping.queries import list_parcel
from domain.stock.events import WaitingListOffered
from domain.stock.models import WaitingEntry
from domain.stock.states import WaitingStatus
from domain.supply.events import AppointmentBooked, AppointmentMoved, PurchaseOrderChanged, PurchaseOrderFiled
from workers.foundation.actors import reaction
from workers.foundation.papers import language_of

from . import appointments, facts, quotes, suppliers
from .templates.facts import Facts, MessageKind
from .templates.render import render_message


@reaction("notifications.tell_confirmed")
async def tell_confirmed(event: ConfirmationFiled) -> None:
    """The order is taken on, or was changed since; the order confirmation goes with it."""
    order = await _order_with_lock(event.order_id)
    told = await facts.order_confirmed(order)
    kind = MessageKind.ORDER_CHANGED if event.renewed else MessageKind.ORDER_CONFIRMED
    await _tell(kind, order, event.document_id if event.renewed else order.id, told, event.document_id)


@reaction("notifications.tell_change_proposed")
async def tell_change_proposed(event: OrderChangeProposed) -> None:
    """The shop asks its customer; what a customer proposes stands on the order."""
    change = await OrderChange.get(id=event.change_id)
    if change.side is ChangeSide.SHOP:
        order = await _order_with_lock(event.order_id)
        told = await facts.change_told(order, change, change.reason)
        await _tell(MessageKind.CHANGE_PROPOSED, order, change.id, told)


@reaction("notifications.tell_change_declined")
async def tell_change_declined(event: OrderChangeAnswered) -> None:
    """A customer's wish cannot be met; one that is met is confirmed anew."""
    change = await OrderChange.get(id=event.change_id)
    if change.side is ChangeSide.CUSTOMER and change.state is ChangeState.DECLINED and change.answered_by != "Customer":
        order = await _order_with_lock(event.order_id)
        await _tell(MessageKind.CHANGE_DECLINED, order, change.id, await facts.change_told(order, change, event.reason))


@reaction("notifications.tell_shipped")
async def tell_shipped(event: LabelAttached | DispatchNoted) -> None:
    """A parcel is on its way, with the number to follow it by; of orders that go together the leading one tells."""
    order = await _order_with_lock(event.order_id)
    shipment = await Shipment.get(id=event.shipment_id)
    if shipment.lead_id is not None:
        return
    parcel = await list_parcel(shipment)
    kind = MessageKind.SHIPPED if len(parcel) == 1 else MessageKind.SHIPPED_TOGETHER
    await _tell(kind, order, shipment.id, await facts.shipped(order, shipment, parcel))


@reaction("notifications.tell_invoiced")
async def tell_invoiced(event: InvoiceFiled) -> None:
    """The invoice, as a file to keep."""
    order = await _order_with_lock(event.order_id)
    invoice = await Invoice.get(id=event.invoice_id)
    await _tell(MessageKind.INVOICE, order, invoice.id, await facts.invoiced(order, invoice), event.document_id)


@reaction("notifications.tell_paid")
async def tell_paid(event: PaymentReceived) -> None:
    """Money came in, and whether some is still missing."""
    order = await _order_with_lock(event.order_id)
    payment = await Payment.get(id=event.payment_id)
    await _tell(MessageKind.PAYMENT_RECEIVED, order, payment.id, await facts.payment_received(order, payment))


@reaction("notifications.tell_promise_moved")
async def tell_promise_moved(event: PromiseNewsDue) -> None:
    """What was promised comes on another day."""
    order = await _order_with_lock(event.order_id)
    told = await facts.promise_moved(order, event.from_on, event.to_on)
    await _tell(MessageKind.PROMISE_MOVED, order, event.news_id, told)


@reaction("notifications.tell_supplier")
async def tell_supplier(event: PurchaseOrderFiled) -> None:
    """The purchase order, as a file to keep."""
    await suppliers.write_order(event)


@reaction("notifications.tell_supplier_less")
async def tell_supplier_less(event: PurchaseOrderChanged) -> None:
    """Pieces that are no longer wanted; nothing when the supplier said so."""
    if event.tell:
        await suppliers.write_less(event)


@reaction("notifications.tell_offer")
async def tell_offer(event: QuoteFiled) -> None:
    """A quote with the link to answer it by."""
    await quotes.write_offer(event)


@reaction("notifications.tell_accepted")
async def tell_accepted(event: QuoteAcceptanceFiled) -> None:
    """What the customer signed, as a file to keep."""
    await quotes.write_accepted(event, await _order_with_lock(event.order_id))


@reaction("notifications.tell_desk_accepted")
async def tell_desk_accepted(event: QuoteAccepted) -> None:
    """The shop hears that a customer signed."""
    await quotes.write_to_desk(event)


@reaction("notifications.tell_booked")
async def tell_booked(event: AppointmentBooked) -> None:
    """A service has its time."""
    await appointments.write_booked(event, await _order_with_lock(event.order_id))


@reaction("notifications.tell_rebooked")
async def tell_rebooked(event: AppointmentMoved) -> None:
    """A service is at another time than was agreed."""
    await appointments.write_moved(event, await _order_with_lock(event.order_id))


@reaction("notifications.tell_back_in_stock")
async def tell_back_in_stock(event: WaitingListOffered) -> None:
    """An article that somebody waits for is there again."""
    entry = await WaitingEntry.get(id=event.entry_id).select_related("stock_item__product")
    if entry.status is not WaitingStatus.OFFERED:
        return
    told = await facts.back_in_stock(entry, event.quantity)
    message = render_message(MessageKind.BACK_IN_STOCK, "en" if entry.language == "en" else "de", told)
    letter = Letter(
        kind=MessageKind.BACK_IN_STOCK.value,
        subject_id=entry.id,
        order_id=None,
        recipient=entry.email,
        recipient_name=entry.name,
        subject=message.subject,
        text=message.text,
        html=message.html,
    )
    await write_message(letter, by=SYSTEM)


async def _order_with_lock(order_id: str | None) -> Order:
    order = await get_order_with_lock(str(order_id))
    await order.fetch_related("customer")
    return order


async def _tell(kind: MessageKind, order: Order, subject_id: str, told: Facts, *document_ids: str) -> None:
    """Write to the customer; one who left no address is told nothing."""
    customer = order.customer
    if customer is None or not customer.email:
        return
    message = render_message(kind, language_of(order), told)
    letter = Letter(
        kind=kind.value,
        subject_id=subject_id,
        order_id=order.id,
        recipient=customer.email,
        recipient_name=customer.name,
        subject=message.subject,
        text=message.text,
        html=message.html,
        document_ids=document_ids,
    )
    await write_message(letter, by=SYSTEM)
