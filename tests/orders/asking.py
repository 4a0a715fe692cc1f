"""The product's own schema, asked by a clerk, the owner and a storefront without a server between."""

from typing import Any

from api.foundation.execution import GraphQLRequest
from domain.foundation.callers import Caller
from tests.api.product import OWNER, make_engine

ENGINE = make_engine()
ERRORS = "userErrors { code message path remedy } replayed dryRun"


async def ask(query: str, variables: dict[str, Any] | None = None, by: Caller = OWNER) -> Any:
    """The value of a single root field."""
    answer = await ENGINE.execute(GraphQLRequest(query=query, variables=variables or {}), by)
    assert not answer.errors, answer.errors
    assert answer.data is not None
    return next(iter(answer.data.values()))


async def change(
    verb: str, kind: str, fields: str, by: Caller = OWNER, more: str = "", /, **given: Any
) -> dict[str, Any]:
    """What a mutation answers; fields are those of its object, more those beside it."""
    text = f"mutation M($input: {kind}!) {{ {verb}(input: $input) {{ object {{ {fields} }} {more} {ERRORS} }} }}"
    found: dict[str, Any] = await ask(text, {"input": given}, by)
    return found
