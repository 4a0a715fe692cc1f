"""The bank: customers pay what was invoiced, in files of two formats, and the same file comes twice."""

import asyncio
import base64
from decimal import Decimal
from typing import Any

from tests.journeys.bank import Credit, camt, mt940

from . import wishes
from .log import Outcome
from .town import Known, Person

PAUSE_SECONDS = 0.4
MOST_IN_A_FILE = 3


async def pay_all_day(self: Person) -> None:
    while not self.town.over():
        await _send_a_file(self)
        await asyncio.sleep(self.chance.expovariate(1 / PAUSE_SECONDS))


async def _send_a_file(self: Person) -> None:
    credits: list[Credit] = []
    payers: list[Known] = []
    for _ in range(self.chance.randint(1, MOST_IN_A_FILE)):
        known = self.town.some(self.chance, lambda one: one.shipped and not one.paid and one not in payers)
        found = await self.client.ask(wishes.GET, {"id": known.id}) if known else None
        if known and found and found["invoices"]:
            credits += _credits(self, found["invoices"][0])
            payers.append(known)
    if not credits:
        return
    content = camt(*credits) if self.chance.random() < 0.5 else mt940(*credits)
    for times in range(2 if self.chance.random() < 0.4 else 1):
        done = await _import(self, content, credits)
        if times and done and done["transactions"]:
            self.client.log.complain("a bank file that had been taken was booked again")
        if done is None:
            return
    for known in payers:
        known.paid = True


def _credits(self: Person, invoice: dict[str, Any]) -> list[Credit]:
    """All at once, in two parts, or a little too much."""
    due = Decimal(invoice["outstanding"]["amount"])
    if due <= Decimal("0.02"):
        return []
    way = self.chance.random()
    if way < 0.2:
        part = (due / 3).quantize(Decimal("0.01"))
        return [
            Credit.of(str(part), invoice["paymentReference"]),
            Credit.of(str(due - part), invoice["paymentReference"]),
        ]
    return [Credit.of(str(due + (Decimal("0.50") if way < 0.3 else 0)), invoice["paymentReference"])]


async def _import(self: Person, content: bytes, credits: list[Credit]) -> dict[str, Any] | None:
    key = wishes.new_key(self.chance)
    given = {"idempotencyKey": key, "filename": "statement", "content": base64.b64encode(content).decode()}
    booked = [(credit.reference, credit.amount) for credit in credits]
    done = await self.client.insist(wishes.BANK, self.client.log.intend("bank", key, given, booked=booked))
    return done.object if done.outcome is Outcome.OK else None
