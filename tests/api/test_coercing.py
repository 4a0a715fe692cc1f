"""Coercers made once say the same of a client's values as the library's walk over the types."""

from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    is_input_object_type,
)
from graphql.pyutils import Undefined
from graphql.utilities.coerce_input_value import coerce_input_value
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.foundation.execution.converting import GiveUp
from api.foundation.execution.straight.coercing import Coercing
from api.schema import build_schema

CORE = build_schema()._schema
INPUTS = sorted(name for name, kind in CORE.type_map.items() if is_input_object_type(kind))
SCALARS: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**40), 2**40),
    st.floats(allow_nan=False),
    st.text(max_size=4),
    st.sampled_from(["2026-11-22", "2026-11-22T12:00:00Z", "12.50", "EUR", "DE", "ord_1", "STOREFRONT", "PLACED"]),
)
ANYTHING = st.one_of(SCALARS, st.lists(SCALARS, max_size=2), st.dictionaries(st.text(max_size=3), SCALARS, max_size=2))


def values_of(kind: GraphQLInputType, depth: int = 0) -> st.SearchStrategy[Any]:
    """Mostly what a type asks for, sometimes anything."""
    if isinstance(kind, GraphQLNonNull):
        return values_of(kind.of_type, depth)
    if isinstance(kind, GraphQLList):
        inner = values_of(kind.of_type, depth)
        return st.one_of(st.lists(inner, max_size=2), inner, SCALARS)
    if isinstance(kind, GraphQLInputObjectType):
        return ANYTHING if depth > 2 else objects_of(kind, depth)
    if isinstance(kind, GraphQLEnumType):
        return st.one_of(st.sampled_from([*kind.values]), SCALARS)
    return SCALARS


def objects_of(kind: GraphQLInputObjectType, depth: int) -> st.SearchStrategy[Any]:
    needed = {n: values_of(f.type, depth + 1) for n, f in kind.fields.items() if isinstance(f.type, GraphQLNonNull)}
    more = {n: values_of(f.type, depth + 1) for n, f in kind.fields.items() if n not in needed}
    return st.one_of(
        st.fixed_dictionaries(needed, optional={**more, "unknown": st.none()}),
        st.dictionaries(st.sampled_from([*kind.fields]), SCALARS, max_size=3),
        SCALARS,
    )


def made_by_us(coercing: Coercing, kind: GraphQLInputType, value: Any) -> Any:
    try:
        return coercing.of(kind)(value)
    except GiveUp:
        return Undefined


@pytest.mark.parametrize("name", INPUTS)
def test_the_same_comes_out_or_nothing_does(name: str) -> None:
    kind = CORE.type_map[name]
    coercing = Coercing()

    @given(values_of(kind))
    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    def check(value: Any) -> None:
        for asked in (kind, GraphQLNonNull(kind), GraphQLList(GraphQLNonNull(kind))):
            ours, theirs = made_by_us(coercing, asked, value), coerce_input_value(value, asked)
            assert (ours is Undefined) == (theirs is Undefined)
            assert ours is Undefined or ours == theirs

    check()


def test_something_is_coerced_at_all() -> None:
    place = CORE.type_map["OrderCustomerInput"]
    assert made_by_us(Coercing(), place, {"email": "a@example.com"})["email"] == "a@example.com"
    assert made_by_us(Coercing(), place, {"mail": "a@example.com"}) is Undefined
