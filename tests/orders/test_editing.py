"""Editing a placed order: what it costs then is what it would have cost, and what was sent or invoiced stays."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from domain.billing.commands import issue_invoice
from domain.billing.models import Invoice
from domain.foundation.callers import SYSTEM
from domain.foundation.commands import StaleVersion, Terms
from domain.foundation.errors import DomainError, ErrorCode, Refused, RefusedForReasons
from domain.foundation.moves import MoveNotOpen
from domain.orders.changing.editing import Edited, edit_order
from domain.orders.changing.wishes import Operation, PiecesGiven, ReplacementGiven
from domain.orders.events import OrderEdited
from domain.orders.models import Order, OrderLine, ValidationIssue, VerificationRule
from domain.orders.queries import list_lines
from domain.orders.states import IssueCode, PaymentMethod, PaymentStatus, Severity, VerificationKind
from domain.orders.wishes import LineGiven
from domain.shipping.commands import ship_order
from tests.foundation.looking import everything
from tests.foundation.makers import BERLIN, make_order, make_product, make_stock, stock_of, told

pytestmark = pytest.mark.anyio
ZURICH = replace(BERLIN, street="Bahnhofstrasse 1", postal_code="8001", city="Zürich", country_code="CH")


async def edit(order: Order, *operations: Operation, **terms: Any) -> Edited:
    outcome = await edit_order.carry_out(Terms(**terms), order.id, operations, "asked for", by=SYSTEM)
    assert outcome.result is not None
    return outcome.result


async def line_of(order: Order, sku: str = "LAMP") -> OrderLine:
    return next(line for line in await list_lines(order.id) if line.sku == sku)


async def of(order: Order) -> Order:
    return await Order.get(id=order.id)


async def to_be(order: Order, quantity: int, sku: str = "LAMP") -> Operation:
    return Operation(set_quantity=PiecesGiven(line_id=(await line_of(order, sku)).id, quantity=quantity))


def adding(sku: str, quantity: int = 1) -> Operation:
    return Operation(add_line=LineGiven(sku=sku, quantity=quantity))


@pytest.mark.parametrize("state", ["placed", "confirmed"])
async def test_an_edited_order_costs_what_it_would_have_cost_when_placed_like_that(db: str, state: str) -> None:
    await make_product("INK", gross_minor=777, tax_category="REDUCED")
    await make_product("PEN", gross_minor=333)
    await make_stock(PEN=9, INK=9, LAMP=1)
    order = await make_order(state, PEN=2, INK=1)

    await edit(order, await to_be(order, 5, "PEN"), adding("LAMP"), Operation(set_shipping_method="EXPRESS"))

    like = await make_order("placed", PEN=5, INK=1, LAMP=1, shipping_method="EXPRESS")
    sums = ("total_net_minor", "total_tax_minor", "shipping_net_minor", "shipping_tax_minor", "due_minor")
    assert [getattr(await of(order), name) for name in sums] == [getattr(like, name) for name in sums]
    lines, others = await list_lines(order.id), await list_lines(like.id)
    assert [(line.net_minor, line.tax_minor) for line in lines] == [(o.net_minor, o.tax_minor) for o in others]
    assert [line.sourced for line in lines] == ([5, 1, 1] if state == "confirmed" else [0, 0, 0])
    assert (await told(OrderEdited))[0].changes == "add_line, set_quantity, set_shipping_method"


async def test_fewer_pieces_free_their_stock_and_more_take_it(db: str) -> None:
    await make_stock(LAMP=3)
    order = await make_order("confirmed", LAMP=4)

    await edit(order, await to_be(order, 6))
    assert await stock_of("LAMP") == (7, 6)
    await edit(order, await to_be(order, 1))

    assert await stock_of("LAMP") == (7, 1)
    assert (await of(order)).due_minor == 11_900 + 490


async def test_more_than_there_is_cannot_be_had_and_changes_nothing(db: str) -> None:
    order = await make_order("confirmed", LAMP=2)
    before = await everything()

    with pytest.raises(DomainError) as refused:
        await edit(order, await to_be(order, 3))

    assert getattr(refused.value, "code", None) is ErrorCode.INSUFFICIENT_STOCK
    assert await everything() == before


async def test_a_preview_says_what_it_comes_to_and_changes_nothing(db: str) -> None:
    order = await make_order("paid", LAMP=3)
    before = await everything()

    edited = await edit(order, await to_be(order, 1), dry_run=True)

    assert (edited.before.due.minor, edited.after.due.minor) == (3 * 11_900 + 490, 11_900 + 490)
    assert edited.after.received.minor == 3 * 11_900 + 490
    assert edited.facts == ("CONFIRMATION_OUTDATED",)
    assert await everything() == before


async def test_after_payment_it_shows_what_is_owed_or_to_be_refunded(db: str) -> None:
    await make_stock(LAMP=5)
    order = await make_order("paid", LAMP=2)

    await edit(order, await to_be(order, 3))
    assert (await of(order)).payment_status is PaymentStatus.PARTIALLY_PAID
    await edit(order, await to_be(order, 1))
    assert (await of(order)).payment_status is PaymentStatus.OVERPAID


async def test_a_line_is_replaced_by_another_article(db: str) -> None:
    await make_stock(CUP=1)
    order = await make_order("confirmed", LAMP=2)

    cup = LineGiven(sku="CUP", quantity=1)
    await edit(order, Operation(replace_line=ReplacementGiven(line_id=(await line_of(order)).id, by=cup)))

    assert [(line.sku, line.live, line.sourced) for line in await list_lines(order.id)] == [
        ("LAMP", 0, 0),
        ("CUP", 1, 1),
    ]
    assert (await of(order)).due_minor == 11_900 + 490


async def test_abroad_there_is_another_tax_and_another_day(db: str) -> None:
    order = await make_order("placed", LAMP=1)

    await edit(order, Operation(set_shipping_address=ZURICH), Operation(set_note="ring twice"))

    now = await of(order)
    assert (now.total_tax_minor, now.due_minor, now.note) == (0, 12_390, "ring twice")
    assert order.promised_on is not None
    assert now.promised_on is not None
    assert now.promised_on > order.promised_on
    assert now.billing_address["city"] == "Berlin"


async def test_what_was_sent_and_invoiced_stays_to_the_cent(db: str) -> None:
    await make_product("PEN", gross_minor=333)
    await make_stock(PEN=50, CUP=3)
    order = await make_order("confirmed", PEN=7)
    await ship_order(order.id, by=SYSTEM)
    await issue_invoice(order.id, by=SYSTEM)
    first = (await Invoice.get()).gross_minor

    await edit(order, adding("CUP", 3))
    await ship_order(order.id, by=SYSTEM)
    await issue_invoice(order.id, by=SYSTEM)

    invoiced = sum([invoice.gross_minor for invoice in await Invoice.all()])
    assert invoiced == (await of(order)).due_minor == first + 3 * 11_900


async def test_everything_that_cannot_be_is_said_at_once(db: str) -> None:
    order = await make_order("shipped", LAMP=2)

    with pytest.raises(RefusedForReasons) as refused:
        await edit(
            order,
            await to_be(order, 1),
            adding("LAMP", 0),
            Operation(),
            Operation(remove_line="oli_nonsense"),
            Operation(set_shipping_address=ZURICH),
        )

    assert [one.path[:2] for one in refused.value.refusals] == [("operations", str(place)) for place in range(5)]
    assert "2 of LAMP were picked or sent" in refused.value.refusals[0].message
    assert all(one.remedy for one in refused.value.refusals)


@pytest.mark.parametrize(
    "operation",
    [adding("NOTHING"), Operation(set_shipping_method="PIGEON"), Operation(set_payment_method="SHELLS")],
)
async def test_what_the_shop_does_not_offer_is_refused(db: str, operation: Operation) -> None:
    order = await make_order("placed")
    before = await everything()

    with pytest.raises(Refused):
        await edit(order, operation)

    assert await everything() == before


async def test_nothing_left_is_no_order(db: str) -> None:
    order = await make_order("placed", LAMP=2)

    with pytest.raises(Refused, match="Nothing of the order would be left"):
        await edit(order, await to_be(order, 0))


@pytest.mark.parametrize("state", ["cancelled", "rejected", "completed"])
async def test_what_is_over_is_not_edited(db: str, state: str) -> None:
    order = await make_order(state)

    with pytest.raises(MoveNotOpen):
        await edit(order, Operation(set_note="x"))


async def test_how_it_is_paid_can_be_changed(db: str) -> None:
    order = await make_order("placed")

    await edit(order, Operation(set_payment_method="PREPAYMENT"))

    assert (await of(order)).payment_method is PaymentMethod.PREPAYMENT


async def test_an_edited_order_is_verified_anew(db: str) -> None:
    order = await make_order("placed", LAMP=1)
    key = (await of(order)).content_key
    wrong = replace(BERLIN, postal_code="1")

    with pytest.raises(DomainError):
        await edit(order, Operation(set_shipping_address=wrong))
    await VerificationRule.create(kind=VerificationKind.MINIMUM_VALUE, severity=Severity.BLOCKING, amount_minor=20_000)
    await edit(order, Operation(set_note="ring twice"))

    issues = await ValidationIssue.filter(order_id=order.id, severity=Severity.BLOCKING)
    assert [issue.code for issue in issues] == [IssueCode.MINIMUM_VALUE]
    assert (await of(order)).needs_review
    assert (await of(order)).content_key == key


@pytest.mark.postgres
async def test_of_two_clerks_who_edit_at_once_one_is_told_to_look_again(db: str) -> None:
    order = await make_order("placed", LAMP=2)
    notes = [Operation(set_note=f"clerk {number}") for number in range(8)]

    async def try_it(note: Operation) -> str:
        try:
            await edit(order, note, expected_version=order.version)
        except StaleVersion:
            return "stale"
        return "done"

    answers = await asyncio.gather(*[try_it(note) for note in notes])

    assert sorted(answers) == ["done", *["stale"] * 7]
    assert (await of(order)).version == order.version + 1
    assert len(await told(OrderEdited)) == 1
