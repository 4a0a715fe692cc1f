from collections.abc import Sequence

from domain.catalog.models import Product
from domain.customers.events import CustomerChanged, VatIdChecked
from domain.foundation.callers import SYSTEM
from domain.orders.commands.attention import weigh_order
from domain.orders.commands.decide import confirm_order_by_rule
from domain.orders.commands.progress import mark_sourced
from domain.orders.commands.renew import renew_promise, renew_promises_for
from domain.orders.events import (
    CreditMoved,
    OrderCancelled,
    OrderEdited,
    OrderExpired,
    OrderLineCancelled,
    OrderPlaced,
    RenewalLeft,
    ReviewEnded,
)
from domain.orders.issues.looking import find_placed_of, find_placed_with_vat_id
from domain.orders.issues.verifying import verify_if_placed
from domain.orders.waiting import find_awaited_articles, find_open_of
from domain.promises.events import LeadTimeDefined
from domain.stock.events import ArrivalChanged, StockAllocated, StockReceived, StockWithdrawn
from workers.foundation.actors import reaction


@reaction("orders.confirm_by_rule")
async def confirm_by_rule(event: OrderPlaced | ReviewEnded) -> None:
    """An order that one of the shop's rules covers needs no person."""
    await confirm_order_by_rule(str(event.order_id), by=SYSTEM)


@reaction("orders.count_sourced")
async def count_sourced(event: StockAllocated | StockWithdrawn) -> None:
    """Pieces came for an order that waited, or it waits again."""
    await mark_sourced(str(event.order_id), by=SYSTEM)


@reaction("orders.renew_promise_of_order")
async def renew_promise_of_order(event: StockAllocated | StockWithdrawn) -> None:
    """Pieces were given to an order, or taken from it: it arrives on another day."""
    await renew_promise(str(event.order_id), by=SYSTEM)


@reaction("orders.renew_waiting")
async def renew_waiting(event: StockReceived | ArrivalChanged | LeadTimeDefined) -> None:
    """More or less of an article is there or expected: whoever waits for it gets it on another day."""
    product = await Product.get_or_none(sku=event.sku)
    if product is not None:
        await renew_promises_for(product.id, "", by=SYSTEM)


@reaction("orders.renew_after_cancelling")
async def renew_after_cancelling(event: OrderCancelled | OrderExpired | OrderLineCancelled | OrderEdited) -> None:
    """Whoever waited behind an order that wants less moves up."""
    for product_id in await find_awaited_articles(str(event.order_id)):
        await renew_promises_for(product_id, "", by=SYSTEM)


@reaction("orders.renew_left_over")
async def renew_left_over(event: RenewalLeft) -> None:
    """The next ones of many orders that wait for an article."""
    await renew_promises_for(event.product_id, event.after_id, by=SYSTEM)


@reaction("orders.verify_again")
async def verify_again(event: CreditMoved) -> None:
    """Other orders of a customer fit into their credit, or do not any more."""
    await _verify(await find_placed_of(event.customer_id))


@reaction("orders.verify_after_change")
async def verify_after_change(event: CustomerChanged) -> None:
    """What was agreed with a customer decides on their orders."""
    await _verify(await find_placed_of(event.customer_id))


@reaction("orders.weigh_orders")
async def weigh_orders(event: CustomerChanged) -> None:
    """Somebody matters more to us, or less: so do their open orders."""
    after = ""
    if not {"tier", "strategic"}.intersection(event.fields.split(", ")):
        return
    while page := await find_open_of(event.customer_id, after=after):
        for order_id in page:
            await weigh_order(order_id, by=SYSTEM)
        after = page[-1]


@reaction("orders.verify_after_check")
async def verify_after_check(event: VatIdChecked) -> None:
    """The register of VAT ids says something about orders that are here already."""
    await _verify(await find_placed_with_vat_id(event.vat_id))


async def _verify(order_ids: Sequence[str]) -> None:
    for order_id in order_ids:
        await verify_if_placed(order_id, by=SYSTEM)
