"""The API's composition root: reads the settings, joins schema, doors and dashboard into one ASGI application."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from api.auditing import EXPORT, audit_export
from api.downloads import documents, results
from api.foundation.attempts import Attempts
from api.foundation.context import Context
from api.foundation.dashboard import Dashboard
from api.foundation.directly import Directly
from api.foundation.execution import Engine, RequestFacts
from api.foundation.feed import Feed
from api.foundation.graphiql import GraphiQL
from api.foundation.guard import Guard
from api.foundation.http import GraphQLHTTP
from api.foundation.leaving import Leaving
from api.foundation.limits import Budget
from api.foundation.listening import follow_positions
from api.foundation.rubbish import spare_what_stays, take_out_rubbish
from api.foundation.sign_in import SignIn
from api.foundation.sockets import GraphQLSocket
from api.foundation.sse import GraphQLStream
from api.foundation.trusted import read_documents, with_hashes
from api.inbound import ADDRESS, webhooks
from api.orders.trusted import TRUSTED
from api.schema import build_schema
from api.uploads import UPLOADS, uploads
from domain.foundation import links, tokens
from domain.foundation.away import is_away
from domain.foundation.callers import Caller
from domain.foundation.database import close_database, open_database
from domain.foundation.dead_letters import count_dead_letters
from domain.foundation.ending import end
from domain.foundation.settings import Settings, read_settings
from domain.foundation.shop import has_shop

DASHBOARD = Path(__file__).parent.parent / "dashboard" / "static"
GRAPHIQL = "graphiql"
GRAPHQL = "/graphql"
STREAM = "/graphql/stream"
READY = "/ready"
UPLOAD_SECONDS = 1_800
HTML_POLICY = (
    "default-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none';"
    " frame-ancestors 'none'; form-action 'self'"
)
# Its menus and dialogs write <style> elements of their own; style attributes and scripts stay as strict as elsewhere.
GRAPHIQL_POLICY = f"{HTML_POLICY}; style-src 'self'; style-src-elem 'self' 'unsafe-inline'"

Lifespan = Callable[[Starlette], AbstractAsyncContextManager[None]]


@dataclass
class Server:
    """The parts of one API process that live as long as it does."""

    settings: Settings
    feed: Feed = field(default_factory=Feed)
    sign_in: SignIn = field(default_factory=SignIn)
    attempts: Attempts = field(default_factory=Attempts)

    def context(self, caller: Caller, request: RequestFacts) -> Context:
        secure = self.settings.address.startswith("https://")
        return Context(caller, request, self.feed, self.sign_in, self.attempts, secure)


class Application:
    """The whole ASGI application, and the way to send its clients elsewhere."""

    def __init__(self, app: ASGIApp, leaving: Leaving, socket: GraphQLSocket, stream: GraphQLStream) -> None:
        self._app, self._leaving, self._socket, self._stream = app, leaving, socket, stream

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app(scope, receive, send)

    def leave(self) -> None:
        """Say that the server is about to stop: it is not ready any more, and nothing that lasts begins."""
        self._leaving.begin()

    async def close_streams(self) -> None:
        """Ask every subscriber to come back: the server is about to stop."""
        await self._socket.close_all()
        await self._stream.close_all()


def build_app(settings: Settings | None = None, *, database_is_open: bool = False) -> Application:
    """The whole application.

    database_is_open  another part of this process opened the database and closes it
    """
    settings = settings or read_settings()
    tokens.use_secret(settings.secret())
    links.use_address(settings.address)
    server = Server(settings)
    engine = Engine(
        build_schema(),
        authenticate=server.sign_in.authenticate,
        make_context=server.context,
        introspection=settings.graphiql,
        budget=Budget(),
        unavailable=is_away,
        trusted=with_hashes({**read_documents(settings.trusted_documents), **TRUSTED}),
    )
    engine.documents.check_trusted()
    origins = frozenset(settings.allowed_origins)
    http = GraphQLHTTP(engine, allowed_origins=origins)
    socket = GraphQLSocket(engine, allowed_origins=origins)
    stream = GraphQLStream(engine, allowed_origins=origins)
    app = Starlette(
        routes=[*_routes(engine, http, socket, stream, origins), *_pages(graphiql=settings.graphiql)],
        lifespan=_lifespan(server, engine, database_is_open),
    )
    leaving = Leaving(Directly(app, {GRAPHQL: http}), ready=READY, streams=[STREAM])
    guard = Guard(
        leaving,
        html_policy=HTML_POLICY,
        body_limits={UPLOADS: settings.upload_megabytes * 1_000_000},
        body_patience={UPLOADS: UPLOAD_SECONDS},
    )
    return Application(guard, leaving, socket, stream)


def _routes(
    engine: Engine, http: GraphQLHTTP, socket: GraphQLSocket, stream: GraphQLStream, origins: frozenset[str]
) -> list[BaseRoute]:
    return [
        Route(GRAPHQL, http),
        WebSocketRoute(GRAPHQL, socket),
        Route(STREAM, stream),
        Route("/documents/{document_id}", documents(engine, origins)),
        Route("/results/{job_id}", results(engine, origins)),
        Route(EXPORT, audit_export(engine, origins)),
        Route(UPLOADS, uploads(engine, origins), methods=["POST"]),
        Route(ADDRESS, webhooks(), methods=["POST"]),
        Route("/live", _live),
        Route(READY, _ready),
    ]


def _pages(*, graphiql: bool) -> list[BaseRoute]:
    dashboard = Mount("/", Dashboard(DASHBOARD, without=[GRAPHIQL]))
    if not graphiql:
        return [dashboard]
    page = GraphiQL(DASHBOARD / GRAPHIQL, policy=GRAPHIQL_POLICY)
    return [Route(f"/{GRAPHIQL}", page), Route(f"/{GRAPHIQL}/{{name:path}}", page), dashboard]


def _lifespan(
    server: Server, engine: Engine, database_is_open: bool
) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        settings = server.settings
        if not database_is_open:
            await open_database(settings.database, pool=settings.database_pool)
        await server.feed.start()
        engine.lasting.found()
        unwatch = server.feed.watch(engine.lasting)
        follower = follow_positions(settings.database, server.feed.look, server.feed.cut_off)
        spare_what_stays()
        cleaner = asyncio.create_task(take_out_rubbish())
        try:
            yield
        finally:
            await end(cleaner)
            unwatch()
            engine.lasting.lost()
            await follower.stop()
            await server.feed.stop()
            if not database_is_open:
                await close_database()

    return lifespan


async def _live(request: Request) -> Response:
    return JSONResponse({"status": "live"})


async def _ready(request: Request) -> Response:
    """200 once orders can be taken: the database answers and a shop is set up. Dead letters are counted, no failure."""
    try:
        is_set_up = await has_shop()
        dead_letters = await count_dead_letters()
    except Exception:
        return JSONResponse({"status": "the database does not answer or is not migrated"}, 503)
    if not is_set_up:
        return JSONResponse({"status": "no shop is set up"}, 503)
    return JSONResponse({"status": "ready", "deadLetters": dead_letters})
