"""A real IMAP server for one test: dovecot, with one user and a mailbox of files."""

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from workers.intake.mailbox.imap import ImapServer

PROGRAM = shutil.which("dovecot") or ""
MISSING = "needs an IMAP server: apt-get install dovecot-imapd (and root to start it)"
USABLE = bool(PROGRAM) and os.geteuid() == 0
CONFIG = """
base_dir = {home}/run
state_dir = {home}/run
log_path = {home}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_login_user = nobody
default_internal_user = nobody
default_internal_group = nogroup
mail_location = maildir:{home}/mail
passdb {{
  driver = static
  args = password=secret
}}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home={home}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
}}
service anvil {{
  chroot =
}}
"""


class Imap:
    """server as our mailbox is told about it; mails are put in as files, as a mail server does it."""

    def __init__(self, home: Path, port: int) -> None:
        self.home = home
        self.server = ImapServer(host="127.0.0.1", port=port, tls=False, username="order", password="secret")
        self._count = 0

    def deliver(self, content: bytes) -> None:
        self._count += 1
        file = self.home / "mail" / "new" / f"{self._count}.test"
        file.write_bytes(content)
        shutil.chown(file, "nobody", "nogroup")


@contextlib.contextmanager
def serving() -> Iterator[Imap]:
    home = Path(tempfile.mkdtemp(prefix="imap-", dir="/tmp"))
    home.chmod(0o755)
    for folder in ("cur", "new", "tmp"):
        (home / "mail" / folder).mkdir(parents=True)
    owner = pwd.getpwnam("nobody")
    for path in (home, *home.rglob("*")):
        os.chown(path, owner.pw_uid, -1)
    port = _free_port()
    (home / "conf").write_text(CONFIG.format(home=home, port=port))
    process = subprocess.Popen([PROGRAM, "-F", "-c", str(home / "conf")])
    try:
        _wait(port, home)
        yield Imap(home, port)
    finally:
        process.terminate()
        process.wait(10)
        shutil.rmtree(home, ignore_errors=True)


def _wait(port: int, home: Path) -> None:
    end = time.monotonic() + 15
    while time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1) as talking:
            if talking.recv(100).startswith(b"* OK"):
                return
        time.sleep(0.05)
    log = home / "log"
    raise AssertionError(f"dovecot does not answer: {log.read_text() if log.exists() else 'no log'}")


def _free_port() -> int:
    with socket.socket() as some:
        some.bind(("127.0.0.1", 0))
        return int(some.getsockname()[1])
