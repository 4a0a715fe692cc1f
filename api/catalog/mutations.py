import strawberry

from api.catalog.types import ProductClassifyInput, ProductPayload
from api.foundation.context import Info
from api.foundation.doors import carry_out
from domain.catalog.commands import classify_product
from domain.catalog.queries import PRODUCT


@strawberry.type
class CatalogMutation:
    @strawberry.mutation(description="Says where an article's pieces come from, and whether orders may wait for them.")
    async def product_classify(self, info: Info, input: ProductClassifyInput) -> ProductPayload:
        asked = (input.sku, input.kind, input.backorder)
        done = await carry_out(info, classify_product, *asked, input=input, view=PRODUCT)
        return ProductPayload(
            object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
        )
