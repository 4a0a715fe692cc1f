"""The compiled way of completing answers beside the library's."""

import random
from collections.abc import Iterator, Mapping
from typing import Any

from api.foundation.execution import Answer, GraphQLRequest
from domain.foundation.callers import ANONYMOUS

from .kiosk import make_engine

PLAIN = make_engine(fast=False)
FAST = make_engine()


async def same_answer(query: str, variables: Mapping[str, Any] | None = None) -> Answer:
    """The answer of both engines, which must be the same to the order of its members and the place of each error."""
    request = GraphQLRequest(query=query, variables=dict(variables or {}))
    plain, fast = await PLAIN.execute(request, ANONYMOUS), await FAST.execute(request, ANONYMOUS)
    assert comparable(plain) == comparable(fast), (query, variables)
    assert list(walk(plain.data)) == list(walk(fast.data)), (query, variables)
    return plain


def comparable(answer: Answer) -> tuple[Any, Any]:
    errors = [
        (e["message"], tuple(e.get("path", ())), str(e.get("locations")), e["extensions"]["code"])
        for e in answer.errors
    ]
    return answer.data, sorted(errors, key=repr)


def walk(data: Any) -> Iterator[str]:
    """Every member in its order."""
    if isinstance(data, dict):
        for name, value in data.items():
            yield name
            yield from walk(value)
    elif isinstance(data, list):
        for item in data:
            yield from walk(item)


def made(kind: type, values: dict[str, Any], chance: random.Random, odd: dict[str, list[Any]]) -> Any:
    """An instance with some attributes odd and some not set at all, as rows with a partial selection are."""
    thing = kind.__new__(kind)
    for name, value in values.items():
        luck = chance.random()
        if luck < 0.02:
            continue
        thing.__dict__[name] = chance.choice(odd[name]) if luck < 0.06 and name in odd else value
    return thing
