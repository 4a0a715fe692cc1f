"""One socket from its first message to its last."""

import asyncio
from collections.abc import AsyncGenerator, Coroutine
from dataclasses import dataclass
from typing import Any

from starlette.types import Receive, Send

from api.foundation.credentials import Credentials, from_init_payload
from api.foundation.errors import ApiCode, ApiError
from api.foundation.execution import Answer, Engine, GraphQLRequest, LiveStream, RequestFacts
from api.foundation.standing import still_stands
from domain.foundation.callers import Caller

from . import messages
from .messages import Close

# What is before the payload, and the answer that is the payload.
_Result = tuple[str, Answer]


@dataclass(frozen=True)
class SocketLimits:
    """How much patience a socket gets.

    init_seconds   until connection_init
    ping_seconds   between our pings; pong_seconds until something must have come back
    message_bytes  of one incoming message
    operations     running at once on one socket
    queue          outgoing messages waiting; an operation waits when it is full
    stall_seconds  a client that takes no message for so long is cut
    per_client     sockets from one address, in this process
    rights_seconds until it is asked again whether the client still has the rights it came with
    """

    init_seconds: float = 10
    ping_seconds: float = 20
    pong_seconds: float = 20
    message_bytes: int = 65_536
    operations: int = 100
    queue: int = 256
    stall_seconds: float = 30
    per_client: int = 5000
    rights_seconds: float = 60


class Session:
    """Reads, writes and keeps one socket; each operation is a task that ends with it."""

    def __init__(
        self,
        engine: Engine,
        receive: Receive,
        send: Send,
        facts: RequestFacts,
        fallback: Credentials,
        limits: SocketLimits,
    ) -> None:
        self._engine = engine
        self._receive = receive
        self._send = send
        self._facts = facts
        self._fallback = fallback
        self._limits = limits
        self._caller: Caller | None = None
        self._credentials = fallback
        self._initialised = asyncio.Event()
        self._heard = asyncio.Event()
        self._end: asyncio.Future[Close | None] = asyncio.get_running_loop().create_future()
        self._outgoing: asyncio.Queue[str | _Result] = asyncio.Queue(limits.queue)
        self._operations: dict[str, asyncio.Task[None]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> Close | None:
        """Serve until the end; returns how to close, or None when the client has gone."""
        try:
            for work in (self._read(), self._write(), self._keep()):
                self._start(work)
            return await self._end
        finally:
            for task in self._tasks:
                task.cancel()
            # Leaving only when every generator has been closed.
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def close(self, how: Close | None) -> None:
        """End the session; the first reason counts."""
        if not self._end.done():
            self._end.set_result(how)

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task: asyncio.Task[None] = asyncio.create_task(self._supervised(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _supervised(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except Close as how:
            self.close(how)
        except Exception as error:
            self._engine.desk.refusal(error)
            self.close(Close(1011, "Internal error"))

    async def _read(self) -> None:
        while True:
            event = await self._receive()
            if event["type"] == "websocket.disconnect":
                return self.close(None)
            text = event.get("text")
            if len(text or event.get("bytes") or "") > self._limits.message_bytes:
                raise Close(*messages.TOO_BIG)
            self._heard.set()
            await self._handle(messages.read(text))

    async def _write(self) -> None:
        while True:
            message = await self._outgoing.get()
            text = message if isinstance(message, str) else f"{message[0]}{message[1].text()}}}"
            try:
                async with asyncio.timeout(self._limits.stall_seconds):
                    await self._send({"type": "websocket.send", "text": text})
            except TimeoutError:
                raise Close(*messages.TOO_SLOW) from None
            except OSError:
                # Servers raise this once the client has gone.
                return self.close(None)

    async def _keep(self) -> None:
        """See that the client introduces itself, and then that it is still there."""
        await self._within(self._limits.init_seconds, self._initialised, messages.INIT_TIMEOUT)
        time = asyncio.get_running_loop().time
        asked_at = time()
        while True:
            await asyncio.sleep(self._limits.ping_seconds)
            if time() - asked_at >= self._limits.rights_seconds:
                await self._check_rights()
                asked_at = time()
            self._heard.clear()
            await self._outgoing.put(messages.PING)
            await self._within(self._limits.pong_seconds, self._heard, messages.NO_PONG)

    async def _check_rights(self) -> None:
        if self._caller is not None and not await still_stands(self._engine, self._credentials, self._caller):
            raise Close(*messages.RIGHTS_CHANGED)

    async def _within(self, seconds: float, event: asyncio.Event, otherwise: tuple[int, str]) -> None:
        try:
            async with asyncio.timeout(seconds):
                await event.wait()
        except TimeoutError:
            raise Close(*otherwise) from None

    async def _handle(self, message: dict[str, object]) -> None:
        match message["type"]:
            case "connection_init":
                await self._initialise(message)
            case "subscribe":
                await self._subscribe(message)
            case "complete":
                self._complete(messages.operation_id(message))
            case "ping":
                messages.optional_payload(message)
                await self._outgoing.put(messages.PONG)
            case "pong":
                messages.optional_payload(message)
            case _:
                raise messages.bad_message("The message's type is unknown")

    async def _initialise(self, message: dict[str, object]) -> None:
        if self._initialised.is_set():
            raise Close(*messages.INIT_TWICE)
        self._initialised.set()
        self._credentials = from_init_payload(messages.optional_payload(message), self._fallback)
        try:
            self._caller = await self._engine.caller_for(self._credentials)
        except ApiError as refusal:
            later = refusal.code in (ApiCode.UNAVAILABLE, ApiCode.INTERNAL, ApiCode.THROTTLED)
            raise Close(*(messages.TRY_LATER if later else messages.FORBIDDEN)) from None
        await self._outgoing.put(messages.ACK)

    async def _subscribe(self, message: dict[str, object]) -> None:
        if self._caller is None:
            raise Close(*messages.UNAUTHORIZED)
        name = messages.operation_id(message)
        request = messages.subscribe_request(message)
        if name in self._operations:
            raise Close(4409, f"Subscriber for {name} already exists")
        if len(self._operations) >= self._limits.operations:
            refusal = ApiError(ApiCode.TOO_MANY_OPERATIONS, "Too many operations on this socket")
            await self._outgoing.put(messages.outgoing("error", name, refusal.formatted()))
            return
        self._operations[name] = self._start(self._operate(name, request, self._caller))

    def _complete(self, name: str) -> None:
        if task := self._operations.pop(name, None):
            task.cancel()

    async def _operate(self, name: str, request: GraphQLRequest, caller: Caller) -> None:
        own = asyncio.current_task()
        try:
            answers = await self._engine.subscribe(request, caller, facts=self._facts)
            if isinstance(answers, Answer):
                finished = await self._tell(name, answers)
            elif isinstance(answers, LiveStream):
                finished = await self._follow(name, answers)
            else:
                finished = await self._stream(name, answers)
            # The id is free again once the client can know that.
            self._forget(name, own)
            if finished:
                await self._outgoing.put(messages.outgoing("complete", name))
        finally:
            self._forget(name, own)

    async def _follow(self, name: str, stream: LiveStream) -> bool:
        """Answers that others get too: they are put together with the operation's id when they go out."""
        head = messages.head_of_next(name)

        async def tell(answer: Answer) -> None:
            if answer.executed:
                await self._outgoing.put((head, answer))
            else:
                await self._tell(name, answer)

        def offer(answer: Answer) -> bool:
            if self._outgoing.full():
                return False
            self._outgoing.put_nowait((head, answer))
            return True

        await stream.run(tell, offer)
        return False

    async def _stream(self, name: str, answers: AsyncGenerator[Answer, None]) -> bool:
        try:
            async for answer in answers:
                if not await self._tell(name, answer):
                    return False
            return True
        finally:
            await answers.aclose()

    async def _tell(self, name: str, answer: Answer) -> bool:
        """Send one result; False when it was an error that ends the operation."""
        if not answer.executed:
            self._forget(name, asyncio.current_task())
            await self._outgoing.put(messages.outgoing("error", name, answer.errors))
            return False
        await self._outgoing.put(messages.outgoing("next", name, answer.payload()))
        return True

    def _forget(self, name: str, task: asyncio.Task[None] | None) -> None:
        if self._operations.get(name) is task:
            del self._operations[name]
