"""Findings as issues: new ones are written, those whose cause is gone resolve, what was waived stays waived."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.foundation.clock import now
from domain.foundation.writing import fresh
from domain.orders.issues.facts import Finding
from domain.orders.models import Order, ValidationIssue
from domain.orders.states import IssueStatus, Severity


@dataclass(frozen=True, slots=True)
class Differences:
    """What becomes of an order's issues.

    missing  what was found and is no issue yet
    changed  open ones that say something else by now
    open     those that stay open
    """

    missing: list[Finding]
    changed: list[ValidationIssue]
    resolved: list[ValidationIssue]
    open: list[ValidationIssue]

    def __bool__(self) -> bool:
        return bool(self.missing or self.changed or self.resolved)


def new_issues(order: Order, found: Iterable[Finding]) -> list[ValidationIssue]:
    return [
        fresh(
            ValidationIssue,
            order_id=order.id,
            line_id=finding.line_id,
            code=finding.code,
            severity=finding.severity,
            message=finding.message,
            remedy=finding.remedy,
            measure=finding.measure,
        )
        for finding in found
    ]


def has_blocking(issues: Iterable[ValidationIssue]) -> bool:
    """Whether one of them stands against confirming."""
    return any(issue.severity is Severity.BLOCKING and issue.status is IssueStatus.OPEN for issue in issues)


def compare(known: Sequence[ValidationIssue], found: Sequence[Finding]) -> Differences:
    """Hold what is found now against the issues there are; those that are resolved are moved.

    Who waived an issue decided on it as it was: when it goes further than that by now, it is a new one.
    """
    spots = {finding.spot: finding for finding in found}
    open_ones = {_spot(issue): issue for issue in known if issue.status is IssueStatus.OPEN}
    furthest_last = sorted(known, key=lambda issue: issue.measure)
    waived = {_spot(issue): issue.measure for issue in furthest_last if issue.status is IssueStatus.WAIVED}
    resolved = [issue for spot, issue in open_ones.items() if spot not in spots]
    for issue in resolved:
        issue.move("resolve")
        issue.closed_at = now()
    kept = [(issue, spots[spot]) for spot, issue in open_ones.items() if spot in spots]
    changed = [issue for issue, finding in kept if _takes_over(issue, finding)]
    missing = [finding for spot, finding in spots.items() if spot not in open_ones and not _covered(finding, waived)]
    return Differences(missing, changed, resolved, [issue for issue, _ in kept])


def _spot(issue: ValidationIssue) -> tuple[object, object]:
    return issue.code, issue.line_id  # type: ignore[attr-defined]


def _covered(finding: Finding, waived: dict[tuple[object, object], int]) -> bool:
    measure = waived.get(finding.spot)
    return measure is not None and finding.measure <= measure


def _takes_over(issue: ValidationIssue, finding: Finding) -> bool:
    """Let an open issue say what is found now; whether it said something else before."""
    said = (issue.severity, issue.message, issue.remedy, issue.measure)
    issue.severity, issue.message, issue.remedy = finding.severity, finding.message, finding.remedy
    issue.measure = finding.measure
    return said != (issue.severity, issue.message, issue.remedy, issue.measure)
