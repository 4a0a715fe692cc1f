"""How many statements an operation sends to the database: the API is asked one thing after the other."""

import asyncio
import re
from statistics import median

from .asking import Ask
from .counted import STATEMENTS

LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
COUNT = f"GET {STATEMENTS} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode()
# Later ones than these find everything prepared and remembered.
WARM_UP = 10
TIMES = 30


async def count_statements(port: int, ask: Ask) -> float:
    """Statements per operation, BEGIN and COMMIT included: the median, since now and then something else is asked too.

    port  of a server that counts
    """
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        grown = []
        for _ in range(WARM_UP + TIMES):
            before = int(await _answer(reader, writer, COUNT))
            await _answer(reader, writer, ask())
            grown.append(int(await _answer(reader, writer, COUNT)) - before)
        return median(grown[WARM_UP:])
    finally:
        writer.close()


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes) -> bytes:
    writer.write(request)
    head = await reader.readuntil(b"\r\n\r\n")
    length = LENGTH.search(head)
    return await reader.readexactly(int(length[1])) if length is not None else b""
