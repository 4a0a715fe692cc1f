"""The outside world of the demo: customers who order, a desk, a warehouse, a bank and a parcel service.

All of it goes through the public API over HTTP, as anybody's storefront would.
"""

import asyncio
import base64
import itertools
import random
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx
import structlog

from workers.demo.assortment import ARTICLES, PEOPLE, Person
from workers.demo.bank import Transfer, camt053, mt940

log = structlog.get_logger("demo")

PLACE = """mutation Place($input: OrderPlaceInput!) {
  orderPlace(input: $input) { object { id number status } userErrors { code message } } }"""
MOVE = """mutation Move($input: OrderMoveInput!) {
  %s(input: $input) { object { id status } userErrors { code message } } }"""
ORDER = """query Order($id: ID!) { order(id: $id) {
  status paymentStatus outstanding { amount } customer { name }
  invoices { number paymentReference outstanding { amount } }
  shipments { trackingNumber } documents { kind } } }"""
RECEIVE = """mutation Receive($input: StockReceiveInput!) {
  stockReceive(input: $input) { userErrors { message } } }"""
BANK = """mutation Bank($input: BankStatementImportInput!) {
  bankStatementImport(input: $input) { object { allocated } userErrors { message } } }"""
CHANNELS = ("STOREFRONT", "STOREFRONT", "WEB_FORM", "MARKETPLACE", "PHONE")
PATIENCE_SECONDS = 60.0
STEP_SECONDS = 0.2


@dataclass(frozen=True)
class Pace:
    """Seconds between orders, and between the steps of one."""

    orders: float = 4.0
    steps: float = 2.0


class Refused(Exception):
    """The API said no; the sentence says why."""


class World:
    """Everybody outside; `run` goes on until it is cancelled."""

    def __init__(
        self, address: str, api_key: str, account: str, *, pace: Pace | None = None, seed: int | None = None
    ) -> None:
        self._client = httpx.AsyncClient(
            base_url=address, headers={"Authorization": f"Bearer {api_key}"}, timeout=30, trust_env=False
        )
        self._account = account
        self._pace = pace or Pace()
        self._chance = random.Random(seed)  # noqa: S311 a demo, no secret
        self._statements = itertools.count(int(datetime.now(UTC).timestamp()) % 1_000_000)
        self._balance = Decimal("10000.00")

    async def run(self, on_completed: Callable[[str], None] = lambda number: None) -> None:
        """Order again and again; each order lives its own life."""
        async with self._client, asyncio.TaskGroup() as lives:
            while True:
                lives.create_task(self._live(on_completed))
                await asyncio.sleep(self._pace.orders * self._chance.uniform(0.5, 1.5))

    async def _live(self, on_completed: Callable[[str], None]) -> None:
        try:
            number = await self.run_one()
        except (Refused, TimeoutError, httpx.HTTPError) as trouble:
            log.warning("an order of the demo stopped", reason=str(trouble) or type(trouble).__name__)
            return
        on_completed(number)

    async def run_one(self) -> str:
        """One order from placing to completed; answers its number."""
        person = self._chance.choice(PEOPLE)
        order = await self._place(person)
        await self._pause()
        await self._confirm(order["id"])
        await self._until(order["id"], lambda o: any(d["kind"] == "ORDER_CONFIRMATION" for d in o["documents"]))
        await self._pause()
        await self._move("orderShip", order["id"])
        shipped = await self._until(order["id"], lambda o: o["invoices"] and o["shipments"][0]["trackingNumber"])
        await self._pause()
        await self._pay(person, shipped["invoices"][0])
        await self._pause()
        await self._move("orderDeliver", order["id"])
        await self._until(order["id"], lambda o: o["status"] == "COMPLETED")
        return str(order["number"])

    async def _place(self, person: Person) -> dict[str, Any]:
        articles = self._chance.sample(ARTICLES, self._chance.randint(1, 4))
        lines = [{"sku": article.sku, "quantity": self._chance.choice((1, 1, 1, 2, 3))} for article in articles]
        for line in lines:
            await self._ask(RECEIVE, {"idempotencyKey": _key(), **line, "reference": "demo supplier"})
        place = {
            "idempotencyKey": _key(),
            "channel": self._chance.choice(CHANNELS),
            "customer": {"name": person.company or person.name, "email": person.email},
            "shippingAddress": {
                "name": person.name,
                "company": person.company,
                "street": person.street,
                "postalCode": person.postal_code,
                "city": person.city,
                "countryCode": person.country_code,
            },
            "lines": lines,
        }
        placed: dict[str, Any] = await self._ask(PLACE, place)
        return placed["object"]  # type: ignore[no-any-return]

    async def _confirm(self, order_id: str) -> None:
        """The desk confirms what no rule confirmed meanwhile."""
        order = await self._order(order_id)
        if order["status"] == "PLACED":
            await self._move("orderConfirm", order_id)

    async def _move(self, mutation: str, order_id: str) -> None:
        await self._ask(MOVE % mutation, {"id": order_id, "idempotencyKey": _key()})

    async def _pay(self, person: Person, invoice: dict[str, Any]) -> None:
        amount, number = invoice["outstanding"]["amount"], next(self._statements)
        transfer = Transfer(
            payer=person.company or person.name,
            iban="DE75512108001245126199",
            amount=amount,
            text=f"{invoice['number']} {invoice['paymentReference']}",
            bank_reference=f"DEMO{number:08d}",
        )
        write, name = (camt053, "camt053.xml") if number % 2 else (mt940, "mt940.sta")
        content = write(self._account, number, self._balance, datetime.now(UTC).date(), [transfer])
        self._balance += Decimal(amount)
        file = {"filename": f"{number}-{name}", "content": base64.b64encode(content).decode()}
        await self._ask(BANK, {"idempotencyKey": _key(), **file})

    async def _order(self, order_id: str) -> dict[str, Any]:
        found: dict[str, Any] = await self._send(ORDER, {"id": order_id})
        return found["order"]  # type: ignore[no-any-return]

    async def _until(self, order_id: str, true: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
        """The order once something is true of it.

        Raises  TimeoutError
        """
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                order = await self._order(order_id)
                if true(order):
                    return order
                await asyncio.sleep(STEP_SECONDS)

    async def _ask(self, mutation: str, given: dict[str, Any]) -> Any:
        answer = next(iter((await self._send(mutation, {"input": given})).values()))
        if answer["userErrors"]:
            raise Refused("; ".join(error["message"] for error in answer["userErrors"]))
        return answer

    async def _send(self, query: str, variables: dict[str, Any]) -> dict[str, Any]:
        response = await self._client.post("/graphql", json={"query": query, "variables": variables})
        body = response.json()
        if body.get("errors"):
            raise Refused("; ".join(error["message"] for error in body["errors"]))
        return body["data"]  # type: ignore[no-any-return]

    async def _pause(self) -> None:
        await asyncio.sleep(self._pace.steps * self._chance.uniform(0.5, 1.5))


def _key() -> str:
    return str(uuid.uuid4())
