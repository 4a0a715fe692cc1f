"""Leaving: a server that was told to stop answers what comes, and sends everybody elsewhere for what comes next."""

from collections.abc import Collection

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .errors import ApiCode, ApiError
from .execution import Answer
from .http import JSON, respond

CLOSE = (b"connection", b"close")
RETRY_AFTER = (b"retry-after", b"1")


class Leaving:
    """ASGI middleware that does nothing until `begin`.

    ready    the path that says whether requests are welcome
    streams  paths whose answers do not end; proxies try a 503 elsewhere, and clients come back
    """

    def __init__(self, app: ASGIApp, *, ready: str, streams: Collection[str]) -> None:
        self._app = app
        self._ready = ready
        self._streams = frozenset(streams)
        self._begun = False

    def begin(self) -> None:
        """From now on no stream begins, the server is not ready, and each answer ends its connection."""
        self._begun = True

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not self._begun or scope["type"] == "lifespan":
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await _send_away(scope, receive, send)
        elif scope["path"] == self._ready:
            await JSONResponse({"status": "stopping"}, 503)(scope, receive, _closing(send))
        elif scope["path"] in self._streams:
            await respond(_closing(send), Answer.refused(_come_again()), JSON)
        else:
            await self._app(scope, receive, _closing(send))


def _come_again() -> ApiError:
    return ApiError(ApiCode.UNAVAILABLE, "This server stops, come again", headers={"Retry-After": "1"})


def _closing(send: Send) -> Send:
    async def closing(message: Message) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": [*message.get("headers", ()), CLOSE]}
        await send(message)

    return closing


async def _send_away(scope: Scope, receive: Receive, send: Send) -> None:
    """Refuse a handshake by 503 where the server can say so, else by closing."""
    if (await receive())["type"] != "websocket.connect":
        return
    if "websocket.http.response" not in scope.get("extensions", {}):
        await send({"type": "websocket.close", "code": 1012})
        return
    await send({"type": "websocket.http.response.start", "status": 503, "headers": [RETRY_AFTER, CLOSE]})
    await send({"type": "websocket.http.response.body", "body": b""})
