import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.errors import DomainError, Invalid, Refused, RefusedForReasons
from domain.orders.commands.decide import cancel_order, confirm_order, reject_order
from domain.orders.commands.place import place_order
from domain.orders.models import Order
from domain.shipping.commands import ship_order
from domain.stock.commands import receive_stock, reserve_stock
from domain.stock.errors import NotEnoughStock, UnknownArticle, UnknownLocation
from domain.stock.events import StockReceived
from domain.stock.models import Reservation, StockMovement
from tests.foundation.looking import everything
from tests.foundation.makers import make_order, make_product, make_stock, stock_of, told, wish

from .books import drift

pytestmark = pytest.mark.anyio


async def test_received_goods_are_on_hand_and_everybody_is_told(db: str) -> None:
    await make_product("LAMP")

    item = await receive_stock("LAMP", 5, "main", "delivery 7", by=SYSTEM)
    await receive_stock("LAMP", 2, None, "", by=SYSTEM)

    assert await stock_of("LAMP") == (7, 0)
    assert [event.quantity for event in await told(StockReceived)] == [5, 2]
    assert (await told(StockReceived))[0].stock_item_id == item.id
    assert [move.reference for move in await StockMovement.all().order_by("id")] == ["delivery 7", ""]


@pytest.mark.parametrize(
    ("sku", "quantity", "location", "reference", "refusal", "path"),
    [
        ("LAMP", 0, None, "", Invalid, ("quantity",)),
        ("LAMP", -1, None, "", Invalid, ("quantity",)),
        ("LAMP", 1_000_001, None, "", Invalid, ("quantity",)),
        ("LAMP", 2**63, None, "", Invalid, ("quantity",)),
        ("LAMP", 1, "CELLAR", "", UnknownLocation, ("location",)),
        ("LAMP", 1, "\x00", "", UnknownLocation, ("location",)),
        ("VASE", 1, None, "", UnknownArticle, ("sku",)),
        ("LAMP\x00", 1, None, "", Invalid, ("sku",)),
        ("LAMP", 1, None, "a\x00b", Invalid, ("reference",)),
    ],
)
async def test_what_cannot_be_received_is_refused_by_field(
    db: str, sku: str, quantity: int, location: str | None, reference: str, refusal: type[Refused], path: tuple[str]
) -> None:
    await make_product("LAMP")
    before = await everything()

    with pytest.raises(refusal) as refused:
        await receive_stock(sku, quantity, location, reference, by=SYSTEM)

    assert refused.value.path == path
    assert await everything() == before


async def test_an_order_that_is_short_of_two_articles_names_both_and_reserves_nothing(db: str) -> None:
    await make_stock(LAMP=1, CHAIR=1, VASE=5)
    before = await everything()

    with pytest.raises(RefusedForReasons) as refused:
        await place_order(wish(LAMP=2, VASE=5, CHAIR=3), by=SYSTEM)

    assert [str(one) for one in refused.value.refusals] == [
        "LAMP: 2 wanted, 1 available",
        "CHAIR: 3 wanted, 1 available",
    ]
    after = await everything()
    assert {table for table in after if after[table] != before[table]} <= {"number_series"}


async def test_a_reservation_follows_its_order_to_the_end(db: str) -> None:
    order = await make_order("placed", LAMP=2)
    statuses = []

    for step in (None, confirm_order, ship_order):
        if step:
            await step(order.id, by=SYSTEM)
        statuses.append(((await Reservation.get()).status.value, *await stock_of("LAMP")))

    assert statuses == [("RESERVED", 2, 2), ("ALLOCATED", 2, 2), ("CONSUMED", 0, 0)]
    assert await drift() == []


@pytest.mark.parametrize("state", ["placed", "confirmed", "held"])
async def test_a_cancelled_order_gives_its_pieces_back_once(db: str, state: str) -> None:
    order = await make_order(state, LAMP=2)
    await make_order("placed", LAMP=3)

    await cancel_order(order.id, None, by=SYSTEM)
    with pytest.raises(DomainError):
        await cancel_order(order.id, None, by=SYSTEM)

    assert await stock_of("LAMP") == (5, 3)
    assert await drift() == []


async def test_a_rejected_orders_pieces_can_be_sold_again(db: str) -> None:
    order = await make_order("placed", LAMP=1)
    with pytest.raises(NotEnoughStock):
        await place_order(wish(LAMP=1), by=SYSTEM)

    await reject_order(order.id, "no", by=SYSTEM)

    assert (await place_order(wish(LAMP=1), by=SYSTEM)).number != order.number


async def test_on_hand_is_the_sum_of_all_movements_after_a_busy_day(db: str) -> None:
    for state in ("placed", "confirmed", "shipped", "cancelled", "rejected", "completed", "held"):
        await make_order(state, LAMP=2, CHAIR=1)
    await make_stock(LAMP=4)

    assert await drift() == []
    assert await stock_of("LAMP") == (14 - 4 + 4, 6)
    assert await Order.all().count() == 7


async def test_reserving_nothing_changes_nothing(db: str) -> None:
    await make_stock(LAMP=1)

    await reserve_stock("ord_1", [], by=SYSTEM)

    assert await stock_of("LAMP") == (1, 0)
