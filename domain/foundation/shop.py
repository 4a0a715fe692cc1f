"""The merchant's own data, asked for by every floor."""

from dataclasses import asdict, dataclass

from stdnum import iban as iban_number
from stdnum.eu import vat as vat_number

from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.errors import Invalid, NotFound, Refused, refuse_all
from domain.foundation.events import Event
from domain.foundation.models import Shop

_known: Shop | None = None


@dataclass(frozen=True, kw_only=True)
class ShopGiven:
    """What has to be known of a merchant before the first invoice."""

    name: str
    street: str
    postal_code: str
    city: str
    country_code: str
    email: str
    vat_id: str
    iban: str
    currency: str = "EUR"
    language: str = "de"
    phone: str = ""
    website: str = ""
    tax_number: str = ""
    register_entry: str = ""
    bic: str = ""
    bank_name: str = ""
    payment_days: int = 14


@dataclass(frozen=True, kw_only=True)
class ShopSetUp(Event):
    """The merchant is known; orders can be taken."""

    told = "{name} is set up"

    name: str


async def get_shop() -> Shop:
    """The merchant; read once, until `forget_shop`.

    Raises  NotFound  no shop was set up yet
    """
    global _known
    if _known is None:
        _known = await Shop.all().order_by("id").first()
    if _known is None:
        raise NotFound("No shop is set up", remedy="`laufzettel setup` sets one up, `laufzettel demo` shows one.")
    return _known


async def has_shop() -> bool:
    """Whether a shop was set up, asked of the database each time."""
    return await Shop.exists()


def forget_shop() -> None:
    """Read it anew at the next question, such as after a change."""
    global _known
    _known = None


@command("shop.manage")
async def set_up_shop(given: ShopGiven, *, by: Caller) -> Shop:
    """Write down who sells; there is one shop.

    Raises  Invalid, RefusedForReasons
    """
    if await has_shop():
        raise Invalid("A shop is set up already", remedy="There is one shop in a database; use another database.")
    refuse_all(_problems(given))
    shop = await Shop.create(**{**asdict(given), "iban": iban_number.compact(given.iban)})
    record(ShopSetUp(name=shop.name))
    forget_shop()
    return shop


def _problems(given: ShopGiven) -> list[Refused]:
    found: list[Refused] = []
    if not iban_number.is_valid(given.iban):
        found.append(Invalid(f"{given.iban!r} is not an IBAN", path=("iban",), remedy="Copy it from the bank's site."))
    if given.vat_id and not vat_number.is_valid(given.vat_id):
        found.append(
            Invalid(
                f"{given.vat_id!r} is not a VAT id", path=("vatId",), remedy="Write it with its country, DE123456789."
            )
        )
    if not (len(given.country_code) == 2 and given.country_code.isalpha() and given.country_code.isupper()):
        found.append(
            Invalid("The country is no ISO code", path=("countryCode",), remedy="Use two letters, such as DE.")
        )
    return found
