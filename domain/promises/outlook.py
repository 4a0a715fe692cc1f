"""What there is and will be of articles: free, awaited by others, expected by day, made or bought in some days."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from domain.catalog.rules import may_wait
from domain.catalog.states import SupplyKind
from domain.foundation.asking import Question, listed
from domain.promises.rules.bundling import Part, of_parts
from domain.promises.values import Inbound, Supply


@dataclass(frozen=True, slots=True)
class Outlook:
    """An article and what there is and will be of it.

    available  what anybody may know to be free
    """

    product_id: str
    sku: str
    available: int
    kind: str
    backorder: str
    supply: Supply

    def may_wait(self, agreed: bool | None) -> bool:
        """Whether an order may wait for pieces that are not there.

        agreed  what was agreed with the customer; None: nothing was
        """
        return may_wait(self.kind, self.backorder, agreed)


_ARTICLE = (
    "d.kind, l.days_to_make, l.days_to_buy, l.pieces_per_day, coalesce(k.on_hand - k.reserved - k.blocked, 0) as free"
)
_ARRIVALS = " left join arrivals a on a.stock_item_id = k.id and a.status = 'EXPECTED' and a.quantity > a.received"
_ARRIVAL = "a.expected_on, a.quantity - a.received as expected, a.source"
_BY_DAY = " order by a.expected_on, a.id"


def outlook_of(skus: Iterable[str]) -> Question[dict[str, Outlook]]:
    """What there is and will be of the articles that are for sale among these, by SKU."""
    places, values = listed(skus, start=1)
    return Question(
        f"select d.id as product_id, d.sku, d.backorder, coalesce(b.part_id, d.id) as part_id,"
        f" coalesce(b.count, 1) as per_piece, {_ARTICLE}, {_ARRIVAL},"
        " (select coalesce(sum(w.quantity), 0) from reservations w"
        " where w.stock_item_id = k.id and w.status = 'WAITING') as waiting"
        " from products d left join bundle_parts b on b.bundle_id = d.id"
        " left join stock_items k on k.product_id = coalesce(b.part_id, d.id)"
        f" left join lead_times l on l.product_id = coalesce(b.part_id, d.id){_ARRIVALS}"
        f" where d.active and d.sku in ({places}){_BY_DAY}",
        values,
        _outlooks,
    )


def supplies_of_lines(lines: Mapping[str, int]) -> Question[dict[str, Supply]]:
    """The same for order lines that wait for something, or did when they were promised.

    lines  pieces that each of them was promised from elsewhere than the shelf
    """
    places, values = listed(lines, start=1)
    return Question(
        "select r.order_line_id as line_id, r.stock_item_id as part_id, r.per_piece, r.held, r.waits,"
        f" {_ARTICLE}, {_ARRIVAL},"
        " (select coalesce(sum(w.quantity), 0) from reservations w where w.stock_item_id = k.id"
        " and w.status = 'WAITING' and r.waits > 0"
        " and (w.priority > r.priority or w.priority = r.priority and w.id < r.first_id)) as waiting"
        " from (select order_line_id, stock_item_id, max(priority) as priority, max(per_piece) as per_piece,"
        " sum(case when status = 'WAITING' then 0 else quantity end) as held,"
        " sum(case when status = 'WAITING' then quantity else 0 end) as waits,"
        " min(case when status = 'WAITING' then id end) as first_id from reservations"
        f" where order_line_id in ({places}) and status in ('WAITING', 'RESERVED', 'ALLOCATED', 'PICKED')"
        " group by order_line_id, stock_item_id) r"
        " join stock_items k on k.id = r.stock_item_id join products d on d.id = k.product_id"
        f" left join lead_times l on l.product_id = d.id{_ARRIVALS}{_BY_DAY}",
        values,
        lambda rows: _supplies(rows, lines),
    )


def _outlooks(rows: Sequence[Mapping[str, Any]]) -> dict[str, Outlook]:
    articles = {row["sku"]: row for row in rows}
    supplies = _by_part(rows, "sku")
    return {sku: _outlook(row, list(supplies[sku].values())) for sku, row in articles.items()}


def _outlook(row: Mapping[str, Any], parts: Sequence[Part]) -> Outlook:
    available = min(supply.free // count for count, supply in parts)
    return Outlook(row["product_id"], row["sku"], available, row["kind"], row["backorder"], of_parts(parts))


def _supplies(rows: Sequence[Mapping[str, Any]], lines: Mapping[str, int]) -> dict[str, Supply]:
    waiting = {row["line_id"] for row in rows if row["waits"] or lines[row["line_id"]]}
    return {
        line: of_parts(list(parts.values())) for line, parts in _by_part(rows, "line_id").items() if line in waiting
    }


def _by_part(rows: Sequence[Mapping[str, Any]], name: str) -> dict[str, dict[str, Part]]:
    """The supply of each part, by what the column names; an article that is no bundle is its own part."""
    found: dict[str, dict[str, Part]] = {}
    for row in rows:
        parts = found.setdefault(row[name], {})
        known = parts.get(row["part_id"])
        supply = _supply(row) if known is None else _with_arrival(known[1], row)
        parts[row["part_id"]] = (row["per_piece"], supply)
    return found


def _supply(row: Mapping[str, Any]) -> Supply:
    """A service needs no pieces: it is done as soon as its lead time allows."""
    to_make = row["days_to_make"]
    supply = Supply(
        free=max(0, row["free"]),
        held=int(row.get("held") or 0),
        waiting=row["waiting"],
        days_to_make=to_make or 0 if row["kind"] == SupplyKind.SERVICE.value else to_make,
        days_to_buy=row["days_to_buy"],
        pieces_per_day=row["pieces_per_day"],
    )
    return _with_arrival(supply, row)


def _with_arrival(supply: Supply, row: Mapping[str, Any]) -> Supply:
    """Rows of an article differ in what is expected; they come by day."""
    if row["expected_on"] is None:
        return supply
    on = row["expected_on"]
    arrival = Inbound(date.fromisoformat(str(on)), row["expected"], row["source"])
    return replace(supply, inbound=(*supply.inbound, arrival))
