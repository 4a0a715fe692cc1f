"""A tiny schema of its own: whatever the protocol layer has to cope with, and nothing of the product."""

import asyncio
import datetime as dt
import enum
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Annotated, Any, NewType

import strawberry
from strawberry.schema.config import StrawberryConfig

from api.foundation.credentials import Credentials
from api.foundation.errors import ApiCode, ApiError
from api.foundation.execution import Engine, RequestFacts, ResponseFacts
from api.foundation.windows import page_of
from domain.foundation.callers import Caller, CallerKind
from domain.foundation.errors import Invalid, Required, refuse_all

Cursor = NewType("Cursor", str)
CLOSED: list[str] = []
RENAMED: list[str] = []
# Keys that tests give out and take back.
TEMPORARY: set[str] = set()
STAFF = Caller(id="usr_1", name="Ada", kind=CallerKind.STAFF)


@dataclass
class Context:
    caller: Caller
    facts: RequestFacts
    response: ResponseFacts = field(default_factory=ResponseFacts)


@strawberry.enum
class Colour(enum.StrEnum):
    RED = "RED"
    BLUE = "BLUE"


@strawberry.interface
class Node:
    id: strawberry.ID


@strawberry.type
class PageInfo:
    has_next_page: bool


@strawberry.type
class PartEdge:
    cursor: str
    node: Annotated["Part", strawberry.lazy("tests.api.kiosk")]


@strawberry.type
class PartConnection:
    edges: list[PartEdge]
    page_info: PageInfo


@strawberry.type
class Part:
    sku: str
    weight: float | None
    count: int
    twins: PartConnection | None = page_of("twins")


@strawberry.type
class Thing(Node):
    id: strawberry.ID
    name: str
    note: str | None
    colour: Colour
    tags: list[str | None]
    made_at: dt.datetime | None
    made_on: dt.date | None
    price: Decimal | None
    mark: Cursor | None
    fresh: bool
    parts: list[Part]
    spare: Part | None
    shelf: list[list[int]] | None
    bits: PartConnection = page_of("bits")
    traces: PartConnection | None = page_of("traces", after=Cursor)

    @strawberry.field
    def shout(self) -> str:
        return self.name.upper()

    @strawberry.field
    async def later(self) -> str | None:
        await asyncio.sleep(0)
        return self.note


@strawberry.type
class Gadget(Node):
    id: strawberry.ID
    volts: int | None


@strawberry.type
class Edge:
    cursor: str
    node: Thing


@strawberry.type
class Connection:
    edges: list[Edge]
    page_info: PageInfo


@strawberry.type
class Event:
    cursor: Cursor
    number: int
    text: str


@strawberry.input
class Where:
    both: list["Where"] | None = None
    name: str | None = None


SHELF: list[Any] = []


@strawberry.type
class Query:
    @strawberry.field
    def hello(self) -> str:
        return "Moin"

    @strawberry.field
    def echo(self, text: str | None = None, number: int | None = None, where: Where | None = None) -> str | None:
        return text

    @strawberry.field
    def things(self) -> list[Thing | None] | None:
        return SHELF

    @strawberry.field
    async def page(self, first: int = 50, after: str | None = None) -> Connection:
        return Connection(edges=[], page_info=PageInfo(has_next_page=False))

    @strawberry.field
    def nodes(self) -> list[Node | None]:
        return SHELF

    @strawberry.field
    def who(self, info: strawberry.Info) -> str:
        caller: Caller = info.context.caller
        return caller.id

    @strawberry.field
    def broken(self) -> str | None:
        raise RuntimeError("the secret is 4711")

    @strawberry.field
    def brittle(self) -> str:
        raise RuntimeError("the secret is 4711")

    @strawberry.field
    def refused(self) -> str | None:
        raise Invalid("That cannot be", path=("lines", "0"), remedy="Try something else")

    @strawberry.field
    def refused_twice(self) -> str | None:
        refuse_all([Invalid("Too short"), Required("Name is missing", path=("name",))])
        return None

    @strawberry.field
    def expired(self) -> str | None:
        raise ApiError(ApiCode.CURSOR_EXPIRED, "The cursor is too old")

    @strawberry.field
    def away(self) -> str | None:
        raise ConnectionError("10.0.0.7 does not answer")

    @strawberry.field
    def sign_in(self, info: strawberry.Info) -> bool:
        info.context.response.set_cookie("laufzettel_session", "s3cret", max_age_seconds=60)
        info.context.response.headers["X-Kiosk"] = "open"
        return True

    @strawberry.field
    async def hang(self) -> str:
        try:
            await asyncio.Event().wait()
        finally:
            CLOSED.append("hang")
        return ""


@strawberry.type
class Mutation:
    @strawberry.mutation
    async def rename(self, to: str, slowly: bool = False) -> str:
        if slowly:
            await asyncio.sleep(0.3)
        RENAMED.append(to)
        return to


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def count(self, to: int = 3, after: Cursor | None = None) -> AsyncGenerator[Event, None]:
        start = int(after or "0")
        for number in range(start + 1, to + 1):
            yield Event(cursor=Cursor(str(number)), number=number, text="")

    @strawberry.subscription
    async def wait(self, name: str = "wait") -> AsyncGenerator[int, None]:
        try:
            yield 1
            await asyncio.Event().wait()
        finally:
            CLOSED.append(name)

    @strawberry.subscription
    async def flood(self, name: str, size: int = 10_000) -> AsyncGenerator[Event, None]:
        try:
            for number in range(1_000_000):
                yield Event(cursor=Cursor(str(number)), number=number, text="x" * size)
                await asyncio.sleep(0)
        finally:
            CLOSED.append(name)

    @strawberry.subscription
    async def stumble(self) -> AsyncGenerator[int, None]:
        yield 1
        raise ApiError(ApiCode.CURSOR_EXPIRED, "The cursor is too old")

    @strawberry.subscription
    async def crash(self) -> AsyncGenerator[int, None]:
        yield 1
        raise RuntimeError("the secret is 4711")


CURSOR = strawberry.scalar(name="Cursor", serialize=str, parse_value=str)
SCHEMA = strawberry.Schema(
    Query, Mutation, Subscription, types=[Thing, Gadget], config=StrawberryConfig(scalar_map={Cursor: CURSOR})
)


async def authenticate(credentials: Credentials) -> Caller:
    if credentials.bearer == "away":
        raise ConnectionError("10.0.0.7 does not answer")
    if credentials.bearer in TEMPORARY:
        return STAFF
    if credentials.bearer == "good" or (credentials.bearer is None and credentials.session == "good"):
        return STAFF
    raise ApiError(ApiCode.UNAUTHENTICATED, "This key is not valid")


def make_engine(**options: Any) -> Engine:
    options = {"unavailable": lambda fault: isinstance(fault, ConnectionError), **options}
    return Engine(SCHEMA, authenticate=authenticate, make_context=Context, **options)
