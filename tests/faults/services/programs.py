"""Processes of one run: found, started in a group of their own, killed by their number."""

import os
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

GOODBYE_SECONDS = 8.0


class Missing(Exception):
    """A program or a right that a set-up needs is not here; the text says what to do."""


def find_program(name: str, *, package: str, places: Sequence[str] = ()) -> str:
    """Raises  Missing  with the package that brings it."""
    for place in places:
        found = sorted(Path("/").glob(f"{place.lstrip('/')}/{name}"))
        if found:
            return str(found[-1])
    somewhere = shutil.which(name)
    if somewhere is None:
        raise Missing(f"{name} is not installed: apt-get install {package}")
    return somewhere


def own_folder(folder: Path, user: str | None, *, mode: int = 0o755) -> Path:
    """A folder that this user may write to."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(mode)
    if user is not None:
        shutil.chown(folder, user, user)
    return folder


def service_user(name: str) -> str | None:
    """The unix user a service runs as: its own when we are root, else ours."""
    return name if os.geteuid() == 0 else None


class Program:
    """One process, its children in its group.

    words  the command line
    user   unix user; None: ours
    """

    def __init__(
        self, words: Sequence[str], log: Path, *, environment: Mapping[str, str] | None = None, user: str | None = None
    ) -> None:
        self.words, self.log = list(words), log
        self._environment, self._user = environment, user
        self._running: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        return self._running.pid if self._running else 0

    @property
    def alive(self) -> bool:
        return self._running is not None and self._running.poll() is None

    @property
    def succeeded(self) -> bool:
        return self._running is not None and self._running.poll() == 0

    def start(self, cwd: Path | None = None) -> None:
        with self.log.open("ab") as log:
            self._running = subprocess.Popen(
                self.words,
                cwd=cwd or self.log.parent,
                env=None if self._environment is None else dict(self._environment),
                user=self._user,
                group=self._user,
                extra_groups=None if self._user is None else [],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def send(self, number: int) -> None:
        """To the whole group; one that is gone already is fine."""
        if self._running is not None and self._running.poll() is None:
            try:
                os.killpg(self._running.pid, number)
            except ProcessLookupError:
                return

    def kill(self) -> None:
        """At once, and seen to be gone."""
        self.send(signal.SIGCONT)
        self.send(signal.SIGKILL)
        self.wait()

    def end(self, number: int = signal.SIGTERM) -> None:
        """Ask it to end; insist after a while."""
        self.send(signal.SIGCONT)
        self.send(number)
        if not self.wait():
            self.kill()

    def wait(self, seconds: float = GOODBYE_SECONDS) -> bool:
        if self._running is None:
            return True
        try:
            self._running.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True
