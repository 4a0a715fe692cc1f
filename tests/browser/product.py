"""The real product in a process of its own: the demo shop, its public API and its bank."""

import base64
import json
import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import httpx

from tests.ports import free_port
from workers.demo.bank import Transfer, camt053

ROOT = Path(__file__).parent.parent.parent
PROGRAM = "from workers.cli import app; app()"
API_KEY = "key_for_the_tests_of_the_dashboard_only"
START_SECONDS = 30.0
ACCOUNT = "DE02120300000000202051"
PLACE = """mutation($input: OrderPlaceInput!) {
  orderPlace(input: $input) { object { id number } statusToken userErrors { message } } }"""
MOVE = """mutation($input: OrderMoveInput!) {
  moved: %s(input: $input) { object { id } userErrors { message } } }"""
OWED = """query($id: ID!) { order(id: $id) {
  invoices { number paymentReference outstanding { amount } } } }"""
BANK = """mutation($input: BankStatementImportInput!) {
  bankStatementImport(input: $input) { object { allocated } userErrors { message } } }"""


QUOTE = """mutation($input: QuoteCreateInput!) {
  quoteCreate(input: $input) { object { id } userErrors { message } } }"""
SEND = """mutation($input: QuoteSendInput!) { quoteSend(input: $input) { acceptUrl userErrors { message } } }"""


class Product:
    """Started over a folder; killed and started again, it goes on where it was.

    settings  what the environment configures, by names without LAUFZETTEL_
    """

    def __init__(self, data: Path, **settings: str) -> None:
        self._data = data
        self._settings = {f"LAUFZETTEL_{name}": value for name, value in settings.items()}
        self._port = free_port()
        self.url = f"http://127.0.0.1:{self._port}"
        self._process: subprocess.Popen[bytes] | None = None
        headers = {"Authorization": f"Bearer {API_KEY}"}
        self._client = httpx.Client(base_url=self.url, headers=headers, timeout=20, trust_env=False)

    def start(self) -> None:
        """Returns when it answers.

        Raises  AssertionError  it ended or stayed silent; with what it printed
        """
        command = [sys.executable, "-c", PROGRAM, "demo", "--data", str(self._data)]
        command += ["--port", str(self._port), "--api-key", API_KEY]
        environment = {name: value for name, value in os.environ.items() if not name.startswith("LAUFZETTEL_")}
        environment |= self._settings
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                command, cwd=ROOT, env=environment, stdout=log, stderr=log, start_new_session=True
            )
        give_up_at = time.monotonic() + START_SECONDS
        while not self._answers():
            assert self._process.poll() is None, self._log.read_text()
            assert time.monotonic() < give_up_at, self._log.read_text()
            time.sleep(0.05)

    def kill(self) -> None:
        """Ends it as a power cut would."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        self._end(signal.SIGTERM)
        self._client.close()

    def access(self) -> tuple[str, str]:
        """The e-mail address and password of the owner."""
        kept = json.loads((self._data / "demo-access.json").read_text())
        return kept["email"], kept["password"]

    def place(self, name: str, *, sku: str = "TEE-ROOI-100", quantity: int = 1, **more: Any) -> dict[str, str]:
        """The id, number and statusToken of a new order, by phone unless told otherwise: a person has to confirm it."""
        email = f"{'-'.join(name.encode('ascii', 'ignore').decode().lower().split())}@example.de"
        address = {"name": name, "street": "Weg 1", "postalCode": "10115", "city": "Berlin", "countryCode": "DE"}
        given: dict[str, Any] = {
            "channel": "PHONE",
            "customer": {"name": name, "email": email},
            "shippingAddress": address,
        }
        given |= {"lines": [{"sku": sku, "quantity": quantity}], "idempotencyKey": str(uuid4())}
        placed = self.change(PLACE, given | more)
        return {**placed["object"], "statusToken": placed["statusToken"]}

    def offer(self, name: str, *, sku: str = "TEE-ROOI-100", quantity: int = 3) -> str:
        """The path of the page of a quote that was sent to somebody."""
        address = {"name": name, "street": "Weg 1", "postalCode": "10115", "city": "Berlin", "countryCode": "DE"}
        until = (datetime.now(UTC) + timedelta(days=10)).date().isoformat()
        given = {"customer": {"name": name}, "shippingAddress": address, "validUntil": until}
        given |= {"lines": [{"sku": sku, "quantity": quantity}], "idempotencyKey": str(uuid4())}
        quote = self.change(QUOTE, given)["object"]
        sent = self.change(SEND, {"id": quote["id"], "idempotencyKey": str(uuid4())})
        return urlsplit(str(sent["acceptUrl"])).path

    def move(self, mutation: str, order_id: str, reason: str | None = None) -> None:
        self.change(MOVE % mutation, {"id": order_id, "idempotencyKey": str(uuid4()), "reason": reason})

    def pay(self, order_id: str, payer: str) -> int:
        """A bank statement with one transfer of what the order's invoice asks for; how many were allocated."""
        owed = self._ask(OWED, {"id": order_id})["order"]["invoices"][0]
        text = f"{owed['number']} {owed['paymentReference']}"
        transfer = Transfer(payer, "DE75512108001245126199", owed["outstanding"]["amount"], text, uuid4().hex[:12])
        content = camt053(ACCOUNT, 1, Decimal("100.00"), datetime.now(UTC).date(), [transfer])
        given = {"filename": "camt053.xml", "content": base64.b64encode(content).decode()}
        booked = self.change(BANK, given | {"idempotencyKey": str(uuid4())})
        return int(booked["object"]["allocated"])

    def log(self) -> str:
        """What the product has printed so far."""
        return self._log.read_text()

    @property
    def _log(self) -> Path:
        return self._data / "process.log"

    def _answers(self) -> bool:
        try:
            return self._client.get("/orders").status_code < 500
        except httpx.TransportError:
            return False

    def _end(self, number: signal.Signals) -> None:
        if self._process is None:
            return
        self._process.send_signal(number)
        self._process.wait(START_SECONDS)
        self._process = None

    def change(self, mutation: str, given: dict[str, Any]) -> dict[str, Any]:
        """What a mutation with one input answers. Raises AssertionError when it was refused."""
        answer: dict[str, Any] = next(iter(self._ask(mutation, {"input": given}).values()))
        assert not answer["userErrors"], answer["userErrors"]
        return answer

    def _ask(self, query: str, variables: dict[str, Any]) -> dict[str, Any]:
        body = self._client.post("/graphql", json={"query": query, "variables": variables}).json()
        assert not body.get("errors"), body["errors"]
        data: dict[str, Any] = body["data"]
        return data
