from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from domain.foundation.callers import Caller
from domain.foundation.commands import meet_version
from domain.foundation.database import column, on_postgres, placeholders, rows, value
from domain.foundation.ids import prefix_of
from domain.foundation.views import (
    Condition,
    Many,
    One,
    View,
    all_of,
    computed,
    enum,
    instant,
    one_of,
    plain,
)
from domain.intake.errors import NoSuchDraft, NoSuchSource
from domain.intake.models import Draft, IntakeArrival, IntakeRule, IntakeSource, MailboxMark
from domain.intake.rules.articles import Article, words_of
from domain.intake.rules.paths import values_of
from domain.intake.rules.seeing import fields_shown, moves_shown, notes_shown, problems_shown
from domain.intake.states import ArrivalState, DraftState, SourceKind
from domain.orders.models import Order
from domain.orders.queries import ORDER
from domain.orders.states import Channel

MOST_NEAR = 60


def _mapping(values: Any, caller: Caller) -> list[Any]:
    return [{"column": name, "path": path} for name, path in (values[0] or {}).get("columns", {}).items()]


INTAKE_SOURCE = View(
    "IntakeSource",
    "intake_sources",
    {
        **{name: plain(f"{{t}}.{name}") for name in ("id", "code", "name", "reference_prefix", "active")},
        "kind": enum("{t}.kind", SourceKind),
        "channel": enum("{t}.channel", Channel),
        "has_secret": computed(lambda values, caller: bool(values[0]), "{t}.sealed_secret <> ''"),
        "created_at": instant("{t}.created_at"),
    },
    permission="intake.read",
)
INTAKE_RULE = View(
    "IntakeRule",
    "intake_rules",
    {
        "id": plain("{t}.id"),
        "source": One(INTAKE_SOURCE, "{c}.id = {t}.source_id"),
        "min_confidence": plain("{t}.min_confidence"),
        "known_customer": computed(lambda values, caller: bool(values[0]), "{t}.known_customer"),
    },
    permission="intake.read",
)
INTAKE_ARRIVAL = View(
    "IntakeArrival",
    "intake_arrivals",
    {
        **{name: plain(f"{{t}}.{name}") for name in ("id", "topic", "filename", "size", "excerpt", "reason")},
        "kind": enum("{t}.kind", SourceKind),
        "state": enum("{t}.state", ArrivalState),
        "received_at": instant("{t}.received_at"),
        "source": One(INTAKE_SOURCE, "{c}.id = {t}.source_id"),
    },
    permission="intake.read",
)
DRAFT = View(
    "Draft",
    "drafts",
    {
        **{name: plain(f"{{t}}.{name}") for name in ("id", "version", "external_reference", "title", "confidence")},
        "state": enum("{t}.state", DraftState),
        "channel": enum("{t}.channel", Channel),
        "fields": computed(fields_shown, "{json}({t}.fields_read)"),
        "notes": computed(notes_shown, "{json}({t}.notes)"),
        "problems": computed(problems_shown, "{json}({t}.problems)"),
        "reason": plain("nullif({t}.reason, '')"),
        "opened_at": instant("{t}.opened_at"),
        "updated_at": instant("{t}.updated_at"),
        "moves": computed(moves_shown, "{t}.state"),
        "order": One(ORDER, "{c}.id = {t}.order_id"),
        "source": One(INTAKE_SOURCE, "{c}.id = {t}.source_id"),
        "arrival": One(INTAKE_ARRIVAL, "{c}.id = {t}.arrival_id"),
    },
    permission="intake.read",
)
INTAKE_ARRIVAL.extend(drafts=Many(DRAFT, "{c}.arrival_id = {t}.id", ("{t}.id",)))


def of_drafts(
    states: Sequence[DraftState] | None, channels: Sequence[Channel] | None, source: str | None, below: int | None
) -> Condition:
    """Drafts in these states, from these channels and this source, understood less surely than that."""
    found = [one_of("{t}.state", [state.value for state in states])] if states is not None else []
    if channels is not None:
        found.append(one_of("{t}.channel", [channel.value for channel in channels]))
    if source is not None:
        found.append(Condition("{t}.source_id = (select s.id from intake_sources s where s.code = {})", (source,)))
    if below is not None:
        found.append(Condition("{t}.confidence < {}", (below,)))
    return all_of(found)


def of_arrivals(states: Sequence[ArrivalState] | None) -> Condition:
    return all_of([one_of("{t}.state", [state.value for state in states])] if states is not None else [])


async def get_draft_to_change(draft_id: str) -> Draft:
    """The draft, locked until the command ends; an expected version is met here.

    Raises  NoSuchDraft, StaleVersion
    """
    query = Draft.filter(id=draft_id)
    found = None
    if prefix_of(draft_id) == "drf":
        found = await (query.select_for_update() if on_postgres() else query).first()
    if found is None:
        raise NoSuchDraft
    meet_version(found.version)
    return found


async def get_source(code: str, path: tuple[str, ...] = ("source",)) -> IntakeSource:
    """Raises  NoSuchSource"""
    found = await IntakeSource.get_or_none(code=code, active=True) if code.isprintable() else None
    if found is None:
        raise NoSuchSource(code[:60], path)
    return found


async def find_source(code: str) -> IntakeSource | None:
    """The active source of this code, for a door that answers strangers."""
    return await IntakeSource.get_or_none(code=code, active=True)


async def find_arrival(origin: str, event_id: str) -> IntakeArrival | None:
    return await IntakeArrival.get_or_none(origin=origin, event_id=event_id)


async def find_draft(channel: Channel, reference: str) -> Draft | None:
    """The draft of a channel's reference that was not discarded."""
    query = Draft.filter(channel=channel, external_reference=reference).exclude(state=DraftState.DISCARDED)
    return await query.order_by("id").first()


async def find_order(channel: Channel, reference: str) -> Order | None:
    """The order of a channel's reference."""
    return await Order.get_or_none(channel=channel, external_reference=reference)


async def mailbox_mark(name: str) -> tuple[int, int]:
    """How far a mailbox was read: the validity of its numbers, and the last one taken."""
    mark = await MailboxMark.get_or_none(name=name)
    return (mark.uid_validity, mark.last_uid) if mark is not None else (0, 0)


async def articles_known_as(skus: Iterable[str]) -> dict[str, Article]:
    """Active articles by the number they were named with, in any case of letters."""
    wanted = {variant: sku for sku in skus for variant in (sku.upper(), sku.lower(), sku)}
    known: dict[str, Article] = {}
    spelled = sorted(wanted)
    for start in range(0, len(spelled), 500):
        some = spelled[start : start + 500]
        sql = f"select sku, name from products where active and sku in ({placeholders(len(some))}) order by sku"
        for row in await rows(sql, *some):
            known[wanted[row["sku"]]] = Article(row["sku"], row["name"])
    return known


async def articles_like(name: str) -> list[Article]:
    """Active articles whose names share a word with this one."""
    words = words_of(name)
    if not words:
        return []
    fits = " or ".join(f"lower(name) like ${place}" for place in range(1, len(words) + 1))
    values = [f"%{word}%" for word in words]
    sql = f"select sku, name from products where active and ({fits}) order by sku limit {MOST_NEAR}"
    return [Article(row["sku"], row["name"]) for row in await rows(sql, *values)]


async def knows_customer(fields: Sequence[Mapping[str, Any]]) -> bool:
    """Whether the customer of a draft is here already, by number or by e-mail."""
    known = values_of(fields)
    number, email = known.get("customer.number"), known.get("customer.email")
    if number:
        return bool(await value("select 1 from customers where number = $1", number))
    return bool(email and await value("select 1 from customers where email = $1 limit 1", email))


async def fitting_rule(draft: Draft) -> IntakeRule | None:
    """The rule by which a draft is placed without a person, if there is one."""
    ids = await column(
        "select id from intake_rules where min_confidence <= $1 and (source_id is null or source_id = $2)"
        " order by known_customer, id",
        draft.confidence,
        draft.source_id,  # type: ignore[attr-defined]
    )
    for rule in await IntakeRule.filter(id__in=ids).order_by("known_customer", "id"):
        if not rule.known_customer or await knows_customer(draft.fields_read):
            return rule
    return None
