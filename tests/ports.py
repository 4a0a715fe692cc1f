"""Ports for servers that a test starts."""

import random
import socket

# From 32768 on systems give ports to whoever connects to anything; such a one may be gone before it is listened on.
FIRST, LAST = 10_000, 32_000
_CHANCE = random.SystemRandom()


def free_port() -> int:
    """A port nobody listens on, and hardly anybody will before the caller does."""
    while True:
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port := _CHANCE.randint(FIRST, LAST)))
            except OSError:
                continue
            return port
