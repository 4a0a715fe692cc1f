import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.errors import Invalid, Refused
from domain.orders.commands.place import place_order
from domain.shipping.commands import ship_order
from domain.stock.commands.correcting import (
    adjust_stock,
    count_stock,
    quarantine_stock,
    release_quarantine,
    scrap_stock,
    transfer_stock,
)
from domain.stock.commands.locating import define_location
from domain.stock.commands.receiving import receive_stock
from domain.stock.errors import PiecesArePromised, TooFewPieces, UnknownLocation
from domain.stock.events import StockMoved, StockWithdrawn
from domain.stock.models import StockItem, StockMovement
from tests.foundation.makers import make_order, make_product, make_stock, stock_of, told, wish

from .books import claims, drift, levels

pytestmark = pytest.mark.anyio


async def test_a_correction_needs_a_reason_and_is_in_the_ledger_with_it(db: str) -> None:
    await make_stock(LAMP=5)

    await adjust_stock("LAMP", -2, None, "fell off the ladder", by=SYSTEM)
    with pytest.raises(Invalid) as refused:
        await adjust_stock("LAMP", -2, None, " ", by=SYSTEM)

    assert refused.value.path == ("reason",)
    assert await stock_of("LAMP") == (3, 0)
    move = await StockMovement.get(kind="ADJUSTMENT")
    assert (move.quantity, move.reason, move.by_id) == (-2, "fell off the ladder", "system")
    assert [event.change for event in await told(StockMoved)] == [-2]
    assert await drift() == []


async def test_pieces_are_carried_from_place_to_place_and_shipped_from_where_they_lie(db: str) -> None:
    order = await make_order("confirmed", LAMP=4)
    await define_location("shop", "The shop", by=SYSTEM)

    await transfer_stock("LAMP", 3, None, "SHOP", "", by=SYSTEM)

    assert await levels("LAMP") == {"MAIN": (1, 0), "SHOP": (3, 0)}
    assert await stock_of("LAMP") == (4, 4)
    await ship_order(order.id, by=SYSTEM)
    assert await levels("LAMP") == {"MAIN": (0, 0), "SHOP": (0, 0)}
    assert await drift() == []


async def test_what_is_not_there_cannot_be_carried_away(db: str) -> None:
    await make_stock(LAMP=2)
    await define_location("SHOP", "The shop", by=SYSTEM)

    with pytest.raises(TooFewPieces, match="3 wanted, 2 can be taken at MAIN"):
        await transfer_stock("LAMP", 3, "MAIN", "SHOP", "", by=SYSTEM)
    with pytest.raises(Invalid, match="the same"):
        await transfer_stock("LAMP", 1, "MAIN", None, "", by=SYSTEM)
    with pytest.raises(UnknownLocation) as refused:
        await transfer_stock("LAMP", 1, None, "MOON", "", by=SYSTEM)

    assert refused.value.path == ("to",)
    assert await levels("LAMP") == {"MAIN": (2, 0)}


async def test_nothing_more_comes_to_a_closed_place(db: str) -> None:
    await make_product("LAMP")
    await define_location("SHOP", "The shop", by=SYSTEM)
    await receive_stock("LAMP", 2, "shop", "", by=SYSTEM)
    await define_location("SHOP", "The old shop", False, by=SYSTEM)

    with pytest.raises(UnknownLocation):
        await receive_stock("LAMP", 1, "SHOP", "", by=SYSTEM)
    await transfer_stock("LAMP", 2, "SHOP", None, "closing", by=SYSTEM)

    assert await levels("LAMP") == {"MAIN": (2, 0), "SHOP": (0, 0)}


async def test_blocked_pieces_are_there_but_not_for_sale(db: str) -> None:
    await make_stock(LAMP=5)

    await quarantine_stock("LAMP", 2, None, "smells", by=SYSTEM)
    await quarantine_stock("LAMP", 1, None, "broken glass", True, by=SYSTEM)

    item = await StockItem.get()
    assert (item.on_hand, item.blocked) == (5, 3)
    with pytest.raises(Refused, match="3 wanted, 2 available"):
        await place_order(wish(LAMP=3), by=SYSTEM)
    await scrap_stock("LAMP", 1, None, "broken glass", by=SYSTEM)
    await release_quarantine("LAMP", 2, None, "aired", by=SYSTEM)
    with pytest.raises(TooFewPieces, match="1 wanted, 0 are blocked at MAIN"):
        await release_quarantine("LAMP", 1, None, "again", by=SYSTEM)

    await item.refresh_from_db()
    assert (item.on_hand, item.blocked) == (4, 0)
    kinds = [move.kind.value for move in await StockMovement.all().order_by("id")]
    assert kinds == ["RECEIPT", "QUARANTINE", "DAMAGE", "SCRAP", "QUARANTINE_RELEASE"]
    assert await drift() == []


async def test_a_count_books_the_difference_even_when_there_is_none(db: str) -> None:
    await make_stock(LAMP=5)

    for counted in (7, 7, 4):
        await count_stock("LAMP", counted, None, "", by=SYSTEM)

    assert [move.quantity for move in await StockMovement.filter(kind="COUNT").order_by("id")] == [2, 0, -3]
    assert await stock_of("LAMP") == (4, 0)
    assert await drift() == []


async def test_a_count_below_what_is_promised_says_what_to_do_and_does_it_when_told(db: str) -> None:
    old, new = [await make_order("confirmed", LAMP=2) for _ in range(2)]

    with pytest.raises(PiecesArePromised) as refused:
        await count_stock("LAMP", 1, None, "", by=SYSTEM)
    assert "withdraw" in str(refused.value.remedy)
    assert await stock_of("LAMP") == (4, 4)
    await count_stock("LAMP", 1, None, "", True, by=SYSTEM)

    assert await stock_of("LAMP") == (1, 1)
    assert await claims(new.id) == [("WAITING", 2)]
    assert await claims(old.id) == [("ALLOCATED", 1), ("WAITING", 1)]
    assert {(event.order_id, event.quantity) for event in await told(StockWithdrawn)} == {(old.id, 1), (new.id, 2)}
    assert await drift() == []


async def test_a_count_cannot_be_below_what_is_blocked(db: str) -> None:
    await make_stock(LAMP=3)
    await quarantine_stock("LAMP", 2, None, "smells", by=SYSTEM)

    with pytest.raises(TooFewPieces) as refused:
        await count_stock("LAMP", 1, None, "", by=SYSTEM)

    assert refused.value.path == ("counted",)
