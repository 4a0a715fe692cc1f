from domain.catalog.states import Backorder, SupplyKind
from domain.foundation.views import View, enum, plain

PRODUCT = View(
    "Product",
    "products",
    {
        "id": plain("{t}.id"),
        "sku": plain("{t}.sku"),
        "name": plain("{t}.name"),
        "kind": enum("{t}.kind", SupplyKind),
        "backorder": enum("{t}.backorder", Backorder),
    },
    permission="catalog.read",
    visible=lambda caller: "{t}.active",
)
