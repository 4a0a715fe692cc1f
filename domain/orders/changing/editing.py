"""Editing a placed order: previewed by a dry run, carried out by the rules and functions that placed it."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date

from domain.catalog.extras import works_of
from domain.foundation.asking import Question, ask
from domain.foundation.callers import SYSTEM, Caller
from domain.foundation.clock import now
from domain.foundation.commands import command, record
from domain.foundation.errors import Invalid, NotFound, Refused, refuse_all
from domain.foundation.money import Money
from domain.foundation.shop import get_shop
from domain.foundation.writing import fresh, put
from domain.orders.changing.cancelling import drop_pieces
from domain.orders.changing.renewing import outdate_confirmation
from domain.orders.changing.wishes import Operation
from domain.orders.commands.settle import settle
from domain.orders.events import OrderEdited
from domain.orders.grouping import list_beside
from domain.orders.issues.credit import give_more_credit, watch_credit
from domain.orders.issues.facts import content_key
from domain.orders.issues.looking import buyer_of
from domain.orders.issues.verifying import verify
from domain.orders.models import Order, OrderLine
from domain.orders.queries import get_order_to_change, list_lines
from domain.orders.rules.checking import article_problems, payment_method
from domain.orders.rules.confirming import agreed
from domain.orders.rules.editing import Plan, plan_edit
from domain.orders.rules.extras import Works, skus_with_extras, stored_extras, with_extras
from domain.orders.rules.moving import must_be_open
from domain.orders.rules.promising import give_promises, renew_promises
from domain.orders.rules.reasons import given_reason
from domain.orders.rules.repricing import reprice
from domain.orders.rules.standing import standing
from domain.orders.states import OrderStatus
from domain.orders.wishes import AddressGiven, OrderGiven
from domain.pricing.queries import Offer, Shipping, offers_of, shipping_method
from domain.pricing.rules import EU, rate_for
from domain.promises.outlook import Outlook, outlook_of, supplies_of_lines
from domain.promises.queries import terms_for
from domain.promises.rules.promising import first_or_last
from domain.promises.values import Supply, Terms
from domain.stock.commands import allocate_stock, reserve_stock
from domain.stock.rules import Wanted

_OF_ORDER = ["shipping_address", "billing_address", "shipping_method", "carrier", "payment_method", "note"]
_OF_ORDER += ["shipping_net_minor", "shipping_tax_minor", "total_net_minor", "total_tax_minor", "promised_on"]
_OF_ORDER += ["search_text", "content_key"]
_OF_LINE = ["quantity", "net_minor", "tax_minor", "tax_basis_points", "sourced"]
_OF_LINE += ["promised_on", "first_promised_on", "promise", "awaited"]


@dataclass(frozen=True, slots=True)
class Sums:
    """What matters of an order before or after an edit."""

    due: Money
    received: Money
    promised_on: date | None


@dataclass(frozen=True, slots=True)
class Edited:
    """An order that was edited, how it stood before, and what papers say something else by now."""

    id: str
    before: Sums
    after: Sums
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    offers: dict[str, Offer]
    works: Works
    outlook: dict[str, Outlook]
    shipping: Shipping | None
    terms: Terms | None
    supplies: dict[str, Supply]


@command("orders.edit")
async def edit_order(order_id: str, operations: Sequence[Operation], reason: str | None, *, by: Caller) -> Edited:
    """Change what was ordered, where it goes, how it is sent or paid; what was sent or invoiced stays.

    Raises  RefusedForReasons  everything that cannot be, at once
    """
    order = await get_order_to_change(order_id)
    must_be_open("edit", standing(order))
    merged = bool(await list_beside(order))
    why = given_reason(reason) or "no reason given"
    lines = await list_lines(order.id)
    plan, before = plan_edit(order, lines, operations, merged=merged), _sums(order)
    known = agreed(order, lines)
    refuse_all(plan.refused)
    owed_minor = await watch_credit(order)
    country = order.shipping_address["country_code"]
    _set_others(order, operations)
    moved = (country in EU) != (order.shipping_address["country_code"] in EU)
    found = await _look_up(order, lines, plan)
    refuse_all(_problems(order, lines, plan, found, moved=moved))
    await drop_pieces(order, lines, plan.dropped, why)
    new = _new_lines(order, lines, plan, found)
    for line in lines:
        line.quantity += plan.raised.get(line.id, 0)
        if moved:
            line.tax_basis_points = rate_for(
                found.offers[line.sku].basis_points, order.shipping_address["country_code"]
            )
    _promise(order, lines, new, found, anew=country != order.shipping_address["country_code"] or _method(operations))
    await _store(
        order, [*lines, *new], new, plan, found, priced=bool(plan.raised or new or moved) or _method(operations)
    )
    await give_more_credit(order, owed_minor)
    await outdate_confirmation(order, [*lines, *new], known)
    record(_edited(order, operations, why))
    return Edited(order.id, before, _sums(order), _facts(order, lines, operations))


def _method(operations: Sequence[Operation]) -> bool:
    return any(operation.set_shipping_method is not None for operation in operations)


def _sums(order: Order) -> Sums:
    currency = order.currency
    return Sums(Money(order.due_minor, currency), Money(order.received_minor, currency), order.promised_on)


def _set_others(order: Order, operations: Sequence[Operation]) -> None:
    for operation in operations:
        if operation.set_shipping_address is not None:
            # Bills go where they went before.
            order.billing_address = order.billing_address or order.shipping_address
            order.shipping_address = asdict(operation.set_shipping_address)
            order.search_text = f"{order.search_text} {_words(operation.set_shipping_address)}"
        if operation.set_billing_address is not None:
            order.billing_address = asdict(operation.set_billing_address)
        if operation.set_shipping_method is not None:
            order.shipping_method = operation.set_shipping_method.upper()
        if operation.set_payment_method is not None:
            order.payment_method = payment_method(operation.set_payment_method)
        if operation.set_note is not None:
            order.note = operation.set_note


def _words(address: AddressGiven) -> str:
    words = (address.name, address.company, address.city, address.postal_code)
    return " ".join(word for word in words if word).lower()


async def _look_up(order: Order, lines: Sequence[OrderLine], plan: Plan) -> _Found:
    shop = await get_shop()
    skus = [given.sku for _, given in plan.added]
    offers = offers_of([*skus, *(line.sku for line in lines)], order.currency)
    outlook: Question[dict[str, Outlook]] = outlook_of(skus)
    shipping = shipping_method(order.shipping_method)
    terms = terms_for(order.shipping_method, order.shipping_address["country_code"], shop)
    supplies = supplies_of_lines({line.id: line.awaited for line in lines})
    works = works_of(skus_with_extras([given for _, given in plan.added]))
    await ask(offers, works, outlook, shipping, terms, supplies)
    return _Found(offers.answer, works.answer, outlook.answer, shipping.answer, terms.answer, supplies.answer)


def _problems(order: Order, lines: Sequence[OrderLine], plan: Plan, found: _Found, *, moved: bool) -> list[Refused]:
    refused: list[Refused] = []
    if found.shipping is None or found.terms is None:
        remedy = "Use one the shop offers."
        refused.append(
            NotFound(f"There is no shipping method {order.shipping_method!r}", path=("operations",), remedy=remedy)
        )
    given = OrderGiven(lines=tuple(line for _, line in plan.added), shipping_address=_NOWHERE)
    for problem in article_problems(given, found.offers, found.works, order.currency):
        problem.path = ("operations", str(plan.added[int(problem.path[1])][0]), *problem.path[2:])
        refused.append(problem)
    if moved:
        refused += _tax_problems(lines, found.offers)
    if not plan.added and sum(line.live for line in lines) == sum(plan.dropped.values()):
        refused.append(Invalid("Nothing of the order would be left", path=("operations",), remedy="Cancel it instead."))
    return refused


_NOWHERE = AddressGiven(name="", street="", postal_code="", city="", country_code="")


def _tax_problems(lines: Sequence[OrderLine], offers: Mapping[str, Offer]) -> list[Refused]:
    """Another country may mean another tax."""
    remedy = "Cancel what is left, and place a new order for it."
    return [
        Invalid(f"The tax of {line.sku} cannot change: {why}", path=("operations",), remedy=remedy)
        for line in lines
        for why in ("it is invoiced" if line.invoiced else "" if line.sku in offers else "it is no longer sold",)
        if why
    ]


def _new_lines(order: Order, lines: Sequence[OrderLine], plan: Plan, found: _Found) -> list[OrderLine]:
    last = max(line.position for line in lines)
    return [
        fresh(
            OrderLine,
            order_id=order.id,
            position=last + count,
            product_id=offer.product_id,
            sku=offer.sku,
            name=offer.name,
            quantity=given.quantity,
            currency=offer.currency,
            unit_price_minor=offer.gross_minor,
            tax_basis_points=rate_for(offer.basis_points, order.shipping_address["country_code"]),
            weight_grams=offer.weight_grams,
            extras=stored_extras(given, found.works),
        )
        for count, (_, given) in enumerate(plan.added, start=1)
        for offer in (with_extras(given, found.offers, found.works),)
        if offer is not None
    ]


def _promise(order: Order, lines: Sequence[OrderLine], new: Sequence[OrderLine], found: _Found, *, anew: bool) -> None:
    """Promise the new lines, and the others again when they take another way."""
    if anew and found.terms is not None:
        kept = {line.id: Supply(held=line.live - line.shipped) for line in lines}
        renew_promises(order, lines, {**kept, **found.supplies}, found.terms, now())
    give_promises(order, new, found.outlook, found.terms, now())
    waiting = [line.promised_on for line in (*lines, *new) if line.live > line.shipped]
    if waiting:
        order.promised_on = first_or_last(waiting, complete=order.ship_complete)


async def _store(
    order: Order, lines: Sequence[OrderLine], new: Sequence[OrderLine], plan: Plan, found: _Found, *, priced: bool
) -> None:
    if priced and found.shipping is not None:
        order.carrier = found.shipping.carrier
        reprice(order, lines, found.shipping)
    put(*new)
    await OrderLine.bulk_update([line for line in lines if line not in new], fields=_OF_LINE)
    more = {**plan.raised, **{line.id: line.quantity for line in new}}
    if more:
        await reserve_stock(order.id, _wanted(lines, more), buyer=await buyer_of(order), by=SYSTEM)
    if more and order.status is OrderStatus.CONFIRMED:
        there = await allocate_stock(order.id, by=SYSTEM)
        for line in lines:
            line.sourced = max(line.picked, min(line.live, there.get(line.id, 0)))
        await OrderLine.bulk_update(lines, fields=["sourced"])
    order.content_key = content_key(
        [(line.sku, line.live) for line in lines if line.live], order.shipping_address["postal_code"]
    )
    await order.save(update_fields=_OF_ORDER)
    await settle(order, lines)
    if order.status is OrderStatus.PLACED:
        await verify(order, lines)


def _wanted(lines: Sequence[OrderLine], more: Mapping[str, int]) -> list[Wanted]:
    return [
        Wanted(line.id, str(line.product_id), line.sku, more[line.id], line.position - 1)  # type: ignore[attr-defined]
        for line in lines
        if line.id in more
    ]


def _edited(order: Order, operations: Sequence[Operation], why: str) -> OrderEdited:
    names = sorted({name for operation in operations for name in operation.given})
    return OrderEdited(order_id=order.id, number=order.number, changes=", ".join(names), reason=why)


def _facts(order: Order, lines: Sequence[OrderLine], operations: Sequence[Operation]) -> tuple[str, ...]:
    """Which papers say something else by now."""
    found = []
    if order.status is OrderStatus.CONFIRMED:
        found.append("CONFIRMATION_OUTDATED")
    if any(line.invoiced for line in lines) and any(one.set_billing_address is not None for one in operations):
        found.append("CREDIT_NOTE_NEEDED")
    return tuple(found)
