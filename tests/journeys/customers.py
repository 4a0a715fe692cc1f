"""Customers who order all the time and write down whatever was no answer."""

import threading
from typing import Any

import httpx

from tests.journeys.desk import PLACE, Desk, wish
from tests.journeys.server import API_KEY

READ = "query Read($id: ID) { order(id: $id) { id number status } }"


class Customer:
    """Orders and looks, again and again, over one connection; nothing is ever asked twice."""

    def __init__(self, address: str) -> None:
        self._desk = Desk(address, API_KEY)
        self.wrong, self.placed = list[str](), list[str]()

    def shop_until(self, over: threading.Event) -> "Customer":
        while not over.is_set():
            self.shop()
        return self

    def shop(self) -> None:
        """Place an order and look at it."""
        placed = self._ask(PLACE, {"input": wish()})
        if placed and placed["orderPlace"]["object"]:
            self.placed.append(placed["orderPlace"]["object"]["id"])
            self._ask(READ, {"id": self.placed[-1]})

    def _ask(self, document: str, variables: dict[str, Any]) -> Any:
        try:
            response = self._desk.post(document, variables)
        except httpx.HTTPError as failure:
            self.wrong.append(repr(failure))
            return None
        if response.status_code != 200 or "errors" in response.json():
            self.wrong.append(f"{response.status_code} {response.text[:300]}")
            return None
        return response.json()["data"]
