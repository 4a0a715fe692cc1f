"""What a resolver hands over on the straight way: the rows it wants read instead of the objects made of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import FieldNode, FragmentDefinitionNode, GraphQLSchema
from graphql.execution.values import VariableValues

from api.foundation.paging import Sort
from api.foundation.selection import Selected
from domain.foundation.callers import Caller
from domain.foundation.views import Condition, Statement

# A root field whose metadata says so answers with what `show_one` or `show_page` gave it, and with nothing else.
READS_A_VIEW = {"laufzettel-reads-a-view": True}


@dataclass(frozen=True, slots=True)
class Raw:
    """The part of the library's resolve info that selections are read from."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    field_nodes: list[FieldNode]
    variable_values: VariableValues


@dataclass(frozen=True, slots=True)
class StraightInfo:
    """What a resolver gets on the straight way in place of Strawberry's info."""

    context: Any
    _raw_info: Raw


def wants_rows(info: Any) -> bool:
    """Whether the resolver is asked for rows instead of objects."""
    return type(info) is StraightInfo


@dataclass(frozen=True, slots=True)
class WantedPage:
    """How a root list is cut: in which order, how many rows, and whether it goes on from a cursor."""

    sort: Sort
    size: int
    continued: bool


@dataclass(slots=True)
class Wanted:
    """Rows that a root field shows: one object, or a page of them.

    count  what a page says about how many there are
    """

    selected: Selected
    where: Condition
    caller: Caller
    page: WantedPage | None = None
    count: Any = None

    def statement(self) -> Statement:
        """The statement that reads them; raises Forbidden."""
        page = self.page
        if page is None:
            return self.selected.statements.statement(self.where, self.caller, "", (), 1)
        sort = page.sort
        return self.selected.statements.statement(self.where, self.caller, sort.order, sort.key, page.size)
