"""What reaches a shop: mails, files and webhooks, made up here, and ways to look at drafts."""

import base64
import hmac
from email.message import EmailMessage
from typing import Any

import orjson

from domain.foundation.callers import SYSTEM
from domain.intake.commands.sources import SourceGiven, define_source
from domain.intake.models import Draft, IntakeSource
from domain.intake.rules.correcting import ValueGiven
from domain.intake.states import SourceKind
from domain.orders.states import Channel

SECRET = "a secret that only the shop knows"
ADDRESS = {
    "shippingAddress.name": "Anna Müller",
    "shippingAddress.street": "Weg 1",
    "shippingAddress.postalCode": "10115",
    "shippingAddress.city": "Berlin",
    "shippingAddress.countryCode": "DE",
}
TYPED = {"customer.name": "Anna Müller", **ADDRESS, "lines.0.sku": "LAMP", "lines.0.quantity": "2"}


def typed(**more: str | None) -> tuple[ValueGiven, ...]:
    """What somebody types in; underscores stand for dots: lines_0_sku."""
    values: dict[str, str | None] = {**TYPED, **{name.replace("_", "."): value for name, value in more.items()}}
    return tuple(ValueGiven(path, value) for path, value in values.items())


def values(draft: Draft) -> dict[str, str]:
    return {field["path"]: field["value"] for field in draft.fields_read}


def field(draft: Draft, path: str) -> dict[str, Any]:
    return next(field for field in draft.fields_read if field["path"] == path)


def mail(
    text: str,
    *,
    html: str = "",
    subject: str = "Bestellung",
    sender: str = "Anna Müller <anna@kunde.example>",
    message_id: str = "<1@kunde.example>",
    table: bytes = b"",
) -> bytes:
    """A mail as a customer's program writes it."""
    made = EmailMessage()
    made["From"], made["Subject"], made["Message-ID"] = sender, subject, message_id
    made["To"] = "order@shop.example"
    if text:
        made.set_content(text)
    if html:
        (made.add_alternative if text else made.set_content)(html, subtype="html")
    if table:
        made.add_attachment(table, maintype="text", subtype="csv", filename="positionen.csv")
    return made.as_bytes()


def shopify_order(number: int = 1001, **more: Any) -> dict[str, Any]:
    """An order in the shape of Shopify's webhook."""
    return {
        "id": 5_000_000_000_000 + number,
        "name": f"#{number}",
        "email": "anna@kunde.example",
        "currency": "EUR",
        "taxes_included": True,
        "financial_status": "paid",
        "customer": {"first_name": "Anna", "last_name": "Müller"},
        "shipping_address": {
            "name": "Anna Müller",
            "address1": "Weg 1",
            "zip": "10115",
            "city": "Berlin",
            "country_code": "DE",
        },
        "line_items": [{"sku": "LAMP", "name": "Lamp", "quantity": 2, "price": "119.00"}],
        **more,
    }


def woocommerce_order(number: int = 77, **more: Any) -> dict[str, Any]:
    """An order in the shape of WooCommerce's webhook."""
    person = {
        "first_name": "Anna",
        "last_name": "Müller",
        "address_1": "Weg 1",
        "postcode": "10115",
        "city": "Berlin",
        "country": "DE",
        "email": "anna@kunde.example",
    }
    line = {"sku": "LAMP", "name": "Lamp", "quantity": 2, "total": "200.00", "total_tax": "38.00"}
    return {
        "id": number,
        "number": str(number),
        "status": "processing",
        "currency": "EUR",
        "billing": person,
        "shipping": {"first_name": "", "city": ""},
        "line_items": [line],
        **more,
    }


def signed(body: bytes, secret: str = SECRET) -> str:
    return base64.b64encode(hmac.digest(secret.encode(), body, "sha256")).decode()


def raw(payload: Any) -> bytes:
    return orjson.dumps(payload)


async def make_source(kind: SourceKind, code: str = "shop-one", **more: Any) -> IntakeSource:
    given = {"name": "Shop One", "channel": Channel.STOREFRONT, **more}
    if kind in (SourceKind.SHOPIFY, SourceKind.WOOCOMMERCE):
        given.setdefault("secret", SECRET)
    return await define_source(SourceGiven(code=code, kind=kind, **given), by=SYSTEM)
