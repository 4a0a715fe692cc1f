"""Customers' apps that ask how their orders are getting on: for the whole answer, or whether it has changed."""

import asyncio
import random
import re
from urllib.parse import quote

import orjson

from .asking import Ask
from .scene import status_token_at

# So many orders are looked at by somebody all the time.
WATCHED = 500
ETAG = re.compile(rb"\r\netag: *([^\r]+)", re.IGNORECASE)


def looking() -> Ask:
    """Apps that know nothing yet."""
    chance = random.Random(5)
    return lambda: _get(chance.randrange(WATCHED))


async def looking_again(port: int) -> Ask:
    """Apps that show what they know; it is asked for first."""
    chance = random.Random(6)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    known = []
    for place in range(WATCHED):
        writer.write(_get(place))
        head = await reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"content-length: *(\d+)", head, re.IGNORECASE)
        tag = ETAG.search(head)
        if length is None or tag is None:
            raise RuntimeError(head.decode())
        await reader.readexactly(int(length[1]))
        known.append(tag[1])
    writer.close()

    def ask() -> bytes:
        place = chance.randrange(WATCHED)
        return _get(place, b"If-None-Match: %b\r\n" % known[place])

    return ask


def looking_floor() -> Ask:
    """The same request to something that always says the same."""
    chance = random.Random(5)
    return lambda: _get(chance.randrange(WATCHED), path="/constant")


def _get(place: int, more: bytes = b"", *, path: str = "/graphql") -> bytes:
    variables = quote(orjson.dumps({"token": status_token_at(place)}).decode())
    return (
        f"GET {path}?documentId=order-status&variables={variables} HTTP/1.1\r\nHost: 127.0.0.1\r\n".encode()
        + more
        + b"\r\n"
    )
