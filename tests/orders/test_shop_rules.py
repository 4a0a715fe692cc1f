"""Rules of the shop: what is verified, and what is confirmed by itself."""

from typing import Any

import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.errors import NotFound, Refused, Required
from domain.orders.commands.decide import confirm_order_by_rule
from domain.orders.issues.ruling import (
    ConfirmationRuleGiven,
    define_confirmation_rule,
    remove_confirmation_rule,
    remove_verification_rule,
)
from domain.orders.issues.verifying import waive_issue
from domain.orders.models import ConfirmationRule, Order
from domain.orders.states import (
    Channel,
    OrderStatus,
    PaymentMethod,
    VerificationKind,
)
from domain.orders.wishes import AddressGiven
from tests.foundation.makers import make_order
from tests.orders.issue_scene import codes, issues, make_customer, place, rule

pytestmark = pytest.mark.anyio
BOX = AddressGiven(name="Anna", street="Postfach 9", postal_code="10115", city="Berlin", country_code="DE")


@pytest.mark.parametrize(
    ("asked", "fits"),
    [
        ({}, True),
        ({"channel": Channel.PHONE}, True),
        ({"channel": Channel.EMAIL}, False),
        ({"payment_method": PaymentMethod.INVOICE}, True),
        ({"payment_method": PaymentMethod.PREPAYMENT}, False),
        ({"tier": "GOLD"}, True),
        ({"tier": "SILVER"}, False),
        ({"customer": True}, True),
        ({"customer": False}, False),
        ({"up_to_minor": 12_389}, False),
        ({"up_to_minor": 12_390}, True),
    ],
    ids=str,
)
async def test_a_rule_confirms_what_it_speaks_of(db: str, asked: dict[str, Any], fits: bool) -> None:
    customer_id = await make_customer(tier="GOLD")
    if "customer" in asked:
        stranger: str = (await make_order("placed", LAMP=1)).customer_id  # type: ignore[attr-defined]
        asked = {"customer_id": customer_id if asked["customer"] else stranger}
    await define_confirmation_rule(ConfirmationRuleGiven(**{"up_to_minor": 10**6, **asked}), by=SYSTEM)
    order = await place()

    await confirm_order_by_rule(order.id, by=SYSTEM)

    assert ((await Order.get(id=order.id)).status is OrderStatus.CONFIRMED) == fits


async def test_no_rule_confirms_an_order_with_an_open_issue(db: str) -> None:
    await define_confirmation_rule(ConfirmationRuleGiven(up_to_minor=10**6), by=SYSTEM)
    order = await place(shipping_address=BOX)

    assert await confirm_order_by_rule(order.id, by=SYSTEM) is None

    await waive_issue((await issues(order))[0].id, "fine", by=SYSTEM)
    await confirm_order_by_rule(order.id, by=SYSTEM)
    assert (await Order.get(id=order.id)).status is OrderStatus.CONFIRMED


async def test_rules_are_refused_that_say_nothing_and_removed_once(db: str) -> None:
    for kind in VerificationKind:
        with pytest.raises(Required):
            await rule(kind.value)
    for wrong in ({"country_code": "de"}, {"minutes": -1}, {"note": "x" * 201}, {"amount_minor": -1}):
        with pytest.raises(Refused):
            await rule("RESTRICTED_ARTICLE", sku="LAMP", **wrong)
    with pytest.raises(NotFound):
        await define_confirmation_rule(ConfirmationRuleGiven(up_to_minor=1, customer_id="cus_x"), by=SYSTEM)
    kept = await rule("RESTRICTED_ARTICLE", sku="LAMP")
    await remove_verification_rule(kept, by=SYSTEM)
    with pytest.raises(NotFound):
        await remove_verification_rule(kept, by=SYSTEM)
    with pytest.raises(NotFound):
        await remove_confirmation_rule(kept, by=SYSTEM)
    assert not await ConfirmationRule.all().exists()
    assert await codes(await place()) == []
