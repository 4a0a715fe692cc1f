"""What a storefront and the desk read of promises, over HTTP."""

from tests.journeys.conftest import desk, product, storefront, storefront_key  # noqa: F401 fixtures
from tests.journeys.desk import TEA, Desk, wish

PROMISE = "promise { on because { kind on quantity source } }"
ASK = f"""query Ask($items: [AvailabilityItemInput!]!) {{
  availabilities(items: $items, countryCode: "DE") {{ sku available orderable nextOn {PROMISE} }} }}"""
SETTINGS = """mutation Define($input: PromiseSettingsDefineInput!) { promiseSettingsDefine(input: $input) {
  object { timeZone cutOffs closedOn tellEarlier handlingDays } userErrors { code path remedy } } }"""
PLACE = f"""mutation Place($input: OrderPlaceInput!) {{ orderPlace(input: $input) {{ userErrors {{ message }}
  object {{ id promisedOn shipComplete {PROMISE}
    lines {{ edges {{ node {{ promisedOn firstPromisedOn {PROMISE} }} }} }} }}
}} }}"""


def test_what_was_shown_before_ordering_is_what_is_promised(storefront: Desk) -> None:  # noqa: F811
    (asked, nothing) = storefront.ask(ASK, {"items": [{"sku": TEA, "quantity": 2}, {"sku": "NOTHING"}]})
    given = wish(lines=[{"sku": TEA, "quantity": 2}], shipComplete=True, channel="STOREFRONT")
    order = storefront.ask(PLACE, {"input": given})["object"]

    assert nothing is None
    assert asked["orderable"]
    assert order["promise"] == asked["promise"]
    assert order["promisedOn"] == order["promise"]["on"]
    assert order["shipComplete"] is True
    (line,) = [edge["node"] for edge in order["lines"]["edges"]]
    assert line["firstPromisedOn"] == line["promisedOn"] == line["promise"]["on"]
    assert {why["kind"] for why in line["promise"]["because"]} >= {"STOCK", "HANDLING", "CARRIER"}


def test_nobody_without_the_right_defines_working_times(desk: Desk, storefront: Desk) -> None:  # noqa: F811
    given = {"timeZone": "Europe/Berlin", "cutOffs": ["14:00"] * 5 + ["-", "-"], "closedOn": ["2027-12-24"]}

    for who in (desk, storefront):
        answer = who.ask(SETTINGS, {"input": given})
        assert [error["code"] for error in answer["userErrors"]] == ["FORBIDDEN"]
