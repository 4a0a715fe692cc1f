"""Executors, one for each operation asked for: the first made by the library, the next from what it found out."""

from typing import Any

from graphql import GraphQLSchema
from graphql.execution import Executor
from strawberry.execution import optimized_is_awaitable

from api.foundation.documents import Prepared
from api.foundation.errors import ApiCode, ApiError, coded

from .again import Again
from .fast import FastExecutor, PlainExecutor
from .messages import GraphQLRequest

IS_AWAITABLE: Any = optimized_is_awaitable


class Executors:
    """Makes executors.

    fast              those that complete plain attributes with compiled plans
    hide_suggestions  never say "did you mean"
    """

    def __init__(self, schema: GraphQLSchema, *, fast: bool, hide_suggestions: bool) -> None:
        self._schema, self._fast, self._hide_suggestions = schema, fast, hide_suggestions
        self._class = FastExecutor if fast else PlainExecutor

    def of(self, prepared: Prepared, request: GraphQLRequest, context: Any) -> Executor[Any]:
        """The executor of what is asked for; raises ApiError for variables that do not fit."""
        name = request.operation_name
        if self._fast:
            again: Again | None = prepared.firsts.get(name)
            executor = again.executor(request.variables, context, request.extensions) if again else None
            if executor is not None:
                return executor
        first = self._first(prepared, request, context)
        if isinstance(first, FastExecutor) and name not in prepared.firsts:
            prepared.firsts[name] = Again.after(first)
        return first

    def _first(self, prepared: Prepared, request: GraphQLRequest, context: Any) -> Executor[Any]:
        try:
            built = self._class.build(
                self._schema,
                prepared.document,
                context_value=context,
                raw_variable_values=request.variables,
                operation_name=request.operation_name,
                is_awaitable=IS_AWAITABLE,
                hide_suggestions=self._hide_suggestions,
                plans=prepared.plans,
                operation_extensions=request.extensions,
            )
        except RecursionError:
            raise ApiError(ApiCode.BAD_USER_INPUT, "The variables are nested too deeply") from None
        if isinstance(built, list):
            details = coded(ApiCode.BAD_USER_INPUT, built)
            raise ApiError(ApiCode.BAD_USER_INPUT, built[0].message, details=details)
        return built
