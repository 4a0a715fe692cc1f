"""The answer to placing is made while the order is written; it is what anybody reads afterwards."""

from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

import api.schema  # noqa: F401 every room has extended its views
from domain.access.rules import PERMISSIONS_OF_SCOPE
from domain.access.states import Scope
from domain.foundation.callers import SYSTEM, Caller, CallerKind
from domain.foundation.commands import Terms
from domain.foundation.database import on_postgres
from domain.foundation.errors import Invalid
from domain.foundation.views import Column, Condition, Many, Picked, Selection, View, read_rows
from domain.orders.commands.place import place_order
from domain.orders.queries import ORDER
from tests.foundation.makers import make_stock, wish

pytestmark = pytest.mark.anyio
KEY = Caller(
    id="key_1",
    name="Shop",
    kind=CallerKind.KEY,
    permissions=PERMISSIONS_OF_SCOPE[Scope.STOREFRONT] | {"orders.place", "customers.read"},
    own_only=True,
)
DEPTH = 4
WHERE = Condition("{t}.id = {}", ("ord_of_nobody",))


def paths(view: View, depth: int = DEPTH, above: tuple[View, ...] = ()) -> Iterator[Picked]:
    """Every field in reach, each by itself; below a thing of the same kind only its columns."""
    for name, source in view.fields.items():
        if isinstance(source, Column):
            yield Picked(name)
        elif depth and view not in above:
            first = 10 if isinstance(source, Many) and source.paged else None
            yield from (Picked(name, first, None, (below,)) for below in paths(source.view, depth - 1, (*above, view)))


def columns(view: View) -> Selection:
    return tuple(Picked(name) for name, source in view.fields.items() if isinstance(source, Column))


async def placed(selection: Selection, by: Caller, key: str) -> tuple[Any, Any]:
    """What was answered and what is read afterwards."""

    async def show(order_id: str) -> Any:
        where = Condition("{t}.id = {}", (order_id,))
        return (await read_rows(ORDER, selection, caller=by, where=where)).rows

    given = wish(LAMP=1, CHAIR=2, external_reference=key, customer_email=f"{key}@example.com")
    done = await place_order.carry_out(Terms(key=key), given, by=by, show=show)
    again = await place_order.carry_out(Terms(key=key), given, by=by, show=show)
    assert (done.replayed, again.replayed) == (False, True)
    return done.shown, again.shown


async def test_any_field_is_answered_as_it_is_read_afterwards(db: str) -> None:
    await make_stock(LAMP=10_000, CHAIR=20_000)
    selections = [(picked,) for picked in paths(ORDER)]
    assert len(selections) > 100

    for number, selection in zip(count(), [*selections, columns(ORDER)], strict=False):
        answered, read = await placed(selection, SYSTEM, f"k{number}")
        assert answered == read, selection
        assert len(answered) == 1


@pytest.mark.parametrize(
    "selection",
    [
        (Picked("number"), Picked("events_cursor"), Picked("moves")),
        (Picked("lines", 2, None, (Picked("sku"),)), Picked("events", 5, None, (Picked("type"), Picked("by")))),
        (Picked("customer", sub=(Picked("name"), Picked("email"))), Picked("number")),
        (Picked("events", 5, None, (Picked("order", sub=(Picked("number"),)),)),),
    ],
)
async def test_a_storefront_is_answered_as_it_reads_afterwards(db: str, selection: Selection) -> None:
    await make_stock(LAMP=10, CHAIR=20)

    for key in "ab":
        answered, read = await placed(selection, KEY, key)
        assert answered == read
        assert len(answered) == 1


async def test_a_question_too_deep_for_the_database_is_refused_by_name_or_answered(db: str) -> None:
    picked = Picked("number")
    for _ in range(14):
        picked = Picked("split_into", None, None, (picked,))

    if on_postgres():
        assert (await read_rows(ORDER, (picked,), caller=SYSTEM, where=WHERE)).rows == []
    else:
        with pytest.raises(Invalid, match="too deeply"):
            await read_rows(ORDER, (picked,), caller=SYSTEM, where=WHERE)
