"""Sets the demo shop up once; a second start finds everything in place."""

import json
import os
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from domain.access.commands import create_key, create_user
from domain.access.models import ApiKey, StaffUser
from domain.access.states import Role, Scope
from domain.catalog.commands import define_product
from domain.catalog.models import Product
from domain.customers.commands import CUSTOMER_NUMBERS
from domain.customers.models import Customer
from domain.customers.rules import language_of
from domain.foundation.callers import SYSTEM
from domain.foundation.models import Shop
from domain.foundation.shop import ShopGiven, set_up_shop
from domain.foundation.tokens import hashed, new_secret
from domain.orders.issues.ruling import define_default_rules
from domain.orders.issues.self_confirming import ConfirmationRuleGiven, define_confirmation_rule
from domain.orders.states import Channel
from domain.pricing.commands import define_shipping, define_tax, set_price
from domain.stock.commands import receive_stock
from workers.demo.assortment import ARTICLES, CURRENCY, PEOPLE, RATES, Article, Person

OWNER = "owner@teekontor.example"
ACCESS_FILE = "demo-access.json"
TEEKONTOR = ShopGiven(
    name="Teekontor Janssen",
    street="Speicherstraße 5",
    postal_code="26789",
    city="Leer",
    country_code="DE",
    email="moin@teekontor.example",
    phone="+49 491 555 0100",
    website="https://teekontor.example",
    vat_id="DE136695976",
    tax_number="60/123/45678",
    register_entry="Amtsgericht Aurich HRA 200000",
    iban="DE02120300000000202051",
    bic="BYLADEM1001",
    bank_name="Deutsche Kreditbank Berlin",
    currency=CURRENCY,
)
BY_THEMSELVES = (Channel.WEB_FORM, Channel.MARKETPLACE)


@dataclass(frozen=True)
class DemoAccess:
    """How to get in: printed at every start, kept in the data folder for its owner only."""

    email: str
    password: str
    api_key: str


async def set_up(data: Path, *, api_key: str | None) -> DemoAccess:
    """Make what is missing of the demo shop.

    api_key  a key to accept; None keeps the one from the first start, or makes one
    """
    access = _read_access(data, api_key)
    if not await Shop.exists():
        await _make_shop()
    if not await StaffUser.exists():
        await create_user(access.email, "Frauke Janssen", Role.OWNER, access.password, by=SYSTEM)
    if not await ApiKey.filter(secret_hash=hashed(access.api_key)).exists():
        await create_key("Demo", Scope.INTEGRATION, access.api_key, by=SYSTEM)
    return access


def _read_access(data: Path, api_key: str | None) -> DemoAccess:
    file = data / ACCESS_FILE
    if file.exists():
        kept = DemoAccess(**json.loads(file.read_text()))
        return DemoAccess(kept.email, kept.password, api_key or kept.api_key)
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    access = DemoAccess(OWNER, secrets.token_urlsafe(12), api_key or new_secret("key"))
    with os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as out:
        json.dump(asdict(access), out)
    return access


async def _make_shop() -> None:
    for category, basis_points in RATES.items():
        await define_tax(category, basis_points, by=SYSTEM)
    await _shipping_methods()
    for channel in BY_THEMSELVES:
        await define_confirmation_rule(ConfirmationRuleGiven(channel=channel, up_to_minor=20_000), by=SYSTEM)
    await define_default_rules(by=SYSTEM)
    for article in ARTICLES:
        await _offer(article)
    for person in PEOPLE:
        await _know(person)
    # Last, because the server counts as ready once there is a shop.
    await set_up_shop(TEEKONTOR, by=SYSTEM)


async def _shipping_methods() -> None:
    await define_shipping("STANDARD", "Standard", 490, CURRENCY, days=2, free_from_minor=8_000, by=SYSTEM)
    await define_shipping("EXPRESS", "Express", 1_190, CURRENCY, days=1, by=SYSTEM)


async def _offer(article: Article) -> None:
    if await Product.filter(sku=article.sku).exists():
        return
    await define_product(article.sku, article.name, article.tax, article.weight_grams, by=SYSTEM)
    await set_price(article.sku, article.price_minor, CURRENCY, by=SYSTEM)
    await receive_stock(article.sku, article.stock, None, "opening stock", by=SYSTEM)


async def _know(person: Person) -> None:
    if await Customer.filter(email=person.email).exists():
        return
    number = str(await CUSTOMER_NUMBERS.take())
    name = person.company or person.name
    await Customer.create(number=number, name=name, email=person.email, language=language_of(person.country_code))
