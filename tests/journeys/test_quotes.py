"""A quote from the desk to the customer's signature, over HTTP."""

import email
import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from email.policy import default
from typing import Any

from domain.foundation.clock import today
from tests.journeys.desk import BERLIN, ERRORS, TEA, Desk, mails_of, new_key
from tests.journeys.server import Product, until

CREATE = f"""mutation Create($input: QuoteCreateInput!) {{ quoteCreate(input: $input) {{
  object {{ id number state total {{ gross {{ amount }} }} moves {{ verb open }} }} acceptUrl {ERRORS} }} }}"""
SEND = f"mutation Send($input: QuoteSendInput!) {{ quoteSend(input: $input) {{ object {{ id }} acceptUrl {ERRORS} }} }}"
OFFER = """query Offer($token: String!) { quoteOffer(token: $token) {
  number state open text documentSha256 total { gross { amount } } lines { sku unitPrice { amount } } signedName
  pdfUrl acceptancePdfUrl orderNumber statusUrl } }"""
ACCEPT = f"""mutation Accept($input: QuoteAcceptInput!) {{
  quoteAccept(input: $input) {{ object {{ state signedName }} {ERRORS} }} }}"""
REJECT = (
    f"mutation Reject($input: QuoteRejectInput!) {{ quoteReject(input: $input) {{ object {{ state }} {ERRORS} }} }}"
)
QUOTE = """query Quote($id: ID!) { quote(id: $id) {
  state order { id externalReference channel total { gross { amount } } } } }"""


def sent(desk: Desk) -> tuple[dict[str, Any], str]:
    """A quote and the token of its link."""
    given = {
        "idempotencyKey": new_key(),
        "customer": {"name": "Anna Müller", "email": "anna@example.org"},
        "shippingAddress": BERLIN,
        "lines": [{"sku": TEA, "quantity": 2}],
        "validUntil": (today() + timedelta(days=7)).isoformat(),
    }
    created = desk.ask(CREATE, {"input": given})
    assert (created["userErrors"], created["acceptUrl"]) == ([], None)
    quote = created["object"]
    url = desk.ask(SEND, {"input": {"id": quote["id"], "idempotencyKey": new_key()}})["acceptUrl"]
    return quote, url.rpartition("/")[2]


def test_a_customer_reads_signs_and_has_ordered_once(product: Product, desk: Desk) -> None:
    quote, token = sent(desk)
    customer = Desk(product.address)
    offer = customer.ask(OFFER, {"token": token})
    assert (offer["state"], offer["total"], offer["lines"][0]["sku"]) == ("OPEN", quote["total"], TEA)
    assert quote["number"] in offer["text"]

    given = {"token": token, "signedName": "Anna Müller", "documentSha256": offer["documentSha256"]}
    for key in ("one-of-" + token[-8:], "one-of-" + token[-8:], "two-of-" + token[-8:]):
        accepted = customer.ask(ACCEPT, {"input": {**given, "idempotencyKey": key}})
        assert (accepted["userErrors"], accepted["object"]["state"]) == ([], "ACCEPTED")

    kept = desk.ask(QUOTE, {"id": quote["id"]})
    assert (kept["state"], kept["order"]["externalReference"]) == ("ACCEPTED", quote["number"])


def mail_about(product: Product, words: str) -> str:
    """The text of the mail whose subject has these words, once it was sent."""

    def look() -> str | None:
        for file in mails_of(product.data):
            mail = email.message_from_bytes(file.read_bytes(), policy=default)
            if words in mail["Subject"]:
                return str(mail.get_body(("plain",)).get_content())  # type: ignore[union-attr, attr-defined]
        return None

    return str(until(look, f"there is a mail about {words}"))


def test_a_quote_is_mailed_signed_by_two_at_once_ordered_once_and_confirmed(product: Product, desk: Desk) -> None:
    quote, token = sent(desk)
    (linked,) = set(re.findall(r"/quote/(\S+)", mail_about(product, f"Unser Angebot {quote['number']}")))
    assert linked == token
    customer = Desk(product.address)
    offer = customer.ask(OFFER, {"token": linked})
    assert offer["open"]
    assert customer.download(offer["pdfUrl"]).startswith(b"%PDF")

    def accept(name: str) -> Any:
        given = {"token": linked, "signedName": name, "documentSha256": offer["documentSha256"]}
        return Desk(product.address).ask(ACCEPT, {"input": {**given, "idempotencyKey": new_key()}})

    with ThreadPoolExecutor(4) as people:
        answers = list(people.map(accept, ["Anna Müller"] * 4))
    assert [(answer["userErrors"], answer["object"]["state"]) for answer in answers] == [([], "ACCEPTED")] * 4

    orders = [one for one in desk.all_orders("id externalReference") if one["externalReference"] == quote["number"]]
    (ordered,) = orders
    kept = desk.ask(QUOTE, {"id": quote["id"]})["order"]
    assert (kept["id"], kept["channel"], kept["total"]) == (ordered["id"], "FIELD_SALES", quote["total"])
    assert "Annahme" not in mail_about(product, f"Angebot {quote['number']} angenommen: Auftrag")
    assert "/status/" in mail_about(product, f"Sie haben unser Angebot {quote['number']}")
    after = customer.ask(OFFER, {"token": linked})
    assert not after["open"]
    assert customer.download(after["acceptancePdfUrl"]).startswith(b"%PDF")
    assert after["statusUrl"].rpartition("/")[2] in mail_about(product, f"Sie haben unser Angebot {quote['number']}")
    if desk.order(ordered)["status"] == "PLACED":
        desk.do("orderConfirm", ordered)
    confirmed = desk.order_when(ordered, lambda one: len(one["documents"]) == 2, "the confirmation is filed")
    assert {one["kind"] for one in confirmed["documents"]} == {"ORDER_CONFIRMATION", "QUOTE_ACCEPTANCE"}
    assert after["orderNumber"] in mail_about(product, f"Auftragsbestätigung {after['orderNumber']}")
    assert token not in product.log()


def test_a_customer_says_no(product: Product, desk: Desk) -> None:
    quote, token = sent(desk)
    said = Desk(product.address).ask(REJECT, {"input": {"token": token, "idempotencyKey": new_key()}})
    assert said["object"]["state"] == "DECLINED"
    assert desk.ask(QUOTE, {"id": quote["id"]})["order"] is None


def test_a_wrong_link_opens_nothing(product: Product, desk: Desk) -> None:
    customer = Desk(product.address)
    assert customer.ask(OFFER, {"token": "qt_wrong"}) is None
    given = {"token": "qt_wrong", "signedName": "Anna", "documentSha256": "0" * 64, "idempotencyKey": new_key()}
    (error,) = customer.ask(ACCEPT, {"input": given})["userErrors"]
    assert (error["code"], error["path"]) == ("NOT_FOUND", ["token"])
    quote, _ = sent(desk)
    refused = customer.answer(QUOTE, {"id": quote["id"]})
    assert refused["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
