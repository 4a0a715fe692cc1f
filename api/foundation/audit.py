"""The audit: who changed what, when, by which command, from which value to which."""

from typing import Annotated

import strawberry

from api.foundation.context import Info
from api.foundation.execution.straight import READS_A_VIEW
from api.foundation.lists import show_page
from api.foundation.paging import PageInfo, Sort
from api.foundation.scalars import DateTime
from api.foundation.types import Node
from api.foundation.windows import window
from domain.foundation.auditing.entries import AUDIT_ENTRY, Asked, matching

NEWEST_FIRST = Sort("newest", ("{t}.at", "{t}.id"), descending=True, instants=frozenset({0}))
Order = Annotated["Order", strawberry.lazy("api.orders.types")]  # type: ignore[misc]


@strawberry.type(description="What was changed: the kind of thing, as its table is called, and its id.")
class AuditObject:
    type: str
    id: strawberry.ID


@strawberry.type(description="A field and its values before and after; sums with their currency.")
class AuditChange:
    field: str
    before: str | None = strawberry.field(name="from")
    after: str | None = strawberry.field(name="to")


@window(AUDIT_ENTRY)
@strawberry.type(
    description="Something was changed or deleted. Where no command did it, `by` is whoever was at the database."
)
class AuditEntry(Node):
    at: DateTime
    by: str
    by_id: strawberry.ID | None
    command: str | None
    object: AuditObject
    order_id: strawberry.ID | None
    order: Order | None
    deleted: bool
    changes: list[AuditChange]


@strawberry.type
class AuditEntryEdge:
    cursor: str
    node: AuditEntry


@strawberry.type
class AuditEntryConnection:
    edges: list[AuditEntryEdge]
    page_info: PageInfo


@strawberry.input(description="`by` is the id of a person, a key or `system`; `from` is included, `to` is not.")
class AuditWhere:
    command: str | None = None
    by: strawberry.ID | None = None
    since: DateTime | None = strawberry.field(name="from", default=None)
    until: DateTime | None = strawberry.field(name="to", default=None)


@strawberry.type
class AuditQuery:
    @strawberry.field(metadata=READS_A_VIEW, description="Changes of one thing, of one order, or all; newest first.")
    async def audit_entries(
        self,
        info: Info,
        first: int | None = 50,
        after: str | None = None,
        object_id: strawberry.ID | None = None,
        order_id: strawberry.ID | None = None,
        where: AuditWhere | None = None,
    ) -> AuditEntryConnection:
        given = where or AuditWhere()
        asked = Asked(
            object_id=object_id,
            order_id=order_id,
            command=given.command,
            by_id=given.by,
            since=given.since,
            until=given.until,
        )
        return await show_page(  # type: ignore[no-any-return]
            info, AUDIT_ENTRY, where=matching(asked), sort=NEWEST_FIRST, first=first, after=after
        )
