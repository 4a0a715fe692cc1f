"""A change that one side proposes and the other answers, on the customer's page and on the desk's."""

from uuid import uuid4

import pytest
from playwright.sync_api import expect

from .product import Product
from .window import Window

pytestmark = pytest.mark.browser
PROPOSE = """mutation Propose($input: OrderChangeProposeInput!) {
  orderChangePropose(input: $input) { object { id } userErrors { message } replayed } }"""
ASK = """mutation Ask($input: OrderChangeAskInput!) {
  orderChangeAsk(input: $input) { object { id } userErrors { message } replayed } }"""
NOTE = [{"setNote": "Leave it with the neighbours"}]


def test_a_customer_accepts_and_the_desk_declines(window: Window, product: Product) -> None:
    placed = product.place("Ida Sommer")
    wish = {"operations": NOTE, "reason": "You are away"}
    product.change(PROPOSE, {"id": placed["id"], "idempotencyKey": str(uuid4()), **wish})

    window.go(f"/status/{placed['statusToken']}")
    expect(window.page.locator("#proposal")).to_have_text("We propose a change")
    expect(window.page.locator("main")).to_contain_text("You are away")
    window.picture("proposal-customer", full=True)
    window.page.get_by_role("button", name="Accept").click()
    expect(window.page.locator("#proposal")).to_have_count(0)

    product.change(ASK, {"token": placed["statusToken"], "idempotencyKey": str(uuid4()), **wish})
    window.go(f"/orders/{placed['id']}")
    card = window.page.locator(".card", has_text="Proposed changes")
    expect(card).to_contain_text("Another note")
    expect(card).to_contain_text("waits for an answer")
    window.picture("proposal-desk", full=True)
    card.get_by_role("button", name="Decline").click()
    card.get_by_role("textbox").fill("Packed already")
    card.get_by_role("button", name="Decline").click()
    expect(card).to_contain_text("declined")
    expect(card).to_contain_text("Packed already")
