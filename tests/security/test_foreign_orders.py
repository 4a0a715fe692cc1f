"""What is not yours is answered like what is not there, whichever way you ask."""

from typing import Any

import pytest

from tests.journeys.bank import camt, paying
from tests.journeys.desk import GET, PLACE, Desk, new_key, wish
from tests.journeys.server import API_KEY, Product

NOT_THERE = "ord_00000000000000000000000000"
NODE = """query Node($id: ID!) { node(id: $id) { id ... on Order { number } ... on Customer { name email }
  ... on Invoice { number } ... on Shipment { trackingNumber } ... on Document { url } ... on OrderLine { sku }
  ... on Payment { status } } }"""


@pytest.fixture(scope="module")
def foreign(product: Product) -> dict[str, Any]:
    """An order of the desk that has come far enough to have one of everything, with its lines' ids."""

    desk = Desk(product.address, API_KEY)
    reference = new_key()
    order = desk.place(
        channel="STOREFRONT",
        externalReference=reference,
        customer={"name": "Erika Geheim", "email": "erika@secret.example"},
    )
    desk.do("orderConfirm", order)
    desk.do("orderShip", order)
    desk.bank(camt(paying(desk.quiet(order))))
    more = """query More($id: ID!) { order(id: $id) {
      customer { id number } lines { edges { node { id } } } payments { id } } }"""
    return {**desk.quiet(order), "token": order["statusToken"], **desk.ask(more, {"id": order["id"]})}


def test_an_order_of_others_is_not_found_by_any_name(storefront: Desk, foreign: dict[str, Any]) -> None:
    by_reference = "query R($r: String) { order(channel: STOREFRONT, externalReference: $r) { id } }"
    assert storefront.ask(GET, {"id": foreign["id"]}) is None
    assert storefront.ask(GET, {"number": foreign["number"]}) is None
    assert storefront.ask(by_reference, {"r": foreign["externalReference"]}) is None


def test_nothing_that_belongs_to_an_order_of_others_is_found_by_its_id(
    storefront: Desk, desk: Desk, foreign: dict[str, Any]
) -> None:
    ids = [
        foreign["id"],
        foreign["customer"]["id"],
        foreign["lines"]["edges"][0]["node"]["id"],
        foreign["payments"][0]["id"],
    ]
    ids += [foreign[kind][0]["id"] for kind in ("invoices", "shipments", "documents")]
    for one in ids:
        assert desk.ask(NODE, {"id": one})["id"] == one
        assert storefront.ask(NODE, {"id": one}) is None, one


def test_lists_searches_and_counts_leave_orders_of_others_out(storefront: Desk, foreign: dict[str, Any]) -> None:
    own = storefront.place()
    query = """query Find($where: OrderWhere, $search: String, $sort: OrderSort) {
      orders(where: $where, search: $search, sortBy: $sort, first: 100) { edges { node { id } } count { value } } }"""
    everything: dict[str, Any] = {"NOT": {"status": []}}
    asked: tuple[dict[str, Any], ...] = (
        {},
        {"search": foreign["number"]},
        {"search": "geheim"},
        {"search": "%"},
        {"where": everything},
        {"where": {"OR": [everything, {"status": ["CONFIRMED"]}]}},
        {"where": {"OR": [{}, everything]}},
        {"where": {"NOT": {"NOT": {"OR": [{}, {"AND": []}]}}}},
        {"where": {"NOT": {"OR": []}}},
        {"sort": "URGENCY_DESC"},
        {"sort": "NUMBER_ASC", "where": {"AND": [{"OR": [everything]}]}},
    )
    for given in asked:
        found = storefront.ask(query, given)
        ids = [edge["node"]["id"] for edge in found["edges"]]
        assert foreign["id"] not in ids
        assert found["count"]["value"] == len(ids)
        if "search" not in given:
            assert own["id"] in ids


def test_a_filter_that_nothing_fits_finds_nothing(desk: Desk, foreign: dict[str, Any]) -> None:
    empty: tuple[dict[str, Any], ...] = ({"status": []}, {"OR": []}, {"NOT": {}}, {"AND": [{}, {"channel": []}]})
    for where in empty:
        query = "query F($w: OrderWhere) { orders(where: $w) { edges { cursor } count { value } } }"
        assert desk.ask(query, {"w": where}) == {"edges": [], "count": {"value": 0}}


@pytest.mark.parametrize("move", ["orderConfirm", "orderCancel", "orderShip", "orderHold"])
def test_a_storefront_cannot_move_orders_nor_learn_whether_they_are_there(
    storefront: Desk, desk: Desk, foreign: dict[str, Any], move: str
) -> None:
    theirs, none = (storefront.move(move, {"id": one}, idempotencyKey=None) for one in (foreign["id"], NOT_THERE))

    assert theirs == none
    assert [error["code"] for error in theirs["userErrors"]] == ["FORBIDDEN"]
    assert desk.order(foreign)["version"] == foreign["version"]


def test_a_reference_of_others_is_refused_without_naming_their_order(storefront: Desk, foreign: dict[str, Any]) -> None:
    given = wish(channel="STOREFRONT", externalReference=foreign["externalReference"])
    refused = storefront.ask(PLACE, {"input": given})

    assert [(error["code"], error["path"]) for error in refused["userErrors"]] == [("INVALID", ["externalReference"])]
    assert foreign["number"] not in str(refused)


@pytest.mark.parametrize("named_by", ["number", "email"])
def test_a_customer_of_others_is_not_read_by_ordering_in_their_name(
    storefront: Desk, foreign: dict[str, Any], named_by: str
) -> None:
    customer = {"number": foreign["customer"]["number"]} if named_by == "number" else {"email": "erika@secret.example"}
    tried = storefront.ask(PLACE, {"input": wish(customer=customer, dryRun=True)})

    assert "Geheim" not in str(tried)
    if named_by == "number":
        assert "erika@secret.example" not in str(tried)


def test_a_storefront_s_own_customer_is_known_again(storefront: Desk, other_storefront: Desk) -> None:
    query = "query C($id: ID) { order(id: $id) { customer { id number } } }"
    given = {"email": f"{new_key()}@regular.example", "name": "Stammkundin"}
    first, second = (storefront.ask(query, {"id": storefront.place(customer=given)["id"]}) for _ in range(2))
    by_number = storefront.place(customer={"number": first["customer"]["number"]})

    assert first == second == storefront.ask(query, {"id": by_number["id"]})
    refused = other_storefront.ask(PLACE, {"input": wish(customer={"number": first["customer"]["number"]})})
    assert [(error["code"], error["path"]) for error in refused["userErrors"]] == [
        ("NOT_FOUND", ["customer", "number"])
    ]


def test_two_storefronts_know_nothing_of_each_other(storefront: Desk, other_storefront: Desk) -> None:
    given = wish()
    one, other = storefront.ask(PLACE, {"input": given}), other_storefront.ask(PLACE, {"input": given})
    assert not other["replayed"]

    assert storefront.ask(GET, {"id": other["object"]["id"]}) is None
    assert other_storefront.ask(GET, {"id": one["object"]["id"]}) is None
    assert storefront.ask(GET, {"id": one["object"]["id"]})["number"] == one["object"]["number"]


def test_the_money_on_the_bank_account_is_not_shown_to_a_storefront(
    storefront: Desk, desk: Desk, foreign: dict[str, Any]
) -> None:
    """A storefront reads the payments of its own orders, but not the account's statement."""
    query = (
        "{ bankTransactions(first: 100, status: [ALLOCATED, SUGGESTED, UNMATCHED, IGNORED]) { edges { node { id } } } }"
    )
    edges = desk.ask(query)["edges"]
    assert edges

    answer = storefront.answer(query)
    assert not ((answer.get("data") or {}).get("bankTransactions") or {}).get("edges")
    for edge in edges:
        assert not (storefront.answer(NODE, {"id": edge["node"]["id"]}).get("data") or {}).get("node")


def test_a_status_token_opens_its_own_order_and_only_what_a_customer_sees(
    nobody: Desk, foreign: dict[str, Any]
) -> None:
    query = """query S($t: String!) { orderStatus(token: $t) { number status fulfillmentStatus
      shipments { number trackingNumber labelUrl deliveryNoteUrl } } }"""
    seen = nobody.ask(query, {"t": foreign["token"]})
    assert seen["number"] == foreign["number"]
    assert [(parcel["labelUrl"], parcel["deliveryNoteUrl"]) for parcel in seen["shipments"]] == [(None, None)]
    for wrong in ("", "st_", foreign["token"][:-1], foreign["token"].upper(), foreign["id"], foreign["number"], "%"):
        assert nobody.ask(query, {"t": wrong}) is None


def test_the_page_of_an_order_s_events_shows_only_that_order(storefront: Desk, foreign: dict[str, Any]) -> None:
    own = storefront.place()
    query = """query E($id: ID, $after: Cursor) {
      order(id: $id) { events(after: $after) { edges { node { orderId } } } } }"""
    for after in (None, f"{foreign['id']}.0", ".0"):
        edges = storefront.ask(query, {"id": own["id"], "after": after})["events"]["edges"]
        assert {edge["node"]["orderId"] for edge in edges} == {own["id"]}
