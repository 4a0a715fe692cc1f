"""Looks at the books again and again while everything happens: some things must hold at every instant."""

import asyncio
import hashlib
from collections.abc import Callable

from .books import AWAY, read_at_once
from .checks.always import gaps, stock_problems
from .checks.verdict import Verdict

PAUSE_SECONDS = 1.5
NUMBERS = "select number from invoices"
STOCK = """select i.id, i.on_hand, i.reserved,
  (select coalesce(sum(m.quantity), 0) from stock_movements m where m.stock_item_id = i.id) as moved,
  (select coalesce(sum(r.quantity), 0) from reservations r where r.stock_item_id = i.id
    and r.status in ('RESERVED', 'ALLOCATED')) as kept from stock_items i"""
POSITIONS = "select count(position) as given, coalesce(max(position), 0) as last from events"
SEQUENCES = """select order_id from events where order_id is not null
  group by order_id having count(*) <> max(sequence) or min(sequence) <> 1"""
PAPERS = "select id from documents"


class Watcher:
    """hashes  of each document's bytes when it was first seen"""

    def __init__(self, url: str, verdict: Verdict) -> None:
        self._url, self._verdict = url, verdict
        self.hashes: dict[str, str] = {}
        self.looks = 0

    async def watch(self, over: Callable[[], bool]) -> None:
        while not over():
            try:
                await self.look()
            except AWAY:
                # It is being killed, or its disk is full.
                await asyncio.sleep(PAUSE_SECONDS)
            await asyncio.sleep(PAUSE_SECONDS)

    async def look(self) -> None:
        statements = [NUMBERS, STOCK, POSITIONS, SEQUENCES, PAPERS]
        numbers, stock, positions, sequences, papers = await read_at_once(self._url, statements)
        self.looks += 1
        say = self._verdict
        say.looked("numbers without gap at every look", len(numbers))
        for problem in gaps([row["number"] for row in numbers]):
            say.violated("numbers without gap at every look", problem)
        say.looked("stock at every look", len(stock))
        for row in stock:
            for problem in stock_problems(row):
                say.violated("stock at every look", problem)
        say.looked("log without gap at every look", positions[0]["given"])
        if positions[0]["given"] != positions[0]["last"]:
            say.violated("log without gap at every look", f"{positions[0]}")
        for row in sequences:
            say.violated("log without gap at every look", f"events of {row['order_id']} are not numbered 1 to n")
        await self._read_new([row["id"] for row in papers])

    async def _read_new(self, ids: list[str]) -> None:
        new = [one for one in ids if one not in self.hashes][:200]
        if not new:
            return
        named = ", ".join(f"'{one}'" for one in new)
        (found,) = await read_at_once(self._url, [f"select id, content from documents where id in ({named})"])
        self.hashes.update({row["id"]: hashlib.sha256(bytes(row["content"])).hexdigest() for row in found})
