from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from domain.catalog.queries import PRODUCT
from domain.foundation.asking import Question, listed
from domain.foundation.callers import Caller
from domain.foundation.money import Money, percent
from domain.foundation.views import View, computed, money, plain

_PRICE = "(select {what} from prices p where p.product_id = {{t}}.id order by p.id limit 1)"
PRODUCT.extend(
    unit_price=money(_PRICE.format(what="p.gross_minor"), _PRICE.format(what="p.currency")),
    tax_rate_percent=computed(
        lambda values, caller: percent(values[0]),
        "(select r.basis_points from tax_rates r where r.category = {t}.tax_category)",
    ),
)


def _free_from(values: Sequence[Any], caller: Caller) -> Money | None:
    return None if values[0] is None else Money(values[0], values[1])


SHIPPING_METHOD = View(
    "ShippingMethod",
    "shipping_methods",
    {
        "code": plain("{t}.code"),
        "name": plain("{t}.name"),
        "price": money("{t}.gross_minor"),
        "free_from": computed(_free_from, "{t}.free_from_minor", "{t}.currency"),
        "days": plain("{t}.days"),
    },
    permission="catalog.read",
)


@dataclass(frozen=True, slots=True)
class Offer:
    """An article with its price and home tax rate."""

    product_id: str
    sku: str
    name: str
    weight_grams: int
    gross_minor: int
    currency: str
    basis_points: int


def offers_of(skus: Sequence[str], currency: str) -> Question[dict[str, Offer]]:
    """The active articles among these, with their prices in a currency."""
    places, values = listed(skus, start=2)
    return Question(
        "select d.id as product_id, d.sku, d.name, d.weight_grams, p.gross_minor, p.currency, r.basis_points"
        " from products d join prices p on p.product_id = d.id join tax_rates r on r.category = d.tax_category"
        f" where d.active and p.currency = $1 and d.sku in ({places})",
        (currency, *values),
        lambda rows: {row["sku"]: Offer(**row) for row in rows},
    )


@dataclass(frozen=True, slots=True)
class Shipping:
    """A way to send an order, and its price with tax; free for goods from a sum on."""

    code: str
    carrier: str
    gross_minor: int
    free_from_minor: int | None
    days: int


def shipping_method(code: str | None) -> Question[Shipping | None]:
    """The method of that code, or the shop's first one."""
    which = "where code = $1" if code else "order by position, code limit 1"
    return Question(
        f"select code, carrier, gross_minor, free_from_minor, days from shipping_methods {which}",
        (code.upper(),) if code else (),
        lambda rows: Shipping(**rows[0]) if rows else None,
    )
