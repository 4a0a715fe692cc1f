"""One journey per channel: however an order reaches the shop, it is one order, and it becomes cash."""

from collections.abc import Callable
from typing import Any

import orjson
import pytest

from tests.intake.scene import SECRET, mail, shopify_order, signed, woocommerce_order
from tests.journeys.bank import camt, paying
from tests.journeys.desk import BERLIN, TEA, Desk, new_key
from tests.journeys.test_intake import CREATE, EMAIL, FILE, SOURCE, ask, draft_of, encoded, placed_once
from workers.demo.seeding import BY_THEMSELVES

FIND = """query Find($channel: Channel, $reference: String) {
  order(channel: $channel, externalReference: $reference) { id number channel externalReference } }"""
OPENTRANS = """<?xml version="1.0" encoding="UTF-8"?>
<ORDER xmlns="http://www.opentrans.org/XMLSchema/2.1" xmlns:b="http://www.bmecat.org/bmecat/2005" version="2.1">
<ORDER_HEADER><ORDER_INFO><ORDER_ID>{reference}</ORDER_ID><PARTIES>
<PARTY><b:PARTY_ID type="buyer_specific">1</b:PARTY_ID><PARTY_ROLE>buyer</PARTY_ROLE><ADDRESS>
<b:NAME>Anna Müller</b:NAME><b:STREET>Torstraße 1</b:STREET><b:ZIP>10119</b:ZIP><b:CITY>Berlin</b:CITY>
<b:COUNTRY_CODED>DE</b:COUNTRY_CODED></ADDRESS></PARTY></PARTIES><ORDER_PARTIES_REFERENCE>
<b:BUYER_IDREF>1</b:BUYER_IDREF></ORDER_PARTIES_REFERENCE><b:CURRENCY>EUR</b:CURRENCY></ORDER_INFO></ORDER_HEADER>
<ORDER_ITEM_LIST><ORDER_ITEM><PRODUCT_ID><b:SUPPLIER_PID>{sku}</b:SUPPLIER_PID></PRODUCT_ID><QUANTITY>2</QUANTITY>
</ORDER_ITEM></ORDER_ITEM_LIST></ORDER>"""
Sent = Callable[[Desk, Desk, str], dict[str, Any]]


def from_a_storefront(desk: Desk, storefront: Desk, reference: str) -> dict[str, Any]:
    given = {"channel": "STOREFRONT", "externalReference": reference, "lines": [{"sku": TEA, "quantity": 2}]}
    return storefront.place(**given)


def typed_in(channel: str) -> Sent:
    """As a clerk types it into the dashboard's form."""

    def send(desk: Desk, storefront: Desk, reference: str) -> dict[str, Any]:
        fields = {f"shippingAddress.{name}": value for name, value in BERLIN.items()}
        fields |= {"customer.name": "Anna Müller", "lines.0.sku": TEA, "lines.0.quantity": "2"}
        fields["externalReference"] = reference
        given = [{"path": path, "value": value} for path, value in fields.items()]
        return placed_once(desk, ask(desk, CREATE, channel=channel, fields=given))

    return send


def by_mail(desk: Desk, storefront: Desk, reference: str) -> dict[str, Any]:
    text = f"Bestellnummer: {reference}\n\n2 x {TEA}\n\nLieferadresse:\nAnna Müller\nTorstraße 1\n10119 Berlin\n"
    content = encoded(mail(text, message_id=f"<{new_key()}@kunde.example>"))
    return placed_once(desk, ask(desk, EMAIL, filename="order.eml", content=content))


def in_a_file(desk: Desk, storefront: Desk, reference: str) -> dict[str, Any]:
    heading = "Bestellnummer;Empfänger;Straße;PLZ;Ort;Land;Artikelnummer;Menge;E-Mail\n"
    row = f"{reference};Anna Müller;Torstraße 1;10119;Berlin;DE;{TEA};2;anna@example.org\n"
    arrival = ask(desk, FILE, filename="orders.csv", content=encoded((heading + row).encode()))
    return placed_once(desk, arrival["drafts"][0])


def as_a_purchase_order(desk: Desk, storefront: Desk, reference: str) -> dict[str, Any]:
    content = encoded(OPENTRANS.format(reference=reference, sku=TEA).encode())
    return placed_once(desk, ask(desk, FILE, filename="order.xml", content=content)["drafts"][0])


def by_a_shop(kind: str, channel: str) -> Sent:
    def send(desk: Desk, storefront: Desk, reference: str) -> dict[str, Any]:
        ask(desk, SOURCE, code=reference, name=kind, kind=kind.upper(), channel=channel, secret=SECRET)
        made = shopify_order if kind == "shopify" else woocommerce_order
        body = orjson.dumps(made(line_items=[{"sku": TEA, "quantity": 2}]))
        headers = {"X-Shopify-Hmac-Sha256": signed(body), "X-WC-Webhook-Signature": signed(body)}
        headers |= {"X-Shopify-Webhook-Id": reference, "X-WC-Webhook-Delivery-ID": reference}
        assert desk.http.post(f"/inbound/{kind}/{reference}", content=body, headers=headers).status_code == 202
        return placed_once(desk, draft_of(desk, reference))

    return send


WAYS: dict[str, tuple[str, Sent]] = {
    "a storefront": ("STOREFRONT", from_a_storefront),
    "the phone": ("PHONE", typed_in("PHONE")),
    "a salesperson": ("FIELD_SALES", typed_in("FIELD_SALES")),
    "the web form": ("WEB_FORM", typed_in("WEB_FORM")),
    "the post": ("POST", typed_in("POST")),
    "mail": ("EMAIL", by_mail),
    "a file": ("IMPORT", in_a_file),
    "openTRANS": ("IMPORT", as_a_purchase_order),
    "Shopify": ("STOREFRONT", by_a_shop("shopify", "STOREFRONT")),
    "WooCommerce": ("MARKETPLACE", by_a_shop("woocommerce", "MARKETPLACE")),
}


@pytest.mark.parametrize("way", WAYS)
def test_an_order_comes_in_once_and_becomes_cash(desk: Desk, storefront: Desk, way: str) -> None:
    channel, send = WAYS[way]
    reference = f"w{new_key()[:8]}1"

    placed = send(desk, storefront, reference)
    order = desk.order(placed)
    found = desk.ask(FIND, {"channel": channel, "reference": order["externalReference"]})
    assert (found["id"], found["channel"]) == (order["id"], channel)
    assert reference in order["externalReference"]
    assert [line["node"]["quantity"] for line in order["lines"]["edges"]] == [2]

    if channel not in BY_THEMSELVES:
        desk.do("orderConfirm", order)
    desk.order_when(order, lambda now: now["status"] == "CONFIRMED", "it is confirmed")
    desk.do("orderDeliver", desk.do("orderShip", order))
    invoiced = desk.order_when(order, lambda now: now["invoices"], "the invoice is there")
    if invoiced["paymentStatus"] != "PAID":
        assert desk.bank(camt(paying(invoiced)))["userErrors"] == []
    done = desk.order_when(order, lambda now: now["status"] == "COMPLETED", "it is completed")
    assert (done["fulfillmentStatus"], done["paymentStatus"]) == ("DELIVERED", "PAID")
