"""Setting a real shop up: who sells, at which tax rates, and who may sign in first."""

from typing import Annotated

import typer
from rich.console import Console

from domain.access.commands import create_user
from domain.access.states import Role
from domain.foundation.callers import SYSTEM
from domain.foundation.database import transaction
from domain.foundation.errors import Refused, RefusedForReasons
from domain.foundation.shop import ShopGiven, set_up_shop
from domain.orders.issues.ruling import define_default_rules
from domain.orders.issues.self_confirming import ConfirmationRuleGiven, define_confirmation_rule
from domain.orders.states import Channel, PaymentMethod
from domain.pricing.commands import define_shipping, define_tax
from workers.cli.offline import with_database

# Standard and reduced rate in hundredths of a percent. Source: European Commission, VAT rates of member states.
RATES = {"DE": (1_900, 700), "AT": (2_000, 1_000), "LU": (1_700, 800), "BE": (2_100, 600), "FR": (2_000, 550)}
OTHER = (0, 0)
# Nothing is sent before the money is there.
PAID_FIRST = ConfirmationRuleGiven(
    channel=Channel.STOREFRONT, payment_method=PaymentMethod.PREPAYMENT, up_to_minor=50_000
)
out = Console(highlight=False)
Asked = Annotated[str, typer.Option(prompt=True)]


def setup(
    name: Asked,
    street: Asked,
    postal_code: Asked,
    city: Asked,
    country: Annotated[str, typer.Option(prompt="Country (two letters)")],
    email: Annotated[str, typer.Option(prompt="E-mail of the shop")],
    vat_id: Asked,
    iban: Asked,
    shipping_price: Annotated[int, typer.Option(prompt="Shipping price in cents, with tax")],
    owner_name: Asked,
    owner_email: Asked,
    password: Annotated[str, typer.Option(prompt=True, hide_input=True, confirmation_prompt=True)],
    currency: str = "EUR",
) -> None:
    """Set a real shop up in a migrated database: merchant, tax rates, shipping price, owner."""
    given = ShopGiven(
        name=name,
        street=street,
        postal_code=postal_code,
        city=city,
        country_code=country.upper(),
        email=email,
        vat_id=vat_id.replace(" ", "").upper(),
        iban=iban,
        currency=currency.upper(),
    )
    try:
        with_database(lambda: _set_up(given, shipping_price, owner_name, owner_email, password))
    except RefusedForReasons as several:
        _refuse(several.refusals)
    except Refused as refused:
        _refuse((refused,))
    out.print(f"{name} is set up. `laufzettel serve` starts it; `laufzettel import articles FILE` brings articles in.")
    if given.country_code not in RATES:
        out.print("The tax rates of this country are not known here; they are set to 0 and must be set.")


async def _set_up(given: ShopGiven, shipping_price: int, owner_name: str, owner_email: str, password: str) -> None:
    standard, reduced = RATES.get(given.country_code, OTHER)
    async with transaction():
        await set_up_shop(given, by=SYSTEM)
        await define_tax("STANDARD", standard, by=SYSTEM)
        await define_tax("REDUCED", reduced, by=SYSTEM)
        await define_shipping("STANDARD", "Standard", shipping_price, given.currency, days=2, by=SYSTEM)
        await define_default_rules(by=SYSTEM)
        await define_confirmation_rule(PAID_FIRST, by=SYSTEM)
        await create_user(owner_email, owner_name, Role.OWNER, password, by=SYSTEM)


def _refuse(refusals: tuple[Refused, ...]) -> None:
    for refused in refusals:
        typer.echo(f"{refused.message}. {refused.remedy or ''}", err=True)
    raise typer.Exit(1)
