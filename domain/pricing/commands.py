from domain.catalog.models import Product
from domain.foundation.callers import Caller
from domain.foundation.commands import command
from domain.foundation.errors import Invalid, NotFound
from domain.pricing.models import Price, ShippingMethod, TaxRate

HIGHEST_RATE = 5_000


@command("shop.manage")
async def define_tax(category: str, basis_points: int, *, by: Caller) -> TaxRate:
    """Set the home rate of a tax category; 1900 means 19 %."""
    if not 0 <= basis_points <= HIGHEST_RATE:
        raise Invalid(f"{basis_points} is no tax rate", path=("basisPoints",), remedy="Give 0 to 5000, 1900 for 19 %.")
    rate, _ = await TaxRate.update_or_create(category=category, defaults={"basis_points": basis_points})
    return rate


@command("shop.manage")
async def define_shipping(
    code: str, name: str, gross_minor: int, currency: str, *, days: int, by: Caller, free_from_minor: int | None = None
) -> ShippingMethod:
    """Offer a way to send orders, at a price with tax."""
    if gross_minor < 0:
        raise Invalid("A price below zero cannot be", path=("price",), remedy="Give 0 for free shipping.")
    method, _ = await ShippingMethod.update_or_create(
        code=code,
        defaults={
            "name": name,
            "currency": currency,
            "gross_minor": gross_minor,
            "free_from_minor": free_from_minor,
            "days": days,
            "position": await ShippingMethod.filter(code__not=code).count(),
        },
    )
    return method


@command("shop.manage")
async def set_price(sku: str, gross_minor: int, currency: str, *, by: Caller) -> Price:
    """Set what an article costs, tax included; placed orders keep the price they were placed at."""
    if gross_minor < 0:
        raise Invalid("A price below zero cannot be", path=("price",), remedy="Give 0 for a free article.")
    product = await Product.get_or_none(sku=sku)
    if product is None:
        raise NotFound(f"There is no article {sku!r}", path=("sku",), remedy="Define the article first.")
    price, _ = await Price.update_or_create(
        product_id=product.id, currency=currency, defaults={"gross_minor": gross_minor}
    )
    return price
