"""One set-up with everything in it: services, links, product, clients; and the ways to bring it up and down."""

import random
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from .checks.evidence import Poison
from .checks.verdict import Verdict
from .load.assortment import define_assortment
from .load.log import ClientLog
from .product import API_KEY, Product
from .services.carrier import Carrier, let_it_carry
from .services.disk import SmallDisk
from .services.link import Link
from .services.postgres import Postgres
from .services.programs import Missing, own_folder
from .services.rabbitmq import RabbitMQ
from .services.redis import RedisServer
from .services.smtp import MailServer

SETUPS = ("postgres-rabbitmq", "postgres-redis", "sqlite")
DISK_MEGABYTES = 400
Broker = RabbitMQ | RedisServer


@dataclass
class Scene:
    """setup    one of SETUPS
    seconds  how long faults go on
    took     recovery times in seconds by what recovered from what, with their promised limits
    only     part of the names of the faults to make; empty: all
    skipped  faults that cannot be made here, and why
    """

    setup: str
    folder: Path
    seconds: float
    chance: random.Random
    mail: MailServer
    carrier: Carrier
    product: Product
    database_url: str
    log: ClientLog
    verdict: Verdict = field(default_factory=Verdict)
    disk: SmallDisk | None = None
    postgres: Postgres | None = None
    broker: Broker | None = None
    database_link: Link | None = None
    broker_link: Link | None = None
    poison: dict[str, Poison] = field(default_factory=dict)
    took: dict[str, list[float]] = field(default_factory=dict)
    limits: dict[str, float] = field(default_factory=dict)
    done: Counter[str] = field(default_factory=Counter)
    skipped: dict[str, str] = field(default_factory=dict)
    api_key: str = API_KEY
    only: str = ""

    @property
    def addresses(self) -> list[str]:
        return [kept.address for kept in self.product.of("api")]

    def measure(self, what: str, began: float, limit: float | None = None) -> None:
        """Write down how long it took; a limit is only told, for the machine may be busy."""
        self.took.setdefault(what, []).append(time.monotonic() - began)
        if limit is not None:
            self.limits[what] = limit


@asynccontextmanager
async def scene(setup: str, *, seconds: float, seed: int, only: str = "") -> AsyncIterator[Scene]:
    """Everything is running and nobody uses it yet; nothing of it is left afterwards, whatever happened."""
    async with AsyncExitStack() as stack:
        folder = _folder(stack)
        disk, skipped = _small_disk(folder / "disk", stack)
        log = stack.enter_context(closing(ClientLog(folder / "clients.jsonl")))
        mail, carrier = await _outside(stack)
        postgres = broker = database_link = broker_link = None
        if setup != "sqlite":
            postgres, broker = await _postgres(folder, stack), await _broker(setup, folder, stack)
            database_link, broker_link = [await _link(one.port, seed, stack) for one in (postgres, broker)]
        data = folder / "disk" / "data" if postgres is None else folder / "data"
        url = postgres.url if postgres else f"sqlite://{data / 'laufzettel.sqlite3'}"
        product = Product(
            folder,
            data,
            database=_through(postgres.url, database_link) if postgres and database_link else "",
            broker=_through(broker.url, broker_link) if broker and broker_link else "",
            smtp=mail.url,
            carrier=carrier.environment,
        )
        await _set_up(product, url, stack)
        yield Scene(
            setup=setup,
            folder=folder,
            seconds=seconds,
            chance=random.Random(f"{seed} {setup}"),
            mail=mail,
            carrier=carrier,
            product=product,
            database_url=url,
            log=log,
            disk=disk,
            postgres=postgres,
            broker=broker,
            database_link=database_link,
            broker_link=broker_link,
            skipped=skipped,
            only=only,
        )


def _folder(stack: AsyncExitStack) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="laufzettel-faults-"))
    stack.callback(shutil.rmtree, folder, ignore_errors=True)
    # Services run as users of their own and have to get through.
    own_folder(folder, None, mode=0o711)
    return folder


async def _outside(stack: AsyncExitStack) -> tuple[MailServer, Carrier]:
    mail, carrier = MailServer(), Carrier()
    for one in (mail, carrier):
        await one.start()
        stack.push_async_callback(one.close)
    return mail, carrier


async def _set_up(product: Product, database_url: str, stack: AsyncExitStack) -> None:
    stack.push_async_callback(product.close)
    await product.install()
    await let_it_carry(database_url)
    await product.start()
    await define_assortment(product.of("api")[0].address, API_KEY)


def _small_disk(folder: Path, stack: AsyncExitStack) -> tuple[SmallDisk | None, dict[str, str]]:
    """The disk, or why there is none."""
    disk = SmallDisk(folder, megabytes=DISK_MEGABYTES)
    try:
        disk.mount()
    except Missing as missing:
        folder.mkdir(parents=True, exist_ok=True)
        return None, {"full disk": str(missing)}
    stack.callback(disk.unmount)
    return disk, {}


async def _postgres(folder: Path, stack: AsyncExitStack) -> Postgres:
    postgres = Postgres(folder / "disk" / "postgres")
    stack.push_async_callback(postgres.close)
    await postgres.create()
    return postgres


async def _broker(setup: str, folder: Path, stack: AsyncExitStack) -> Broker:
    broker: Broker = RabbitMQ(folder / "rabbitmq") if setup.endswith("rabbitmq") else RedisServer(folder / "redis")
    stack.push_async_callback(broker.close)
    await broker.start()
    return broker


async def _link(port: int, seed: int, stack: AsyncExitStack) -> Link:
    link = Link(port, random.Random(seed))
    await link.start()
    stack.push_async_callback(link.close)
    return link


def _through(url: str, link: Link) -> str:
    """The same address, over the link."""
    return url.replace(f":{urlsplit(url).port}", f":{link.port}")
