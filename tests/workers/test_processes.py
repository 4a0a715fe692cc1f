"""Worker processes that are killed at the worst moment, and others that finish what they began."""

import asyncio
import signal
from pathlib import Path

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session

from domain.foundation.database import column
from domain.foundation.models import DeadLetter
from domain.foundation.settings import Settings
from domain.notifications.models import Message
from domain.notifications.states import MessageState
from tests.workers.processes import worker_process
from tests.workers.scene import all_heard, at_broker, brokers, mails, order_lamps, until

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("broker", brokers(), ids=lambda url: url.partition(":")[0] or "in process")
async def test_workers_killed_again_and_again_send_each_mail_once(shop: Settings, broker: str) -> None:
    if not broker:
        await _kill_and_finish(shop)
        return
    async with at_broker(shop, broker) as settings:
        await _kill_and_finish(settings)


async def _kill_and_finish(settings: Settings) -> None:
    orders = [await order_lamps(1) for _ in range(6)]
    await _kill_after(settings, 1)
    await _kill_after(settings, 3)
    async with worker_process(settings) as process:
        orders.append(await order_lamps(1))
        await until(lambda: _sent(len(orders)), "all confirmations are sent")
        await until(all_heard, "every listener has heard every event")
        process.terminate()
        assert await asyncio.wait_for(process.wait(), 30) == 0

    assert sorted(mail["Subject"] for mail in mails(settings)) == sorted(
        f"Auftragsbestätigung {order.number}" for order in orders
    )
    assert await column("select count(*) from events where type = 'MessageSent'") == [len(orders)]
    assert not await DeadLetter.all().exists()


async def _sent(count: int) -> bool:
    return await Message.filter(state=MessageState.SENT).count() >= count


async def _kill_after(settings: Settings, count: int) -> None:
    async with worker_process(settings) as process:
        await until(lambda: _lie_there(settings, count), f"{count} mails are sent")
        process.send_signal(signal.SIGKILL)
        await process.wait()


async def _lie_there(settings: Settings, count: int) -> bool:
    return len(mails(settings)) >= count


class _SlowPostOffice:
    """Takes the first mail in and never says so; all others at once."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.taken: list[str] = []

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        text = envelope.content.decode()
        key = next(line for line in text.splitlines() if line.startswith("Message-ID"))
        self.seen.append(key)
        if len(self.seen) == 1:
            await asyncio.sleep(3600)
        self.taken.append(key)
        return "250 OK"


async def test_a_worker_killed_while_it_sends_leaves_the_mail_to_the_next_with_the_same_key(shop: Settings) -> None:
    office = _SlowPostOffice()
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(office), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    settings = shop.model_copy(update={"smtp_url": f"smtp://127.0.0.1:{port}?encryption=none"})
    try:
        await order_lamps(1)
        async with worker_process(settings) as process:
            await until(lambda: _has(office.seen, 1), "the mail is on its way")
            process.send_signal(signal.SIGKILL)
        async with worker_process(settings):
            await until(all_heard, "every listener has heard every event")
    finally:
        server.close()

    assert len(office.seen) == 2
    assert office.taken == [office.seen[0]]
    assert await Message.filter(state=MessageState.SENT).count() == 1


async def _has(things: list[str], count: int) -> bool:
    return len(things) >= count


async def test_a_worker_without_its_database_ends_with_an_error(shop: Settings) -> None:
    nowhere = shop.model_copy(update={"database_url": "postgres://nobody@127.0.0.1:1/nothing"})
    async with worker_process(nowhere) as process:
        assert await asyncio.wait_for(process.wait(), 30) == 3


async def test_a_worker_before_migration_ends_with_an_error(shop: Settings, tmp_path: Path) -> None:
    empty = shop.model_copy(update={"database_url": f"sqlite://{tmp_path}/empty.sqlite3"})
    async with worker_process(empty) as process:
        assert await asyncio.wait_for(process.wait(), 30) == 3
