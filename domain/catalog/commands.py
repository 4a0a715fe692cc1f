from domain.catalog.events import ProductClassified
from domain.catalog.models import Product
from domain.catalog.states import Backorder, SupplyKind
from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.errors import Invalid, NotFound, refuse_all
from domain.foundation.texts import control_problems


@command("shop.manage")
async def define_product(sku: str, name: str, tax_category: str, weight_grams: int, *, by: Caller) -> Product:
    """Offer an article, or change what is said of one."""
    if not sku.strip() or len(sku) > 64 or not sku.isprintable():
        raise Invalid("The SKU is empty, too long or not printable", path=("sku",), remedy="Use 1 to 64 characters.")
    if not name.strip() or len(name) > 200:
        raise Invalid("The name is empty or too long", path=("name",), remedy="Use 1 to 200 characters.")
    if weight_grams < 0:
        raise Invalid("A weight below zero cannot be", path=("weightGrams",), remedy="Leave it out if not known.")
    product, _ = await Product.update_or_create(
        sku=sku,
        defaults={"name": name, "tax_category": tax_category, "weight_grams": weight_grams, "active": True},
    )
    return product


@command("supply.manage")
async def classify_product(sku: str, kind: SupplyKind, backorder: Backorder, *, by: Caller) -> Product:
    """Say where an article's pieces come from, and whether orders may wait for them; orders that are here stay."""
    refuse_all(control_problems(sku, ("sku",)))
    product = await Product.get_or_none(sku=sku)
    if product is None:
        raise NotFound(f"There is no article {sku!r}", path=("sku",), remedy="`products` lists what there is.")
    product.kind, product.backorder = kind, backorder
    await product.save(update_fields=["kind", "backorder"])
    record(ProductClassified(product_id=product.id, sku=product.sku, kind=kind.value, backorder=backorder.value))
    return product
