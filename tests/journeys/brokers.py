"""What a test's processes left at a shared broker, taken away by the names that were theirs."""

import pika
from redis import Redis

QUEUES = ("reactions", "errands")
ENDINGS = ("", ".DQ", ".XQ")


def leave_nothing(url: str, namespace: str) -> None:
    """Delete the queues and keys of one namespace."""
    if url.startswith("amqp"):
        connection = pika.BlockingConnection(pika.URLParameters(url))
        for queue in QUEUES:
            for ending in ENDINGS:
                connection.channel().queue_delete(f"{namespace}.v1.{queue}{ending}")
        connection.close()
    elif url:
        client = Redis.from_url(url)
        for key in client.scan_iter(f"{namespace}:*"):
            client.delete(key)
        client.close()
