"""Executors: the plain one of the library, and one that completes plain attributes with compiled plans.

`complete_object_value` and `complete_list_value` are not public in graphql-core, so its version is pinned and a test
compares both executors on random queries and values.
"""

from collections.abc import Awaitable
from typing import Any

from graphql import FieldNode, GraphQLList, GraphQLObjectType, GraphQLResolveInfo
from graphql.execution import Executor
from graphql.pyutils import Path
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from .kept import KeptNames
from .plans import Plan, compile_plan, has_directives

Completed = Any
MAX_PLANS = 512


class PlainExecutor(Executor[Any]):
    """The library's executor with the resolve info Strawberry expects.

    plans  kept with the document; not used here
    """

    def __init__(
        self, *args: Any, plans: dict[Any, Any], operation_extensions: dict[str, Any] | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.plans = plans
        self.operation_extensions = operation_extensions
        self.kept_names = KeptNames(self.variable_values)

    build_resolve_info = StrawberryGraphQLCoreExecutionContext.build_resolve_info

    def build_per_event_executor(self, payload: Any) -> Executor[Any]:
        """A copy for one event of a subscription."""
        executor = super().build_per_event_executor(payload)
        # The copy would otherwise share, and for ever grow, what was collected for earlier events.
        executor._relevant_sub_fields = {}
        return executor


class FastExecutor(PlainExecutor):
    """Completes objects and lists of plain attributes in one go; anything unusual takes the plain way."""

    def complete_object_value(
        self,
        return_type: GraphQLObjectType,
        field_details_list: Any,
        info: GraphQLResolveInfo[Any],
        path: Path,
        result: Any,
        position_context: Any,
    ) -> Completed:
        plan = self._plan(return_type, field_details_list)
        if plan is not None:
            try:
                members = plan.read(result, self.kept_names)
            except Exception:  # noqa: S110 the plan gives up, the ordinary executor words the error
                pass
            else:
                return self._with_rest(plan, members, return_type, field_details_list, path, result)
        return super().complete_object_value(return_type, field_details_list, info, path, result, position_context)

    def complete_list_value(
        self,
        return_type: GraphQLList[Any],
        field_details_list: Any,
        info: GraphQLResolveInfo[Any],
        path: Path,
        result: Any,
        position_context: Any,
    ) -> Completed:
        inner = getattr(return_type.of_type, "of_type", None)
        if isinstance(inner, GraphQLObjectType) and (type(result) is list or type(result) is tuple):
            plan = self._plan(inner, field_details_list)
            if plan is not None and not plan.rest:
                read, names = plan.read, self.kept_names
                try:
                    return [read(item, names) for item in result]
                except Exception:  # noqa: S110 the same
                    pass
        return super().complete_list_value(return_type, field_details_list, info, path, result, position_context)

    def _with_rest(
        self, plan: Plan, members: dict[str, Any], kind: GraphQLObjectType, details: Any, path: Path, source: Any
    ) -> Completed:
        """Resolve the members that are more than attributes, and put all into their order."""
        if not plan.rest:
            return members
        fields = self.collect_subfields(kind, details).grouped_field_set
        rest = self.execute_fields(kind, source, path, {name: fields[name] for name in plan.rest}, None)
        if isinstance(rest, dict):
            return _ordered(plan.names, members, rest)
        return _ordered_later(plan.names, members, rest)

    def _plan(self, kind: GraphQLObjectType, details: Any) -> Plan | None:
        key = (kind.name, *[id(detail.node) for detail in details])
        try:
            found: Plan | None = self.plans[key]
        except KeyError:
            found = self._compile(kind, details)
            if len(self.plans) >= MAX_PLANS:
                self.plans.clear()
            self.plans[key] = found
        return found

    def _compile(self, kind: GraphQLObjectType, details: Any) -> Plan | None:
        if self.middleware_manager or has_directives([detail.node for detail in details], self.fragments):
            return None
        collected = self.collect_subfields(kind, details).grouped_field_set
        fields = {
            name: (self.schema.get_field(kind, below[0].node.name.value), _nodes(below))
            for name, below in collected.items()
        }
        return compile_plan(kind, fields, lambda inner, name: self._plan(inner, collected[name]))


def _nodes(details: Any) -> list[FieldNode]:
    return [detail.node for detail in details]


def _ordered(names: tuple[str, ...], members: dict[str, Any], rest: dict[str, Any]) -> dict[str, Any]:
    return {name: members[name] if name in members else rest[name] for name in names if name in members or name in rest}


async def _ordered_later(
    names: tuple[str, ...], members: dict[str, Any], rest: Awaitable[dict[str, Any]]
) -> dict[str, Any]:
    return _ordered(names, members, await rest)
