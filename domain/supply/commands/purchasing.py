"""Purchase orders: drafted of what is proposed, sent, put on another day, called off."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from domain.catalog.models import Product
from domain.foundation.callers import Caller
from domain.foundation.clock import now, today
from domain.foundation.commands import command, look_up, record
from domain.foundation.documents import file_document
from domain.foundation.errors import Invalid, TooManyItems, refuse_all
from domain.foundation.models import Document
from domain.foundation.moves import refuse_closed
from domain.foundation.numbering import next_gapless
from domain.foundation.shop import get_shop
from domain.orders.models import Order
from domain.orders.queries import get_order_with_lock
from domain.orders.rules.moving import reasons_against
from domain.orders.rules.reasons import needed_reason
from domain.orders.rules.standing import standing
from domain.promises.queries import terms_for
from domain.promises.rules.working import working_day
from domain.supply.commands.arriving import expect, expect_less, expect_on
from domain.supply.commands.letting_go import end_if_nothing_comes, tell_less
from domain.supply.commands.telling import tell_moved
from domain.supply.errors import NotSold
from domain.supply.events import PurchaseOrderCreated, PurchaseOrderDated, PurchaseOrderFiled, PurchaseOrderSent
from domain.supply.models import PurchaseOrder, PurchaseOrderLine, Supplier, SupplierArticle, SupplyTask
from domain.supply.queries.finding import (
    get_purchase_order_to_change,
    get_supplier,
    list_purchase_lines,
    list_tasks_on,
    list_waiting_to_buy,
    lock_orders,
)
from domain.supply.queries.proposed import proposed_of
from domain.supply.queries.views import PURCHASE_ORDER_PAPER
from domain.supply.rules.moving import purchase_reasons

MOST_LINES = 200
MOST_PIECES = 1_000_000


@command("purchasing.manage")
async def create_purchase_order(supplier_id: str, wanted: Mapping[str, int] | None, *, by: Caller) -> PurchaseOrder:
    """Draft an order to a supplier; order lines that wait for these articles wait for this from now on.

    wanted  pieces by SKU; None for all that is proposed
    """
    supplier = await get_supplier(supplier_id)
    await lock_orders([str(task.order_id) for task in await list_waiting_to_buy(supplier.id)])  # type: ignore[attr-defined]
    pieces = await proposed_of(supplier.id) if wanted is None else dict(wanted)
    _refuse_impossible(pieces)
    articles = await _articles(supplier, pieces)
    purchase = await _draft(supplier, None)
    lines = _lines(purchase, articles, pieces)
    await PurchaseOrderLine.bulk_create(lines)
    await _put_on(lines, await list_waiting_to_buy(supplier.id))
    return purchase


def _refuse_impossible(pieces: Mapping[str, int]) -> None:
    if not pieces:
        raise Invalid("Nothing is to be ordered", path=("lines",), remedy="Say which articles, or wait for a proposal.")
    if len(pieces) > MOST_LINES:
        raise TooManyItems("These are too many lines", path=("lines",), remedy=f"Order at most {MOST_LINES} at once.")
    refuse_all(
        [
            Invalid(
                f"{count} × {sku} cannot be ordered", path=("lines", str(place)), remedy=f"Give 1 to {MOST_PIECES}."
            )
            for place, (sku, count) in enumerate(pieces.items())
            if not 1 <= count <= MOST_PIECES
        ]
    )


async def _articles(supplier: Supplier, pieces: Mapping[str, int]) -> dict[str, tuple[Product, SupplierArticle]]:
    sold = await SupplierArticle.filter(supplier_id=supplier.id, product__sku__in=list(pieces)).select_related(
        "product"
    )
    found = {article.product.sku: (article.product, article) for article in sold}
    refuse_all(
        [
            NotSold(sku, supplier.name, ("lines", str(place), "sku"))
            for place, sku in enumerate(pieces)
            if sku not in found
        ]
    )
    return found


async def _draft(supplier: Supplier, order: Order | None) -> PurchaseOrder:
    year = today().year
    number = f"B{year}-{await next_gapless(f'purchase orders {year}'):05d}"
    purchase = await PurchaseOrder.create(
        number=number,
        supplier_id=supplier.id,
        currency=supplier.currency,
        order_id=order.id if order else None,
        ship_to=order.shipping_address if order else None,
    )
    record(
        PurchaseOrderCreated(
            order_id=order.id if order else None, purchase_order_id=purchase.id, number=purchase.number
        )
    )
    return purchase


def _lines(
    purchase: PurchaseOrder, articles: Mapping[str, tuple[Product, SupplierArticle]], pieces: Mapping[str, int]
) -> list[PurchaseOrderLine]:
    return [
        PurchaseOrderLine(
            purchase_order_id=purchase.id,
            position=position,
            product_id=product.id,
            sku=sku,
            supplier_sku=article.supplier_sku,
            name=product.name,
            ordered=count,
            price_minor=article.price_minor,
        )
        for position, (sku, count) in enumerate(pieces.items(), start=1)
        for product, article in (articles[sku],)
    ]


async def _put_on(lines: Sequence[PurchaseOrderLine], tasks: Sequence[SupplyTask]) -> None:
    """Tasks wait for a line as long as its pieces last; one that needs more than is left waits for the next order."""
    left = {str(line.product_id): (line, line.ordered) for line in lines}  # type: ignore[attr-defined]
    for task in tasks:
        product_id = str(task.product_id)  # type: ignore[attr-defined]
        line, pieces = left.get(product_id, (None, 0))
        if line is None or task.left > pieces:
            continue
        left[product_id] = (line, pieces - task.left)
        task.purchase_line_id = line.id
        task.move("release")
        await task.save()
        tell_moved(task)


async def draft_dropship(order: Order, tasks: Sequence[SupplyTask]) -> None:
    """One draft for each supplier that is to send something of an order to its customer."""
    for supplier_id in sorted({str(task.supplier_id) for task in tasks}):  # type: ignore[attr-defined]
        mine = [task for task in tasks if str(task.supplier_id) == supplier_id]  # type: ignore[attr-defined]
        pieces: dict[str, int] = {}
        for task in mine:
            pieces[task.sku] = pieces.get(task.sku, 0) + task.quantity
        supplier = await get_supplier(supplier_id)
        purchase = await _draft(supplier, order)
        lines = _lines(purchase, await _articles(supplier, pieces), pieces)
        await PurchaseOrderLine.bulk_create(lines)
        await _put_on(lines, mine)


@command("purchasing.manage")
async def send_purchase_order(purchase_order_id: str, *, by: Caller) -> PurchaseOrder:
    """Order it: paper and mail follow, and what waits for it knows when it comes."""
    purchase = await get_purchase_order_to_change(purchase_order_id)
    order_id = purchase.order_id  # type: ignore[attr-defined]
    # The goods are the supplier's, so that ours are not looked at.
    order = standing(await get_order_with_lock(order_id)) if order_id is not None else None
    await must_be_open_for("send", purchase, reasons_against("ship", order) if order else ())
    supplier = await get_supplier(str(purchase.supplier_id))  # type: ignore[attr-defined]
    purchase.move("send")
    purchase.sent_at = now()
    purchase.expected_on = await _day_after(supplier.lead_days)
    purchase.version += 1
    await purchase.save()
    lines = await list_purchase_lines(purchase.id)
    if not purchase.is_dropship:
        for line in lines:
            await expect(purchase, line, purchase.expected_on, by=by)
            await line.save()
    for task in await list_tasks_on([line.id for line in lines]):
        task.move("start")
        task.planned_on = purchase.expected_on
        await task.save()
        tell_moved(task)
    record(PurchaseOrderSent(order_id=order_id, purchase_order_id=purchase.id, number=purchase.number))
    return purchase


async def _day_after(working_days: int) -> date:
    """By the shop's own calendar, which most suppliers share."""
    shop = await get_shop()
    terms = terms_for(None, shop.country_code, shop)
    await look_up(terms)
    found = working_day(today(), working_days, terms.answer.calendar) if terms.answer else None
    return found or today() + timedelta(days=working_days)


@command("purchasing.manage")
async def date_purchase_order(purchase_order_id: str, expected_on: date, *, by: Caller) -> PurchaseOrder:
    """Write down that the supplier says another day."""
    purchase = await get_purchase_order_to_change(purchase_order_id)
    await must_be_open_for("date", purchase)
    if not 0 <= (expected_on - today()).days <= 3 * 366:
        raise Invalid(
            "This day cannot be", path=("expectedOn",), remedy="Give a day from today on, within three years."
        )
    purchase.expected_on = expected_on
    purchase.version += 1
    await purchase.save()
    lines = await list_purchase_lines(purchase.id)
    for line in lines:
        await expect_on(line, expected_on, by=by)
    for task in await list_tasks_on([line.id for line in lines]):
        task.planned_on = expected_on
        task.version += 1
        await task.save()
    record(
        PurchaseOrderDated(
            order_id=purchase.order_id,  # type: ignore[attr-defined]
            purchase_order_id=purchase.id,
            number=purchase.number,
            expected_on=expected_on.isoformat(),
        )
    )
    return purchase


@command("purchasing.manage")
async def cancel_purchase_order(purchase_order_id: str, reason: str | None, *, by: Caller) -> PurchaseOrder:
    """Call it off before anything came; what waits for it waits to be bought again."""
    purchase = await get_purchase_order_to_change(purchase_order_id)
    await must_be_open_for("cancel", purchase)
    why = needed_reason(reason, "cancel")
    was_sent = purchase.sent_at is not None
    lines = await list_purchase_lines(purchase.id)
    for task in await list_tasks_on([line.id for line in lines]):
        task.move("replan")
        task.purchase_line_id = None
        task.reason, task.planned_on = why, None
        await task.save()
        tell_moved(task)
    for line in lines:
        tell_less(purchase, line, line.expected, why, tell=was_sent)
        line.given_up += line.expected
        await expect_less(line, by=by)
        await line.save()
    purchase.reason = why
    await end_if_nothing_comes(purchase)
    return purchase


async def must_be_open_for(verb: str, purchase: PurchaseOrder, unsendable: Sequence[str] = ()) -> None:
    """Raises  MoveNotOpen"""
    received = sum(line.received for line in await list_purchase_lines(purchase.id))
    refuse_closed(verb, purchase_reasons(verb, purchase.status, purchase.is_dropship, received, unsendable))


@command("purchasing.manage")
async def file_purchase_order(purchase_order_id: str, content: bytes, *, by: Caller) -> Document:
    """Keep the paper that was made; a second one is not taken."""
    purchase = await get_purchase_order_to_change(purchase_order_id)
    return await file_document(
        PURCHASE_ORDER_PAPER,
        subject_id=purchase.id,
        order_id=None,
        filename=f"{purchase.number}.pdf",
        content=content,
        telling=lambda document: PurchaseOrderFiled(
            purchase_order_id=purchase.id, number=purchase.number, document_id=document.id
        ),
    )
