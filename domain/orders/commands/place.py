from dataclasses import dataclass, fields

from domain.catalog.extras import works_of
from domain.customers.commands import meet_customer
from domain.customers.events import VatIdGiven
from domain.customers.queries import KnownCustomer, customer_known_as, served_by, vat_answer
from domain.customers.rules import is_vat_id, language_of, vat_id_as_kept
from domain.customers.states import CustomerTier
from domain.foundation.asking import Question
from domain.foundation.callers import Caller
from domain.foundation.clock import now
from domain.foundation.commands import command, look_up, record
from domain.foundation.errors import Invalid, NotFound, refuse_all
from domain.foundation.models import Shop
from domain.foundation.money import MAX_MINOR, Money
from domain.foundation.numbering import NumberBlock
from domain.foundation.shop import get_shop
from domain.foundation.tokens import hashed, status_token
from domain.foundation.writing import fresh, put
from domain.orders.commands.settle import derive
from domain.orders.errors import TakenReference
from domain.orders.events import OrderPlaced
from domain.orders.issues.facts import Facts, ShopRule, content_key
from domain.orders.issues.findings import findings
from domain.orders.issues.looking import credit_used, of_customer, shop_rules, twin_of
from domain.orders.issues.writing import has_blocking, new_issues
from domain.orders.models import Order, OrderLine, ValidationIssue
from domain.orders.queries import PlacedBefore, placed_with_reference
from domain.orders.rules.checking import article_problems, is_negotiable, payment_method, price_of, problems
from domain.orders.rules.extras import Works, extra_minor, skus_with_extras, stored_extras, with_extras
from domain.orders.rules.promising import give_promises
from domain.orders.rules.references import rf_reference
from domain.orders.rules.seeing import is_visible
from domain.orders.rules.urgency import customer_weight
from domain.orders.states import OrderStatus
from domain.orders.wishes import AddressGiven, OrderGiven
from domain.pricing.queries import Offer, Shipping, offers_of, shipping_method
from domain.pricing.rules import Priced, Totals, rate_for, shipping_price, work_out
from domain.promises.outlook import Outlook, outlook_of
from domain.promises.queries import terms_for
from domain.promises.values import Terms
from domain.stock.commands import reserve_stock
from domain.stock.queries import shelves_of
from domain.stock.rules import Buyer, Shelf, Wanted

ORDER_NUMBERS = NumberBlock("orders", first=100_001)
_OF_ADDRESS = tuple(field.name for field in fields(AddressGiven))


@command("orders.place", looks_up=True)
async def place_order(given: OrderGiven, *, by: Caller) -> Order:
    """Write a customer's wish down: checked, priced, taxed, its stock kept.

    Raises  RefusedForReasons  everything that is wrong with it, at once
    """
    method_of_payment = payment_method(given.payment_method)
    refuse_all(problems(given))
    shop = await get_shop()
    found = await _look_up(given, shop, by)
    _refuse_taken_reference(given, found.taken, by)
    refuse_all(article_problems(given, found.offers, found.works, shop.currency, negotiable=is_negotiable(given, by)))
    shipping = _shipping(given, found)
    customer = await _customer(given, found, by)
    order = await _new_order(given, shop, shipping, customer, by)
    order.payment_method, order.vat_id = method_of_payment, found.vat_id or customer.vat_id
    order.content_key = found.content_key
    lines = _new_lines(order, given, found)
    give_promises(order, lines, found.outlook, found.terms, now())
    _price(order, lines, given, shipping)
    order.move("place")
    record(_placed(order))
    issues = _issues(order, lines, found, customer)
    derive(order, lines, on_hold=False, review=has_blocking(issues))
    put(order, *lines, *issues)
    buyer = Buyer(CustomerTier(customer.tier).priority, customer.backorder)
    await reserve_stock(order.id, _wanted(lines), shelves=found.shelves, buyer=buyer, by=by)
    return order


@dataclass(frozen=True, slots=True)
class _Found:
    """What placing has to know."""

    taken: PlacedBefore | None
    offers: dict[str, Offer]
    works: Works
    shelves: list[Shelf]
    shipping: Shipping | None
    customer: KnownCustomer | None
    terms: Terms | None
    outlook: dict[str, Outlook]
    rules: list[ShopRule]
    vat_id: str | None
    vat_valid: bool | None
    content_key: str


async def _look_up(given: OrderGiven, shop: Shop, by: Caller) -> _Found:
    skus = [line.sku for line in given.lines]
    taken, shipping = placed_with_reference(given), shipping_method(given.shipping_method)
    offers, shelves = offers_of(skus, shop.currency), shelves_of(skus)
    key = content_key(((line.sku, line.quantity) for line in given.lines), given.shipping_address.postal_code)
    vat_id = vat_id_as_kept(given.customer_vat_id)
    customer, rules, vat = _known_customer(given, key, by), shop_rules(), vat_answer(vat_id)
    terms, outlook = terms_for(given.shipping_method, given.shipping_address.country_code, shop), outlook_of(skus)
    works = works_of(skus_with_extras(given.lines))
    await look_up(taken, offers, works, shelves, shipping, customer, terms, outlook, rules, vat)
    return _Found(
        taken.answer,
        offers.answer,
        works.answer,
        shelves.answer,
        shipping.answer,
        customer.answer,
        terms.answer,
        outlook.answer,
        rules.answer,
        vat_id,
        vat.answer,
        key,
    )


def _known_customer(given: OrderGiven, key: str, by: Caller) -> Question[KnownCustomer | None]:
    # A storefront knows only those who ordered through it, else it could read the others by ordering for them.
    return customer_known_as(given.customer_number, given.customer_email, among=served_by(by), beside=of_customer(key))


def _refuse_taken_reference(given: OrderGiven, taken: PlacedBefore | None, by: Caller) -> None:
    if taken is not None:
        raise TakenReference(str(given.external_reference), taken.number if is_visible(taken, by) else None)


def _shipping(given: OrderGiven, found: _Found) -> Shipping:
    if found.shipping is None:
        raise NotFound(
            f"There is no shipping method {given.shipping_method!r}",
            path=("shippingMethod",),
            remedy="Leave it out for the standard method.",
        )
    return found.shipping


async def _customer(given: OrderGiven, found: _Found, by: Caller) -> KnownCustomer:
    name = given.customer_name or given.shipping_address.name
    language = language_of(given.shipping_address.country_code)
    return await meet_customer(
        found.customer,
        number=given.customer_number,
        name=name,
        email=given.customer_email,
        language=language,
        vat_id=found.vat_id,
        by=by,
    )


def _issues(order: Order, lines: list[OrderLine], found: _Found, customer: KnownCustomer) -> list[ValidationIssue]:
    valid = found.vat_valid if found.vat_id else customer.vat_valid
    if order.vat_id is not None and valid is None and is_vat_id(order.vat_id):
        record(VatIdGiven(order_id=order.id, vat_id=order.vat_id))
    listed = {sku: offer.gross_minor for sku, offer in found.offers.items()}
    facts = Facts(
        rules=found.rules,
        listed=listed,
        negotiated=frozenset(
            line.id for line in lines if line.unit_price_minor != listed[line.sku] + extra_minor(line)
        ),
        email=customer.email,
        blocked_reason=customer.blocked_reason,
        credit_limit_minor=customer.credit_limit_minor,
        credit_used_minor=credit_used(customer),
        vat_valid=valid,
        twin=twin_of(customer),
    )
    return new_issues(order, findings(order, lines, facts))


async def _new_order(given: OrderGiven, shop: Shop, shipping: Shipping, customer: KnownCustomer, by: Caller) -> Order:
    number = str(await ORDER_NUMBERS.take())
    country = given.shipping_address.country_code
    order = fresh(
        Order,
        number=number,
        channel=given.channel,
        external_reference=given.external_reference,
        status=OrderStatus.DRAFT,
        placed_at=now(),
        customer_id=customer.id,
        weight=customer_weight(customer.tier, strategic=customer.strategic),
        language=language_of(country),
        shipping_address=_snapshot(given.shipping_address),
        billing_address=_snapshot(given.billing_address) if given.billing_address else None,
        currency=shop.currency,
        shipping_method=shipping.code,
        carrier=shipping.carrier,
        payment_reference=rf_reference(number),
        note=given.note or "",
        ship_complete=given.ship_complete,
        placed_by_id=by.id,
        search_text=_search_text(number, given, customer),
    )
    order.status_token_hash = hashed(status_token(order.id))
    return order


def _snapshot(address: AddressGiven) -> dict[str, str | None]:
    return {name: getattr(address, name) for name in _OF_ADDRESS}


def _search_text(number: str, given: OrderGiven, customer: KnownCustomer) -> str:
    ship_to = given.shipping_address
    words = (number, given.external_reference, customer.name, customer.email, ship_to.name, ship_to.company)
    # The name on the parcel mostly is the customer's.
    return " ".join(dict.fromkeys(word for word in (*words, ship_to.city, ship_to.postal_code) if word)).lower()


def _new_lines(order: Order, given: OrderGiven, found: _Found) -> list[OrderLine]:
    country = given.shipping_address.country_code
    return [
        fresh(
            OrderLine,
            order_id=order.id,
            position=position,
            product_id=offer.product_id,
            sku=offer.sku,
            name=offer.name,
            quantity=line.quantity,
            currency=offer.currency,
            unit_price_minor=price_of(line, offer),
            tax_basis_points=rate_for(offer.basis_points, country),
            weight_grams=offer.weight_grams,
            extras=stored_extras(line, found.works),
        )
        for position, line in enumerate(given.lines, start=1)
        for offer in (with_extras(line, found.offers, found.works),)
        if offer is not None
    ]


def _price(order: Order, lines: list[OrderLine], given: OrderGiven, shipping: Shipping) -> None:
    priced = [Priced(line.unit_price_minor * line.quantity, line.tax_basis_points) for line in lines]
    goods = sum(line.gross_minor for line in priced)
    if goods > MAX_MINOR:
        raise Invalid("The order's total is out of range", path=("lines",), remedy="Order less at once.")
    totals: Totals = work_out(priced, shipping_price(shipping.gross_minor, shipping.free_from_minor, goods))
    for line, taxed in zip(lines, totals.lines, strict=True):
        line.net_minor, line.tax_minor = taxed.net_minor, taxed.tax_minor
    order.shipping_net_minor, order.shipping_tax_minor = totals.shipping.net_minor, totals.shipping.tax_minor
    order.total_net_minor, order.total_tax_minor = totals.total.net_minor, totals.total.tax_minor
    order.due_minor = order.total_gross_minor


def _wanted(lines: list[OrderLine]) -> list[Wanted]:
    return [
        Wanted(line.id, str(line.product_id), line.sku, line.quantity, line.position - 1)  # type: ignore[attr-defined]
        for line in lines
    ]


def _placed(order: Order) -> OrderPlaced:
    total = Money(order.total_gross_minor, order.currency)
    return OrderPlaced(
        order_id=order.id,
        number=order.number,
        channel=order.channel.value,
        total_minor=total.minor,
        currency=total.currency,
        total_minor_text=str(total),
    )
