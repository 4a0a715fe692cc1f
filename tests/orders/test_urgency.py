"""Urgency follows its table: it stays within its scale and never falls when something becomes more pressing."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.customers.commands import update_customer
from domain.customers.events import CustomerChanged
from domain.foundation.callers import SYSTEM
from domain.orders.models import Order
from domain.orders.rules.urgency import DAYS_AHEAD, customer_weight, urgency
from domain.orders.states import Attention
from tests.foundation.makers import make_order, told
from workers.orders.reactions import weigh_orders

MONDAY = date(2026, 11, 23)
OTHERS = Attention(127) & ~Attention.LATE


@dataclass(frozen=True)
class Case:
    """days_late below zero: that many days are left; None: no promise."""

    days_late: int | None
    flags: int
    tier: str
    strategic: bool
    days_old: int
    value_minor: int

    @property
    def score(self) -> int:
        late = self.days_late is not None and self.days_late > 0
        found = Attention(self.flags) & OTHERS | (Attention.LATE if late else Attention(0))
        return urgency(
            found,
            None if self.days_late is None else MONDAY - timedelta(days=self.days_late),
            MONDAY,
            weight=customer_weight(self.tier, strategic=self.strategic),
            value_minor=self.value_minor,
            placed_on=MONDAY - timedelta(days=self.days_old),
        )


TIERS = ("STANDARD", "SILVER", "GOLD")
CASES = st.builds(
    Case,
    days_late=st.none() | st.integers(-30, 60),
    flags=st.integers(0, 127),
    tier=st.sampled_from(TIERS),
    strategic=st.booleans(),
    days_old=st.integers(0, 60),
    value_minor=st.integers(0, 2_000_000),
)


@given(CASES)
def test_a_missed_promise_outweighs_everything_else(case: Case) -> None:
    late = case.days_late is not None and case.days_late > 0

    assert 70 < case.score <= 100 if late else 0 <= case.score < 70


@given(CASES, st.integers(1, 40))
def test_it_never_falls_when_something_becomes_more_pressing(case: Case, more: int) -> None:
    later = -DAYS_AHEAD - 1 if case.days_late is None else case.days_late + more
    for pressing in (
        replace(case, days_late=later),
        replace(case, flags=127),
        replace(case, tier=TIERS[min(2, TIERS.index(case.tier) + 1)]),
        replace(case, strategic=True),
        replace(case, days_old=case.days_old + more),
        replace(case, value_minor=case.value_minor + more * 10_000),
    ):
        assert pressing.score >= case.score


@pytest.mark.parametrize(
    ("case", "score"),
    [
        (Case(None, 0, "STANDARD", False, 0, 0), 0),
        (Case(0, 0, "STANDARD", False, 0, 0), 40),
        (Case(-3, 2, "SILVER", False, 14, 50_000), 28 + 8 + 4 + 2 + 2),
        (Case(0, 127, "GOLD", True, 99, 9_999_999), 69),
        (Case(1, 0, "STANDARD", False, 0, 0), 72),
        (Case(2, 0, "GOLD", True, 0, 0), 78),
        (Case(40, 0, "GOLD", True, 0, 0), 100),
    ],
)
def test_points_are_those_of_the_table(case: Case, score: int) -> None:
    assert case.score == score


@pytest.mark.anyio
async def test_open_orders_follow_when_their_customer_matters_more(db: str) -> None:
    given_by = {"customer_email": "anna@example.com"}
    order, done = await make_order("placed", **given_by), await make_order("completed", **given_by)
    version = order.version

    await update_customer(order.customer_id, {"tier": "GOLD", "strategic": True}, by=SYSTEM)  # type: ignore[attr-defined]
    [change] = await told(CustomerChanged)
    await weigh_orders.does(change)

    after = await Order.get(id=order.id)
    assert (after.weight, after.urgency, after.version) == (12, order.urgency + 12, version)
    assert (await Order.get(id=done.id)).urgency == 0
    assert (await make_order("placed", **given_by)).weight == 12
