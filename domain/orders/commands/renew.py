"""Promises made anew when stock, deliveries or capacity moved; and the customer is told, once."""

from collections.abc import Sequence
from datetime import date, timedelta

from domain.foundation.asking import ask
from domain.foundation.callers import SYSTEM, Caller
from domain.foundation.clock import now
from domain.foundation.commands import command, record
from domain.foundation.shop import get_shop
from domain.orders.commands.settle import settle
from domain.orders.events import PromiseMoved, PromiseNewsDue, RenewalLeft
from domain.orders.models import Order, OrderLine, PromiseNews
from domain.orders.queries import get_order_to_change, list_lines
from domain.orders.rules.promising import Move, decisive_reason, news, renew_promises
from domain.orders.states import OPEN
from domain.orders.waiting import find_awaiting
from domain.promises.outlook import supplies_of_lines
from domain.promises.queries import telling, terms_for

AT_ONCE = 50
_RENEWED = ["promised_on", "first_promised_on", "promise", "awaited"]


@command("orders.refresh")
async def renew_promise(order_id: str, *, by: Caller) -> Order:
    """Work out anew when the lines of an order arrive that wait for something; told when a day moved."""
    order = await get_order_to_change(order_id)
    if order.status not in OPEN:
        return order
    lines = await list_lines(order.id)
    terms = terms_for(order.shipping_method, order.shipping_address["country_code"], await get_shop())
    supplies = supplies_of_lines({line.id: line.awaited for line in lines if line.live > line.shipped})
    await ask(terms, supplies)
    if terms.answer is None or not supplies.answer:
        return order
    known = {line.id: line.promised_on for line in lines}
    changed, moves = renew_promises(order, lines, supplies.answer, terms.answer, now())
    if changed:
        await _store(order, lines, changed)
    if moves:
        await _announce(order, known, moves)
    return order


@command("orders.refresh")
async def renew_promises_for(product_id: str, after_id: str, *, by: Caller) -> None:
    """The same for the orders that wait for an article; those that are left over are told of for another turn."""
    found = await find_awaiting(product_id, after=after_id, limit=AT_ONCE)
    for order_id in found:
        await renew_promise(order_id, by=SYSTEM)
    if len(found) == AT_ONCE:
        record(RenewalLeft(product_id=product_id, after_id=found[-1]))


@command("orders.refresh")
async def tell_promise(order_id: str, *, by: Caller) -> Order:
    """Have the customer hear what moved since they were told last; nothing when it moved back meanwhile."""
    order = await get_order_to_change(order_id)
    waiting = await PromiseNews.get_or_none(order_id=order.id)
    if waiting is None or waiting.due_at > now():
        return order
    rules = telling()
    await ask(rules)
    lines = [line for line in await list_lines(order.id) if line.live > line.shipped]
    days = [(_day(waiting.known[line.id]), line.promised_on) for line in lines if line.id in waiting.known]
    found = news(days, earlier_too=rules.answer.earlier) if order.status in OPEN else None
    await waiting.delete()
    if found is not None:
        record(
            PromiseNewsDue(
                order_id=order.id,
                number=order.number,
                news_id=waiting.id,
                from_on=_text(found.from_on),
                to_on=_text(found.to_on),
            )
        )
    return order


async def _store(order: Order, lines: Sequence[OrderLine], changed: Sequence[OrderLine]) -> None:
    await OrderLine.bulk_update(changed, fields=_RENEWED)
    await order.save(update_fields=["promised_on"])
    await settle(order, lines)


async def _announce(order: Order, known: dict[str, date | None], moves: Sequence[Move]) -> None:
    """The first of several moves says what the customer believes in, and when they are told at the latest."""
    last = max(moves, key=lambda move: move.line.promised_on or date.max)
    record(
        PromiseMoved(
            order_id=order.id,
            number=order.number,
            from_on=_text(last.before),
            to_on=_text(last.line.promised_on),
            because=decisive_reason(last.line),
        )
    )
    rules = telling()
    await ask(rules)
    kept = {line_id: _text(day) or None for line_id, day in known.items()}
    await PromiseNews.bulk_create(
        [PromiseNews(order_id=order.id, known=kept, due_at=now() + timedelta(minutes=rules.answer.after_minutes))],
        ignore_conflicts=True,
    )


def _text(day: date | None) -> str:
    return day.isoformat() if day else ""


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
