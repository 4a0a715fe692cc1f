"""The workers' roof: chooses the world outside and puts broker, crew and relay together."""

import asyncio
import signal
from collections.abc import Callable

import structlog
import uvloop

from domain.foundation import links, tokens
from domain.foundation.channels import Notifier
from domain.foundation.database import close_database, open_database, value
from domain.foundation.ending import end
from domain.foundation.settings import Settings
from domain.notifications.ports import Mailer
from domain.shipping.ports import Carrier
from workers.customers.registers.vies import Vies
from workers.foundation import outside
from workers.foundation.broker.crew import Crew
from workers.foundation.broker.making import MessageBroker, make_broker
from workers.foundation.hearing import Hearing
from workers.foundation.outside import Outside, ShopMailer
from workers.foundation.turns import Turns
from workers.intake.mailbox.imap import ImapMailbox, imap_server
from workers.notifications.mail.folder import FolderMailer
from workers.notifications.mail.smtp import SmtpMailer, smtp_server
from workers.relay.relay import Relay
from workers.routing import LISTENERS, ROUTING
from workers.schedule import SCHEDULE
from workers.shipping.carriers.own_label import OwnLabel
from workers.shipping.carriers.sendcloud import Sendcloud

EMBEDDED_THREADS = 4
NO_DATABASE = 3
log = structlog.get_logger("workers")


def build_outside(settings: Settings) -> Outside:
    """The carriers and the mailer that the settings ask for.

    Raises  ValueError  an SMTP or IMAP address that is none, keys of a carrier that are none
    """
    return Outside(
        carriers={"OWN": OwnLabel(settings.gs1_prefix), **_contracted(settings)},
        mailer=ShopMailer(_mailers(settings), sender=settings.mail_from),
        mailbox=ImapMailbox(imap_server(settings.imap_url.get_secret_value())) if settings.imap_url else None,
        vat_register=Vies(settings.vies_url) if settings.vies_url else None,
    )


def _contracted(settings: Settings) -> dict[str, Carrier]:
    if settings.sendcloud_keys is None:
        return {}
    keys = settings.sendcloud_keys.get_secret_value()
    return {"SENDCLOUD": Sendcloud(keys, option=settings.sendcloud_option, url=settings.sendcloud_url)}


def _mailers(settings: Settings) -> Callable[[str, str], Mailer]:
    if settings.smtp_url:
        server = smtp_server(settings.smtp_url)
        return lambda sender, name: SmtpMailer(server, sender=sender, sender_name=name)
    folder = settings.data / "outbox"
    return lambda sender, name: FolderMailer(folder, sender=sender, sender_name=name)


class Workers:
    """Crew and relay on the running loop, with the database that is open there.

    threads  errands at the same time
    relay    whether this process may be the active relay
    """

    def __init__(
        self, settings: Settings, *, threads: int = EMBEDDED_THREADS, crew: bool = True, relay: bool = True
    ) -> None:
        self._settings = settings
        self._broker: MessageBroker = make_broker(settings)
        self._turns = Turns(settings.database)
        self._crew = Crew(self._broker, LISTENERS, Hearing(LISTENERS, self._turns), threads=threads) if crew else None
        self.relay = (
            Relay(url=settings.database, broker=self._broker, routing=ROUTING, schedule=SCHEDULE) if relay else None
        )
        self._relaying: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin; what was not done before is told again from the log.

        Raises  ValueError  a setting that cannot be
        """
        tokens.use_secret(self._settings.secret())
        links.use_address(self._settings.address)
        outside.configure(build_outside(self._settings))
        if self._crew is not None:
            await self._crew.start()
        if self.relay is not None:
            self._relaying = asyncio.create_task(self.relay.run(), name="relay")

    async def stop(self) -> None:
        """Tell no more, finish what was begun; the loop goes on meanwhile."""
        if self._relaying is not None:
            await end(self._relaying)
        if self._crew is not None:
            await self._crew.stop()
        await self._turns.close()
        await asyncio.to_thread(self._broker.close)


def run_workers(settings: Settings, *, threads: int = 8, crew: bool = True, relay: bool = True) -> int:
    """Be a worker process until SIGTERM or SIGINT; answers the exit code.

    crew   take messages; without it the process is a relay only
    relay  take part in being the active relay
    """
    return uvloop.run(_run_until_told(settings, threads=threads, crew=crew, relay=relay))


async def _run_until_told(settings: Settings, *, threads: int, crew: bool, relay: bool) -> int:
    told = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, told.set)
    if not await _open(settings):
        return NO_DATABASE
    notifier = Notifier()
    workers = Workers(settings, threads=threads, crew=crew, relay=relay)
    try:
        await notifier.start()
        await workers.start()
        log.info("ready", crew=crew, relay=relay)
        await told.wait()
    finally:
        await workers.stop()
        await notifier.stop()
        await close_database()
    return 0


async def _open(settings: Settings) -> bool:
    """Whether the database is there with its tables."""
    try:
        await open_database(settings.database, pool=settings.database_pool)
        await value("select 1 from relay_marks limit 1")
    except Exception as failure:
        log.error("the database cannot be used; is it there and migrated?", reason=str(failure))
        await close_database()
        return False
    return True
