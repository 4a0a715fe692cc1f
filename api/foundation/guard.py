"""The guard in front of everything: bodies, paths, security headers and request ids."""

import asyncio
import os
import re
from collections.abc import Mapping

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .errors import ApiCode, ApiError
from .execution import Answer
from .http import JSON, respond
from .timing import at_once_or_before

POLICY = b"content-security-policy"
LOADS_NOTHING = (POLICY, b"default-src 'none'; frame-ancestors 'none'")
NOSNIFF = (b"x-content-type-options", b"nosniff")
REFERRER = (b"referrer-policy", b"same-origin")
# Encoded separators, dots, NUL and percent signs: a filter and a file system would read them differently.
TRICKS = re.compile(rb"%(?:2f|5c|2e|00|25)|\\|//|/\.{1,2}(?:/|$)|[\x00-\x20\x7f]", re.IGNORECASE)
REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{8,64}")


class Guard:
    """ASGI middleware that goes around the whole application.

    max_body_bytes   for every path that is not in `body_limits`
    body_limits      path prefix → bytes, the longest prefix counts
    body_seconds     a body must be there after this time
    body_patience    path prefix → seconds, for bodies that take longer
    html_policy      Content-Security-Policy of HTML answers; everything else may load nothing
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        html_policy: str,
        max_body_bytes: int = 1_048_576,
        body_limits: Mapping[str, int] | None = None,
        body_seconds: float = 30,
        body_patience: Mapping[str, float] | None = None,
    ) -> None:
        self._app = app
        self._html_policy = html_policy
        self._max_body_bytes = max_body_bytes
        self._body_limits = sorted((body_limits or {}).items(), key=lambda entry: -len(entry[0]))
        self._body_seconds = body_seconds
        self._body_patience = dict(body_patience or {})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await self._guarded(scope, receive, send)
        elif scope["type"] == "websocket" and _is_tricky(scope):
            await send({"type": "websocket.close", "code": 1008})
        else:
            await self._app(scope, receive, send)

    async def _guarded(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = dict(scope["headers"])
        request_id = _request_id(headers)
        scope.setdefault("state", {})["request_id"] = request_id
        structlog.contextvars.bind_contextvars(request_id=request_id)
        reply = _Reply(send, request_id, self._html_policy, https=scope.get("scheme") == "https")
        body = _Body(receive, self._limit(scope["path"]), self._patience(scope["path"]), reply)
        try:
            if _is_tricky(scope):
                raise ApiError(ApiCode.BAD_REQUEST, "The path is not acceptable")
            body.check_announced(headers)
            await self._app(scope, body.receive, reply.send)
        except ApiError as refusal:
            if not reply.started:
                await respond(reply.send_always, Answer.refused(refusal), JSON)
        except Exception:
            # The application may have given up over what we raised while it read the body.
            if reply.refusal is None:
                raise

    def _limit(self, path: str) -> int:
        if not self._body_limits:
            return self._max_body_bytes
        return next((limit for prefix, limit in self._body_limits if path.startswith(prefix)), self._max_body_bytes)

    def _patience(self, path: str) -> float:
        found = (seconds for prefix, seconds in self._body_patience.items() if path.startswith(prefix))
        return next(found, self._body_seconds)


class _Body:
    """A request's body on its way in."""

    def __init__(self, receive: Receive, limit: int, seconds: float, reply: "_Reply") -> None:
        self._receive = receive
        self._limit = limit
        self._reply = reply
        self._seen = 0
        self._complete = False
        self._deadline = asyncio.get_running_loop().time() + seconds

    def check_announced(self, headers: Mapping[bytes, bytes]) -> None:
        announced = headers.get(b"content-length", b"0")
        if announced.isdigit() and (len(announced) > 18 or int(announced) > self._limit):
            raise self._refuse(self._too_large())

    async def receive(self) -> Message:
        if self._complete:
            return await self._receive()
        try:
            message = await at_once_or_before(self._deadline, self._receive())
        except TimeoutError:
            raise self._refuse(ApiError(ApiCode.REQUEST_TIMEOUT, "The body did not arrive in time")) from None
        self._seen += len(message.get("body", b""))
        self._complete = not message.get("more_body", False)
        if self._seen > self._limit:
            raise self._refuse(self._too_large())
        return message

    def _too_large(self) -> ApiError:
        return ApiError(ApiCode.PAYLOAD_TOO_LARGE, f"The body is larger than {self._limit} bytes")

    def _refuse(self, refusal: ApiError) -> ApiError:
        # The rest of the body is still on the wire, so the connection cannot be used again.
        refusal.headers["Connection"] = "close"
        self._reply.refusal = refusal
        return refusal


class _Reply:
    """A response on its way out; after a refusal only the refusal goes out, whatever the application says."""

    def __init__(self, send: Send, request_id: str, html_policy: str, *, https: bool) -> None:
        self._send = send
        self._request_id = request_id
        self._html_policy = html_policy
        self._https = https
        self._replaced = False
        self.started = False
        self.refusal: ApiError | None = None

    async def send(self, message: Message) -> None:
        if self._replaced:
            return
        if self.refusal is not None and not self.started:
            self._replaced = True
            await respond(self.send_always, Answer.refused(self.refusal), JSON)
            return
        await self.send_always(message)

    async def send_always(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.started = True
            message["headers"] = self._secured(message)
        await self._send(message)

    def _secured(self, message: Message) -> list[tuple[bytes, bytes]]:
        """The answer's header lines, and those of ours that it does not have itself."""
        lines = list(message.get("headers", ()))
        given = {name.lower(): value for name, value in reversed(lines)}
        is_html = given.get(b"content-type", b"").startswith(b"text/html")
        ours = [NOSNIFF, REFERRER, (b"x-request-id", self._request_id.encode("latin-1"))]
        # The headers of a 304 replace those of the page that the browser kept.
        if message["status"] != 304:
            ours.insert(2, (POLICY, self._html_policy.encode("latin-1")) if is_html else LOADS_NOTHING)
        if is_html:
            ours.append((b"x-frame-options", b"DENY"))
        if self._https:
            ours.append((b"strict-transport-security", b"max-age=31536000"))
        return lines + [line for line in ours if line[0] not in given]


def _is_tricky(scope: Scope) -> bool:
    path = scope.get("raw_path") or scope["path"].encode(errors="replace")
    return len(path) > 2048 or TRICKS.search(path.partition(b"?")[0]) is not None


def _request_id(headers: Mapping[bytes, bytes]) -> str:
    given = headers.get(b"x-request-id", b"").decode("latin-1")
    return given if given and REQUEST_ID.fullmatch(given) else os.urandom(16).hex()
