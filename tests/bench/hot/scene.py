"""The scene: a hot article, a bundle of shared parts, many buyers, some who change their mind, and late deliveries."""

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field

from domain.catalog.states import Backorder, SupplyKind
from domain.foundation.callers import SYSTEM
from domain.foundation.errors import DomainError, RefusedForReasons
from domain.orders.commands.decide import cancel_order
from domain.orders.commands.expire import expire_order
from domain.orders.commands.place import place_order
from domain.stock.commands import receive_stock
from domain.stock.commands.supplying import define_supply
from domain.stock.errors import NotEnoughStock
from tests.foundation.makers import make_product, make_stock, wish

PARTS = {"CUP": 2, "CAN": 1}


@dataclass
class Tally:
    """What came of the attempts."""

    counts: Counter[str] = field(default_factory=Counter)
    orders: list[str] = field(default_factory=list)


async def set_up(pieces: int) -> None:
    """As many of the hot article, twice as many cups and cans for sets of two cups and a can, and one that may wait."""
    await make_stock(HOT=pieces, CUP=2 * pieces, CAN=2 * pieces)
    for sku in ("SET", "LATE"):
        await make_product(sku)
    await define_supply("SET", SupplyKind.BUNDLE, Backorder.DENY, PARTS, by=SYSTEM)
    await define_supply("LATE", SupplyKind.STOCK, Backorder.ALLOW, {}, by=SYSTEM)


async def buy(tally: Tally, **pieces: int) -> str | None:
    try:
        order = await place_order(wish(**pieces), by=SYSTEM)
    except (NotEnoughStock, RefusedForReasons):
        tally.counts["refused"] += 1
        return None
    tally.counts["placed"] += 1
    tally.orders.append(order.id)
    return order.id


async def live(tally: Tally, attempts: int, seed: int) -> None:
    """One buyer: buys this and that, and sometimes calls an order off or lets it expire."""
    chance = random.Random(seed)
    for _ in range(attempts):
        basket = chance.choice(({"HOT": 1}, {"HOT": 2}, {"SET": 1}, {"CUP": 1, "SET": 1}, {"LATE": 1}))
        order_id = await buy(tally, **basket)
        if order_id is None or chance.random() > 0.3:
            continue
        end = chance.choice((cancel_order, expire_order))
        await (end(order_id, None, by=SYSTEM) if end is cancel_order else end(order_id, by=SYSTEM))
        tally.counts["given back"] += 1


async def deliver(times: int) -> None:
    """Pieces that come while everybody buys."""
    for _ in range(times):
        await receive_stock("LATE", 3, None, "", by=SYSTEM)


async def rush(buyers: int, attempts: int, *, seed: int = 1) -> Tally:
    """All buyers at once, deliveries between them."""
    tally = Tally()
    try:
        async with asyncio.TaskGroup() as crowd:
            for buyer in range(buyers):
                crowd.create_task(live(tally, attempts, seed * 10_000 + buyer))
            crowd.create_task(deliver(buyers // 4))
    except* DomainError as problems:
        raise problems.exceptions[0] from None
    return tally


async def sell_out(tally: Tally, *skus: str) -> None:
    """Buy piece by piece until nothing is left: whatever is free must be for sale."""
    for sku in skus:
        while await buy(tally, **{sku: 1}):
            pass
