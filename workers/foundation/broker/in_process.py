"""Messages within this process; what was not done when it ends is told again from the log at the next start."""

from queue import Empty, Queue
from threading import Semaphore

from dramatiq.broker import Consumer, MessageProxy
from dramatiq.brokers.stub import StubBroker
from dramatiq.message import Message

from workers.foundation.actors import Kind

from .consuming import OwnQueue


class InProcessBroker(StubBroker):
    """Queues in memory, without the test double's eternal list of dead letters."""

    idle_milliseconds = 500

    def __init__(self) -> None:
        super().__init__(middleware=[])

    def queue_of(self, kind: Kind) -> str:
        return f"here.{kind}"

    def waiting(self) -> int:
        """Messages nobody has taken yet."""
        return sum(queue.qsize() for queue in self.queues.values())

    def check(self) -> None:
        """There is nothing that could be unreachable."""

    def consume(self, queue_name: str, prefetch: int = 1, timeout: int = 100) -> Consumer:
        return OwnQueue(_Taking(self.queues[queue_name], prefetch, timeout), queue_name)


class _Taking(Consumer):
    def __init__(self, queue: "Queue[bytes]", prefetch: int, timeout_milliseconds: int) -> None:
        self._queue = queue
        self._free = Semaphore(prefetch)
        self._timeout_seconds = timeout_milliseconds / 1000

    def __next__(self) -> MessageProxy | None:
        if not self._free.acquire(timeout=self._timeout_seconds):
            return None
        try:
            return MessageProxy(Message.decode(self._queue.get(timeout=self._timeout_seconds)))
        except Empty:
            self._free.release()
            return None

    def ack(self, message: MessageProxy) -> None:
        self._queue.task_done()
        self._free.release()

    nack = ack
