"""API processes restarted one after the other behind nginx while everybody goes on: nobody notices."""

import asyncio
import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest
from websockets.exceptions import WebSocketException

from tests.journeys.customers import Customer
from tests.journeys.desk import POT, TEA, Desk
from tests.journeys.fleet import INSTALL_NGINX, NGINX, Member, crew_of, nginx
from tests.journeys.listening import EVENTS, TRANSPORTS
from tests.journeys.server import API_KEY, DATABASE_SERVER, Product, installed

CUSTOMERS = 4
ROUNDS = 2
pytestmark = [
    pytest.mark.slow,
    pytest.mark.postgres,
    pytest.mark.skipif(not DATABASE_SERVER, reason="several processes need PostgreSQL: TEST_DATABASE_URL"),
    pytest.mark.skipif(not os.path.exists(NGINX), reason=INSTALL_NGINX),
]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Product]:
    """An installation whose processes are stopped."""
    with installed(tmp_path / "data") as product:
        for sku in (TEA, POT):
            Desk(product.address, API_KEY).receive(sku, 50_000)
        product.stop()
        yield product


async def follow(address: str, way: str, over: threading.Event, wanted: "asyncio.Future[set[str]]") -> list[str]:
    """Orders that were placed, as a subscriber sees them that comes back from its cursor whenever it is sent away."""
    seen: list[str] = []
    cursor = ".0"
    while not (wanted.done() and wanted.result() <= set(seen)):
        try:
            async for event in TRANSPORTS[way](address, API_KEY, EVENTS, {"after": cursor}):
                cursor = event["cursor"]
                if event["type"] == "OrderPlaced":
                    seen.append(event["orderId"])
                if wanted.done() and wanted.result() <= set(seen):
                    break
        except (httpx.HTTPError, OSError, WebSocketException, ValueError):
            await asyncio.sleep(0.05)
    return seen


def _roll(members: list[Member]) -> None:
    for _ in range(ROUNDS):
        for member in members:
            assert member.stop() == 0, member.log()[-2000:]
            member.start()


async def _all_at_once(address: str, members: list[Member]) -> tuple[list[Customer], list[list[str]]]:
    over = threading.Event()
    wanted: asyncio.Future[set[str]] = asyncio.get_running_loop().create_future()
    following = [asyncio.create_task(follow(address, way, over, wanted)) for way in ("socket", "stream")]
    with ThreadPoolExecutor(CUSTOMERS + 1) as threads:
        loop = asyncio.get_running_loop()
        shopping = [loop.run_in_executor(threads, Customer(address).shop_until, over) for _ in range(CUSTOMERS)]
        try:
            await loop.run_in_executor(threads, _roll, members)
        finally:
            over.set()
        customers = await asyncio.gather(*shopping)
    wanted.set_result({order for customer in customers for order in customer.placed})
    # Something more happens, so that whoever listens looks whether it has seen all.
    Customer(address).shop()
    return list(customers), await asyncio.wait_for(asyncio.gather(*following), 60)


def test_a_rolling_restart_under_load_shows_no_failed_request(shop: Product, tmp_path: Path) -> None:
    members = [Member(shop, "serve") for _ in range(2)]
    worker = [Member(shop, "worker")] if shop.broker else []
    with ExitStack() as stack:
        stack.enter_context(crew_of(*members, *worker))
        address = stack.enter_context(nginx(tmp_path / "nginx", members))
        customers, followers = asyncio.run(_all_at_once(address, members))

    assert [wrong for customer in customers for wrong in customer.wrong] == []
    placed = [order for customer in customers for order in customer.placed]
    assert len(placed) == len(set(placed)) > CUSTOMERS * ROUNDS
    for seen in followers:
        assert len(seen) == len(set(seen))
        assert set(placed) <= set(seen)
