"""Again: the executor of an operation that was executed before, without reading the document and its types anew."""

from dataclasses import dataclass
from typing import Any

from .converting import GiveUp
from .fast import FastExecutor
from .straight import Unusual, Variables


@dataclass(frozen=True, slots=True)
class Again:
    """What is the same whenever an operation is executed; nothing of the one who asked first."""

    same: tuple[Any, ...]
    operation: Any
    resolvers: tuple[Any, ...]
    options: dict[str, Any]
    variables: Variables

    @classmethod
    def after(cls, first: FastExecutor) -> "Again | None":
        """What the library found out for the first one; None where the operation is unusual."""
        try:
            variables = Variables(first.schema, first.operation)
        except Unusual:
            return None
        return cls(
            (first.schema, first.fragment_definitions, first.fragments, None),
            first.operation,
            (first.field_resolver, first.type_resolver, first.subscribe_field_resolver),
            {"is_awaitable": first.is_awaitable, "hide_suggestions": first.hide_suggestions, "plans": first.plans},
            variables,
        )

    def executor(self, given: dict[str, Any], context: Any, extensions: Any) -> FastExecutor | None:
        """The executor for these variables; None where they do not fit, for the library to say why."""
        try:
            values = self.variables.of(given)
        except GiveUp:
            return None
        return FastExecutor(
            *self.same,
            context,
            self.operation,
            values,
            *self.resolvers,
            operation_extensions=extensions,
            **self.options,
        )
