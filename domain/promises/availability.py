"""Before ordering: what is there, when it would arrive, and when what is missing could be had."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from domain.catalog.extras import Work, wish_problems, works_of
from domain.customers.queries import customer_known_as, served_by
from domain.foundation.asking import ask
from domain.foundation.callers import Caller
from domain.foundation.clock import now
from domain.foundation.errors import Forbidden, Invalid, NotFound, Refused, TooManyItems, refuse_all
from domain.foundation.shop import get_shop
from domain.foundation.texts import control_problems
from domain.promises.outlook import Outlook, outlook_of
from domain.promises.queries import terms_for
from domain.promises.rules.checking import country_problems
from domain.promises.rules.promising import promised
from domain.promises.values import Promise, Terms

PERMISSION = "catalog.read"
MOST_ITEMS = 100
MOST_PIECES = 1_000_000


@dataclass(frozen=True, slots=True)
class Item:
    """extras: codes of extra work on each piece."""

    sku: str
    quantity: int
    extras: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Availability:
    """available: pieces that are free; orderable: an order for so many would be taken now."""

    sku: str
    quantity: int
    available: int
    orderable: bool
    promise: Promise | None
    next_on: date | None


async def availabilities(
    items: Sequence[Item], country_code: str | None, method: str | None, *, customer: str | None = None, by: Caller
) -> list[Availability | None]:
    """What would be promised for each of these, asked alone; None for what is not for sale. One question for all.

    customer  the number of whoever asks, for whom something else may be agreed than the articles say
    Raises  Forbidden, Invalid, NotFound, TooManyItems
    """
    if not by.may(PERMISSION):
        raise Forbidden(f"{PERMISSION} is not permitted to you")
    shop = await get_shop()
    country = (country_code or shop.country_code).strip().upper()
    refuse_all(_problems(items, country, method, customer))
    terms, outlook = terms_for(method, country, shop), outlook_of(item.sku for item in items)
    buyer = customer_known_as(customer, None, among=served_by(by))
    works = works_of(sorted({item.sku for item in items if item.extras}))
    await ask(terms, outlook, buyer, works)
    if terms.answer is None:
        raise NotFound(f"There is no shipping method {method!r}", remedy="Leave it out for the standard method.")
    if customer and buyer.answer is None:
        raise NotFound(f"There is no customer {customer}", path=("customerNumber",), remedy="Leave it out for anybody.")
    refuse_all(_wish_problems(items, outlook.answer, works.answer))
    agreed = buyer.answer.backorder if buyer.answer else None
    return [
        _availability(item, outlook.answer.get(item.sku), _terms_of(item, terms.answer, works.answer), agreed)
        for item in items
    ]


def _terms_of(item: Item, terms: Terms, works: Mapping[str, Mapping[str, Work]]) -> Terms:
    wished = [works.get(item.sku, {}).get(code) for code in item.extras]
    return terms.after_work([(work.name, work.days) for work in wished if work is not None])


def _availability(item: Item, outlook: Outlook | None, terms: Terms, agreed: bool | None) -> Availability | None:
    if outlook is None:
        return None
    promise = promised(item.quantity, outlook.supply, terms, now())
    missing = promise.from_stock < item.quantity
    orderable = outlook.may_wait(agreed) or not missing
    return Availability(
        sku=item.sku,
        quantity=item.quantity,
        available=outlook.available,
        orderable=orderable,
        promise=promise if orderable else None,
        next_on=promise.on if missing else None,
    )


def _wish_problems(
    items: Sequence[Item], articles: Mapping[str, Outlook], works: Mapping[str, Mapping[str, Work]]
) -> list[Refused]:
    """What is not for sale has no answer anyhow."""
    found: list[Refused] = []
    for place, item in enumerate(items):
        if item.extras and item.sku in articles:
            found += wish_problems(item.sku, item.extras, works.get(item.sku, {}), ("items", str(place), "extras"))
    return found


def _problems(items: Sequence[Item], country: str, method: str | None, customer: str | None) -> list[Refused]:
    if len(items) > MOST_ITEMS:
        return [TooManyItems(f"{len(items)} are too many at once", remedy=f"Ask for at most {MOST_ITEMS}.")]
    found = [*country_problems(country), *control_problems(method, ("shippingMethod",))]
    found += control_problems(customer, ("customerNumber",))
    for place, item in enumerate(items):
        found += control_problems(item.sku, ("items", str(place), "sku"))
        if not 1 <= item.quantity <= MOST_PIECES:
            found.append(
                Invalid(
                    f"{item.quantity} pieces cannot be ordered",
                    path=("items", str(place), "quantity"),
                    remedy=f"Ask for 1 to {MOST_PIECES}.",
                )
            )
    return found
