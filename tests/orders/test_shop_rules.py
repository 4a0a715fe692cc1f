"""Rules of the shop: what is verified, and what is confirmed by itself."""

from dataclasses import replace
from typing import Any

import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.errors import Invalid, NotFound, Refused, Required
from domain.foundation.money import MAX_MINOR
from domain.orders.commands.decide import confirm_order_by_rule
from domain.orders.commands.hold import hold_order
from domain.orders.issues.ruling import remove_verification_rule
from domain.orders.issues.self_confirming import (
    ConfirmationRuleGiven,
    define_confirmation_rule,
    move_confirmation_rule,
    remove_confirmation_rule,
    try_confirmation,
)
from domain.orders.issues.verifying import waive_issue
from domain.orders.models import ConfirmationRule, Order
from domain.orders.states import (
    Channel,
    Decision,
    OrderStatus,
    PaymentMethod,
    RulePart,
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


async def test_the_first_rule_in_force_that_fits_decides(db: str) -> None:
    every = await define_confirmation_rule(ConfirmationRuleGiven(up_to_minor=10**6), by=SYSTEM)
    asks = ConfirmationRuleGiven(up_to_minor=MAX_MINOR, channel=Channel.PHONE, decision=Decision.ASK)
    phone = await define_confirmation_rule(asks, by=SYSTEM)
    assert await _becomes_confirmed()

    await move_confirmation_rule(phone.id, 1, by=SYSTEM)
    assert not await _becomes_confirmed()
    assert [rule.id for rule in await ConfirmationRule.all().order_by("position")] == [phone.id, every.id]

    await define_confirmation_rule(replace(asks, active=False), phone.id, by=SYSTEM)
    assert await _becomes_confirmed()
    assert await ConfirmationRule.all().count() == 2
    for wrong in (0, 3):
        with pytest.raises(Invalid):
            await move_confirmation_rule(phone.id, wrong, by=SYSTEM)
    with pytest.raises(NotFound):
        await move_confirmation_rule("rul_x", 1, by=SYSTEM)
    with pytest.raises(NotFound):
        await define_confirmation_rule(asks, "rul_x", by=SYSTEM)


async def test_a_try_says_what_would_become_of_an_order_and_why(db: str) -> None:
    cheap = await define_confirmation_rule(ConfirmationRuleGiven(up_to_minor=1, channel=Channel.EMAIL), by=SYSTEM)
    order = await place()

    none = await try_confirmation(order.id)
    assert (none.confirmed, none.rule_id, none.reasons) == (False, None, [])
    assert [(one.rule_id, one.differs) for one in none.rules] == [(cheap.id, [RulePart.CHANNEL, RulePart.AMOUNT])]

    fits = await define_confirmation_rule(ConfirmationRuleGiven(up_to_minor=10**6), by=SYSTEM)
    found = await try_confirmation(order.id)
    assert (found.confirmed, found.rule_id) == (True, fits.id)
    assert (await Order.get(id=order.id)).status is OrderStatus.PLACED

    await hold_order(order.id, "look at it", by=SYSTEM)
    held = await try_confirmation(order.id)
    assert not held.confirmed
    assert held.rule_id == fits.id
    assert "look at it" in held.reasons[0]


@pytest.mark.parametrize("limit_minor", [100, 10**6])
async def test_a_try_and_the_rule_agree_about_credit(db: str, limit_minor: int) -> None:
    await make_customer(credit_limit_minor=limit_minor)
    await define_confirmation_rule(ConfirmationRuleGiven(up_to_minor=10**6), by=SYSTEM)
    order = await place()

    tried = await try_confirmation(order.id)
    await confirm_order_by_rule(order.id, by=SYSTEM)

    assert tried.confirmed == ((await Order.get(id=order.id)).status is OrderStatus.CONFIRMED)


async def _becomes_confirmed() -> bool:
    order = await place()
    tried = await try_confirmation(order.id)
    await confirm_order_by_rule(order.id, by=SYSTEM)
    confirmed = (await Order.get(id=order.id)).status is OrderStatus.CONFIRMED
    assert tried.confirmed == confirmed
    return confirmed
