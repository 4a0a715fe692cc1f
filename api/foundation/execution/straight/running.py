"""Running: a whole question answered the straight way, or not at all."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import strawberry
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLField,
    GraphQLNonNull,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
)
from graphql.execution.values import VariableValues
from strawberry.types.field import StrawberryField

from api.foundation.execution.converting import GiveUp
from api.foundation.execution.kept import DEFINITION
from domain.foundation.views import Plan

from .answers import Answered, Answers
from .arguments import Arguments
from .collecting import Fragments, Unusual, fields_of
from .inputs import Inputs
from .texts import Text
from .variables import Variables
from .wanting import READS_A_VIEW, Raw, StraightInfo, Wanted

# Of one selection; each belongs to the rights of those who asked.
MOST_ANSWERS = 100
MARK = next(iter(READS_A_VIEW))


@dataclass(frozen=True, slots=True)
class _Root:
    """A root field: who answers it, and with which arguments."""

    field: GraphQLField
    nodes: list[FieldNode]
    resolver: Callable[..., Awaitable[Any]]
    info: str
    arguments: Arguments
    schema: GraphQLSchema
    fragments: Fragments

    async def answer(self, variables: VariableValues, context: Any) -> Any:
        info = StraightInfo(context, Raw(self.schema, self.fragments, self.nodes, variables))
        wanted = await self.resolver(None, **{self.info: info}, **self.arguments.of(variables))
        if wanted is None:
            return self._nothing()
        statement = wanted.statement()
        known = wanted.selected.answers
        make: Answered | None = known.get(statement.plan)
        if make is None:
            if len(known) >= MOST_ANSWERS:
                known.clear()
            make = known[statement.plan] = self._compiled(statement.plan, wanted, variables)
        rows = await statement.rows(wanted.where.values, wanted.caller)
        return make(rows, wanted.caller, wanted.page, wanted.count)

    def _nothing(self) -> None:
        if isinstance(self.field.type, GraphQLNonNull):
            raise GiveUp

    def _compiled(self, plan: Plan, wanted: Wanted, variables: VariableValues) -> Answered:
        answers = Answers(Text(self.schema, self.fragments), variables)
        return answers.of(self.field, self.nodes, plan, wanted.page)


class Straight:
    """One operation of a document."""

    def __init__(self, constants: dict[str, str], names: list[str], roots: dict[str, _Root], read: Variables) -> None:
        self._constants, self._names, self._roots, self._variables = constants, names, roots, read
        self.usual = True
        self.has_one_field = len(names) == len(roots) == 1

    async def answer(self, variables: dict[str, Any], context: Any) -> dict[str, Any] | None:
        """The whole answer; None where the ordinary executor must do it, whatever the reason."""
        if not self.usual:
            return None
        try:
            values = self._variables.of(variables)
            if self.has_one_field:
                [(name, root)] = self._roots.items()
                return {name: await root.answer(values, context)}
            found = await _all([root.answer(values, context) for root in self._roots.values()])
        except Unusual:
            self.usual = False
            return None
        except Exception:
            # The ordinary executor does it again and words the error.
            return None
        members = self._constants | dict(zip(self._roots, found, strict=True))
        return {name: members[name] for name in self._names}


async def _all(answers: list[Awaitable[Any]]) -> list[Any]:
    """All answers, once none is under way any more; raises what one of them raised."""
    found = await asyncio.gather(*answers, return_exceptions=True)
    for one in found:
        if isinstance(one, BaseException):
            raise one
    return found


def straight_way(schema: strawberry.Schema, document: DocumentNode, operation_name: str | None) -> Straight | None:
    """How to answer an operation the straight way; None when all or part of it must be executed.

    operation_name  None for the only one there is
    """
    operation = next(
        node
        for node in document.definitions
        if isinstance(node, OperationDefinitionNode)
        and (operation_name is None or (node.name and node.name.value == operation_name))
    )
    if operation.operation is not OperationType.QUERY:
        return None
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    try:
        return _compiled(schema, operation, fragments)
    except Exception:
        # Whatever it is, the ordinary executor copes with it or words the error.
        return None


def _compiled(schema: strawberry.Schema, operation: OperationDefinitionNode, fragments: Fragments) -> Straight:
    core = schema._schema
    assert core.query_type is not None
    inputs = Inputs(schema.config, schema.schema_converter.scalar_registry)
    constants: dict[str, str] = {}
    roots: dict[str, _Root] = {}
    fields = fields_of(core, fragments, core.query_type, [operation.selection_set])
    for name, nodes in fields.items():
        if nodes[0].name.value == "__typename":
            constants[name] = core.query_type.name
            continue
        field = core.query_type.fields.get(nodes[0].name.value)
        roots[name] = _root(field, nodes, inputs, core, fragments)
    return Straight(constants, list(fields), roots, Variables(core, operation))


def _root(
    field: GraphQLField | None, nodes: list[FieldNode], inputs: Inputs, schema: GraphQLSchema, fragments: Fragments
) -> _Root:
    definition = field.extensions.get(DEFINITION) if field else None
    if field is None or not isinstance(definition, StrawberryField) or MARK not in definition.metadata:
        raise Unusual
    resolver = definition.base_resolver
    if resolver is None or not resolver.self_parameter or not resolver.info_parameter or definition.permission_classes:
        raise Unusual
    call: Any = resolver.wrapped_func
    arguments = Arguments(definition, field, nodes[0], inputs)
    return _Root(field, nodes, call, resolver.info_parameter.name, arguments, schema, fragments)
