"""The endpoint: accepts sockets, counts them, and says goodbye when the server leaves."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Collection

from starlette.datastructures import Headers
from starlette.types import Receive, Scope, Send

from api.foundation.credentials import from_headers
from api.foundation.execution import Engine
from api.foundation.http import facts_of

from .messages import NO_PROTOCOL, PROTOCOL, RESTART, TRY_LATER, Close
from .session import Session, SocketLimits

GOODBYE_SECONDS = 2


class GraphQLSocket:
    """An ASGI application for WebSockets.

    allowed_origins  other sites whose pages may use the session cookie
    """

    def __init__(
        self, engine: Engine, *, allowed_origins: Collection[str] = (), limits: SocketLimits | None = None
    ) -> None:
        self._engine = engine
        self._allowed_origins = frozenset(allowed_origins)
        self._limits = limits or SocketLimits()
        self._per_client: Counter[str] = Counter()
        self._sessions: set[Session] = set()

    @property
    def open_sockets(self) -> int:
        return len(self._sessions)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if (await receive())["type"] != "websocket.connect":
            return
        offered = scope.get("subprotocols", ())
        await send({"type": "websocket.accept", "subprotocol": PROTOCOL if PROTOCOL in offered else None})
        if PROTOCOL not in offered:
            await _close(send, NO_PROTOCOL)
            return
        facts = facts_of(scope, headers := Headers(scope=scope))
        if self._per_client[facts.client] >= self._limits.per_client:
            await _close(send, TRY_LATER)
            return
        fallback = from_headers(headers, facts.cookies, self._allowed_origins)
        await self._serve(Session(self._engine, receive, send, facts, fallback, self._limits), facts.client, send)

    async def close_all(self) -> None:
        """Ask every client to come back: the server is about to stop."""
        for session in tuple(self._sessions):
            session.close(Close(*RESTART))

    async def _serve(self, session: Session, client: str, send: Send) -> None:
        self._per_client[client] += 1
        self._sessions.add(session)
        try:
            end = await session.run()
        finally:
            self._sessions.discard(session)
            self._per_client[client] -= 1
            if not self._per_client[client]:
                del self._per_client[client]
        if end is not None:
            await _close(send, (end.code, end.reason))


async def _close(send: Send, why: tuple[int, str]) -> None:
    """Say goodbye, but do not wait for a client that reads nothing."""
    with contextlib.suppress(OSError, TimeoutError):
        async with asyncio.timeout(GOODBYE_SECONDS):
            await send({"type": "websocket.close", "code": why[0], "reason": why[1]})
