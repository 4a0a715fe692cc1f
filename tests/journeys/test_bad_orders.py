"""Orders and moves that cannot be: each refusal names its field and what to do, and nothing changed."""

from typing import Any

import pytest

from tests.journeys.desk import BERLIN, GET, PLACE, TEA, Desk, wish

pytestmark = pytest.mark.usefixtures("quiet_log")
NOWHERE = "ord_00000000000000000000000000"


def _line(**more: Any) -> dict[str, Any]:
    return {"lines": [{"sku": TEA, "quantity": 1, **more}]}


def _address(**more: Any) -> dict[str, Any]:
    return {"shippingAddress": {**BERLIN, **more}}


@pytest.mark.parametrize(
    ("given", "code", "path"),
    [
        (_line(sku="NO-SUCH-TEA"), "NOT_FOUND", "lines.0.sku"),
        (_line(sku=""), "REQUIRED", "lines.0.sku"),
        (_line(sku="x" * 5000), "NOT_FOUND", "lines.0.sku"),
        (_line(quantity=0), "INVALID", "lines.0.quantity"),
        (_line(quantity=-3), "INVALID", "lines.0.quantity"),
        (_line(quantity=2**31 - 1), "INVALID", "lines.0.quantity"),
        (_line(quantity=999_999), "INSUFFICIENT_STOCK", "lines.0.quantity"),
        (_line(unitPrice={"amount": "7.89", "currency": "EUR"}), "PRICE_MISMATCH", "lines.0.unitPrice.amount"),
        (_line(unitPrice={"amount": "7.901", "currency": "EUR"}), "INVALID", "lines.0.unitPrice.amount"),
        (_line(unitPrice={"amount": "-7.90", "currency": "EUR"}), "PRICE_MISMATCH", "lines.0.unitPrice.amount"),
        (
            _line(unitPrice={"amount": "9999999999999999", "currency": "EUR"}),
            "INVALID",
            "lines.0.unitPrice.amount",
        ),
        (_line(unitPrice={"amount": "7.90", "currency": "USD"}), "CURRENCY_MISMATCH", "lines.0.unitPrice.currency"),
        (_line(unitPrice={"amount": "7.90", "currency": ""}), "CURRENCY_MISMATCH", "lines.0.unitPrice.currency"),
        ({"lines": []}, "REQUIRED", "lines"),
        ({"lines": [{"sku": TEA, "quantity": 1}] * 1001}, "TOO_MANY_ITEMS", "lines"),
        (_address(postalCode="1"), "INVALID", "shippingAddress.postalCode"),
        (_address(postalCode=""), "REQUIRED", "shippingAddress.postalCode"),
        (_address(countryCode="XX"), "INVALID", "shippingAddress.countryCode"),
        (_address(countryCode="Germany"), "INVALID", "shippingAddress.countryCode"),
        (_address(countryCode="../../etc"), "INVALID", "shippingAddress.countryCode"),
        (_address(city=" "), "REQUIRED", "shippingAddress.city"),
        (_address(name=""), "REQUIRED", "shippingAddress.name"),
        (_address(street="x" * 100_000), "INVALID", "shippingAddress.street"),
        ({"billingAddress": {**BERLIN, "countryCode": "XX"}}, "INVALID", "billingAddress.countryCode"),
        ({"customer": {}}, "REQUIRED", "customer"),
        ({"customer": {"number": "999999"}}, "NOT_FOUND", "customer.number"),
        ({"customer": {"email": "not an address"}}, "INVALID", "customer.email"),
        ({"customer": {"name": "A", "email": "a@b.example\r\nBcc: c@d.example"}}, "INVALID", "customer.email"),
        ({"customer": {"name": "x" * 10_000}}, "INVALID", "customer.name"),
        ({"shippingMethod": "TELEPORT"}, "NOT_FOUND", "shippingMethod"),
        ({"paymentMethod": "SHELLS"}, "INVALID", "paymentMethod"),
        ({"note": "x" * 100_000}, "INVALID", "note"),
        ({"externalReference": "x" * 1_000}, "INVALID", "externalReference"),
        ({"idempotencyKey": ""}, "INVALID", "idempotencyKey"),
        ({"idempotencyKey": "x" * 1000}, "INVALID", "idempotencyKey"),
        ({"idempotencyKey": "line\nbreak"}, "INVALID", "idempotencyKey"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_an_order_that_cannot_be_is_refused_by_field(desk: Desk, given: dict[str, Any], code: str, path: str) -> None:
    before = desk.stock()

    refused = desk.ask(PLACE, {"input": wish(**given)})

    assert (code, path.split(".")) in [(error["code"], error["path"]) for error in refused["userErrors"]]
    assert all(error["message"] and error["remedy"] for error in refused["userErrors"])
    assert (refused["object"], refused["statusToken"]) == (None, None)
    assert desk.stock() == before


def test_everything_that_is_wrong_is_said_at_once(desk: Desk) -> None:
    given = wish(**_line(quantity=0), customer={"email": "nobody"}, shippingAddress={**BERLIN, "countryCode": "XX"})
    paths = [".".join(error["path"]) for error in desk.ask(PLACE, {"input": given})["userErrors"]]

    assert paths == ["lines.0.quantity", "customer.email", "shippingAddress.countryCode"]


@pytest.mark.parametrize(
    "value", [2**31, 10**30, -(2**31) - 1, 1.5, "1", None, True, [], {}], ids=lambda value: str(value)[:12]
)
def test_a_quantity_that_is_no_number_for_us_is_bad_input(desk: Desk, value: object) -> None:
    answer = desk.answer(PLACE, {"input": wish(**_line(quantity=value))})

    assert [error["extensions"]["code"] for error in answer["errors"]] == ["BAD_USER_INPUT"]
    assert "quantity" in answer["errors"][0]["message"]


@pytest.mark.parametrize("order_id", [NOWHERE, "", "ord_", "1 or 1=1", "x" * 5_000, "cus_00000000000000000000000000"])
def test_a_move_of_an_unknown_order_is_refused(desk: Desk, order_id: str) -> None:
    refused = desk.move("orderConfirm", {"id": order_id})

    assert [(error["code"], error["path"]) for error in refused["userErrors"]] == [("NOT_FOUND", ["id"])]
    assert desk.ask(GET, {"id": order_id}) is None


def test_a_closed_move_says_why_and_what_is_open(desk: Desk) -> None:
    order = desk.place()

    (error,) = desk.move("orderShip", order)["userErrors"]

    assert error["code"] == "MOVE_NOT_OPEN"
    assert order["number"] in error["message"]
    (ship,) = [move for move in order["moves"] if move["verb"] == "ship"]
    assert not ship["open"]
    assert ship["reasons"][0] in error["message"]


STRANGE = "N\x00l \N{GRINNING FACE} <script>alert(1)</script> {{7*7}} #{1} \u202egnirts"


@pytest.mark.parametrize(
    "given",
    [
        {"note": STRANGE},
        {"externalReference": STRANGE},
        {"customer": {"name": STRANGE}},
        _address(name=STRANGE),
        _address(street=STRANGE, extra=STRANGE, region=STRANGE, company=STRANGE, phone=STRANGE),
        _line(sku=STRANGE),
        {"idempotencyKey": STRANGE},
        {"shippingMethod": STRANGE},
        {"customer": {"number": STRANGE}},
    ],
)
def test_strange_text_in_an_order_is_taken_or_refused_but_breaks_nothing(desk: Desk, given: dict[str, Any]) -> None:
    response = desk.post(PLACE, {"input": wish(**given)})

    assert response.status_code < 500
    answer = response.json()
    assert all(error["extensions"]["code"] != "INTERNAL" for error in answer.get("errors", []))
    if (answer.get("data") or {}).get("orderPlace", {}).get("object"):
        desk.quiet(desk.do("orderConfirm", answer["data"]["orderPlace"]["object"]))
