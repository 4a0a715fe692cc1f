from dataclasses import dataclass

from domain.catalog.models import Product
from domain.catalog.states import SupplyKind
from domain.customers.rules import is_email
from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.errors import Invalid, Refused, Required, refuse_all
from domain.foundation.money import minor_units
from domain.foundation.texts import control_problems
from domain.orders.errors import CurrencyMismatch
from domain.stock.errors import UnknownArticle
from domain.supply.errors import NotThere
from domain.supply.events import SupplierSaved, SupplyRuleSet
from domain.supply.models import Supplier, SupplierArticle, SupplyRule
from domain.supply.queries.finding import get_supplier
from domain.supply.states import Source

MOST_PIECES = 1_000_000
LANGUAGES = ("de", "en")


@dataclass(frozen=True, kw_only=True)
class SupplierGiven:
    name: str
    email: str
    language: str = "de"
    currency: str = "EUR"
    lead_days: int = 5
    street: str = ""
    postal_code: str = ""
    city: str = ""
    country_code: str = "DE"
    active: bool = True


_LENGTHS = {"name": 200, "street": 120, "postal_code": 20, "city": 80}


@command("purchasing.manage")
async def save_supplier(supplier_id: str | None, given: SupplierGiven, *, by: Caller) -> Supplier:
    """Know a supplier, or know one better."""
    refuse_all(_supplier_problems(given))
    supplier = Supplier() if supplier_id is None else await get_supplier(supplier_id, ("id",))
    supplier.update_from_dict({name: getattr(given, name) for name in SupplierGiven.__dataclass_fields__})
    await supplier.save()
    record(SupplierSaved(supplier_id=supplier.id, name=supplier.name))
    return supplier


def _supplier_problems(given: SupplierGiven) -> list[Refused]:
    found: list[Refused] = []
    if not given.name.strip():
        found.append(Required("The supplier has no name", path=("name",), remedy="Give one."))
    if len(given.email) > 254 or not is_email(given.email):
        found.append(
            Invalid("This is not an e-mail address", path=("email",), remedy="Write it like name@example.com.")
        )
    if given.language not in LANGUAGES:
        found.append(Invalid("We do not write in this language", path=("language",), remedy="Use de or en."))
    if len(given.currency) != 3 or not (given.currency.isascii() and given.currency.isupper()):
        found.append(Invalid("This is no currency", path=("currency",), remedy="Use three letters, like EUR."))
    if len(given.country_code) != 2 or not (given.country_code.isascii() and given.country_code.isupper()):
        found.append(Invalid("This is no country", path=("countryCode",), remedy="Use two letters, like DE."))
    if not 1 <= given.lead_days <= 365:
        found.append(Invalid("This lead time cannot be", path=("leadDays",), remedy="Give 1 to 365 working days."))
    for name, most in _LENGTHS.items():
        text = getattr(given, name)
        if len(text) > most:
            found.append(Invalid("This is too long", path=(name,), remedy=f"Use at most {most} characters."))
        found += control_problems(text, (name,))
    return found


@dataclass(frozen=True, kw_only=True)
class ArticleGiven:
    """unit_price_amount is a decimal string without tax."""

    sku: str
    supplier_sku: str = ""
    unit_price_amount: str
    unit_price_currency: str
    reorder_point: int = 0
    reorder_quantity: int = 0
    least_quantity: int = 1
    pack_quantity: int = 1


@command("purchasing.manage")
async def save_supplier_article(supplier_id: str, given: ArticleGiven, *, by: Caller) -> Supplier:
    """Say that a supplier sells an article, for how much, and when it is to be bought again."""
    supplier = await get_supplier(supplier_id)
    refuse_all(_article_problems(given, supplier))
    product = await _product(given.sku)
    await SupplierArticle.update_or_create(
        supplier_id=supplier.id,
        product_id=product.id,
        defaults={
            "supplier_sku": given.supplier_sku,
            "price_minor": minor_units(given.unit_price_amount, supplier.currency, path=("unitPrice", "amount")),
            "reorder_point": given.reorder_point,
            "reorder_quantity": given.reorder_quantity,
            "least_quantity": given.least_quantity,
            "pack_quantity": given.pack_quantity,
        },
    )
    record(SupplierSaved(supplier_id=supplier.id, name=supplier.name))
    return supplier


def _article_problems(given: ArticleGiven, supplier: Supplier) -> list[Refused]:
    found: list[Refused] = [
        *control_problems(given.sku, ("sku",)),
        *control_problems(given.supplier_sku, ("supplierSku",)),
    ]
    if len(given.supplier_sku) > 64:
        found.append(Invalid("This is too long", path=("supplierSku",), remedy="Use at most 64 characters."))
    if given.unit_price_currency != supplier.currency:
        found.append(CurrencyMismatch(given.unit_price_currency, supplier.currency, ("unitPrice", "currency")))
    elif minor_units(given.unit_price_amount, supplier.currency, path=("unitPrice", "amount")) < 0:
        found.append(Invalid("A price is not negative", path=("unitPrice", "amount"), remedy="Give 0 or more."))
    counts = (
        ("reorderPoint", given.reorder_point, 0),
        ("reorderQuantity", given.reorder_quantity, 0),
        ("leastQuantity", given.least_quantity, 1),
        ("packQuantity", given.pack_quantity, 1),
    )
    for path, count, least in counts:
        if not least <= count <= MOST_PIECES:
            found.append(Invalid(f"{count} cannot be", path=(path,), remedy=f"Give {least} to {MOST_PIECES}."))
    return found


@dataclass(frozen=True, kw_only=True)
class RuleGiven:
    source: Source
    sku: str | None = None
    article_kind: SupplyKind | None = None
    supplier_id: str | None = None
    priority: int = 100
    active: bool = True


@command("supply.manage")
async def set_supply_rule(rule_id: str | None, given: RuleGiven, *, by: Caller) -> SupplyRule:
    """Say where pieces come from; orders that are planned already stay as they are."""
    if not 0 <= given.priority <= 10_000:
        raise Invalid("This priority cannot be", path=("priority",), remedy="Give 0 to 10000; lower ones come first.")
    rule = SupplyRule() if rule_id is None else await SupplyRule.get_or_none(id=rule_id)
    if rule is None:
        raise NotThere("supply rule")
    rule.source, rule.priority, rule.active = given.source, given.priority, given.active
    rule.article_kind = given.article_kind.value if given.article_kind else ""
    rule.product_id = (await _product(given.sku)).id if given.sku else None
    rule.supplier_id = (await get_supplier(given.supplier_id)).id if given.supplier_id else None
    await rule.save()
    record(SupplyRuleSet(rule_id=rule.id, source=rule.source.value))
    return rule


async def _product(sku: str) -> Product:
    refuse_all(control_problems(sku, ("sku",)))
    found = await Product.get_or_none(sku=sku)
    if found is None:
        raise UnknownArticle(sku, ("sku",))
    return found
