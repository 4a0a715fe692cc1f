"""What a storefront and the desk read of promises, over HTTP."""

from tests.journeys.conftest import desk, product, storefront, storefront_key  # noqa: F401 fixtures
from tests.journeys.desk import TEA, Desk, new_key, wish
from tests.journeys.server import Product

PROMISE = "promise { on because { kind on quantity source } }"
ASK = f"""query Ask($items: [AvailabilityItemInput!]!) {{
  availabilities(items: $items, countryCode: "DE") {{ sku available orderable nextOn {PROMISE} }} }}"""
ASK_ONE = f"""query Ask($sku: String!, $extras: [String!]) {{
  availability(sku: $sku, quantity: 2, countryCode: "DE", extras: $extras) {{ {PROMISE} }} }}"""
OFFER = """mutation Offer($input: ExtraWorkDefineInput!) { extraWorkDefine(input: $input) {
  object { extras { code } } userErrors { code path } } }"""
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


METHODS = "{ shippingMethods { edges { node { code name price { amount currency } freeFrom { amount } days } } } }"
GIVE_UP = """mutation Define($input: OrderSettingsDefineInput!) { orderSettingsDefine(input: $input) {
  object { giveUpDays } userErrors { code path remedy } } }"""


def test_a_storefront_reads_the_ways_an_order_can_be_sent(storefront: Desk) -> None:  # noqa: F811
    found = [edge["node"] for edge in storefront.ask(METHODS)["edges"]]
    price = {"amount": "4.90", "currency": "EUR"}
    standard = {"code": "STANDARD", "name": "Standard", "price": price, "freeFrom": {"amount": "80.00"}, "days": 2}

    assert standard in found
    assert [one["code"] for one in found] == ["STANDARD", "EXPRESS"]


def owner_of(shop: Product) -> Desk:
    person, access = Desk(shop.address), shop.access()
    given = {"email": access["email"], "password": access["password"]}
    person.ask(
        "mutation S($input: SessionStartInput!) { sessionStart(input: $input) { object { role } } }", {"input": given}
    )
    return person


def test_extra_work_is_shown_before_ordering_as_it_is_promised(product: Product, storefront: Desk) -> None:  # noqa: F811
    offer = {"idempotencyKey": new_key(), "sku": TEA, "code": "WRAP", "name": "Gift wrap", "days": 2}
    owner_of(product).ask(OFFER, {"input": {**offer, "price": {"amount": "3.00", "currency": "EUR"}}})

    items = [{"sku": TEA, "quantity": 2, "extras": ["WRAP"]}, {"sku": TEA, "quantity": 2}]
    (asked, plain) = storefront.ask(ASK, {"items": items})
    alone = storefront.ask(ASK_ONE, {"sku": TEA, "extras": ["WRAP"]})
    line = {"sku": TEA, "quantity": 2, "extras": [{"code": "WRAP"}]}
    order = storefront.ask(PLACE, {"input": wish(lines=[line], shipComplete=True, channel="STOREFRONT")})["object"]

    assert order["promise"] == asked["promise"] == alone["promise"]
    (why,) = [why for why in asked["promise"]["because"] if why["kind"] == "EXTRA"]
    assert (why["quantity"], why["source"]) == (2, "Gift wrap")
    assert plain["promise"]["on"] < asked["promise"]["on"]


def test_the_owner_says_when_orders_are_given_up(product: Product) -> None:  # noqa: F811
    person = owner_of(product)

    given = person.ask(GIVE_UP, {"input": {"giveUpDays": 30}})
    never = person.ask(GIVE_UP, {"input": {"giveUpDays": None}})
    wrong = person.ask(GIVE_UP, {"input": {"giveUpDays": 0}})

    assert (given["object"], never["object"]) == ({"giveUpDays": 30}, {"giveUpDays": None})
    assert wrong["userErrors"][0]["path"] == ["giveUpDays"]
    assert person.ask("{ orderSettings { id giveUpDays } }") == {"id": "SHOP", "giveUpDays": None}
