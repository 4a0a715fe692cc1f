"""Which verb leads where, from every state there is."""

from itertools import product

import pytest

from domain.foundation.moves import MoveNotOpen
from domain.orders.models import Order
from domain.orders.states import ORDER_MOVES, OrderStatus

S = OrderStatus
LEADS = {
    (S.DRAFT, "place"): S.PLACED,
    (S.PLACED, "confirm"): S.CONFIRMED,
    (S.PLACED, "reject"): S.REJECTED,
    (S.PLACED, "expire"): S.EXPIRED,
    (S.PLACED, "cancel"): S.CANCELLED,
    (S.CONFIRMED, "cancel"): S.CANCELLED,
    (S.CONFIRMED, "complete"): S.COMPLETED,
    (S.COMPLETED, "reopen"): S.CONFIRMED,
}
VERBS = sorted({verb for _, verb in LEADS})


@pytest.mark.parametrize(("state", "verb"), [*product(S, VERBS)])
def test_a_verb_leads_on_or_is_refused(state: OrderStatus, verb: str) -> None:
    order = Order(number="100001", status=state)
    target = LEADS.get((state, verb))

    if target is None:
        with pytest.raises(MoveNotOpen, match=f"Cannot {verb}: order 100001 is {state.value}"):
            order.move(verb)
    else:
        order.move(verb)

    assert order.status is (target or state)


def test_the_table_knows_no_other_verb() -> None:
    assert sorted(ORDER_MOVES.table) == VERBS


@pytest.mark.parametrize("end", [S.REJECTED, S.EXPIRED, S.CANCELLED])
def test_an_end_is_an_end(end: OrderStatus) -> None:
    assert not any(ORDER_MOVES.allows(verb, end) for verb in VERBS)
