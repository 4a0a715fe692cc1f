"""Verifying an order anew, and waiving what was found."""

from collections.abc import Sequence

from domain.customers.queries import customer_with_id, vat_answer
from domain.foundation.callers import Caller
from domain.foundation.clock import now
from domain.foundation.commands import command, look_up, record
from domain.foundation.moves import refuse_closed
from domain.foundation.writing import put
from domain.orders.commands.settle import settle
from domain.orders.errors import NoSuchIssue, OrderIsDecided
from domain.orders.events import IssueFound, IssueResolved, IssueWaived, ReviewEnded
from domain.orders.issues.facts import Facts
from domain.orders.issues.findings import findings
from domain.orders.issues.looking import credit_used, find_order_of_issue, of_customer, shop_rules, twin_of
from domain.orders.issues.writing import Differences, compare, has_blocking, new_issues
from domain.orders.models import Order, OrderLine, ValidationIssue
from domain.orders.queries import get_order_to_change, list_lines
from domain.orders.rules.reasons import needed_reason
from domain.orders.rules.waiving import reasons_against_waiving
from domain.orders.states import IssueCode, IssueStatus, OrderStatus
from domain.pricing.queries import offers_of

_SAID = ["severity", "message", "remedy", "measure"]
_CLOSED = ["status", "closed_at", "closed_by_id", "closed_by", "reason"]


@command("orders.verify")
async def verify_order(order_id: str, *, by: Caller) -> Order:
    """Look at an order anew: what is found is written down, what is gone resolves by itself.

    Raises  OrderIsDecided  nothing can be decided about it any more
    """
    order = await get_order_to_change(order_id)
    if order.status is not OrderStatus.PLACED:
        raise OrderIsDecided(order.number, order.status.value)
    return await verify(order, await list_lines(order.id))


@command("orders.verify")
async def verify_if_placed(order_id: str, *, by: Caller) -> Order:
    """The same, leaving an order alone about which somebody decided meanwhile."""
    order = await get_order_to_change(order_id)
    return await verify(order, await list_lines(order.id)) if order.status is OrderStatus.PLACED else order


async def verify(order: Order, lines: Sequence[OrderLine], *, negotiated: frozenset[str] = frozenset()) -> Order:
    """The same for a command that holds the order already.

    negotiated  ids of lines whose price was agreed just now
    """
    known = await ValidationIssue.filter(order_id=order.id).order_by("id")
    facts = await _facts(order, lines, negotiated | _agreed(known))
    differences = compare(known, findings(order, lines, facts))
    if differences:
        await write_issues(order, lines, differences)
    return order


async def _facts(order: Order, lines: Sequence[OrderLine], negotiated: frozenset[str]) -> Facts:
    beside = of_customer(order.content_key or "", order.id)
    rules, listed = shop_rules(), offers_of([line.sku for line in lines], order.currency)
    customer = customer_with_id(str(order.customer_id), beside=beside)  # type: ignore[attr-defined]
    valid = vat_answer(order.vat_id)
    await look_up(rules, listed, customer, valid)
    known = customer.answer
    return Facts(
        rules=rules.answer,
        listed={sku: offer.gross_minor for sku, offer in listed.answer.items()},
        negotiated=negotiated,
        email=known.email if known else None,
        blocked_reason=known.blocked_reason if known else None,
        credit_limit_minor=known.credit_limit_minor if known else None,
        credit_used_minor=credit_used(known),
        vat_valid=valid.answer,
        twin=twin_of(known) if order.content_key else None,
    )


def _agreed(known: Sequence[ValidationIssue]) -> frozenset[str]:
    # A price list that changes later makes no agreed price of one that was listed.
    prices = [issue for issue in known if issue.code is IssueCode.PRICE_MISMATCH]
    return frozenset(issue.line_id for issue in prices if issue.status is not IssueStatus.RESOLVED)  # type: ignore[attr-defined]


async def write_issues(order: Order, lines: Sequence[OrderLine], differences: Differences) -> None:
    """Write differences down, tell of them, and derive whether the order is in review."""
    was_in_review = order.needs_review
    for issue in differences.changed:
        await issue.save(update_fields=_SAID)
    for issue in differences.resolved:
        await issue.save(update_fields=_CLOSED)
        record(IssueResolved(order_id=order.id, issue_id=issue.id, code=issue.code.value))
    new = new_issues(order, differences.missing)
    put(*new)
    for issue in new:
        record(IssueFound(order_id=order.id, issue_id=issue.id, code=issue.code.value))
    review = has_blocking([*differences.open, *new])
    if was_in_review and not review:
        record(ReviewEnded(order_id=order.id, number=order.number))
    await settle(order, lines, review=review)


@command("orders.waive")
async def waive_issue(issue_id: str, reason: str | None, *, by: Caller) -> ValidationIssue:
    """Decide that an order may go on with this; who, when and why is kept.

    Raises  NoSuchIssue, Required, MoveNotOpen
    """
    order_id = await find_order_of_issue(issue_id)
    if order_id is None:
        raise NoSuchIssue
    order = await get_order_to_change(order_id)
    why = needed_reason(reason, "waive")
    known = await ValidationIssue.filter(order_id=order.id)
    issue = next(issue for issue in known if issue.id == issue_id)
    refuse_closed("waive", reasons_against_waiving(issue.status, order.status))
    issue.move("waive")
    issue.closed_at, issue.reason = now(), why
    issue.closed_by_id, issue.closed_by = by.id, by.name
    await issue.save(update_fields=_CLOSED)
    record(IssueWaived(order_id=order.id, issue_id=issue.id, code=issue.code.value, reason=why))
    review = has_blocking(known)
    if order.needs_review and not review:
        record(ReviewEnded(order_id=order.id, number=order.number))
    await settle(order, await list_lines(order.id), review=review)
    return issue
