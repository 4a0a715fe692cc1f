"""Issues of orders: how they come, what they stop, and how they go."""

from typing import Any

import pytest

from domain.customers.commands import note_vat_answer, update_customer
from domain.customers.events import VatIdGiven
from domain.customers.models import Customer
from domain.customers.ports import VatAnswer
from domain.foundation.callers import SYSTEM
from domain.foundation.commands import Terms
from domain.foundation.errors import Forbidden, Refused, Required
from domain.foundation.moves import MoveNotOpen
from domain.orders.commands.decide import cancel_order, confirm_order, reject_order
from domain.orders.commands.place import place_order
from domain.orders.errors import NoSuchIssue, OrderIsDecided, PriceMismatch
from domain.orders.events import CreditMoved, IssueResolved, IssueWaived, ReviewEnded
from domain.orders.issues.looking import find_in_review
from domain.orders.issues.verifying import verify_order, waive_issue
from domain.orders.models import Order, ValidationIssue
from domain.orders.states import (
    Attention,
    Channel,
    IssueCode,
    IssueStatus,
    OrderStatus,
)
from domain.orders.wishes import AddressGiven, LineGiven
from domain.pricing.commands import set_price
from tests.foundation.makers import clerk, make_order, make_stock, pay, told, wish
from tests.orders.issue_scene import codes, issues, make_customer, place, rule

pytestmark = pytest.mark.anyio
BOX = AddressGiven(name="Anna", street="Postfach 9", postal_code="10115", city="Berlin", country_code="DE")
AGREED = (LineGiven(sku="LAMP", quantity=1, unit_price_amount="99.00", unit_price_currency="EUR"),)
SELLER = clerk("orders.place", "orders.negotiate")


async def refusal_of(order: Order) -> str:
    with pytest.raises(MoveNotOpen) as refused:
        await confirm_order(order.id, by=SYSTEM)
    return refused.value.message


async def _scene(kind: str) -> dict[str, Any]:
    """What makes the next order have an issue of a kind, and what to order."""
    if kind in ("MINIMUM_VALUE", "RESTRICTED_ARTICLE", "RESTRICTED_COUNTRY", "DUPLICATE"):
        asked = {"amount_minor": 100_000, "sku": "LAMP", "country_code": "DE", "minutes": 60}
        needed = {"MINIMUM_VALUE": "amount_minor", "DUPLICATE": "minutes", "RESTRICTED_ARTICLE": "sku"}
        field = needed.get(kind, "country_code")
        if kind == "DUPLICATE":
            await place()
        await rule(kind, **{field: asked[field]})
    if kind == "CUSTOMER_BLOCKED":
        await make_customer(blocked_reason="does not pay")
    if kind == "CREDIT_LIMIT_EXCEEDED":
        await make_customer(credit_limit_minor=12_389)
    return {
        "PRICE_MISMATCH": {"lines": AGREED},
        "ADDRESS_DOUBTFUL": {"shipping_address": BOX},
        "VAT_ID_INVALID": {"customer_vat_id": "DE 136.695.977"},
    }.get(kind, {})


# The one only warns, the other comes of work that begins after confirming.
OTHERS = (IssueCode.CUSTOMER_INCOMPLETE, IssueCode.SUPPLY_FAILED)
BLOCKING = [code.value for code in IssueCode if code not in OTHERS]


@pytest.mark.parametrize("kind", BLOCKING)
async def test_an_issue_of_each_kind_stops_confirming_until_it_is_waived(db: str, kind: str) -> None:
    order = await place(**await _scene(kind))

    assert await codes(order) == [kind]
    assert Attention(order.attention) & Attention.NEEDS_REVIEW
    assert "issue is open" in await refusal_of(order)
    [issue] = await issues(order)
    await waive_issue(issue.id, "spoke to them", by=clerk("orders.waive", name="Uwe"))

    kept = await ValidationIssue.get(id=issue.id)
    assert (kept.status, kept.reason, kept.closed_by) == (IssueStatus.WAIVED, "spoke to them", "Uwe")
    assert kept.closed_at is not None
    assert [event.code for event in await told(IssueWaived)] == [kind]
    assert [event.order_id for event in await told(ReviewEnded)] == [order.id]
    await verify_order(order.id, by=SYSTEM)
    assert await codes(order, IssueStatus.WAIVED) == [kind]
    assert (await confirm_order(order.id, by=SYSTEM)).status is OrderStatus.CONFIRMED


async def test_a_warning_is_only_said(db: str) -> None:
    order = await place(customer_email=None)

    assert await codes(order) == ["CUSTOMER_INCOMPLETE"]
    assert not order.needs_review
    assert (await confirm_order(order.id, by=SYSTEM)).status is OrderStatus.CONFIRMED


async def test_a_storefronts_price_is_the_lists_whoever_sends_it(db: str) -> None:
    await make_stock(LAMP=5)

    with pytest.raises(PriceMismatch):
        await place_order(wish(lines=AGREED), by=SELLER)
    with pytest.raises(PriceMismatch):
        await place_order(wish(lines=AGREED, channel=Channel.PHONE), by=clerk("orders.place"))
    order = await place_order(wish(lines=AGREED, channel=Channel.PHONE), by=SELLER)

    assert order.total_gross_minor == 9_900 + 490
    assert "PRICE_MISMATCH" in await codes(order)


@pytest.mark.parametrize("amount", ["-1.00", "1.001", "x", "99999999999999999"])
async def test_no_agreement_makes_a_price_of_what_is_none(db: str, amount: str) -> None:
    await make_stock(LAMP=5)
    lines = (LineGiven(sku="LAMP", quantity=1, unit_price_amount=amount, unit_price_currency="EUR"),)

    with pytest.raises(Refused):
        await place_order(wish(lines=lines, channel=Channel.PHONE), by=SELLER)


async def test_nobody_waives_without_the_right_a_reason_or_an_issue(db: str) -> None:
    order = await place(shipping_address=BOX)
    [issue] = await issues(order)

    with pytest.raises(Forbidden):
        await waive_issue(issue.id, "I like them", by=clerk("orders.confirm", "orders.verify", "orders.negotiate"))
    with pytest.raises(Required):
        await waive_issue(issue.id, "  ", by=SYSTEM)
    for unknown in ("iss_00000000000000000000000000", order.id, ""):
        with pytest.raises(NoSuchIssue):
            await waive_issue(unknown, "why not", by=SYSTEM)
    await waive_issue(issue.id, "a letter", by=SYSTEM)
    with pytest.raises(MoveNotOpen):
        await waive_issue(issue.id, "again", by=SYSTEM)


async def test_an_issue_whose_cause_is_gone_resolves_when_its_order_is_verified(db: str) -> None:
    customer_id = await make_customer(blocked_reason="does not pay")
    order = await place()
    await update_customer(customer_id, {"blocked_reason": None}, by=SYSTEM)

    verified = await verify_order(order.id, by=SYSTEM)

    assert await codes(order, IssueStatus.RESOLVED) == ["CUSTOMER_BLOCKED"]
    assert [event.order_id for event in await told(IssueResolved)] == [order.id]
    assert (verified.needs_review, verified.version) == (False, 2)
    assert (await verify_order(order.id, by=SYSTEM)).version == 2


async def test_an_agreed_price_that_the_list_follows_resolves(db: str) -> None:
    order = await place(**await _scene("PRICE_MISMATCH"))
    await set_price("LAMP", 9_900, "EUR", by=SYSTEM)

    await verify_order(order.id, by=SYSTEM)

    assert await codes(order, IssueStatus.RESOLVED) == ["PRICE_MISMATCH"]


async def test_what_was_waived_is_asked_again_when_it_goes_further(db: str) -> None:
    customer_id = await make_customer(credit_limit_minor=12_000)
    order = await place()
    await waive_issue((await issues(order))[0].id, "a little", by=SYSTEM)
    await update_customer(customer_id, {"credit_limit_minor": 5_000}, by=SYSTEM)

    with pytest.raises(MoveNotOpen, match=r"the limit of 50\.00 EUR"):
        await confirm_order(order.id, by=SYSTEM)
    await verify_order(order.id, by=SYSTEM)

    assert await codes(order) == await codes(order, IssueStatus.WAIVED) == ["CREDIT_LIMIT_EXCEEDED"]


async def test_credit_counts_what_is_owed_and_is_free_again_with_the_money(db: str) -> None:
    await make_customer(credit_limit_minor=20_000)
    first, second, ahead = await place(), await place(), await place(payment_method="PREPAYMENT")

    assert [await codes(order) for order in (first, second, ahead)] == [[], ["CREDIT_LIMIT_EXCEEDED"], []]
    await verify_order(first.id, by=SYSTEM)
    assert await codes(first) == []
    await confirm_order(first.id, by=SYSTEM)
    await pay(first)
    await verify_order(second.id, by=SYSTEM)
    assert await codes(second, IssueStatus.RESOLVED) == ["CREDIT_LIMIT_EXCEEDED"]
    assert len(await told(CreditMoved)) >= 2


@pytest.mark.parametrize("end", [cancel_order, reject_order])
async def test_an_order_that_ends_frees_its_credit(db: str, end: Any) -> None:
    await make_customer(credit_limit_minor=20_000)
    first, second = await place(), await place()
    await end(first.id, "no", by=SYSTEM)
    assert await told(CreditMoved)

    await verify_order(second.id, by=SYSTEM)

    assert await codes(second) == []


async def test_the_register_s_answer_is_an_issue_of_orders_that_are_here(db: str) -> None:
    order = await place(customer_vat_id="de 136695976")
    assert [event.vat_id for event in await told(VatIdGiven)] == ["DE136695976"]
    await note_vat_answer("DE136695976", VatAnswer(valid=False), by=SYSTEM)

    await verify_order(order.id, by=SYSTEM)
    again = await place()

    assert await codes(order) == await codes(again) == ["VAT_ID_INVALID"]
    assert (await Customer.get()).vat_id == again.vat_id == "DE136695976"
    assert len(await told(VatIdGiven)) == 1


async def test_a_duplicate_names_the_other_order_and_forgets_it_when_that_is_gone(db: str) -> None:
    await rule("DUPLICATE", minutes=10)
    first, second, other = await place(), await place(), await place(LAMP=2)

    assert [await codes(order) for order in (first, second, other)] == [[], ["DUPLICATE"], []]
    assert first.number in (await issues(second))[0].message
    await verify_order(first.id, by=SYSTEM)
    assert await codes(first) == []
    await cancel_order(first.id, "twice", by=SYSTEM)
    await verify_order(second.id, by=SYSTEM)
    assert await codes(second) == []


async def test_trying_shows_the_issues_an_order_would_have(db: str) -> None:
    await make_stock(LAMP=5)
    seen: list[str] = []

    async def show(order_id: str) -> None:
        seen.extend(issue.code.value for issue in await ValidationIssue.filter(order_id=order_id))

    await place_order.carry_out(Terms(dry_run=True), wish(LAMP=1, shipping_address=BOX), by=SYSTEM, show=show)

    assert sorted(seen) == ["ADDRESS_DOUBTFUL", "CUSTOMER_INCOMPLETE"]
    assert not await ValidationIssue.all().exists()


async def test_only_what_is_not_decided_is_verified(db: str) -> None:
    order = await make_order("confirmed")

    with pytest.raises(OrderIsDecided):
        await verify_order(order.id, by=SYSTEM)


async def test_orders_in_review_are_found_for_the_clock(db: str) -> None:
    boxed, plain = await place(shipping_address=BOX), await place()

    assert await find_in_review() == [boxed.id]
    assert await find_in_review(after=boxed.id) == []
    assert plain.attention == 0
