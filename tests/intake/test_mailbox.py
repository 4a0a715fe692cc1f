import pytest

from domain.foundation.callers import SYSTEM
from domain.intake.commands import arrivals
from domain.intake.commands.drafts import place_draft
from domain.intake.models import Draft, IntakeArrival, MailboxMark
from domain.intake.states import ArrivalState
from domain.orders.models import OrderLine
from tests.foundation.makers import make_shop, make_stock
from tests.intake.dovecot import MISSING, USABLE, Imap, serving
from tests.intake.scene import mail
from workers.foundation import outside
from workers.foundation.outside import Outside
from workers.intake import jobs
from workers.intake.jobs import fetch_mail
from workers.intake.mailbox.imap import ImapMailbox, ImapServer, imap_server

pytestmark = pytest.mark.anyio
TEXT = "2 x LAMP\n\nLieferadresse:\nAnna Müller\nWeg 1\n10115 Berlin\n"


def letter(number: int) -> bytes:
    return mail(TEXT, subject=f"Bestellung {number}00", message_id=f"<{number}@kunde.example>")


class NoMailer:
    async def send(self, mail: object, *, key: str) -> None:
        raise AssertionError("nothing is sent")


def watch(server: ImapServer) -> None:
    outside.configure(Outside(carriers={}, mailer=NoMailer(), mailbox=ImapMailbox(server)))


@pytest.fixture
def imap(db: str) -> object:
    if not USABLE:
        pytest.skip(MISSING)
    with serving() as running:
        watch(running.server)
        yield running
        outside.configure(None)


async def test_each_message_of_a_mailbox_is_taken_exactly_once(imap: Imap) -> None:
    await make_stock(LAMP=9)
    for number in (1, 2, 3):
        imap.deliver(letter(number))
    await fetch_mail()
    await fetch_mail()
    assert await Draft.all().count() == 3
    imap.deliver(letter(4))
    imap.deliver(letter(2))
    await fetch_mail()
    assert await Draft.all().count() == await IntakeArrival.all().count() == 4
    mark = await MailboxMark.get()
    assert (mark.last_uid, mark.name) == (5, "order@127.0.0.1/INBOX")
    draft = await Draft.get(external_reference="100 anna@kunde.example")
    await place_draft(draft.id, by=SYSTEM)
    assert (await OrderLine.get()).quantity == 2


async def test_a_mailbox_that_numbers_anew_brings_no_doubles(imap: Imap) -> None:
    await make_shop()
    imap.deliver(letter(1))
    await fetch_mail()
    # As after the mail server was restored: another validity, and numbers that begin anew.
    await MailboxMark.all().update(uid_validity=1, last_uid=99)
    imap.deliver(letter(2))
    await fetch_mail()
    assert await Draft.all().count() == 2
    mark = await MailboxMark.get()
    assert (mark.uid_validity > 1, mark.last_uid) == (True, 2)


async def test_what_was_not_taken_before_a_kill_is_taken_after_it(imap: Imap, monkeypatch: pytest.MonkeyPatch) -> None:
    await make_shop()
    for number in range(5):
        imap.deliver(letter(number))
    taken = []

    async def until_killed(*asked: object, by: object) -> None:
        if len(taken) == 2:
            raise ConnectionResetError("killed")
        taken.append(await arrivals.take_mail(*asked, by=by))

    monkeypatch.setattr(jobs, "take_mail", until_killed)
    with pytest.raises(ConnectionResetError):
        await fetch_mail()
    monkeypatch.undo()
    assert await Draft.all().count() == 2
    await fetch_mail()
    assert await Draft.all().count() == 5


async def test_more_than_a_batch_is_taken_in_one_go(imap: Imap, monkeypatch: pytest.MonkeyPatch) -> None:
    await make_shop()
    monkeypatch.setattr(jobs, "AT_ONCE", 2)
    for number in range(5):
        imap.deliver(letter(number))
    await fetch_mail()
    assert await Draft.all().count() == 5


async def test_rubbish_in_a_mailbox_holds_nobody_up(imap: Imap) -> None:
    await make_shop()
    imap.deliver(b"\x00\xff\xfe rubbish")
    imap.deliver(b"From: a@b.example\nMessage-ID: <9@x>\n\n" + b"x" * (11 * 1024 * 1024))
    imap.deliver(letter(1))
    await fetch_mail()
    states = sorted(arrival.state for arrival in await IntakeArrival.all())
    assert states == [ArrivalState.READ, ArrivalState.READ, ArrivalState.UNREADABLE]


async def test_a_mailbox_that_is_away_is_asked_again_later(db: str) -> None:
    watch(ImapServer(host="127.0.0.1", port=9, tls=False, username="order", password="wrong"))
    await fetch_mail()
    outside.configure(None)
    assert await MailboxMark.all().count() == 0


def test_the_address_of_a_mailbox_is_read() -> None:
    read = imap_server("imaps://order%40shop.example:s%3Acret@mail.example/Orders%2FNew")
    assert (read.username, read.password, read.port, read.folder) == ("order@shop.example", "s:cret", 993, "Orders/New")
    for wrong in ("http://x", "imap://host", "imaps://user@host", ""):
        with pytest.raises(ValueError, match="imaps://"):
            imap_server(wrong)
    assert "s:cret" not in ImapMailbox(read).name
