"""Messages over Redis."""

from typing import Any

from dramatiq import Message
from dramatiq.broker import Consumer
from dramatiq.brokers.redis import RedisBroker
from redis import Redis

from workers.foundation.actors import Kind

from .bell import AtTheBell, Bell
from .strangers import TakenFromRedis

ANSWER_SECONDS = 10
# A worker that is silent for so long is gone, and its messages go to others at the next command.
SILENT_MILLISECONDS = 15_000
ALWAYS = 1_000_000
# Dramatiq rounds its pause between two looks down to none; we pause at the bell.
NO_PAUSE = 1


class RedisServer(RedisBroker):
    """namespace  first part of all keys"""

    # The longest pause between two looks when no bell rings.
    idle_milliseconds = 500

    def __init__(self, url: str, *, namespace: str) -> None:
        client = Redis.from_url(
            url, socket_timeout=ANSWER_SECONDS, socket_connect_timeout=ANSWER_SECONDS, health_check_interval=30
        )
        super().__init__(  # type: ignore[no-untyped-call]
            client=client,
            middleware=[],
            namespace=namespace,
            maintenance_chance=ALWAYS,
            heartbeat_timeout=SILENT_MILLISECONDS,
        )

    def queue_of(self, kind: Kind) -> str:
        return f"v1.{kind}"

    def waiting(self) -> int:
        """Messages nobody has taken yet."""
        return sum(int(self.client.llen(f"{self.namespace}:{self.queue_of(kind)}")) for kind in Kind)

    def check(self) -> None:
        """Raises  redis.RedisError  it cannot be reached or does not let us in"""
        self.client.ping()

    def enqueue(self, message: Message[Any], *, delay: int | None = None) -> Message[Any]:
        put = super().enqueue(message, delay=delay)
        self._bell(message.queue_name).ring()
        return put

    def consume(self, queue_name: str, prefetch: int = 1, timeout: int = 5000) -> Consumer:
        looking = super().consume(queue_name, prefetch, NO_PAUSE)
        waiting = AtTheBell(looking, self._bell(queue_name), timeout / 1000)
        return TakenFromRedis(waiting, queue_name, self)

    def _bell(self, queue_name: str) -> Bell:
        return Bell(self.client, f"{self.namespace}:{queue_name}.bell")
