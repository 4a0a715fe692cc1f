from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from domain.foundation.callers import Caller, CallerKind
from domain.foundation.clock import now, today
from domain.foundation.commands import meet_version
from domain.foundation.database import column, on_postgres, value
from domain.foundation.ids import prefix_of
from domain.foundation.links import document_link, status_link
from domain.foundation.money import Money, percent
from domain.foundation.moves import Move, moves_said
from domain.foundation.tokens import hashed
from domain.foundation.views import (
    NOTHING,
    Column,
    Condition,
    One,
    View,
    all_of,
    computed,
    day,
    enum,
    instant,
    money,
    one_of,
    plain,
    taxed_money,
)
from domain.orders.queries import ORDER
from domain.quotes.errors import NoSuchQuote
from domain.quotes.models import Quote
from domain.quotes.states import QuoteState

QUOTE_PAPER, ACCEPTANCE_PAPER = "QUOTE", "QUOTE_ACCEPTANCE"
VERBS = {"send": "quotes.write", "decline": "quotes.answer"}
# Of whoever holds the link.
OFFERED_VERBS = dict.fromkeys(("accept", "reject"), "quotes.answer")


@dataclass(frozen=True, slots=True)
class QuotedLine:
    sku: str
    name: str
    quantity: int
    unit_price: Money
    tax_rate_percent: str


def quote_caller(quote_id: str) -> Caller:
    """Whoever holds a quote's link: they read this quote and answer it, nothing else."""
    permissions = frozenset({"quotes.offer", "quotes.answer"})
    return Caller(id=f"link-{quote_id}", name="Customer", kind=CallerKind.TOKEN, permissions=permissions, own_only=True)


def _lines(values: Any, caller: Caller) -> list[QuotedLine]:
    return [
        QuotedLine(
            line["sku"],
            line["name"],
            line["quantity"],
            Money(line["unit_price_minor"], values[1]),
            percent(line["basis_points"]),
        )
        for line in values[0]
    ]


def _moves(values: Any, caller: Caller) -> list[Move]:
    return _as_open(VERBS, values, caller)


def _offered_moves(values: Any, caller: Caller) -> list[Move]:
    return _as_open(OFFERED_VERBS, values, caller)


def _as_open(verbs: Mapping[str, str], values: Any, caller: Caller) -> list[Move]:
    state, until = QuoteState(values[0]), date.fromisoformat(str(values[1]))
    return moves_said({verb: reasons_against(verb, state, until) for verb in verbs}, verbs, caller)


def reasons_against(verb: str, state: QuoteState, valid_until: date) -> list[str]:
    """Why a quote can be answered or sent no more; nothing when it can."""
    if state is not QuoteState.OPEN:
        return [f"The quote is {state.value}."]
    if verb in ("send", "accept") and valid_until < today():
        return [f"The quote was good until {valid_until.isoformat()}."]
    return []


def _paper(kind: str) -> Column:
    document = f"(select d.id from documents d where d.kind = '{kind}' and d.subject_id = {{t}}.id)"
    return computed(lambda values, caller: document_link(values[0]) if values[0] else None, document)


def _is_open(values: Any, caller: Caller) -> bool:
    return bool(values[0] == QuoteState.OPEN and str(values[1]) >= today().isoformat())


_OFFERED = {
    **{name: plain(f"{{t}}.{name}") for name in ("number", "customer_name", "currency", "note", "document_sha256")},
    "state": enum("{t}.state", QuoteState),
    "lines": computed(_lines, "{json}({t}.lines)", "{t}.currency"),
    "shipping_price": money("{t}.shipping_gross_minor"),
    "total": taxed_money("{t}.total_net_minor", "{t}.total_tax_minor"),
    "valid_until": day("{t}.valid_until"),
    "signed_name": plain("nullif({t}.signed_name, '')"),
    "signed_at": instant("{t}.signed_at"),
    "pdf_url": _paper(QUOTE_PAPER),
    "acceptance_pdf_url": _paper(ACCEPTANCE_PAPER),
}
QUOTE = View(
    "Quote",
    "quotes",
    {
        **_OFFERED,
        "id": plain("{t}.id"),
        "version": plain("{t}.version"),
        "customer_email": plain("{t}.customer_email"),
        "shipping_address": Column(("{json}({t}.shipping_address)",), "json"),
        "reason": plain("nullif({t}.reason, '')"),
        "created_at": instant("{t}.created_at"),
        "sent_at": instant("{t}.sent_at"),
        "moves": computed(_moves, "{t}.state", "{t}.valid_until"),
        "order": One(ORDER, "{c}.id = {t}.order_id"),
    },
    permission="quotes.read",
    visible=lambda caller: NOTHING if caller.own_only else "true",
)
QUOTE_OFFER = View(
    "QuoteOffer",
    "quotes",
    {
        **_OFFERED,
        "text": plain("{t}.text"),
        "language": plain("{t}.language"),
        "open": computed(_is_open, "{t}.state", "{t}.valid_until"),
        "moves": computed(_offered_moves, "{t}.state", "{t}.valid_until"),
        "order_number": plain("(select o.number from orders o where o.id = {t}.order_id)"),
        "status_url": computed(lambda values, caller: status_link(values[0]) if values[0] else None, "{t}.order_id"),
    },
    permission="quotes.offer",
)


def of_quotes(states: Sequence[QuoteState] | None) -> Condition:
    return all_of([one_of("{t}.state", [state.value for state in states])] if states is not None else [])


async def get_quote_to_change(quote_id: str) -> Quote:
    """The quote, locked until the command ends; an expected version is met here.

    Raises  NoSuchQuote, StaleVersion
    """
    query = Quote.filter(id=quote_id)
    found = None
    if prefix_of(quote_id) == "quo":
        found = await (query.select_for_update() if on_postgres() else query).first()
    if found is None:
        raise NoSuchQuote
    meet_version(found.version)
    return found


async def find_id_by_token(token: str) -> str | None:
    """The quote that a link opens."""
    found = await value("select id from quotes where token_hash = $1", hashed(token))
    return str(found) if found else None


async def find_run_out(on: date | None = None, *, limit: int = 500) -> list[str]:
    """Ids of open quotes whose last day is over."""
    return await column(
        "select id from quotes where state = 'OPEN' and valid_until < $1 order by id limit $2", on or today(), limit
    )


async def find_ending_soon(*, within_days: int = 3, limit: int = 500) -> list[str]:
    """Ids of open quotes that were sent a while ago, end within days and have not been reminded of."""
    return await column(
        "select q.id from quotes q where q.state = 'OPEN' and q.valid_until between $1 and $2 and q.sent_at < $3"
        " and q.customer_email is not null"
        " and not exists (select 1 from messages m where m.kind = 'QUOTE_REMINDER' and m.subject_id = q.id)"
        " order by q.id limit $4",
        today(), today() + timedelta(days=within_days), now() - timedelta(days=within_days), limit,
    )  # fmt: skip
