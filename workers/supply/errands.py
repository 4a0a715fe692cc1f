import asyncio

from domain.foundation.callers import SYSTEM
from domain.foundation.documents import document_content
from domain.foundation.shop import get_shop
from domain.supply.commands.purchasing import file_purchase_order
from domain.supply.events import PurchaseOrderSent
from domain.supply.models import PurchaseOrder
from domain.supply.queries.finding import list_purchase_lines
from domain.supply.queries.views import PURCHASE_ORDER_PAPER
from workers.foundation.actors import errand
from workers.foundation.hearing import told_at
from workers.foundation.papers import postal, seller
from workers.foundation.renderer.parts import PostalAddress

from .documents.purchase_order import OrderedLine, PurchaseOrderPaper, render_purchase_order


@errand("supply.write_purchase_order")
async def write_purchase_order(event: PurchaseOrderSent) -> None:
    """Set the purchase order as PDF and file it."""
    if await document_content(PURCHASE_ORDER_PAPER, event.purchase_order_id) is not None:
        return
    purchase = await PurchaseOrder.get(id=event.purchase_order_id).select_related("supplier")
    content = await asyncio.to_thread(render_purchase_order, await _paper(purchase))
    await file_purchase_order(purchase.id, content, by=SYSTEM)


async def _paper(purchase: PurchaseOrder) -> PurchaseOrderPaper:
    supplier = purchase.supplier
    return PurchaseOrderPaper(
        language="de" if supplier.language == "de" else "en",
        created_at=told_at(),
        seller=seller(await get_shop()),
        recipient=PostalAddress(
            company=supplier.name,
            street=supplier.street,
            postal_code=supplier.postal_code,
            city=supplier.city,
            country=supplier.country_code,
        ),
        number=purchase.number,
        ordered_on=(purchase.sent_at or told_at()).date(),
        currency=purchase.currency,
        lines=tuple(
            OrderedLine(
                sku=line.supplier_sku or line.sku, name=line.name, quantity=line.ordered, price_minor=line.price_minor
            )
            for line in await list_purchase_lines(purchase.id)
            if line.ordered
        ),
        expected_on=purchase.expected_on,
        ship_to=postal(purchase.ship_to) if purchase.ship_to else None,
    )
