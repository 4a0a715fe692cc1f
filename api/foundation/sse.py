"""GraphQL over Server-Sent Events: one operation per connection, which is resumed by the last event's id."""

import asyncio
from collections.abc import AsyncGenerator, Collection, Coroutine
from dataclasses import replace
from typing import Any

from starlette.datastructures import Headers
from starlette.types import Receive, Scope, Send

from .credentials import from_headers
from .errors import ABOUT_THE_DOCUMENT, ApiCode, ApiError
from .execution import Answer, Engine, GraphQLRequest, LiveStream
from .http import JSON, accepts, facts_of, read_request, respond
from .http.body import ClientLeft
from .standing import until_it_falls

EVENT_STREAM = "text/event-stream"
CURSOR = "cursor"
AFTER = "after"
COMPLETE = b"event: complete\ndata:\n\n"
HEARTBEAT = b":\n\n"
HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-cache, no-transform"),
    # Proxies must not collect events before they pass them on.
    (b"x-accel-buffering", b"no"),
]
IN_STREAM = frozenset(code.value for code in ABOUT_THE_DOCUMENT)


class GraphQLStream:
    """An ASGI application for the distinct connections mode of GraphQL over SSE, by POST or GET.

    heartbeat_seconds  a comment is sent after so much silence
    stall_seconds      a client that takes no event for so long is cut
    rights_seconds     until it is asked again whether the client still has the rights it came with
    """

    def __init__(
        self,
        engine: Engine,
        *,
        allowed_origins: Collection[str] = (),
        heartbeat_seconds: float = 15,
        stall_seconds: float = 30,
        rights_seconds: float = 60,
    ) -> None:
        self._engine = engine
        self._allowed_origins = frozenset(allowed_origins)
        self._heartbeat_seconds = heartbeat_seconds
        self._stall_seconds = stall_seconds
        self._rights_seconds = rights_seconds
        self._streams: set[asyncio.Task[object]] = set()

    @property
    def open_streams(self) -> int:
        return len(self._streams)

    async def close_all(self) -> None:
        """End every stream: the server is about to stop, clients come back by themselves."""
        for watch in tuple(self._streams):
            watch.cancel()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        try:
            answers, stands = await self._open(scope, receive, headers)
        except ClientLeft:
            return
        except Exception as error:
            await respond(send, Answer.refused(self._engine.desk.refusal(error)), JSON)
            return
        if isinstance(answers, Answer) and not _in_stream(answers):
            stands.close()
            await respond(send, answers, JSON)
            return
        if isinstance(answers, LiveStream):
            answers = answers.answers()
        watch = asyncio.create_task(_either(_until_gone(receive), stands))
        await self._stream(send, _one(answers) if isinstance(answers, Answer) else answers, watch)

    async def _open(
        self, scope: Scope, receive: Receive, headers: Headers
    ) -> tuple[LiveStream | AsyncGenerator[Answer, None] | Answer, Coroutine[Any, Any, None]]:
        """The answers, and what ends when the caller must come again."""
        if not accepts(headers.get("accept"), EVENT_STREAM):
            raise ApiError(ApiCode.NOT_ACCEPTABLE, f"This path answers {EVENT_STREAM}")
        request = await read_request(scope, receive, headers)
        facts = facts_of(scope, headers)
        credentials = from_headers(headers, facts.cookies, self._allowed_origins)
        caller = await self._engine.caller_for(credentials)
        request = self._resumed(request, headers.get("last-event-id"))
        only_queries = scope["method"] == "GET"
        answers = await self._engine.subscribe(request, caller, only_queries=only_queries, facts=facts)
        return answers, until_it_falls(self._engine, credentials, caller, self._rights_seconds)

    def _resumed(self, request: GraphQLRequest, last_event_id: str | None) -> GraphQLRequest:
        """Go on behind the last event the client saw, unless it says itself where."""
        if not last_event_id or request.variables.get(AFTER) is not None:
            return request
        if not self._engine.declares(request, AFTER):
            return request
        return replace(request, variables={**request.variables, AFTER: last_event_id})

    async def _stream(self, send: Send, answers: AsyncGenerator[Answer, None], watch: asyncio.Task[object]) -> None:
        self._streams.add(watch)
        try:
            await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
            await self._write(send, HEARTBEAT)
            await self._pump(send, answers, watch)
            await send({"type": "http.response.body", "body": b""})
        except (TimeoutError, OSError):
            # The client reads nothing any more; leaving cuts the connection.
            return
        finally:
            self._streams.discard(watch)
            watch.cancel()
            await answers.aclose()

    async def _pump(self, send: Send, answers: AsyncGenerator[Answer, None], watch: asyncio.Task[object]) -> None:
        following = _next(answers)
        try:
            while True:
                await asyncio.wait(
                    (following, watch), timeout=self._heartbeat_seconds, return_when=asyncio.FIRST_COMPLETED
                )
                if watch.done():
                    return
                if not following.done():
                    await self._write(send, HEARTBEAT)
                elif (answer := following.result()) is None:
                    await self._write(send, COMPLETE)
                    return
                else:
                    await self._write(send, event(answer))
                    following = _next(answers)
        finally:
            following.cancel()
            await asyncio.gather(following, return_exceptions=True)

    async def _write(self, send: Send, chunk: bytes) -> None:
        async with asyncio.timeout(self._stall_seconds):
            await send({"type": "http.response.body", "body": chunk, "more_body": True})


def event(answer: Answer) -> bytes:
    """One result as an event, with its cursor as the id where it has one."""
    lines = b"event: next\n"
    if cursor := _cursor(answer):
        lines += b"id: " + cursor.encode() + b"\n"
    return lines + b"data: " + answer.text().encode() + b"\n\n"


def _cursor(answer: Answer) -> str | None:
    for root in (answer.data or {}).values():
        found = root.get(CURSOR) if isinstance(root, dict) else None
        if isinstance(found, str) and found.isprintable():
            return found
    return None


def _in_stream(answer: Answer) -> bool:
    """Whether an answer is told as an event: mistakes in the document are, a refused caller is not."""
    return answer.executed or all(error["extensions"]["code"] in IN_STREAM for error in answer.errors)


async def _one(answer: Answer) -> AsyncGenerator[Answer, None]:
    yield answer


def _next(answers: AsyncGenerator[Answer, None]) -> "asyncio.Task[Answer | None]":
    return asyncio.ensure_future(anext(answers, None))


async def _either(*waiting: Coroutine[Any, Any, None]) -> None:
    """Wait for the first one."""
    tasks = [asyncio.ensure_future(one) for one in waiting]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
