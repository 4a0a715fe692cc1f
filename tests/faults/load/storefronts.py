"""Storefronts: they order, ask again, ask twice at once, use a key for something else, hang up, and call orders off."""

import asyncio
from dataclasses import replace

from . import wishes
from .log import Call, Outcome
from .town import Person

PAUSE_SECONDS = 0.15


async def order_all_day(self: Person) -> None:
    ways = (_order, _order, _order, _twins, _again, _reuse, _hang_up, _cancel)
    while not self.town.over():
        await self.chance.choice(ways)(self)
        await asyncio.sleep(self.chance.expovariate(1 / PAUSE_SECONDS))


def _intend(self: Person) -> Call:
    key = wishes.new_key(self.chance)
    return self.client.log.intend("place", key, wishes.wish(self.chance, key))


async def _order(self: Person) -> None:
    """With a retry until somebody knows; one in five gives up at once."""
    call = _intend(self)
    patient = self.chance.random() > 0.2
    done = await (self.client.insist if patient else self.client.send)(wishes.PLACE, call)
    await _met(self, done)


async def _twins(self: Person) -> None:
    """The same request twice at the same moment."""
    first = _intend(self)
    second = self.client.log.intend("place", first.key, first.content)
    both = await asyncio.gather(*(self.client.insist(wishes.PLACE, call) for call in (first, second)))
    await _met(self, both[0])


async def _again(self: Person) -> None:
    """An order that was acknowledged before is asked for again."""
    if self.town.placed:
        earlier = self.chance.choice(self.town.placed)
        await self.client.insist(wishes.PLACE, self.client.log.intend("place", earlier.key, earlier.content))


async def _reuse(self: Person) -> None:
    """A key that was acknowledged before is used for something else."""
    if self.town.placed:
        earlier = self.chance.choice(self.town.placed)
        other = {**earlier.content, "lines": [{"sku": wishes.PLENTY[0], "quantity": 7}]}
        await self.client.insist(wishes.PLACE, self.client.log.intend("reuse", earlier.key, other))


async def _hang_up(self: Person) -> None:
    """The line is dropped before the answer; half of them come back with the key."""
    call = _intend(self)
    await self.client.send(wishes.PLACE, call, hang_up_after=self.chance.uniform(0.002, 0.06))
    if call.outcome is Outcome.INFO and self.chance.random() < 0.5:
        again = self.client.log.intend(call.what, call.key, call.content)
        await _met(self, await self.client.insist(wishes.PLACE, again))


async def _cancel(self: Person) -> None:
    known = self.town.some(self.chance, lambda one: one.status in ("PLACED", "CONFIRMED") and not one.shipped)
    if known:
        content = wishes.moved(known.id, wishes.new_key(self.chance), "changed my mind")
        call = self.client.log.intend("cancel", content["idempotencyKey"], content)
        self.town.meet(await self.client.insist(wishes.move("cancel"), call))


async def _met(self: Person, done: Call) -> None:
    """Remember it, and look whether it can be read at once."""
    if done.outcome is not Outcome.OK or done.object is None:
        return
    self.town.meet(done)
    self.town.placed.append(replace(done))
    answered, found = await self.client.look(wishes.GET, {"id": done.object["id"]})
    if answered and found is None:
        self.client.log.complain(f"order {done.object['number']} was acknowledged but could not be read right after")
