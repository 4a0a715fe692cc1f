"""What stands where, as it is shown; and what placing an order asks."""

from collections.abc import Iterable, Sequence

from domain.catalog.queries import PRODUCT
from domain.foundation.asking import Question, listed
from domain.foundation.commands import is_contended
from domain.foundation.database import on_postgres
from domain.foundation.views import EVERYTHING, Condition, Many, View, all_of, computed, day, enum, instant, plain
from domain.foundation.views.searching import holding, read_words
from domain.stock.moving import moves_of_arrival, moves_of_entry
from domain.stock.rules import Shelf
from domain.stock.states import ArrivalStatus, MovementKind, ReservationStatus, WaitingStatus

LOCATION = View(
    "Location",
    "locations",
    {"id": plain("{t}.id"), "code": plain("{t}.code"), "name": plain("{t}.name"), "active": plain("{t}.active")},
    permission="stock.read",
)
LOCATION_CODE = "(select c.code from locations c where c.id = {t}.location_id)"
STOCK_LEVEL = View(
    "StockLevel",
    "stock_levels",
    {
        "id": plain("{t}.id"),
        "location": plain(LOCATION_CODE),
        "on_hand": plain("{t}.on_hand"),
        "blocked": plain("{t}.blocked"),
    },
    permission="stock.read",
)
ARRIVAL = View(
    "StockArrival",
    "arrivals",
    {
        "id": plain("{t}.id"),
        "version": plain("{t}.version"),
        "sku": plain(
            "(select d.sku from stock_items s join products d on d.id = s.product_id where s.id = {t}.stock_item_id)"
        ),
        "quantity": plain("{t}.quantity"),
        "received": plain("{t}.received"),
        "expected_on": day("{t}.expected_on"),
        "source": plain("{t}.source"),
        "status": enum("{t}.status", ArrivalStatus),
        "moves": computed(moves_of_arrival, "{t}.status"),
    },
    permission="stock.receive",
)
CLAIMS = View(
    "StockClaim",
    "reservations",
    {
        "id": plain("{t}.id"),
        "order_id": plain("{t}.order_id"),
        "order_line_id": plain("{t}.order_line_id"),
        "quantity": plain("{t}.quantity"),
        "priority": plain("{t}.priority"),
        "status": enum("{t}.status", ReservationStatus),
    },
    permission="movements.read",
)
WAITING_ENTRY = View(
    "WaitingEntry",
    "waiting_entries",
    {
        "id": plain("{t}.id"),
        "sku": plain(
            "(select d.sku from stock_items s join products d on d.id = s.product_id where s.id = {t}.stock_item_id)"
        ),
        "quantity": plain("{t}.quantity"),
        "email": plain("{t}.email"),
        "name": plain("{t}.name"),
        "status": enum("{t}.status", WaitingStatus),
        "moves": computed(moves_of_entry, "{t}.status"),
        "since": instant("{t}.since"),
        "offered_at": instant("{t}.offered_at"),
    },
    permission="stock.wait",
    visible=lambda caller: "{t}.by_id = :caller" if caller.own_only else EVERYTHING,
)
_WAITING = (
    "(select coalesce(sum(w.quantity), 0) from reservations w where w.stock_item_id = {t}.id and w.status = 'WAITING')"
)
# The day from which on what is expected is more than what is waited for.
_NEXT_DAY = (
    "(select min(x.expected_on) from (select a.expected_on,"
    " sum(a.quantity - a.received) over (order by a.expected_on, a.id) as coming from arrivals a"
    f" where a.stock_item_id = {{t}}.id and a.status = 'EXPECTED') x where x.coming > {_WAITING})"
)
SKU = "(select d.sku from products d where d.id = {t}.product_id)"
_WORDS = "lower((select d.sku || ' ' || d.name from products d where d.id = {t}.product_id))"
STOCK_ITEM = View(
    "StockItem",
    "stock_items",
    {
        "id": plain("{t}.id"),
        "sku": plain(SKU),
        "name": plain("(select d.name from products d where d.id = {t}.product_id)"),
        "on_hand": plain("{t}.on_hand"),
        "reserved": plain("{t}.reserved"),
        "blocked": plain("{t}.blocked"),
        "available": plain("{t}.on_hand - {t}.reserved - {t}.blocked"),
        "waiting": plain(_WAITING),
        "next_available_on": day(_NEXT_DAY),
        "levels": Many(STOCK_LEVEL, "{c}.stock_item_id = {t}.id", ("{t}.id",)),
        "arrivals": Many(
            ARRIVAL, "{c}.stock_item_id = {t}.id and {c}.status = 'EXPECTED'", ("{t}.expected_on", "{t}.id")
        ),
        "claims": Many(
            CLAIMS,
            "{c}.stock_item_id = {t}.id and {c}.status in ('WAITING', 'RESERVED', 'ALLOCATED', 'PICKED')",
            ("-{t}.priority", "{t}.id"),
        ),
    },
    permission="stock.read",
)
STOCK_MOVEMENT = View(
    "StockMovement",
    "stock_movements",
    {
        "id": plain("{t}.id"),
        "kind": enum("{t}.kind", MovementKind),
        "location": plain(f"coalesce({LOCATION_CODE}, 'MAIN')"),
        "quantity": plain("{t}.quantity"),
        "blocked": plain("{t}.blocked"),
        "reference": plain("{t}.reference"),
        "reason": plain("{t}.reason"),
        "order_id": plain("{t}.order_id"),
        "by_id": plain("{t}.by_id"),
        "at": instant("{t}.at"),
    },
    permission="movements.read",
)
PRODUCT.extend(
    available=plain(
        "case when {t}.kind = 'BUNDLE' then coalesce("
        "(select min(coalesce(s.on_hand - s.reserved - s.blocked, 0) / b.count) from bundle_parts b"
        " left join stock_items s on s.product_id = b.part_id where b.bundle_id = {t}.id), 0) else coalesce("
        "(select s.on_hand - s.reserved - s.blocked from stock_items s where s.product_id = {t}.id), 0) end"
    )
)


def of_sku(sku: str) -> Condition:
    """The stock item of an article."""
    return Condition("{t}.product_id = (select d.id from products d where d.sku = {})", (sku,))


def of_stock(
    *, available: bool | None, waiting: bool | None, blocked: bool | None, search: str | None = None
) -> Condition:
    """Stock items that have, or have not, free, waited for or blocked pieces; and every word searched for."""
    asked = (
        (available, "{t}.on_hand - {t}.reserved - {t}.blocked > 0"),
        (waiting, f"{_WAITING} > 0"),
        (blocked, "{t}.blocked > 0"),
    )
    fits = [Condition(sql if wanted else f"not ({sql})") for wanted, sql in asked if wanted is not None]
    if search and search.strip():
        fits.append(holding(read_words(search), _WORDS))
    return all_of(fits)


def of_item(sku: str) -> Condition:
    """Rows that belong to the stock item of an article."""
    return Condition(
        "{t}.stock_item_id = (select s.id from stock_items s join products d on d.id = s.product_id where d.sku = {})",
        (sku,),
    )


def shelves_of(skus: Iterable[str], *, locked: bool | None = None) -> Question[list[Shelf]]:
    """The stock of these articles, or of their parts.

    locked  until the command ends, always in the order of ids; None: where others were quicker before
    """
    places, values = listed(skus, start=1)
    return _shelves(f"d.sku in ({places})", values, is_contended() if locked is None else locked)


def shelves_for(product_ids: Iterable[str], *, locked: bool | None = None) -> Question[list[Shelf]]:
    """The same by the articles' ids."""
    places, values = listed(product_ids, start=1)
    return _shelves(f"d.id in ({places})", values, is_contended() if locked is None else locked)


def _shelves(which: str, values: Sequence[str], locked: bool) -> Question[list[Shelf]]:
    stock = "stock_items"
    if locked and on_postgres():
        parts = f"select d.id from products d where {which}"
        more = f"select b.part_id from bundle_parts b join products d on d.id = b.bundle_id where {which}"
        stock = f"(select * from stock_items where product_id in ({parts} union {more}) order by id for no key update)"
    return Question(
        "select d.id as product_id, coalesce(b.part_id, d.id) as part_id, coalesce(b.count, 1) as per_piece,"
        " d.kind, d.backorder, s.id,"
        " coalesce(s.on_hand - s.reserved - s.blocked, 0) as free"
        f" from products d left join bundle_parts b on b.bundle_id = d.id left join {stock} s"
        f" on s.product_id = coalesce(b.part_id, d.id) where {which} order by d.id, part_id",
        values,
        lambda rows: [Shelf(**row) for row in rows],
    )
