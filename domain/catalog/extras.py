"""Extra work on articles: what is offered, and how it is defined."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.catalog.events import ExtraWorkDefined
from domain.catalog.models import ExtraWork, Product
from domain.catalog.queries import PRODUCT
from domain.catalog.states import SupplyKind
from domain.foundation.asking import Question, listed
from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.errors import Invalid, NotFound, Refused, TooManyItems, refuse_all
from domain.foundation.money import MAX_MINOR
from domain.foundation.shop import get_shop
from domain.foundation.texts import control_problems
from domain.foundation.views import Many, View, computed, money, plain

MOST_DAYS = 365
MOST_EXTRAS = 5
_CODE = re.compile(r"[A-Z0-9_-]{1,30}")
# What is never in our hands, or is no thing.
_NOT_OURS = (SupplyKind.SERVICE, SupplyKind.DROPSHIP)
EXTRA_WORK = View(
    "ExtraWork",
    "extra_works",
    {
        "id": plain("{t}.id"),
        "code": plain("{t}.code"),
        "name": plain("{t}.name"),
        "price": money("{t}.gross_minor"),
        "days": plain("{t}.days"),
        "active": computed(lambda values, caller: bool(values[0]), "{t}.active"),
    },
    permission="catalog.read",
    visible=lambda caller: "{t}.active",
)
PRODUCT.extend(extras=Many(EXTRA_WORK, "{c}.product_id = {t}.id", ("{t}.code", "{t}.id")))


@dataclass(frozen=True, kw_only=True)
class ExtraWorkGiven:
    sku: str
    code: str
    name: str
    gross_minor: int
    days: int
    active: bool = True


@command("shop.manage")
async def define_extra_work(given: ExtraWorkGiven, *, by: Caller) -> Product:
    """Offer something to be done to an article, or change what is said of it; orders that are here stay."""
    refuse_all(_problems(given))
    product = await Product.get_or_none(sku=given.sku)
    if product is None:
        raise NotFound(f"There is no article {given.sku!r}", path=("sku",), remedy="`products` lists what there is.")
    if product.kind in _NOT_OURS and given.active:
        remedy = "Offer it with articles that come through the shop."
        raise Invalid(f"{given.sku} is {product.kind.value}: we never have it in hand", path=("sku",), remedy=remedy)
    values = {
        "name": given.name.strip(),
        "gross_minor": given.gross_minor,
        "currency": (await get_shop()).currency,
        "days": given.days,
        "active": given.active,
    }
    await ExtraWork.update_or_create(product_id=product.id, code=given.code, defaults=values)
    record(ExtraWorkDefined(product_id=product.id, sku=product.sku, code=given.code))
    return product


def _problems(given: ExtraWorkGiven) -> list[Refused]:
    found: list[Refused] = [*control_problems(given.sku, ("sku",)), *control_problems(given.name, ("name",))]
    if not _CODE.fullmatch(given.code):
        remedy = "Use 1 to 30 capitals, digits, - and _."
        found.append(Invalid("The code is not one", path=("code",), remedy=remedy))
    if not 1 <= len(given.name.strip()) <= 80:
        found.append(Invalid("The name is empty or too long", path=("name",), remedy="Use 1 to 80 letters."))
    if not 0 <= given.gross_minor <= MAX_MINOR:
        found.append(Invalid("The price is out of range", path=("price", "amount"), remedy="Give 0 or more."))
    if not 0 <= given.days <= MOST_DAYS:
        found.append(Invalid(f"{given.days} days cannot be", path=("days",), remedy=f"Give 0 to {MOST_DAYS}."))
    return found


@dataclass(frozen=True, slots=True)
class Work:
    """Extra work as it is offered."""

    code: str
    name: str
    gross_minor: int
    days: int


def works_of(skus: Sequence[str]) -> Question[dict[str, dict[str, Work]]]:
    """What is offered with these articles, by SKU and code; nothing is asked where none is named."""
    if not skus:
        return Question.settled({})
    places, values = listed(skus, start=1)
    return Question(
        "select d.sku, x.code, x.name, x.gross_minor, x.days from extra_works x join products d on d.id = x.product_id"
        f" where x.active and d.sku in ({places}) order by d.sku, x.code",
        values,
        _by_sku,
    )


def _by_sku(rows: Sequence[dict[str, object]]) -> dict[str, dict[str, Work]]:
    found: dict[str, dict[str, Work]] = {}
    for row in rows:
        work = Work(str(row["code"]), str(row["name"]), int(str(row["gross_minor"])), int(str(row["days"])))
        found.setdefault(str(row["sku"]), {})[work.code] = work
    return found


def wish_problems(
    sku: str, codes: Sequence[str], offered: Mapping[str, Work], path: tuple[str, ...], *field: str
) -> list[Refused]:
    """What is wrong with the extra work that is wished on an article.

    path, field  where a wish stands: its place comes between the two
    """
    if len(codes) > MOST_EXTRAS:
        return [TooManyItems("This is too much extra work", path=path, remedy=f"Name at most {MOST_EXTRAS}.")]
    found: list[Refused] = []
    for place, code in enumerate(codes):
        here = (*path, str(place), *field)
        if code not in offered:
            remedy = "`Product.extras` lists what is offered."
            found.append(NotFound(f"{code[:30]!r} is not offered with {sku}", path=here, remedy=remedy))
        if code in codes[:place]:
            found.append(Invalid("This is wished twice", path=here, remedy="Name it once."))
    return found
