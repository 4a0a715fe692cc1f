"""A real server on a free port, in a thread of this process, so that tests can look at both ends."""

import asyncio
import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import anyio
import uvicorn
from starlette.applications import Starlette
from starlette.routing import Route, WebSocketRoute
from websockets.asyncio.client import connect

from api.foundation.guard import Guard
from api.foundation.http import GraphQLHTTP
from api.foundation.sockets import GraphQLSocket, SocketLimits
from api.foundation.sse import GraphQLStream

from .kiosk import make_engine

HASTY = SocketLimits(
    init_seconds=0.5,
    ping_seconds=0.4,
    pong_seconds=0.4,
    operations=5,
    queue=4,
    stall_seconds=1,
    per_client=20,
    rights_seconds=0.3,
)


@dataclass
class Served:
    """The application's parts and where they answer."""

    port: int
    server: uvicorn.Server
    loop: asyncio.AbstractEventLoop
    sockets: GraphQLSocket
    hasty: GraphQLSocket
    streams: GraphQLStream

    @property
    def http(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def socket(self, path: str = "/graphql", **options: object) -> connect:
        options = {"subprotocols": ["graphql-transport-ws"], **options}
        return connect(f"ws://127.0.0.1:{self.port}{path}", **options)  # type: ignore[arg-type]


def make_app() -> tuple[Guard, GraphQLSocket, GraphQLSocket, GraphQLStream]:
    engine = make_engine(introspection=True)
    sockets = GraphQLSocket(engine, allowed_origins=["https://desk.example"])
    hasty = GraphQLSocket(engine, limits=HASTY)
    streams = GraphQLStream(engine, heartbeat_seconds=0.3, stall_seconds=1, rights_seconds=0.3)
    routes = [
        Route("/graphql", GraphQLHTTP(engine, allowed_origins=["https://desk.example"])),
        WebSocketRoute("/graphql", sockets),
        WebSocketRoute("/hasty", hasty),
        Route("/graphql/stream", streams),
    ]
    guard = Guard(Starlette(routes=routes), html_policy="default-src 'self'", body_seconds=0.6)
    return guard, sockets, hasty, streams


@contextlib.contextmanager
def serve() -> Iterator[Served]:
    app, sockets, hasty, streams = make_app()
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", lifespan="off", timeout_graceful_shutdown=2))
    loops: list[asyncio.AbstractEventLoop] = []

    async def run() -> None:
        loops.append(asyncio.get_running_loop())
        await server.serve()

    thread = threading.Thread(target=asyncio.run, args=(run(),))
    thread.start()
    deadline = time.monotonic() + 10
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.01)
    try:
        port = server.servers[0].sockets[0].getsockname()[1]
        yield Served(port, server, loops[0], sockets, hasty, streams)
    finally:
        server.should_exit = True
        thread.join(10)


async def until(condition: Callable[[], bool], seconds: float = 5) -> None:
    """Wait for something the other thread does."""
    with anyio.fail_after(seconds):
        while not condition():  # noqa: ASYNC110
            await anyio.sleep(0.01)
