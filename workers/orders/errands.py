import asyncio

from domain.foundation.callers import SYSTEM
from domain.foundation.documents import document_content
from domain.foundation.models import Document
from domain.foundation.shop import get_shop
from domain.orders.changing.events import ConfirmationRenewed, OrderSplitOff
from domain.orders.commands.decide import CONFIRMATION, file_confirmation
from domain.orders.events import OrderConfirmed
from domain.orders.models import Order, OrderLine
from domain.orders.queries import list_lines
from domain.orders.rules.owing import owed_of_line
from domain.orders.states import OrderStatus
from domain.pricing.rules import Priced, work_out
from workers.foundation.actors import errand
from workers.foundation.hearing import told_at
from workers.foundation.papers import billing_address, language_of, postal, seller, tax_shares
from workers.foundation.renderer.parts import PricedLine, Sums

from .documents.order_confirmation import OrderConfirmationPaper, PaymentTerms, render_order_confirmation


@errand("orders.write_confirmation")
async def write_confirmation(event: OrderConfirmed | OrderSplitOff | ConfirmationRenewed) -> None:
    """Set the order confirmation as PDF and file it."""
    order_id = str(event.order_id)
    news_id = event.news_id if isinstance(event, ConfirmationRenewed) else None
    if await document_content(CONFIRMATION, news_id or order_id) is not None:
        return
    order = await Order.get(id=order_id).select_related("customer")
    if isinstance(event, OrderSplitOff) and order.status is OrderStatus.PLACED:
        return
    paper = await _paper(order, renewed=news_id is not None)
    content = await asyncio.to_thread(render_order_confirmation, paper)
    before = await Document.filter(kind=CONFIRMATION, order_id=order_id).count()
    name = f"{order.number}-{before + 1}.pdf" if news_id else f"{order.number}.pdf"
    await file_confirmation(order_id, name, content, news_id, by=SYSTEM)


async def _paper(order: Order, *, renewed: bool) -> OrderConfirmationPaper:
    shop = await get_shop()
    lines = [line for line in await list_lines(order.id) if line.live]
    ships_elsewhere = order.billing_address is not None and order.billing_address != order.shipping_address
    placed_at = order.placed_at or told_at()
    return OrderConfirmationPaper(
        language=language_of(order),
        created_at=told_at(),
        seller=seller(shop),
        recipient=billing_address(order),
        number=order.number,
        ordered_on=placed_at.date(),
        confirmed_on=told_at().date(),
        lines=tuple(_line(line) for line in lines),
        sums=_sums(order, lines),
        terms=PaymentTerms(order.payment_method.value),
        payment_reference=order.payment_reference or "",
        payment_days=shop.payment_days,
        paid_minor=order.received_minor,
        promised_on=order.promised_on,
        delivery_address=postal(order.shipping_address) if ships_elsewhere else None,
        customer_number=order.customer.number if order.customer else "",
        customer_reference=order.external_reference or "",
        renewed=renewed,
    )


def _line(line: OrderLine) -> PricedLine:
    """The pieces that are not cancelled."""
    return PricedLine(
        sku=line.sku,
        name=line.name,
        quantity=line.live,
        unit_price_minor=line.unit_price_minor,
        total_minor=sum(owed_of_line(line)),
        tax_basis_points=line.tax_basis_points,
    )


def _sums(order: Order, lines: list[OrderLine]) -> Sums:
    shipping_gross = order.shipping_net_minor + order.shipping_tax_minor
    owed = [(line.tax_basis_points, *owed_of_line(line)) for line in lines]
    shipping = work_out([Priced(net + tax, rate) for rate, net, tax in owed], shipping_gross)
    return Sums(
        currency=order.currency,
        lines_minor=sum(net + tax for _, net, tax in owed),
        shipping_minor=shipping_gross,
        total_minor=order.due_minor,
        taxes=tax_shares(owed + [(rate, part.net_minor, part.tax_minor) for rate, part in shipping.shipping_by_rate]),
    )
