import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from domain.customers.states import CustomerTier
from domain.foundation.asking import Question, Row
from domain.foundation.callers import Caller
from domain.foundation.database import on_postgres
from domain.foundation.money import Money
from domain.foundation.views import Condition, One, View, all_of, computed, enum, instant, plain
from domain.foundation.views.searching import holding, read_words

_CURRENCY = "(select s.currency from shops s order by s.id limit 1)"


def _limit(values: Sequence[Any], caller: Caller) -> Money | None:
    return None if values[0] is None else Money(values[0], values[1])


VAT_CHECK = View(
    "VatCheck",
    "vat_checks",
    {
        "vat_id": plain("{t}.vat_id"),
        "valid": computed(lambda values, caller: bool(values[0]), "{t}.valid"),
        "name": plain("{t}.name"),
        "address": plain("{t}.address"),
        "consultation": plain("{t}.consultation"),
        "checked_at": instant("{t}.checked_at"),
    },
    permission="terms.read",
)
# What was agreed with a customer and is thought of them: never shown to whoever orders for them.
CUSTOMER_TERMS = View(
    "CustomerTerms",
    "customers",
    {
        "vat_id": plain("{t}.vat_id"),
        "vat_check": One(VAT_CHECK, "{c}.vat_id = {t}.vat_id"),
        "credit_limit": computed(_limit, "{t}.credit_limit_minor", _CURRENCY),
        "blocked_reason": plain("{t}.blocked_reason"),
        "tier": enum("{t}.tier", CustomerTier),
        "strategic": computed(lambda values, caller: bool(values[0]), "{t}.strategic"),
        "backorder": computed(lambda values, caller: None if values[0] is None else bool(values[0]), "{t}.backorder"),
        "version": plain("{t}.version"),
    },
    permission="terms.read",
)
CUSTOMER = View(
    "Customer",
    "customers",
    {
        "id": plain("{t}.id"),
        "number": plain("{t}.number"),
        "name": plain("{t}.name"),
        "email": plain("{t}.email"),
        "terms": One(CUSTOMER_TERMS, "{c}.id = {t}.id"),
    },
    permission="customers.read",
)


@dataclass(frozen=True, slots=True)
class KnownCustomer:
    """Who is ordering, as far as an order has to know.

    vat_valid  what the register said of their VAT id; None: nothing yet
    backorder  whether they get what is not there yet; None: as the articles say
    beside     what a room above asked for along with it
    """

    id: str
    number: str
    name: str
    email: str | None
    vat_id: str | None = None
    credit_limit_minor: int | None = None
    blocked_reason: str | None = None
    vat_valid: bool | None = None
    tier: str = CustomerTier.STANDARD
    strategic: bool = False
    backorder: bool | None = None
    beside: Mapping[str, Any] = field(default_factory=dict)


Beside = Mapping[str, Condition]
_COLUMNS = ("id", "number", "name", "email", "vat_id", "credit_limit_minor", "blocked_reason", "tier", "strategic")
_KNOWN = (
    ", ".join(f"c.{name}" for name in _COLUMNS)
    + ", c.backorder, (select v.valid from vat_checks v where v.vat_id = c.vat_id) as vat_valid"
)
_ANYBODY = Condition()


def customer_known_as(
    number: str | None, email: str | None, *, among: Condition | None = None, beside: Beside | None = None
) -> Question[KnownCustomer | None]:
    """The customer with this number or, without a number, the first one with this address.

    among   the only ones to look at; None for everybody
    beside  expressions of the customer {t} to answer too, by name
    """
    if not (number or email):
        return Question.settled(None)
    named, value = ("number", number) if number else ("email", email)
    named_so = Condition(f"{{t}}.{named} = {{}}", (value,))
    where = named_so if among is None else all_of([named_so, among])
    return _customer(where, beside or {}, "order by c.id limit 1")


def customer_with_id(
    customer_id: str, *, beside: Beside | None = None, lock: bool = False
) -> Question[KnownCustomer | None]:
    """The customer an order belongs to.

    lock  nobody else decides on their credit until the transaction ends
    """
    return _customer(
        Condition("{t}.id = {}", (customer_id,)), beside or {}, "for no key update" if lock and on_postgres() else ""
    )


def _customer(where: Condition, beside: Beside, end: str) -> Question[KnownCustomer | None]:
    values = [value for asked in beside.values() for value in asked.values]
    shapes = tuple((name, asked.sql, len(asked.values)) for name, asked in beside.items())
    return Question(_text(where.sql, len(where.values), shapes, end), (*values, *where.values), _read_known)


@lru_cache(maxsize=100)
def _text(where: str, count: int, beside: tuple[tuple[str, str, int], ...], end: str) -> str:
    """The statement for expressions with so many values each."""
    numbers = itertools.count(1)

    def written(sql: str, places: int) -> str:
        return sql.format(*(f"${next(numbers)}" for _ in range(places)), t="c")

    more = "".join(f", {written(sql, places)} as {name}" for name, sql, places in beside)
    return f"select {_KNOWN}{more} from customers c where {written(where, count)} {end}"


def _read_known(rows: list[Row]) -> KnownCustomer | None:
    if not rows:
        return None
    row = rows[0]
    return KnownCustomer(
        **{name: row[name] for name in _COLUMNS},
        vat_valid=_yes_or_no(row["vat_valid"]),
        backorder=_yes_or_no(row["backorder"]),
        beside={name: value for name, value in row.items() if name not in _COLUMNS},
    )


def _yes_or_no(answer: Any) -> bool | None:
    """What may be unknown; SQLite answers 0 and 1."""
    return None if answer is None else bool(answer)


def served_by(caller: Caller) -> Condition:
    """Customers a caller may recognise: a storefront those who ordered through it, everybody else all."""
    if not caller.own_only:
        return _ANYBODY
    ordered = "exists (select 1 from orders o where o.customer_id = {t}.id and o.placed_by_id = {})"
    return Condition(ordered, (caller.id,))


def vat_answer(vat_id: str | None) -> Question[bool | None]:
    """What the register said of a VAT id; None: it was not asked yet."""
    if vat_id is None:
        return Question.settled(None)
    return Question(
        "select valid from vat_checks where vat_id = $1",
        (vat_id,),
        lambda rows: bool(rows[0]["valid"]) if rows else None,
    )


def customers_like(search: str | None) -> Condition:
    """Customers whose number, name or e-mail contains every word."""
    if not (search and search.strip()):
        return _ANYBODY
    return holding(read_words(search), "lower({t}.number || ' ' || {t}.name || ' ' || coalesce({t}.email, ''))")
