"""Root lists: one page of a view as a connection."""

from typing import Any

from api.foundation.context import Info, signed_in
from api.foundation.execution.straight import Wanted, WantedPage, wants_rows
from api.foundation.paging import Connection, Edge, PageInfo, Sort
from api.foundation.selection import page_size, selected_here
from api.foundation.windows import read_many
from domain.foundation.views import Condition, View, all_of
from domain.foundation.views.lately import Lately


async def show_page(
    info: Info,
    view: View,
    *,
    where: Condition,
    sort: Sort,
    first: int | None,
    after: str | None,
    lately: Lately | None = None,
) -> Any:
    """One page of what the caller may see, in one round trip; its count may be set by whoever asked.

    lately  a faster way to the same rows, newest first
    """
    here = selected_here(info, view, "edges", "node")
    caller = signed_in(info)
    size = page_size(first)
    if lately is None:
        where = all_of([where, sort.after(after)])
    else:
        found = lately.among(sort.after(after))
        where = found.page(view, caller, sort.key, size + 1, sort.instant_of(after))
    if wants_rows(info):
        return Wanted(here, where, caller, WantedPage(sort, size, after is not None))
    rows, more = await read_many(
        view, here.statements.selection, caller=caller, where=where, order=sort.order, key=sort.key, limit=size
    )
    edges = [Edge(sort.cursor(key), node) for node, key in rows]
    return Connection(edges, PageInfo.of(edges, more=more, before=after is not None))
