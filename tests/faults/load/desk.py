"""The order desk and the warehouse: they confirm, hold, release, ship, deliver and put goods on the shelf."""

import asyncio

from . import wishes
from .log import Call, Outcome
from .town import Known, Person

PAUSE_SECONDS = 0.12


async def decide_all_day(self: Person) -> None:
    while not self.town.over():
        verb = self.chance.choice(("confirm", "confirm", "confirm", "hold", "release"))
        known = self.town.some(self.chance, lambda one: one.status == "PLACED")
        if known:
            await _move(self, verb, known)
        await asyncio.sleep(self.chance.expovariate(1 / PAUSE_SECONDS))


async def ship_all_day(self: Person) -> None:
    while not self.town.over():
        way = self.chance.choice((_ship, _ship, _ship, _deliver, _deliver, _receive))
        await way(self)
        await asyncio.sleep(self.chance.expovariate(1 / PAUSE_SECONDS))


async def _ship(self: Person) -> None:
    """Orders of the web form confirm themselves, so placed ones are looked at anew."""
    known = self.town.some(self.chance, lambda one: one.status in ("PLACED", "CONFIRMED") and not one.shipped)
    if known is None:
        return
    if known.status == "PLACED":
        found = await self.client.ask(wishes.GET, {"id": known.id})
        known.status = found["status"] if found else known.status
    if known.status == "CONFIRMED":
        done = await _move(self, "ship", known)
        known.shipped = known.shipped or done.outcome is Outcome.OK


async def _deliver(self: Person) -> None:
    known = self.town.some(self.chance, lambda one: one.shipped and not one.delivered)
    if known:
        done = await _move(self, "deliver", known)
        known.delivered = known.delivered or done.outcome is Outcome.OK


async def _receive(self: Person) -> None:
    """A few pieces of what runs out, so that last ones are raced for again and again."""
    key = wishes.new_key(self.chance)
    content = {"idempotencyKey": key, "sku": self.chance.choice((*wishes.SCARCE, wishes.AWAITED))}
    content["quantity"] = self.chance.choice((1, 2))
    await self.client.insist(wishes.RECEIVE, self.client.log.intend("receive", key, content))


async def _move(self: Person, verb: str, known: Known) -> Call:
    content = wishes.moved(known.id, wishes.new_key(self.chance), "looked at by hand" if verb == "hold" else None)
    call = self.client.log.intend(verb, content["idempotencyKey"], content)
    done = await self.client.insist(wishes.move(verb), call)
    self.town.meet(done)
    return done
