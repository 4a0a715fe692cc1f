"""All checks, one after the other."""

from .effects import check_effects
from .evidence import Evidence
from .history import check_history
from .money import check_money
from .orders import check_answers, check_changes, check_orders
from .papers import check_papers
from .stock import check_stock
from .verdict import Verdict

CHECKS = (
    check_orders,
    check_changes,
    check_stock,
    check_papers,
    check_money,
    check_effects,
    check_history,
    check_answers,
)


def judge(evidence: Evidence, verdict: Verdict) -> Verdict:
    for check in CHECKS:
        check(evidence, verdict)
    return verdict
