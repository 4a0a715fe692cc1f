"""Questions of verification, asked in the one round trip of whoever verifies."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from domain.customers.queries import KnownCustomer
from domain.customers.states import CustomerTier
from domain.foundation.asking import Question, Row
from domain.foundation.database import column, on_postgres, rows, value
from domain.foundation.views import Condition
from domain.orders.issues.facts import ShopRule, Twin
from domain.orders.models import Order
from domain.orders.states import Attention, Severity, VerificationKind
from domain.stock.rules import ANYBODY, Buyer

# Sorts after every id of an order.
NEWEST = "ord_~"
IN_REVIEW = f"status = 'PLACED' and attention <> 0 and attention & {int(Attention.NEEDS_REVIEW)} <> 0"
_OWED = (
    "(select coalesce(sum(o.due_minor - o.received_minor), 0) from orders o where o.customer_id = {{t}}.id"
    " and o.due_minor > o.received_minor and o.payment_method = 'INVOICE' and {which})"
)
_TWIN = (
    "(select o.number || '|' || o.placed_at from orders o where o.customer_id = {t}.id and o.content_key = {}"
    " and o.id < {} and o.status in ('PLACED', 'CONFIRMED', 'COMPLETED') order by o.id desc limit 1)"
)


def _owed(which: str) -> str:
    # Most customers have no limit, so that nobody adds up what they owe.
    return f"case when {{t}}.credit_limit_minor is null then 0 else {_OWED.format(which=which)} end"


_OWED_BY_ALL = Condition(_owed("o.status in ('PLACED', 'CONFIRMED')"))
_OWED_BEFORE = _owed("o.id <> {} and (o.status = 'CONFIRMED' or o.status = 'PLACED' and o.id < {})")


def shop_rules() -> Question[list[ShopRule]]:
    """The shop's rules of verification."""
    return Question(
        "select kind, severity, channel, country_code, sku, amount_minor, minutes, note from verification_rules"
        " order by id",
        (),
        lambda rows: [_rule(row) for row in rows],
    )


def _rule(row: Row) -> ShopRule:
    known: dict[str, Any] = {"kind": VerificationKind(row["kind"]), "severity": Severity(row["severity"])}
    return ShopRule(**{**row, **known})


def of_customer(content_key: str, order_id: str | None = None) -> Mapping[str, Condition]:
    """What to ask along with the customer: what they owe, and the same order placed before.

    order_id  the order itself, which is preceded by those placed before it and those confirmed; None: it is new
    """
    owed = _OWED_BY_ALL if order_id is None else Condition(_OWED_BEFORE, (order_id, order_id))
    return {"owed": owed, "twin": Condition(_TWIN, (content_key, order_id or NEWEST))}


async def lock_credit_limit(customer_id: str) -> int | None:
    """A customer's credit limit; where there is one, nobody else decides on their credit until the transaction ends."""
    lock = " for no key update" if on_postgres() else ""
    found = await value(
        f"select credit_limit_minor from customers where id = $1 and credit_limit_minor is not null{lock}", customer_id
    )
    return None if found is None else int(found)


async def credit_limit_of(customer_id: str) -> int | None:
    """The same for who only looks: nobody waits."""
    found = await value("select credit_limit_minor from customers where id = $1", customer_id)
    return None if found is None else int(found)


async def owed_for_confirmed(customer_id: str, *, but: str) -> int:
    """What a customer owes for orders by invoice that we took on, but for one order."""
    return int(
        await value(
            "select coalesce(sum(due_minor - received_minor), 0) from orders where customer_id = $1 and id <> $2"
            " and status = 'CONFIRMED' and payment_method = 'INVOICE' and due_minor > received_minor",
            customer_id,
            but,
        )
    )


async def is_somebody_waiting(customer_id: str, *, but: str) -> bool:
    """Whether something is to be decided about another order of the customer."""
    found = await value(
        f"select 1 from orders where customer_id = $1 and id <> $2 and {IN_REVIEW} limit 1", customer_id, but
    )
    return found is not None


async def find_placed_of(customer_id: str, *, limit: int = 200) -> list[str]:
    """Ids, in their order, of a customer's orders that are not decided yet."""
    return await column(
        "select id from orders where customer_id = $1 and status = 'PLACED' order by id limit $2", customer_id, limit
    )


async def find_placed_with_vat_id(vat_id: str, *, limit: int = 200) -> list[str]:
    """The same for orders with a VAT id."""
    return await column(
        "select id from orders where status = 'PLACED' and vat_id = $1 order by id limit $2", vat_id, limit
    )


async def find_in_review(*, after: str = "", limit: int = 200) -> list[str]:
    """Ids, in their order, of orders about which something is to be decided before they can be confirmed."""
    return await column(f"select id from orders where {IN_REVIEW} and id > $1 order by id limit $2", after, limit)


async def find_order_of_issue(issue_id: str) -> str | None:
    found = await value("select order_id from validation_issues where id = $1", issue_id)
    return str(found) if found else None


def twin_of(customer: KnownCustomer | None) -> Twin | None:
    """The same order placed before, as it was asked along with the customer."""
    text = customer.beside.get("twin") if customer is not None else None
    if not text:
        return None
    number, _, placed_at = str(text).partition("|")
    return Twin(number, datetime.fromisoformat(placed_at))


def credit_used(customer: KnownCustomer | None) -> int:
    """What they owe for orders that come first, as it was asked along with the customer."""
    return int(customer.beside.get("owed") or 0) if customer is not None else 0


async def buyer_of(order: Order) -> Buyer:
    """What counts of whoever ordered when pieces are kept for them."""
    sql = "select tier, backorder from customers where id = $1"
    found = await rows(sql, order.customer_id)  # type: ignore[attr-defined]
    if not found:
        return ANYBODY
    agreed = found[0]["backorder"]
    return Buyer(CustomerTier(found[0]["tier"]).priority, None if agreed is None else bool(agreed))


async def tier_of(order: Order) -> CustomerTier:
    """The tier of whoever ordered."""
    found = await value("select tier from customers where id = $1", order.customer_id)  # type: ignore[attr-defined]
    return CustomerTier(found) if found else CustomerTier.STANDARD
