"""Messages over RabbitMQ."""

import pika
from dramatiq.broker import Consumer
from dramatiq.brokers.rabbitmq import RabbitmqBroker

from workers.foundation.actors import Kind

from .consuming import OwnQueue

# A queue's arguments are for ever: whoever changes them takes the next number.
QUEUES = "v1"


class Rabbitmq(RabbitmqBroker):
    """Every publish is confirmed; a connection that hangs is given up.

    namespace  first part of the queues' names
    """

    idle_milliseconds = 500

    def __init__(self, url: str, *, namespace: str) -> None:
        super().__init__(url=url, middleware=[], confirm_delivery=True)
        self._namespace = namespace
        for parameters in self.parameters if isinstance(self.parameters, list) else [self.parameters]:
            _do_not_hang(parameters)

    def queue_of(self, kind: Kind) -> str:
        return f"{self._namespace}.{QUEUES}.{kind}"

    def waiting(self) -> int:
        """Messages nobody has taken yet."""
        return sum(self.get_queue_message_counts(self.queue_of(kind))[0] for kind in Kind)

    def check(self) -> None:
        """Raises  pika.exceptions.AMQPError  it cannot be reached or does not let us in"""
        first = self.parameters[0] if isinstance(self.parameters, list) else self.parameters
        pika.BlockingConnection(first).close()

    def consume(self, queue_name: str, prefetch: int = 1, timeout: int = 5000) -> Consumer:
        return OwnQueue(super().consume(queue_name, prefetch, timeout), queue_name)


def _do_not_hang(parameters: pika.ConnectionParameters) -> None:
    parameters.heartbeat = 30
    parameters.blocked_connection_timeout = 30
    parameters.socket_timeout = 10
    parameters.stack_timeout = 15
