import asyncio
from typing import Any

import strawberry

from api.foundation.context import Info, signed_in
from api.foundation.errors import ApiCode, ApiError
from api.foundation.execution.straight import READS_A_VIEW
from api.foundation.lists import show_page
from api.foundation.paging import Sort
from api.foundation.windows import by_id, show_one
from api.intake.contents import NOT_BASE64, decoded
from api.intake.inputs import DraftWhere, IntakeArrivalWhere
from api.intake.types import (
    Draft,
    DraftConnection,
    IntakeArrivalConnection,
    IntakePreview,
    IntakeRuleConnection,
    IntakeSourceConnection,
)
from domain.foundation.errors import Forbidden, Refused
from domain.foundation.views import EVERYTHING, Condition
from domain.intake.queries import (
    DRAFT,
    INTAKE_ARRIVAL,
    INTAKE_RULE,
    INTAKE_SOURCE,
    find_source,
    of_arrivals,
    of_drafts,
)
from domain.intake.reading.arrivals import layout_of
from domain.intake.rules.previewing import preview_of

NEWEST_FIRST = Sort("newest", ("{t}.id",), descending=True)
BY_CODE = Sort("code", ("{t}.code",))


@strawberry.type
class IntakeQuery:
    @strawberry.field(metadata=READS_A_VIEW, description="What may become orders, newest first.")
    async def drafts(
        self, info: Info, first: int | None = 50, after: str | None = None, where: DraftWhere | None = None
    ) -> DraftConnection:
        given = where or DraftWhere()
        fits = of_drafts(given.state, given.channel, given.source, given.confidence_below)
        return await show_page(  # type: ignore[no-any-return]
            info, DRAFT, where=fits, sort=NEWEST_FIRST, first=first, after=after
        )

    @strawberry.field(metadata=READS_A_VIEW, description="One draft with what was understood of it.")
    async def draft(self, info: Info, id: strawberry.ID) -> Draft | None:
        return await show_one(info, DRAFT, by_id(id))  # type: ignore[no-any-return]

    @strawberry.field(metadata=READS_A_VIEW, description="What came in, newest first; the unreadable too.")
    async def intake_arrivals(
        self, info: Info, first: int | None = 50, after: str | None = None, where: IntakeArrivalWhere | None = None
    ) -> IntakeArrivalConnection:
        fits = of_arrivals(where.state if where else None)
        return await show_page(  # type: ignore[no-any-return]
            info, INTAKE_ARRIVAL, where=fits, sort=NEWEST_FIRST, first=first, after=after
        )

    @strawberry.field(metadata=READS_A_VIEW, description="Where orders come from.")
    async def intake_sources(
        self, info: Info, first: int | None = 50, after: str | None = None
    ) -> IntakeSourceConnection:
        return await show_page(  # type: ignore[no-any-return]
            info, INTAKE_SOURCE, where=Condition(EVERYTHING), sort=BY_CODE, first=first, after=after
        )

    @strawberry.field(metadata=READS_A_VIEW, description="Which drafts are placed without a person.")
    async def intake_rules(self, info: Info, first: int | None = 50, after: str | None = None) -> IntakeRuleConnection:
        return await show_page(  # type: ignore[no-any-return]
            info, INTAKE_RULE, where=Condition(EVERYTHING), sort=NEWEST_FIRST, first=first, after=after
        )

    @strawberry.field(description="What a CSV file would become, by a source's mapping or by guessing; keeps nothing.")
    async def intake_preview(self, info: Info, content: str, source: str | None = None) -> IntakePreview:
        caller = signed_in(info)
        if not caller.may("intake.read"):
            raise Forbidden("intake.read is not permitted to you", remedy="Ask the owner of the shop for it.")
        file = decoded(content)
        known = await find_source(source) if source else None
        if source and known is None:
            raise ApiError(ApiCode.BAD_USER_INPUT, f"There is no source {source[:60]!r}")
        try:
            if file is None:
                raise NOT_BASE64
            shown: Any = await asyncio.to_thread(preview_of, file, layout_of(known.mapping if known else {}))
        except Refused as refused:
            raise ApiError(ApiCode.BAD_USER_INPUT, f"{refused.message}. {refused.remedy or ''}".strip()) from None
        return shown  # type: ignore[no-any-return]
