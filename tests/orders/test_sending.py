"""An order is sent when enough of it is here, and says so before."""

import pytest

from domain.catalog.models import Product
from domain.catalog.states import Backorder
from domain.foundation.callers import SYSTEM
from domain.foundation.moves import MoveNotOpen
from domain.orders.commands.decide import confirm_order
from domain.orders.commands.place import place_order
from domain.orders.queries import list_lines
from domain.orders.rules.moving import moves_for
from domain.orders.rules.standing import standing
from domain.shipping.commands import ship_order
from tests.foundation.makers import make_stock, wish

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("there", "complete", "reason"),
    [
        (0, False, "Nothing of it is here yet"),
        (0, True, "Nothing of it is here yet"),
        (1, False, None),
        (1, True, "Not everything is here yet, and the customer wants it all at once"),
        (2, True, None),
    ],
)
async def test_an_order_is_sent_when_enough_of_it_is_here(
    db: str, there: int, complete: bool, reason: str | None
) -> None:
    await make_stock(LAMP=there)
    await Product.filter(sku="LAMP").update(backorder=Backorder.ALLOW)
    order = await place_order(wish(LAMP=2, ship_complete=complete), by=SYSTEM)
    order = await confirm_order(order.id, by=SYSTEM)
    (move,) = [one for one in moves_for(standing(order, await list_lines(order.id)), SYSTEM) if one.verb == "ship"]

    if reason is None:
        assert move.open
        await ship_order(order.id, by=SYSTEM)
        return
    assert move.reasons[0].startswith(reason)
    with pytest.raises(MoveNotOpen, match=reason):
        await ship_order(order.id, by=SYSTEM)
