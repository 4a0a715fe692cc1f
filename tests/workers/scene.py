"""A small shop and its first customers."""

import asyncio
import email
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from uuid import uuid4

from redis import Redis

from domain.catalog.models import Product
from domain.foundation.callers import SYSTEM
from domain.foundation.database import rows
from domain.foundation.models import Shop
from domain.foundation.settings import Settings
from domain.orders.commands.place import place_order
from domain.orders.models import ConfirmationRule, Order
from domain.orders.states import Channel
from domain.orders.wishes import AddressGiven, LineGiven, OrderGiven
from domain.pricing.models import Price, ShippingMethod, TaxRate
from domain.stock.commands import receive_stock
from workers.foundation.broker.making import make_broker
from workers.foundation.broker.rabbitmq import Rabbitmq
from workers.main import Workers
from workers.routing import ROUTING

SECRET = "a secret for tests only"
BERLIN = AddressGiven(name="Anna Müller", street="Weg 1", postal_code="10115", city="Berlin", country_code="DE")
MANY_SECONDS = 40.0


async def open_shop() -> None:
    await Shop.create(
        name="Lampenhaus",
        street="Speicherstraße 12",
        postal_code="20457",
        city="Hamburg",
        country_code="DE",
        email="hallo@lampenhaus.example",
        vat_id="DE136695976",
        iban="DE89370400440532013000",
        currency="EUR",
    )
    await TaxRate.create(category="STANDARD", basis_points=1900)
    await ShippingMethod.create(code="STANDARD", name="Standard", currency="EUR", gross_minor=490)
    lamp = await Product.create(sku="LAMP", name="Tischleuchte")
    await Price.create(product=lamp, currency="EUR", gross_minor=11900)
    await receive_stock("LAMP", 1_000, None, "first", by=SYSTEM)
    await ConfirmationRule.create(channel=Channel.STOREFRONT, up_to_minor=100_000)


async def order_lamps(quantity: int = 2, *, address: str | None = "anna@example.org") -> Order:
    """An order from the storefront; `address` is where the customer wants mails."""
    given = OrderGiven(
        lines=(LineGiven(sku="LAMP", quantity=quantity),),
        shipping_address=BERLIN,
        customer_name="Anna Müller",
        customer_email=address,
    )
    return await place_order(given, by=SYSTEM)


async def until(true: Callable[[], Awaitable[object]], what: str, *, seconds: float = MANY_SECONDS) -> None:
    """Wait for a condition."""
    end = asyncio.get_running_loop().time() + seconds
    while not await true():
        assert asyncio.get_running_loop().time() < end, f"in {seconds} s it did not come true that {what}"
        await asyncio.sleep(0.02)


async def all_heard() -> bool:
    """Whether every event has its place and every listener of it has heard it."""
    pairs = {(kind.type(), listener.name) for kind, listeners in ROUTING.items() for listener in listeners}
    events = await rows("select seq, type, position from events")
    heard = {(row["event_seq"], row["actor"]) for row in await rows("select event_seq, actor from heard")}
    wanted = {(row["seq"], actor) for row in events for kind, actor in pairs if kind == row["type"]}
    return heard == wanted and all(row["position"] for row in events)


@asynccontextmanager
async def working(settings: Settings, *, threads: int = 4) -> AsyncIterator[Workers]:
    """Crew and relay, on the loop of the test."""
    workers = Workers(settings, threads=threads)
    await workers.start()
    try:
        yield workers
    finally:
        await workers.stop()


@asynccontextmanager
async def at_broker(settings: Settings, url: str) -> AsyncIterator[Settings]:
    """The same settings with a broker and names there that are taken away afterwards."""
    given = settings.model_copy(update={"broker_url": url, "broker_namespace": f"laufzettel-test-{uuid4().hex[:8]}"})
    try:
        yield given
    finally:
        await asyncio.to_thread(_leave_nothing, given)


def _leave_nothing(settings: Settings) -> None:
    broker = make_broker(settings)
    if isinstance(broker, Rabbitmq):
        for queue in ("reactions", "errands"):
            for ending in ("", ".DQ", ".XQ"):
                broker.channel.queue_delete(f"{settings.broker_namespace}.v1.{queue}{ending}")
        broker.close()
        return
    client = Redis.from_url(settings.broker_url)
    for key in client.scan_iter(f"{settings.broker_namespace}:*"):
        client.delete(key)
    client.close()


def mails(settings: Settings) -> list[EmailMessage]:
    """What lies in the outbox folder."""
    files = sorted(Path(settings.data / "outbox").glob("*.eml"))
    return [email.message_from_bytes(file.read_bytes(), policy=default) for file in files]


def brokers() -> list[str]:
    """Addresses of the brokers that this run may use; the empty one is this process."""
    return ["", *[os.environ[name] for name in ("TEST_AMQP_URL", "TEST_REDIS_URL") if name in os.environ]]
