"""Texts: the functions of one answer as they are written, and the names they use."""

from collections.abc import Callable
from functools import lru_cache
from types import CodeType
from typing import Any

from graphql import FieldNode, GraphQLField, GraphQLObjectType, GraphQLSchema

from api.foundation.execution.converting import Names

from .collecting import Fragments, Unusual, fields_below

Member = Callable[[GraphQLField, list[FieldNode]], str]


class Function:
    """A function that is being written: its parameters and the lines before its result."""

    def __init__(self, parameters: str) -> None:
        self.parameters = parameters
        self.lines: list[str] = []

    def line(self, text: str) -> None:
        self.lines.append(text)

    def local(self, value: str) -> str:
        """A local variable with this value."""
        name = f"b{len(self.lines)}"
        self.lines.append(f"{name} = {value}")
        return name


class Text:
    """All functions of one answer; they are compiled together, and the same text only once."""

    def __init__(self, schema: GraphQLSchema, fragments: Fragments) -> None:
        self.schema, self.fragments = schema, fragments
        self.names = Names()
        self._functions: list[str] = []

    def name(self, value: Any) -> str:
        return self.names.name(value)

    def function(self, function: Function, result: str) -> str:
        """Write a function; its name."""
        name = f"f{len(self._functions)}"
        lines = [f"def {name}({function.parameters}):", *function.lines, f"return {result}"]
        self._functions.append("\n ".join(lines))
        return name

    def members(self, kind: Any, nodes: list[FieldNode], member: Member) -> str:
        """The text of a dict with everything that is selected on an object; raises Unusual."""
        if not isinstance(kind, GraphQLObjectType):
            raise Unusual
        parts = []
        for name, same in fields_below(self.schema, self.fragments, kind, nodes).items():
            if same[0].name.value == "__typename":
                parts.append(f"{name!r}: {kind.name!r}")
            elif (field := kind.fields.get(same[0].name.value)) is not None:
                parts.append(f"{name!r}: {member(field, same)}")
            else:
                raise Unusual
        return f"{{{', '.join(parts)}}}"

    def compiled(self, name: str) -> Any:
        """The function of this name."""
        # Only names that passed the schema and GraphQL's grammar are in the text, never what a client sent as a value.
        exec(_code("\n".join(self._functions)), self.names.known)  # noqa: S102
        return self.names.known[name]


@lru_cache(maxsize=500)
def _code(text: str) -> CodeType:
    return compile(text, __name__, "exec")
