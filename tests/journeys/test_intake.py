"""Every way an order reaches the shop: placed through it there is one order, sent again there is still one."""

import base64
from typing import Any

import orjson
import pytest

from tests.intake.scene import SECRET, mail, shopify_order, signed, woocommerce_order
from tests.journeys.desk import BERLIN, ERRORS, TEA, Desk, new_key
from tests.journeys.server import until

DRAFT = """id state channel externalReference confidence title notes problems { path message remedy }
  fields { path value source confidence candidates { sku name score } }
  moves { verb open } order { id number channel }"""
DRAFTS = f"query Drafts($where: DraftWhere) {{ drafts(where: $where) {{ edges {{ node {{ {DRAFT} }} }} }} }}"
SOURCE = f"""mutation Source($input: IntakeSourceDefineInput!) {{
  intakeSourceDefine(input: $input) {{ object {{ id code hasSecret }} {ERRORS} }} }}"""
PLACE = f"""mutation Place($input: DraftPlaceInput!) {{
  draftPlace(input: $input) {{ object {{ {DRAFT} }} {ERRORS} }} }}"""
CREATE = f"""mutation Create($input: DraftCreateInput!) {{
  draftCreate(input: $input) {{ object {{ {DRAFT} }} {ERRORS} }} }}"""
CORRECT = f"""mutation Correct($input: DraftCorrectInput!) {{
  draftCorrect(input: $input) {{ object {{ {DRAFT} }} {ERRORS} }} }}"""
EMAIL = f"""mutation Email($input: DraftFromEmailInput!) {{
  draftFromEmail(input: $input) {{ object {{ {DRAFT} }} {ERRORS} }} }}"""
FILE = f"""mutation File($input: IntakeFileImportInput!) {{
  intakeFileImport(input: $input) {{ object {{ id state drafts {{ {DRAFT} }} }} {ERRORS} }} }}"""
PREVIEW = """query Preview($content: String!) { intakePreview(content: $content) {
  separator orders lines columns { column path confidence sample } fields { path value } } }"""


def encoded(content: bytes) -> str:
    return base64.b64encode(content).decode()


def ask(desk: Desk, document: str, **given: Any) -> dict[str, Any]:
    answer: dict[str, Any] = desk.ask(document, {"input": {"idempotencyKey": new_key(), **given}})
    assert answer["userErrors"] == [], answer["userErrors"]
    found: dict[str, Any] = answer["object"]
    return found


def placed_once(desk: Desk, draft: dict[str, Any]) -> dict[str, Any]:
    """Place a draft twice; the one order that there is."""
    one, two = (ask(desk, PLACE, id=draft["id"]) for _ in range(2))
    assert one["order"] == two["order"] is not None
    order: dict[str, Any] = one["order"]
    assert order["channel"] == draft["channel"]
    return order


def draft_of(desk: Desk, source: str) -> dict[str, Any]:
    def look() -> dict[str, Any] | None:
        edges = desk.ask(DRAFTS, {"where": {"source": source}})["edges"]
        return edges[0]["node"] if edges else None

    found: dict[str, Any] = until(look, f"what {source} sent is a draft")
    return found


@pytest.mark.parametrize("shop", ["shopify", "woocommerce"])
def test_a_shops_webhook_is_an_order_once(desk: Desk, shop: str) -> None:
    code = f"{shop[:4]}-{new_key()[:8]}"
    source = {"code": code, "name": shop, "kind": shop.upper(), "channel": "STOREFRONT", "secret": SECRET}
    assert ask(desk, SOURCE, **source)["hasSecret"] is True
    lines = {"shopify": [{"sku": TEA, "quantity": 2}], "woocommerce": [{"sku": TEA, "quantity": 2}]}
    order = (shopify_order if shop == "shopify" else woocommerce_order)(line_items=lines[shop])
    body = orjson.dumps(order)
    headers = {"X-Shopify-Hmac-Sha256": signed(body), "X-WC-Webhook-Signature": signed(body)}
    for delivery in ("one", "one", "two"):
        sent = {**headers, "X-Shopify-Webhook-Id": delivery, "X-WC-Webhook-Delivery-ID": delivery}
        assert desk.http.post(f"/inbound/{shop}/{code}", content=body, headers=sent).status_code == 202

    draft = draft_of(desk, code)
    assert (draft["confidence"], draft["externalReference"].startswith(code)) == (100, True)
    order_made = placed_once(desk, draft)
    desk.http.post(f"/inbound/{shop}/{code}", content=body, headers={**headers, "X-Shopify-Webhook-Id": "three"})
    assert [one["node"]["order"] for one in desk.ask(DRAFTS, {"where": {"source": code}})["edges"]] == [order_made]


def test_a_door_opens_only_for_what_is_signed(desk: Desk) -> None:
    code, body = f"shop-{new_key()[:8]}", orjson.dumps(shopify_order())
    ask(desk, SOURCE, code=code, name="x", kind="SHOPIFY", channel="STOREFRONT", secret=SECRET)
    good = {"X-Shopify-Hmac-Sha256": signed(body)}
    tries = [
        (f"/inbound/shopify/{code}", {}, 401),
        (f"/inbound/shopify/{code}", {"X-Shopify-Hmac-Sha256": signed(body, "another secret of a shop")}, 401),
        (f"/inbound/shopify/{code}", {"X-Shopify-Hmac-Sha256": signed(body + b" ")}, 401),
        ("/inbound/shopify/nobody", good, 401),
        (f"/inbound/woocommerce/{code}", {"X-WC-Webhook-Signature": signed(body)}, 401),
        (f"/inbound/other/{code}", good, 404),
    ]
    for address, headers, status in tries:
        assert desk.http.post(address, content=body, headers=headers).status_code == status, address
    assert desk.ask(DRAFTS, {"where": {"source": code}})["edges"] == []
    assert desk.http.post(f"/inbound/woocommerce/{code}", content=b"webhook_id=12").status_code == 200


def test_an_order_by_mail_is_an_order_once(desk: Desk) -> None:
    text = f"Bestellnummer: M-{new_key()[:6]}1\n\n2 x {TEA}\n\nLieferadresse:\nAnna Müller\nTorstraße 1\n10119 Berlin\n"
    content = encoded(mail(text, message_id=f"<{new_key()}@kunde.example>"))
    one = ask(desk, EMAIL, filename="a.eml", content=content)
    two = ask(desk, EMAIL, filename="b.eml", content=content)
    assert one["id"] == two["id"]
    sku = next(field for field in one["fields"] if field["path"] == "lines.0.sku")
    assert (sku["value"], sku["source"], 60 < sku["confidence"] < 100) == (TEA, "text, line 3", True)
    placed_once(desk, one)


def test_an_order_by_phone_is_mended_by_its_fields_and_placed_once(desk: Desk) -> None:
    fields = {f"shippingAddress.{name}": value for name, value in BERLIN.items()} | {"customer.name": "Anna Müller"}
    fields |= {"lines.0.name": "Assam Tea", "lines.0.quantity": "2", "shippingAddress.postalCode": "1"}
    given = [{"path": path, "value": value} for path, value in fields.items()]
    draft = ask(desk, CREATE, channel="PHONE", fields=given)
    refused = desk.ask(PLACE, {"input": {"id": draft["id"], "idempotencyKey": new_key()}})["userErrors"]
    wrong = [".".join(error["path"]) for error in refused]
    assert "shippingAddress.postalCode" in wrong
    assert all(error["remedy"] for error in refused)
    mended = [{"path": "shippingAddress.postalCode", "value": "10119"}, {"path": "lines.0.sku", "value": TEA}]
    corrected = ask(desk, CORRECT, id=draft["id"], fields=mended)
    assert corrected["confidence"] == 100
    placed_once(desk, corrected)


def test_a_file_of_orders_is_shown_first_and_then_taken_once(desk: Desk) -> None:
    number = new_key()[:8]
    heading = "Bestellnummer;Empfänger;Straße;PLZ;Ort;Land;Artikelnummer;Menge;E-Mail\n"
    row = f"{number};Anna Müller;Torstraße 1;10119;Berlin;DE;{TEA};1;anna@example.org\n"
    content = encoded((heading + row).encode("cp1252"))
    preview = desk.ask(PREVIEW, {"content": content})
    assert (preview["separator"], preview["orders"], preview["lines"]) == (";", 1, 1)
    assert all(column["path"] for column in preview["columns"])
    one = ask(desk, FILE, filename="a.csv", content=content)
    two = ask(desk, FILE, filename="b.csv", content=content)
    assert one["id"] == two["id"]
    placed_once(desk, one["drafts"][0])
