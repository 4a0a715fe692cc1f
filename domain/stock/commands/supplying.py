"""Supply: where the pieces of an article come from, and whether orders may wait for them."""

from collections.abc import Mapping

from domain.catalog.models import Product
from domain.catalog.states import Backorder, SupplyKind
from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.errors import Invalid, Refused, TooManyItems, refuse_all
from domain.foundation.texts import control_problems
from domain.stock.errors import UnknownArticle
from domain.stock.events import SupplyDefined
from domain.stock.models import BundlePart

MOST_PARTS = 50
MOST_OF_A_PART = 10_000


@command("stock.manage")
async def define_supply(
    sku: str, kind: SupplyKind, backorder: Backorder, parts: Mapping[str, int], *, by: Caller
) -> Product:
    """Say where an article comes from; orders that are placed already keep what they were promised.

    parts  of a bundle: pieces by SKU; of all others nothing
    """
    refuse_all([*control_problems(sku, ("sku",)), *_part_problems(sku, kind, parts)])
    product = await Product.get_or_none(sku=sku)
    if product is None:
        raise UnknownArticle(sku, ("sku",))
    found = {part.sku: part for part in await Product.filter(sku__in=list(parts))}
    refuse_all(_unfit(parts, found))
    if kind is SupplyKind.BUNDLE and await BundlePart.filter(part_id=product.id).exists():
        remedy = "Take it out of those bundles first."
        raise Invalid(f"{sku} is a part of a bundle", path=("kind",), remedy=remedy)
    await BundlePart.filter(bundle_id=product.id).delete()
    await BundlePart.bulk_create(
        BundlePart(bundle_id=product.id, part_id=found[part].id, count=count) for part, count in sorted(parts.items())
    )
    product.kind, product.backorder = kind, backorder
    await product.save(update_fields=["kind", "backorder"])
    record(SupplyDefined(product_id=product.id, sku=sku, kind=kind.value, backorder=backorder.value))
    return product


def _part_problems(sku: str, kind: SupplyKind, parts: Mapping[str, int]) -> list[Refused]:
    if len(parts) > MOST_PARTS:
        return [TooManyItems(f"{len(parts)} parts are too many", path=("parts",), remedy=f"Use at most {MOST_PARTS}.")]
    if (kind is SupplyKind.BUNDLE) != bool(parts):
        return [Invalid("Bundles have parts, and nothing else has", path=("parts",), remedy="Name a bundle's parts.")]
    found: list[Refused] = []
    for place, (part, count) in enumerate(parts.items()):
        path = ("parts", str(place))
        found += control_problems(part, (*path, "sku"))
        if part == sku:
            found.append(Invalid("It would be in itself", path=(*path, "sku"), remedy="Name other articles."))
        if not 1 <= count <= MOST_OF_A_PART:
            remedy = f"Give 1 to {MOST_OF_A_PART}."
            found.append(Invalid(f"{count} of {part} cannot be", path=(*path, "count"), remedy=remedy))
    return found


def _unfit(parts: Mapping[str, int], found: Mapping[str, Product]) -> list[Refused]:
    problems: list[Refused] = []
    for place, part in enumerate(parts):
        path = ("parts", str(place), "sku")
        known = found.get(part)
        if known is None:
            problems.append(UnknownArticle(part, path))
        elif known.kind in (SupplyKind.BUNDLE, SupplyKind.SERVICE):
            remedy = "Name the articles that lie on a shelf."
            problems.append(Invalid(f"{part} does not lie on a shelf", path=path, remedy=remedy))
    return problems
