"""Reading what may have come back, and writing down what did."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import orjson

from domain.foundation.database import on_postgres, placeholders, run
from domain.orders.importing.articles import article_of
from domain.orders.importing.asking import PART, parts, rows_among
from domain.orders.importing.events import CancellationImported, ReturnImported
from domain.orders.importing.matching import Candidate, Mark, Share
from domain.orders.importing.values import HistoricReturn
from domain.orders.importing.writing import PREFIX
from domain.orders.states import Channel, ReturnStatus

_PIECES = (
    " from (values "
    + ", ".join(f"(${i}::varchar, ${i + 1}::int)" for i in range(1, 2 * PART, 2))
    + ") as v where order_lines.id = v.column1"
)
_COUNT = f"update order_lines set returned = returned + v.column2{_PIECES}"
_REACHED = ("sourced", "picked", "packed", "shipped", "delivered", "invoiced")
_CALL_OFF = (
    "update order_lines set cancelled = cancelled + v.column2, "
    + ", ".join(f"{name} = {name} - v.column2" for name in _REACHED)
    + _PIECES
)
_LIVE = "(select coalesce(sum(l.quantity - l.cancelled), 0) from order_lines l where l.order_id = orders.id)"
_WORTH = (
    "(select coalesce(sum(l.unit_price_minor * (l.quantity - l.cancelled)), 0) from order_lines l"
    " where l.order_id = orders.id)"
)
# The money for what was called off went back; shipping is paid while anything is sent.
_OWE = (
    f"update orders set due_minor = case when {_LIVE} = 0 then 0 else {_WORTH} + shipping_net_minor end,"
    f" received_minor = case when {_LIVE} = 0 then 0 else {_WORTH} + shipping_net_minor end,"
    f" status = case when {_LIVE} = 0 then 'CANCELLED' else status end,"
    f" fulfillment_status = case when {_LIVE} = 0 then 'NOT_REQUIRED' else fulfillment_status end,"
    f" invoice_status = case when {_LIVE} = 0 then 'NOT_INVOICED' else invoice_status end,"
    " version = version + 1, updated_at = $1"
    f" where id in ({placeholders(PART, start=2)})"
)
_PAID = (
    "update orders set payment_status = case when due_minor = 0 then 'NOTHING_DUE' else 'PAID' end"
    f" where id in ({placeholders(PART)})"
)
_MARK = (
    "update orders set return_status = $1, version = version + 1, updated_at = $2"
    f" where id in ({placeholders(PART, start=3)})"
)


async def find_candidates(returns: Sequence[HistoricReturn]) -> list[Candidate]:
    """Lines of imported orders of these customers and articles, those of which all is back too."""
    articles = sorted({came.article for came in returns})
    found = [row for part in parts(articles) for row in await _lines_of(_customers(returns), part)]
    return [_candidate(row) for row in {row["line_id"]: row for row in found}.values()]


def _customers(returns: Sequence[HistoricReturn]) -> list[str]:
    return sorted({PREFIX + came.customer for came in returns})


async def _lines_of(customers: list[str], articles: list[str]) -> list[dict[str, Any]]:
    return await rows_among(
        "select l.id as line_id, l.order_id, o.number, o.placed_at, l.position, c.number as customer, l.sku,"
        ' l.unit_price_minor, l.shipped - l.returned as "left"'
        " from customers c join orders o on o.customer_id = c.id join order_lines l on l.order_id = o.id"
        f" where o.channel = $1 and upper(l.sku) in ({placeholders(PART, start=2)})"
        " and c.number in ({among})",
        customers,
        Channel.IMPORT.value,
        *articles,
    )


def _candidate(row: dict[str, Any]) -> Candidate:
    at = row["placed_at"]
    return Candidate(
        line_id=row["line_id"],
        order_id=row["order_id"],
        number=row["number"],
        placed_at=at if isinstance(at, datetime) else datetime.fromisoformat(at),
        position=row["position"],
        customer=row["customer"].removeprefix(PREFIX),
        article=article_of(row["sku"]),
        unit_price_minor=row["unit_price_minor"],
        left=row["left"],
    )


async def find_written(returns: Sequence[HistoricReturn]) -> list[Mark]:
    """What earlier runs wrote down of these customers' returns, from the event log."""
    found = await rows_among(
        "select e.payload from customers c join orders o on o.customer_id = c.id join events e on e.order_id = o.id"
        " where e.type in ($1, $2) and c.number in ({among})",
        _customers(returns),
        ReturnImported.type(),
        CancellationImported.type(),
    )
    payloads = [row["payload"] if isinstance(row["payload"], dict) else orjson.loads(row["payload"]) for row in found]
    return [_mark(of) for of in payloads if of.get("share", 1) == 1]


def _mark(told: dict[str, Any]) -> Mark:
    pieces = told.get("row_quantity") or told["quantity"]
    return (told["external_reference"], told["article"], pieces, told["unit_price_minor"])


async def lock_orders(order_ids: Sequence[str]) -> None:
    """Lock orders, always in the order of their ids."""
    if on_postgres():
        await rows_among("select 1 from orders where id in ({among}) order by id for update", sorted(order_ids))


async def count_returned(shares: Sequence[Share], at: datetime) -> None:
    """Add pieces to the lines' counters and derive the orders' return status."""
    await _for_each_line(_COUNT, shares)
    await _derive_status(sorted({share.line.order_id for share in shares}), at)


async def count_called_off(shares: Sequence[Share], at: datetime) -> None:
    """Take pieces off the lines as if they had never been sent; an order of which nothing is left is cancelled."""
    await _for_each_line(_CALL_OFF, shares)
    order_ids = sorted({share.line.order_id for share in shares})
    for part in parts(order_ids):
        await run(_OWE, at, *part)
        await run(_PAID, *part)


async def _for_each_line(statement: str, shares: Sequence[Share]) -> None:
    pieces: dict[str, int] = {}
    for share in shares:
        pieces[share.line.line_id] = pieces.get(share.line.line_id, 0) + share.pieces
    for part in parts(list(pieces)):
        lines = list(dict.fromkeys(part))
        values = [value for line in lines for value in (line, pieces[line])]
        values += ["", 0] * (PART - len(lines))
        await run(statement, *values)


async def _derive_status(order_ids: list[str], at: datetime) -> None:
    sums = await rows_among(
        "select order_id, sum(shipped) as shipped, sum(returned) as returned from order_lines"
        " where order_id in ({among}) group by order_id",
        order_ids,
    )
    by_status: dict[ReturnStatus, list[str]] = {}
    for row in sums:
        by_status.setdefault(return_status(row["shipped"], row["returned"]), []).append(row["order_id"])
    for status, ids in by_status.items():
        for part in parts(ids):
            await run(_MARK, status.value, at, *part)


def return_status(shipped: int, returned: int) -> ReturnStatus:
    """How much of what went out is back; nothing here is under way."""
    if not returned:
        return ReturnStatus.NONE
    return ReturnStatus.RETURNED if returned >= shipped else ReturnStatus.PARTIALLY_RETURNED
