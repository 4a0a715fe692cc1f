"""Extra work on lines: what is wished, what it costs, and how that is said."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from domain.catalog.extras import MOST_EXTRAS, Work, wish_problems
from domain.foundation.callers import Caller
from domain.foundation.errors import Invalid, Refused
from domain.foundation.money import Money
from domain.foundation.texts import control_problems
from domain.foundation.views import computed
from domain.orders.models import OrderLine
from domain.orders.wishes import LineGiven
from domain.pricing.queries import Offer
from domain.promises.values import Terms

LONGEST_TEXT = 100
LONGEST_NAME = 200
Works = Mapping[str, Mapping[str, Work]]


def skus_with_extras(lines: Sequence[LineGiven]) -> list[str]:
    """Articles on which somebody wants extra work."""
    return sorted({line.sku for line in lines if line.extras})


def extra_problems(line: LineGiven, works: Works, path: tuple[str, ...]) -> list[Refused]:
    """What is wrong with the extra work that is wished on a line."""
    spot, codes = (*path, "extras"), [extra.code for extra in line.extras]
    found = wish_problems(line.sku, codes, works.get(line.sku, {}), spot, "code")
    for place, extra in enumerate(line.extras[:MOST_EXTRAS]):
        here = (*spot, str(place), "text")
        if len(extra.text) > LONGEST_TEXT:
            remedy = f"Use at most {LONGEST_TEXT} characters."
            found.append(Invalid("This is too long", path=here, remedy=remedy))
        found += control_problems(extra.text, here)
    return found


def with_extras(line: LineGiven, offers: Mapping[str, Offer], works: Works) -> Offer | None:
    """The article as it is offered with the extra work that is wished on it."""
    offer, offered = offers.get(line.sku), works.get(line.sku, {})
    if offer is None or not line.extras:
        return offer
    wished = [(offered[extra.code], extra.text.strip()) for extra in line.extras if extra.code in offered]
    words = ", ".join(f"{work.name}: {text}" if text else work.name for work, text in wished)
    return replace(
        offer,
        name=f"{offer.name} ({words})"[:LONGEST_NAME],
        gross_minor=offer.gross_minor + sum(work.gross_minor for work, _ in wished),
    )


def stored_extras(line: LineGiven, works: Works) -> list[list[Any]] | None:
    """Extra work as it is kept with a line: code, name, text, price and days."""
    offered = works.get(line.sku, {})
    kept = [
        [work.code, work.name, extra.text.strip(), work.gross_minor, work.days]
        for extra in line.extras
        for work in (offered[extra.code],)
    ]
    return kept or None


def extra_minor(line: OrderLine) -> int:
    """What extra work adds to the price of a piece."""
    return sum(int(gross) for _, _, _, gross, _ in line.extras or ())


def terms_with_extras(line: OrderLine, terms: Terms) -> Terms:
    """How a line goes its way: extra work is done before it is packed, one after the other."""
    return terms.after_work([(name, int(days)) for _, name, _, _, days in line.extras or ()])


def words_of(line: OrderLine) -> str:
    """What is to be done to each piece."""
    return ", ".join(f"{name}: {text}" if text else name for _, name, text, _, _ in line.extras or ())


class ShownExtra(NamedTuple):
    code: str
    name: str
    text: str | None
    price: Money
    days: int


def _shown(values: Sequence[Any], caller: Caller) -> list[ShownExtra]:
    stored, currency = values
    return [
        ShownExtra(code, name, text or None, Money(gross, currency), days)
        for code, name, text, gross, days in stored or ()
    ]


LINE_EXTRAS = computed(_shown, "{json}({t}.extras)", "{t}.currency")
