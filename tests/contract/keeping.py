"""Whether a schema keeps what another one promised: nothing gone, inputs no stricter, outputs no weaker."""

from collections.abc import Iterator, Mapping
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    is_list_type,
    is_non_null_type,
    is_required_argument,
    is_required_input_field,
    print_ast,
)


def broken(promised: GraphQLSchema, schema: GraphQLSchema) -> list[str]:
    """Every promise that is not kept, as a line each; nothing when all are."""
    found = list(_roots(promised, schema))
    for name, wanted in promised.type_map.items():
        if name.startswith("__"):
            continue
        given = schema.type_map.get(name)
        if given is None:
            found.append(f"{name} is missing")
        elif type(given) is not type(wanted):
            found.append(f"{name} is another kind of type")
        else:
            found += _of_type(wanted, given)
    return found


def _roots(promised: GraphQLSchema, schema: GraphQLSchema) -> Iterator[str]:
    for name in ("query_type", "mutation_type", "subscription_type"):
        wanted, given = getattr(promised, name), getattr(schema, name)
        if wanted is not None and (given is None or given.name != wanted.name):
            yield f"{name} is not {wanted.name}"


def _of_type(wanted: GraphQLNamedType, given: Any) -> Iterator[str]:
    if isinstance(wanted, GraphQLEnumType):
        yield from (f"{wanted.name}.{value} is missing" for value in wanted.values if value not in given.values)
    elif isinstance(wanted, GraphQLInputObjectType):
        yield from _inputs(wanted.name, wanted.fields, given.fields, is_required_input_field)
    elif isinstance(wanted, GraphQLObjectType | GraphQLInterfaceType):
        missing = {interface.name for interface in wanted.interfaces} - {one.name for one in given.interfaces}
        yield from (f"{wanted.name} does not implement {name}" for name in missing)
        yield from _outputs(wanted.name, wanted.fields, given.fields)


def _outputs(of: str, wanted: Mapping[str, GraphQLField], given: Mapping[str, GraphQLField]) -> Iterator[str]:
    for name, field in wanted.items():
        spot = f"{of}.{name}"
        if name not in given:
            yield f"{spot} is missing"
            continue
        if not _as_strict(given[name].type, field.type):
            yield f"{spot} is {given[name].type}, weaker than {field.type}"
        yield from _inputs(spot, field.args, given[name].args, is_required_argument)


def _inputs(of: str, wanted: Mapping[str, Any], given: Mapping[str, Any], is_required: Any) -> Iterator[str]:
    for name, field in wanted.items():
        spot = f"{of}({name})"
        if name not in given:
            yield f"{spot} is missing"
            continue
        if not _as_strict(field.type, given[name].type):
            yield f"{spot} is {given[name].type}, stricter than {field.type}"
        if _default(field) and _default(given[name]) != _default(field):
            yield f"{spot} has another default"
    yield from (f"{of}({name}) is required now" for name in set(given) - set(wanted) if is_required(given[name]))


def _default(field: Any) -> str:
    """A default as the schema writes it; both schemas are read from text."""
    node = field.ast_node.default_value
    return "" if node is None else print_ast(node)


def _as_strict(strict: Any, loose: Any) -> bool:
    """Whether every value of the first type is one of the second."""
    if is_non_null_type(strict):
        return _as_strict(strict.of_type, loose.of_type if is_non_null_type(loose) else loose)
    if is_non_null_type(loose):
        return False
    if is_list_type(strict) or is_list_type(loose):
        return is_list_type(strict) and is_list_type(loose) and _as_strict(strict.of_type, loose.of_type)
    return bool(strict.name == loose.name)
