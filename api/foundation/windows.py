"""Windows: rows of a view as the objects that GraphQL shows.

A type is tied to its view by `@window(view)`; its attributes are filled with what was selected, so that no plain
field needs a resolver.
"""

from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any, TypeVar

import strawberry

from api.foundation.context import Info, signed_in
from api.foundation.execution.kept import KEPT_AS
from api.foundation.execution.straight import Wanted, wants_rows
from api.foundation.making import Make, compile_maker
from api.foundation.selection import DEFAULT_PAGE, paged, selected_here
from domain.foundation.callers import Caller
from domain.foundation.views import Condition, Many, Plan, Selection, Slot, View, read_rows

Shown = TypeVar("Shown")
_TYPES: dict[View, type] = {}


def window(view: View) -> Callable[[type[Shown]], type[Shown]]:
    """Show a view's rows as this type."""

    def tie(shown: type[Shown]) -> type[Shown]:
        _TYPES[view] = shown
        return shown

    return tie


def page_of(name: str, *, after: Any = str) -> Any:
    """A field that shows a page of the view's list of this name; it was read with its parent.

    after  the type of its cursors
    """

    def read(self: object, first: int | None = DEFAULT_PAGE, after: Any = None) -> Any:
        return self.__dict__[paged(name, first, after)]

    read.__annotations__["after"] = after | None
    return strawberry.field(resolver=read, metadata={KEPT_AS: partial(paged, name)})


def by_id(public_id: str) -> Condition:
    return Condition("{t}.id = {}", (public_id,))


async def read_one(view: View, selection: Selection, where: Condition, caller: Caller) -> Any:
    """One object as selected, or None when there is none that the caller may see."""
    page = await read_rows(view, selection, caller=caller, where=where)
    return _maker(page.plan)(page.rows[0], caller) if page.rows else None


async def show_one(info: Info, view: View, where: Condition, caller: Caller | None = None) -> Any:
    """One object for the current field.

    caller  on whose behalf it is read; None for who is signed in
    """
    here = selected_here(info, view)
    caller = caller or signed_in(info)
    if wants_rows(info):
        return Wanted(here, where, caller)
    return await read_one(view, here.statements.selection, where, caller)


async def read_many(
    view: View,
    selection: Selection,
    *,
    caller: Caller,
    where: Condition,
    order: str,
    key: tuple[str, ...],
    limit: int,
) -> tuple[list[tuple[Any, list[Any]]], bool]:
    """Objects with the values of their key, and whether there are more."""
    page = await read_rows(view, selection, caller=caller, where=where, order=order, key=key, limit=limit)
    make, width = _maker(page.plan), page.plan.width
    return [(make(row, caller), row[width:]) for row in page.rows], page.more


@lru_cache(maxsize=500)
def _maker(plan: Plan) -> Make:
    return compile_maker(_TYPES[plan.view], plan, _attribute, _maker)


def _attribute(slot: Slot) -> str:
    if isinstance(slot.field, Many) and slot.field.paged:
        return paged(slot.picked.name, slot.picked.first, slot.picked.after)
    return slot.picked.name
