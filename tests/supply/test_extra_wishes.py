"""Extra work that is offered, and that is wished."""

from typing import Any

import pytest

from domain.catalog.extras import ExtraWorkGiven, define_extra_work
from domain.catalog.states import SupplyKind
from domain.foundation.callers import SYSTEM
from domain.foundation.errors import Refused, RefusedForReasons
from domain.orders.commands.place import place_order
from domain.orders.models import ValidationIssue
from domain.orders.states import Channel, IssueCode
from domain.orders.wishes import ExtraGiven, LineGiven
from tests.foundation.makers import make_product, make_stock, wish
from tests.supply.extra_scene import ENGRAVED, engraved, ring

pytestmark = pytest.mark.anyio


async def test_what_is_not_offered_or_makes_no_sense_is_refused_at_once(db: str) -> None:
    await ring()
    await make_stock(LAMP=1)
    lines = (
        LineGiven(sku="RING", quantity=1, extras=(ENGRAVED, ENGRAVED)),
        LineGiven(sku="LAMP", quantity=1, extras=(ENGRAVED,)),
        LineGiven(sku="RING", quantity=1, extras=(ExtraGiven(code="ENGRAVE", text="x" * 101),)),
        LineGiven(sku="RING", quantity=1, extras=(ExtraGiven(code="ENGRAVE", text="a\x00b"),)),
        LineGiven(sku="RING", quantity=1, unit_price_amount="100.00", unit_price_currency="EUR", extras=(ENGRAVED,)),
        LineGiven(sku="RING", quantity=1, unit_price_amount="115.00", unit_price_currency="EUR", extras=(ENGRAVED,)),
    )

    with pytest.raises(RefusedForReasons) as refused:
        await place_order(wish(lines=lines), by=SYSTEM)

    assert [".".join(one.path) for one in refused.value.refusals] == [
        "lines.0.extras.1.code",
        "lines.1.extras.0.code",
        "lines.2.extras.0.text",
        "lines.3.extras.0.text",
        "lines.4.unitPrice.amount",
    ]


async def test_the_lists_price_with_extra_work_is_no_agreed_price(db: str) -> None:
    await ring()
    shown = {"unit_price_amount": "115.00", "unit_price_currency": "EUR"}

    for line in (engraved(), engraved(**shown)):
        order = await place_order(wish(lines=(line,), channel=Channel.PHONE), by=SYSTEM)
        assert not await ValidationIssue.filter(order_id=order.id, code=IssueCode.PRICE_MISMATCH).exists()
    cheaper = engraved(unit_price_amount="100.00", unit_price_currency="EUR")
    agreed = await place_order(wish(lines=(cheaper,), channel=Channel.PHONE), by=SYSTEM)
    assert await ValidationIssue.filter(order_id=agreed.id, code=IssueCode.PRICE_MISMATCH).exists()


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"code": "no good"}, "code"),
        ({"name": " "}, "name"),
        ({"gross_minor": -1}, "price"),
        ({"days": 400}, "days"),
        ({"sku": "NOTHING"}, "sku"),
    ],
)
async def test_extra_work_that_makes_no_sense_is_not_offered(db: str, given: dict[str, Any], path: str) -> None:
    await make_product("RING")
    fine = {"sku": "RING", "code": "ENGRAVE", "name": "Engraving", "gross_minor": 0, "days": 1}

    with pytest.raises(Refused) as refused:
        await define_extra_work(ExtraWorkGiven(**{**fine, **given}), by=SYSTEM)
    assert refused.value.path[0] == path


async def test_what_we_never_have_in_hand_is_not_worked_on(db: str) -> None:
    product = await make_product("RING")
    product.kind = SupplyKind.DROPSHIP
    await product.save()

    with pytest.raises(Refused, match="we never have it in hand"):
        await ring(stock=0)
