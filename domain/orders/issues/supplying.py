"""What cannot be supplied as planned is an issue of its line, until that is planned anew or called off."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.foundation.callers import Caller
from domain.foundation.commands import command
from domain.orders.issues.facts import Finding
from domain.orders.issues.findings import LONGEST_TEXT
from domain.orders.issues.verifying import write_issues
from domain.orders.issues.writing import compare
from domain.orders.models import Order, ValidationIssue
from domain.orders.queries import get_order_to_change, list_lines
from domain.orders.states import IssueCode, IssueStatus, Severity

REMEDY = "Plan its task anew, from another source perhaps; or cancel the line."


@dataclass(frozen=True, slots=True)
class Unsupplied:
    """Pieces of a line that nobody brings any more, and why."""

    line_id: str
    sku: str
    quantity: int
    why: str


@command("orders.refresh")
async def note_unsupplied(order_id: str, missing: Sequence[Unsupplied], *, by: Caller) -> Order:
    """Let the order's issues say what cannot be supplied now; changes nothing when they say so already."""
    order = await get_order_to_change(order_id)
    known = await ValidationIssue.filter(order_id=order.id).order_by("id")
    mine = [issue for issue in known if issue.code is IssueCode.SUPPLY_FAILED]
    differences = compare(mine, _findings(missing))
    if differences:
        others = [issue for issue in known if issue.code is not IssueCode.SUPPLY_FAILED]
        differences.open.extend(issue for issue in others if issue.status is IssueStatus.OPEN)
        await write_issues(order, await list_lines(order.id), differences)
    return order


def _findings(missing: Sequence[Unsupplied]) -> list[Finding]:
    """One per line, with all of its pieces."""
    of_line: dict[str, list[Unsupplied]] = {}
    for one in missing:
        of_line.setdefault(one.line_id, []).append(one)
    return [_finding(line_id, failed) for line_id, failed in of_line.items()]


def _finding(line_id: str, failed: Sequence[Unsupplied]) -> Finding:
    pieces, reasons = sum(one.quantity for one in failed), "; ".join(dict.fromkeys(one.why for one in failed))
    return Finding(
        code=IssueCode.SUPPLY_FAILED,
        severity=Severity.BLOCKING,
        message=f"{pieces} × {failed[0].sku} cannot be supplied as planned: {reasons}"[:LONGEST_TEXT],
        remedy=REMEDY,
        line_id=line_id,
        measure=pieces,
    )
