import strawberry

from api.catalog.types import ExtraWorkDefineInput, ProductClassifyInput, ProductPayload
from api.foundation.amounts import amount_given
from api.foundation.context import Info
from api.foundation.doors import carry_out
from domain.catalog.commands import classify_product
from domain.catalog.extras import ExtraWorkGiven, define_extra_work
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

    @strawberry.mutation(description="Offers extra work on an article, such as an engraving, with its price and days.")
    async def extra_work_define(self, info: Info, input: ExtraWorkDefineInput) -> ProductPayload:
        gross_minor, wrong = await amount_given(info, input.price, ("price",))
        given = ExtraWorkGiven(
            sku=input.sku,
            code=input.code.strip().upper(),
            name=input.name,
            gross_minor=gross_minor or 0,
            days=input.days,
            active=input.active is not False,
        )
        done = await carry_out(info, define_extra_work, given, input=input, view=PRODUCT, wrong=wrong)
        return ProductPayload(
            object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
        )
