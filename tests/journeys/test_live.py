"""Subscriptions of the running product: what a subscriber sees is exactly the log, whatever happens to its line."""

import asyncio
import random
from contextlib import aclosing, suppress
from typing import Any

import httpx
import pytest
from websockets.exceptions import WebSocketException

from tests.journeys.bank import camt, paying
from tests.journeys.desk import Desk
from tests.journeys.listening import BEGINNING, EVENTS, TRANSPORTS, UPDATES, Events, Refused
from tests.journeys.server import API_KEY, MANY_SECONDS, Product

pytestmark = pytest.mark.anyio
EVERY_WAY = pytest.mark.parametrize("way", list(TRANSPORTS))
CUT = (OSError, httpx.HTTPError, WebSocketException, TimeoutError)


def _log(order: dict[str, Any]) -> list[str]:
    return [edge["node"]["cursor"] for edge in order["events"]["edges"]]


async def _take(events: Events, count: int) -> list[dict[str, Any]]:
    """So many events, then hang up."""
    found: list[dict[str, Any]] = []
    async with asyncio.timeout(MANY_SECONDS), aclosing(events):
        async for event in events:
            found.append(event)
            if len(found) == count:
                break
    return found


class Subscriber:
    """Listens, is cut off after a random number of events, comes back behind the last one it saw.

    seen  every event in the order in which it came
    """

    def __init__(self, product: Product, way: str, after: str, seed: int) -> None:
        self.seen: list[dict[str, Any]] = []
        self.cuts = 0
        self._product, self._way, self._after = product, way, after
        self._chance = random.Random(seed)

    async def listen_until(self, everything: "asyncio.Future[set[str]]") -> None:
        """Go on until all is seen that is known to be there in the end."""
        async with asyncio.timeout(2 * MANY_SECONDS):
            while not (everything.done() and everything.result() <= {event["cursor"] for event in self.seen}):
                await self._listen_once(everything)

    async def _listen_once(self, everything: "asyncio.Future[set[str]]") -> None:
        cursor = self.seen[-1]["cursor"] if self.seen else self._after
        events = TRANSPORTS[self._way](self._product.address, API_KEY, EVENTS, {"after": cursor})
        left = self._chance.randint(1, 12)
        try:
            async with aclosing(events):
                async with asyncio.timeout(MANY_SECONDS) as patience:
                    # When all is done there may be nothing more to come, so nobody waits for it long.
                    everything.add_done_callback(lambda _: _lose(patience))
                    async for event in events:
                        self.seen.append(event)
                        left -= 1
                        if not left:
                            break
        except CUT:
            await asyncio.sleep(0.05)
        self.cuts += 1

    def of(self, order_id: str) -> list[str]:
        return [event["cursor"] for event in self.seen if event["orderId"] == order_id]


def _lose(patience: asyncio.Timeout) -> None:
    if not patience.expired():
        with suppress(RuntimeError):
            patience.reschedule(asyncio.get_running_loop().time() + 1)


def _order_to_cash(desk: Desk, count: int) -> list[dict[str, Any]]:
    """So many orders, each through its whole life."""
    orders = []
    for _ in range(count):
        order = desk.do("orderConfirm", desk.place())
        desk.do("orderShip", order)
        orders.append(order)
    for order in orders:
        desk.bank(camt(paying(desk.order_when(order, lambda o: o["invoices"], "it is invoiced"))))
        desk.do("orderDeliver", order)
    return [desk.quiet(order) for order in orders]


@pytest.mark.slow
async def test_subscribers_that_are_cut_off_again_and_again_see_exactly_the_log(product: Product, desk: Desk) -> None:
    after = desk.ask("{ eventsCursor }")
    subscribers = [Subscriber(product, way, after, seed) for seed, way in enumerate([*TRANSPORTS, *TRANSPORTS])]
    everything: asyncio.Future[set[str]] = asyncio.get_running_loop().create_future()
    listening = [asyncio.create_task(one.listen_until(everything)) for one in subscribers]

    orders = await asyncio.to_thread(_order_to_cash, desk, 6)
    everything.set_result({cursor for order in orders for cursor in _log(order)})
    await asyncio.gather(*listening)

    for subscriber in subscribers:
        assert subscriber.cuts > 3
        assert len({event["cursor"] for event in subscriber.seen}) == len(subscriber.seen)
        assert {order["id"]: subscriber.of(order["id"]) for order in orders} == {o["id"]: _log(o) for o in orders}


@EVERY_WAY
async def test_one_order_is_told_from_its_beginning_and_then_live(product: Product, desk: Desk, way: str) -> None:
    order = await asyncio.to_thread(lambda: desk.quiet(desk.do("orderConfirm", desk.place())))
    history = len(_log(order))
    events = TRANSPORTS[way](product.address, API_KEY, UPDATES, {"id": order["id"], "after": BEGINNING})
    async with asyncio.timeout(MANY_SECONDS), aclosing(events):
        told = [await anext(events) for _ in range(history)]
        await asyncio.to_thread(desk.do, "orderHold", order)
        told.append(await anext(events))

    assert [event["cursor"] for event in told] == _log(desk.order(order))
    assert [event["sequence"] for event in told] == list(range(1, history + 2))
    assert told[-1]["type"] == "OrderHeld"
    assert told[-1]["order"] == {"number": order["number"], "status": "CONFIRMED"}


@EVERY_WAY
async def test_the_status_token_needs_no_sign_in_and_opens_one_order(product: Product, desk: Desk, way: str) -> None:
    order, other = desk.place(), desk.place()

    given = {"token": order["statusToken"], "after": BEGINNING}
    told = await _take(TRANSPORTS[way](product.address, None, UPDATES, given), 1)

    assert told[0]["orderId"] == order["id"]
    token = order["statusToken"]
    for wrong in (token[:-1] + ("a" if token[-1] == "b" else "b"), "", other["id"], order["number"]):
        with pytest.raises(Refused) as refused:
            await _take(TRANSPORTS[way](product.address, None, UPDATES, {"token": wrong}), 1)
        assert refused.value.codes == ["BAD_USER_INPUT"]


async def test_a_customer_s_subscription_tells_no_word_of_the_desk(product: Product, desk: Desk) -> None:
    order = desk.place()
    desk.do("orderHold", order, reason="Looks like fraud")
    given = {"token": order["statusToken"], "after": BEGINNING}

    told = await _take(TRANSPORTS["socket"](product.address, None, UPDATES, given), 2)

    assert [event["by"] for event in told] == ["", ""]
    assert "fraud" not in str(told)


@EVERY_WAY
@pytest.mark.parametrize(
    "cursor",
    [
        "nonsense",
        "",
        ".",
        ".7",
        ".-1",
        "ord_00000000000000000000000000.1",
        f"x.{10**30}",
        f"x.{2**31}",
        f"x.{2**63}",
        "x.1_0",
        "x.٣",
        "'; drop table events; --.1",
    ],
    ids=ascii,
)
async def test_an_unknown_cursor_is_said_to_be_expired(product: Product, way: str, cursor: str) -> None:
    with pytest.raises(Refused) as refused:
        await _take(TRANSPORTS[way](product.address, API_KEY, EVENTS, {"after": cursor}), 1)
    assert refused.value.codes == ["CURSOR_EXPIRED"]


@EVERY_WAY
async def test_nobody_in_particular_hears_nothing(product: Product, desk: Desk, way: str) -> None:
    order = desk.place()
    for document, given in ((EVENTS, {}), (UPDATES, {"id": order["id"]}), (UPDATES, {})):
        with pytest.raises(Refused) as refused:
            await _take(TRANSPORTS[way](product.address, None, document, {**given, "after": BEGINNING}), 1)
        assert refused.value.codes == ["UNAUTHENTICATED"]


@EVERY_WAY
async def test_a_storefront_hears_only_of_its_own_orders(
    product: Product, desk: Desk, storefront: Desk, way: str
) -> None:
    after = desk.ask("{ eventsCursor }")
    foreign, own = desk.place(), storefront.place()
    desk.do("orderHold", foreign)
    desk.do("orderHold", own)

    told = await _take(TRANSPORTS[way](product.address, storefront.key, EVENTS, {"after": after}), 2)

    assert [(event["orderId"], event["type"]) for event in told] == [
        (own["id"], "OrderPlaced"),
        (own["id"], "OrderHeld"),
    ]
    with pytest.raises(Refused) as refused:
        await _take(TRANSPORTS[way](product.address, storefront.key, UPDATES, {"id": foreign["id"]}), 1)
    with pytest.raises(Refused) as unknown:
        await _take(
            TRANSPORTS[way](product.address, storefront.key, UPDATES, {"id": "ord_00000000000000000000000000"}), 1
        )
    assert str(refused.value) == str(unknown.value)


async def test_a_filter_lets_only_fitting_orders_through(product: Product, desk: Desk) -> None:
    after = desk.ask("{ eventsCursor }")
    desk.place(channel="PHONE")
    wanted = desk.place(channel="FIELD_SALES")

    given = {"after": after, "where": {"OR": [{"channel": ["FIELD_SALES"]}, {"AND": [{"status": []}]}]}}
    told = await _take(TRANSPORTS["socket"](product.address, API_KEY, EVENTS, given), 1)

    assert told[0]["orderId"] == wanted["id"]


@pytest.mark.slow
async def test_a_server_killed_under_its_subscribers_is_resumed_without_gap_or_double(fresh: Product) -> None:
    desk = Desk(fresh.address, API_KEY)
    subscribers = [Subscriber(fresh, way, BEGINNING, seed) for seed, way in enumerate(TRANSPORTS)]
    everything: asyncio.Future[set[str]] = asyncio.get_running_loop().create_future()
    listening = [asyncio.create_task(one.listen_until(everything)) for one in subscribers]

    orders = await asyncio.to_thread(_order_to_cash, desk, 2)
    open_order = await asyncio.to_thread(lambda: desk.do("orderConfirm", desk.place()))
    fresh.kill()
    await asyncio.to_thread(fresh.start)
    orders += await asyncio.to_thread(_order_to_cash, desk, 2)
    orders.append(await asyncio.to_thread(desk.quiet, open_order))
    everything.set_result({cursor for order in orders for cursor in _log(order)})
    await asyncio.gather(*listening)

    found = {order["id"]: _log(desk.order(order)) for order in orders}
    for subscriber in subscribers:
        assert len({event["cursor"] for event in subscriber.seen}) == len(subscriber.seen)
        assert {order["id"]: subscriber.of(order["id"]) for order in orders} == found
