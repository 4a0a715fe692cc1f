"""The crew: dramatiq's worker threads, which only wait while listeners run on the process's own event loop."""

import asyncio
import contextvars
from collections.abc import Callable, Coroutine, Mapping
from concurrent.futures import Future
from typing import Any

import structlog
from dramatiq import Middleware, Worker
from dramatiq.broker import MessageProxy

from workers.foundation.actors import Kind, Listener
from workers.foundation.hearing import Hearing

from .making import MessageBroker, declare

DRAIN_SECONDS = 20.0
REACTION_THREADS = 4
log = structlog.get_logger("workers")


class Crew:
    """Takes messages from a broker and has them heard; one per process.

    threads  errands at the same time; our own books have threads of their own, so nobody outside holds them up
    """

    def __init__(
        self, broker: MessageBroker, listeners: Mapping[str, Listener], hearing: Hearing, *, threads: int
    ) -> None:
        self._broker = broker
        self._hearing = hearing
        self._host = _Host()
        self._threads = {Kind.REACTION: REACTION_THREADS, Kind.ERRAND: threads}
        self._workers: list[Worker] = []
        broker.add_middleware(_Undertaker(self._bury))
        declare(broker, listeners, self._hear)

    async def start(self) -> None:
        """Begin to take messages; listeners run on this loop and with this task's context."""
        self._host.settle()
        self._broker.emit_after("process_boot")
        # Dramatiq wonders about a second worker's part; it has queues and threads of its own.
        self._broker.logger.addFilter(lambda record: "same type twice" not in str(record.msg))
        for kind, threads in self._threads.items():
            worker = Worker(
                self._broker,
                queues={self._broker.queue_of(kind)},
                worker_threads=threads,
                worker_timeout=self._broker.idle_milliseconds,
            )
            worker.start()
            self._workers.append(worker)

    async def stop(self, drain_seconds: float = DRAIN_SECONDS) -> None:
        """Take no more messages and finish what was begun; what takes too long is broken off and told again later."""
        stopping = asyncio.gather(*[asyncio.to_thread(worker.stop) for worker in self._workers])
        try:
            await asyncio.wait_for(asyncio.shield(stopping), drain_seconds)
        except TimeoutError:
            self._host.break_off()
            await stopping

    def _hear(self, actor: str, content: tuple[Any, ...]) -> None:
        self._host.run(lambda: self._hearing.hear(actor, content))

    def _bury(self, message: MessageProxy) -> None:
        self._host.run(lambda: self._hearing.leave_to_newer(message.actor_name, message.args))


class _Host:
    """Runs coroutines on one loop for threads that wait for them."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def settle(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._context = contextvars.copy_context()

    def run(self, make: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Called in a thread; raises what the coroutine raised."""
        done: Future[None] = Future()
        self._loop.call_soon_threadsafe(self._begin, make, done)
        done.result()

    def break_off(self) -> None:
        for task in self._tasks:
            task.cancel()

    def _begin(self, make: Callable[[], Coroutine[Any, Any, None]], done: "Future[None]") -> None:
        task = self._loop.create_task(make(), context=self._context.copy())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda ended: _pass_on(ended, done))


def _pass_on(task: "asyncio.Task[None]", done: "Future[None]") -> None:
    if task.cancelled():
        done.set_exception(InterruptedError("broken off; it will be told again"))
    elif failure := task.exception():
        done.set_exception(failure)
    else:
        done.set_result(None)


class _Undertaker(Middleware):
    """Buries what dramatiq rejects, before the broker forgets it."""

    def __init__(self, bury: Callable[[MessageProxy], None]) -> None:
        self._bury = bury

    def before_nack(self, broker: Any, message: MessageProxy) -> None:
        self._bury(message)
