"""Searching orders: by what a word is the whole of, else by whole words, else by words anywhere in their text."""

from datetime import datetime

from domain.foundation.callers import Caller
from domain.foundation.database import on_postgres
from domain.foundation.views import Condition, count_rows
from domain.foundation.views.gathering import are_few, expected_rows, gathered, table_rows
from domain.foundation.views.naming import search_whole
from domain.foundation.views.searching import LONGEST_SEARCH, Searched, Word, read_words
from domain.orders.queries import ORDER, ORDER_TEXTS
from domain.orders.states import Channel

# So many orders are gathered faster than they are met along the list.
MOST_GATHERED = 2_000
_CHANNELS = ", ".join(f"'{channel.value}'" for channel in Channel)
_REFERENCE = f"channel in ({_CHANNELS}) and external_reference in ({{}}, {{}}, {{}})"
_CUSTOMERS = "select c.id from customers c where lower(c.email) = {}"
_NAMED = (
    f"select id from orders where number in ({{}}, {{}}, {{}}) union select id from orders where {_REFERENCE}"
    f" union select id from orders where customer_id in ({_CUSTOMERS})"
)


async def search_orders(search: str, caller: Caller) -> Searched:
    """Orders that its only word names, or else those with all of its words: as whole words if there are any."""
    words = read_words(search)
    typed = search[:LONGEST_SEARCH].replace("\x00", " ").strip()
    named = await _search_by_name(words[0].text, typed, caller) if _are_name(words) else None
    return named or await search_whole(ORDER_TEXTS, words, ORDER, caller) or await ORDER_TEXTS.search(words)


async def placed_between(start: datetime, end: datetime) -> Condition:
    """Orders placed at or after the one instant and before the other, for lists in another order than theirs."""
    fits = Condition("{t}.placed_at >= {} and {t}.placed_at < {}", (start, end))
    if on_postgres() and are_few(await expected_rows("orders", fits), await table_rows("orders")):
        return gathered("orders", fits)
    return fits


async def _search_by_name(lower: str, typed: str, caller: Caller) -> Searched | None:
    named = _named(typed, lower)
    found = await count_rows(ORDER, named, caller=caller, most=MOST_GATHERED)
    if not found:
        return None
    return Searched(named if found < MOST_GATHERED else _named_along_the_list(typed, lower), [named])


def _are_name(words: list[Word]) -> bool:
    """Whether this can be a number, a reference or an address: a single word with a digit or an @."""
    return len(words) == 1 and any(char == "@" or char.isdecimal() for char in words[0].text)


def _named(typed: str, lower: str) -> Condition:
    """Orders of this number, this reference or this customer's e-mail address, each by its index."""
    values = (*_spellings(typed, lower), *_spellings(typed, lower), lower)
    return Condition(f"{{t}}.id = any(array({_NAMED}))" if on_postgres() else f"{{t}}.id in ({_NAMED})", values)


def _named_along_the_list(typed: str, lower: str) -> Condition:
    """The same, spelled so that no index finds them; for an address that orders day by day."""
    customers = f"= any(array({_CUSTOMERS}))" if on_postgres() else f"in ({_CUSTOMERS})"
    sql = "{t}.number in ({}, {}, {}) or {t}.external_reference in ({}, {}, {}) or {t}.customer_id "
    return Condition(sql + customers, (*_spellings(typed, lower), *_spellings(typed, lower), lower))


def _spellings(typed: str, lower: str) -> tuple[str, str, str]:
    """How numbers and references are written: as it was typed, in small letters or in capitals."""
    return typed, lower, lower.upper()
