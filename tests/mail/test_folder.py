"""The outbox folder: one whole file per key."""

from concurrent.futures import ThreadPoolExecutor
from email import message_from_bytes
from email.policy import default

import pytest

from domain.notifications.ports import Mailer, MailNotDelivered, MailRefused
from workers.notifications.mail.folder import FolderMailer, _write_once, file_name

from .mails import SENDER, mail

pytestmark = pytest.mark.anyio


async def test_a_mail_becomes_a_file_and_its_copy_changes_nothing(tmp_path):
    outbox = tmp_path / "not" / "there yet"
    mailer: Mailer = FolderMailer(outbox, sender=SENDER, sender_name="Lampenhaus")
    await mailer.send(mail(), key="invoice-17")
    [file] = outbox.iterdir()
    before = file.read_bytes()

    await mailer.send(mail(subject="again"), key="invoice-17")
    await mailer.send(mail(), key="invoice-18")

    assert file.read_bytes() == before
    assert {found.name for found in outbox.iterdir()} == {file_name("invoice-17"), file_name("invoice-18")}
    got = message_from_bytes(before, policy=default)
    assert got["Subject"] == mail().subject
    assert got["From"] == f"Lampenhaus <{SENDER}>"


@pytest.mark.parametrize("key", ["../../etc/passwd", "/etc/passwd", "a\x00b", "ä" * 300, "", "."])
def test_no_key_leads_out_of_the_folder(key, tmp_path):
    file = tmp_path / file_name(key)
    assert file.parent == tmp_path
    assert len(file.name) < 100
    _write_once(file, b"x")
    assert file.read_bytes() == b"x"


def test_different_keys_never_share_a_file():
    assert file_name("a/b") != file_name("a-b")


def test_whoever_writes_at_once_leaves_one_whole_file(tmp_path):
    file = tmp_path / "a.eml"
    bodies = [bytes([letter]) * 200_000 for letter in b"abcdefgh"]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda body: _write_once(file, body), bodies))
    assert file.read_bytes() in bodies
    assert list(tmp_path.iterdir()) == [file]


async def test_an_impossible_recipient_is_refused_and_leaves_no_file(tmp_path):
    with pytest.raises(MailRefused):
        await FolderMailer(tmp_path, sender=SENDER).send(mail(to="nobody"), key="x")
    assert list(tmp_path.iterdir()) == []


async def test_a_folder_that_cannot_be_written_is_not_a_refusal(tmp_path):
    blocked = tmp_path / "outbox"
    blocked.write_text("a file where the folder should be")
    with pytest.raises(MailNotDelivered):
        await FolderMailer(blocked, sender=SENDER).send(mail(), key="x")
