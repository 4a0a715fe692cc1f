"""The whole schema, walked field by field: what is not on the list of public fields refuses whoever has no right."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLScalarType,
    get_named_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
    is_required_argument,
    is_required_input_field,
)

from api.schema import build_schema
from domain.access.rules import PERMISSIONS_OF_ROLE, PERMISSIONS_OF_SCOPE
from domain.access.states import Role, Scope
from tests.journeys.desk import Desk
from tests.journeys.listening import TRANSPORTS, Refused
from tests.journeys.server import API_KEY, Product
from tests.security.needs import NEEDS, PUBLIC

SCHEMA = build_schema()._schema
STRANGER = "ord_00000000000000000000000000"
SAMPLES = {
    "Int": "1",
    "String": '"x"',
    "ID": f'"{STRANGER}"',
    "Decimal": '"1.00"',
    "Boolean": "false",
    "Date": '"2030-01-01"',
    "DateTime": '"2030-01-01T00:00:00Z"',
}


def _root_fields() -> Iterator[tuple[str, str, GraphQLField]]:
    for kind, root in (
        ("query", SCHEMA.query_type),
        ("mutation", SCHEMA.mutation_type),
        ("subscription", SCHEMA.subscription_type),
    ):
        assert root is not None
        for name, field in root.fields.items():
            yield kind, f"{root.name}.{name}", field


FIELDS = {name: (kind, field) for kind, name, field in _root_fields()}


def _sample(of: Any) -> str:
    """A value of an input type, as a document writes it."""
    if is_non_null_type(of):
        return _sample(of.of_type)
    if is_list_type(of):
        return f"[{_sample(of.of_type)}]"
    if isinstance(of, GraphQLScalarType):
        return SAMPLES.get(of.name, '"x"')
    if isinstance(of, GraphQLEnumType):
        return str(next(iter(of.values)))
    assert isinstance(of, GraphQLInputObjectType)
    return "{" + ", ".join(f"{n}: {_sample(f.type)}" for n, f in of.fields.items() if is_required_input_field(f)) + "}"


def _selection(field: GraphQLField) -> str:
    named: Any = get_named_type(field.type)
    if is_leaf_type(named):
        return ""
    fields = named.fields
    if "userErrors" in fields:
        return "{ userErrors { code } }"
    return "{ edges { cursor } }" if "edges" in fields else "{ __typename }"


def _document(name: str) -> str:
    kind, field = FIELDS[name]
    arguments = {n: a for n, a in field.args.items() if is_required_argument(a) or n == "id"}
    written = ", ".join(f"{n}: {_sample(a.type)}" for n, a in arguments.items())
    call = name.partition(".")[2] + (f"({written})" if written else "")
    return f"{kind} {{ answer: {call} {_selection(field)} }}"


def _codes(desk: Desk, name: str) -> set[str]:
    """The codes of everything that was refused."""
    answer = desk.answer(_document(name))
    codes = {error["extensions"]["code"] for error in answer.get("errors", ())}
    payload = (answer.get("data") or {}).get("answer")
    if isinstance(payload, dict):
        codes |= {error["code"] for error in payload.get("userErrors") or ()}
    return codes


ASKED = [name for name in FIELDS if not name.startswith("Subscription.")]
HEARD = [name for name in FIELDS if name.startswith("Subscription.")]


def test_every_root_field_is_public_or_says_what_it_needs() -> None:
    assert set(FIELDS) == PUBLIC | set(NEEDS)


@pytest.fixture(scope="module")
def status_token(product: Product) -> str:
    """A customer's; one order is enough, as the shelves are not full enough for one per field."""
    return str(Desk(product.address, API_KEY).place()["statusToken"])


@pytest.mark.parametrize("name", ASKED)
def test_nobody_in_particular_gets_public_fields_only(nobody: Desk, name: str) -> None:
    assert ("UNAUTHENTICATED" in _codes(nobody, name)) == (name not in PUBLIC)


@pytest.mark.parametrize("name", ASKED)
def test_a_key_that_is_none_gets_nothing(product: Product, name: str) -> None:
    response = Desk(product.address, "key_that_is_none").post(_document(name))

    assert response.status_code == 401
    assert response.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


@pytest.mark.parametrize("name", ASKED)
def test_a_status_token_is_no_key(product: Product, status_token: str, name: str) -> None:
    assert Desk(product.address, status_token).post(_document(name)).status_code == 401


@pytest.mark.parametrize("role", [role.value for role in Role])
def test_each_role_may_what_it_may_and_nothing_else(staff: Callable[[str], Desk], role: str) -> None:
    person, permissions = staff(role), PERMISSIONS_OF_ROLE[Role(role)]
    for name in ASKED:
        if name not in PUBLIC:
            needed = NEEDS[name]
            assert ("FORBIDDEN" in _codes(person, name)) == (needed is not None and needed not in permissions), name


def test_a_storefront_may_what_it_may_and_nothing_else(storefront: Desk) -> None:
    permissions = PERMISSIONS_OF_SCOPE[Scope.STOREFRONT]
    for name in ASKED:
        if name not in PUBLIC:
            needed = NEEDS[name]
            assert ("FORBIDDEN" in _codes(storefront, name)) == (needed is not None and needed not in permissions), name


@pytest.mark.anyio
@pytest.mark.parametrize("way", list(TRANSPORTS))
@pytest.mark.parametrize("name", HEARD)
async def test_nobody_in_particular_hears_nothing(product: Product, way: str, name: str) -> None:
    document = _document(name).replace("{ __typename }", "{ id: __typename }")
    with pytest.raises(Refused) as refused:
        await anext(TRANSPORTS[way](product.address, None, document, {}))
    assert refused.value.codes == ["UNAUTHENTICATED"]


@pytest.mark.parametrize("name", ["Mutation.bankStatementImport", "Mutation.orderConfirm", "Mutation.stockReceive"])
def test_without_permission_nothing_is_said_about_the_input(storefront: Desk, name: str) -> None:
    for document in (_document(name), _document(name).replace('"x"', '""')):
        errors = storefront.ask(document)["userErrors"]
        assert [error["code"] for error in errors] == ["FORBIDDEN"]


def test_the_schema_is_not_told(nobody: Desk, desk: Desk) -> None:
    for person in (nobody, desk):
        for document in ("{ __schema { queryType { name } } }", '{ __type(name: "Order") { name } }'):
            assert "data" not in person.answer(document)
        (error,) = person.answer("{ ordres { id } }")["errors"]
        assert "Did you mean" not in error["message"]
