"""Several processes of one installation, each stopped and started by itself, and nginx in front of them."""

import contextlib
import os
import re
import signal
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import httpx

from tests.journeys.server import MANY_SECONDS, PROGRAM, ROOT, Product, until
from tests.ports import free_port

NGINX = "/usr/sbin/nginx"
SITE = ROOT / "docs" / "nginx.conf"
INSTALL_NGINX = f"needs {NGINX}: apt-get install nginx-light, or any other package of nginx"


class Member:
    """One process of an installation that is there already; its log is its own.

    words  the command; `serve` is given a port
    """

    def __init__(self, product: Product, *words: str, **settings: str) -> None:
        self.port = free_port() if words[0] == "serve" else 0
        self._words = (*words, "--port", str(self.port)) if self.port else words
        self._environment = {**product.environment, **settings}
        self.log_file = product.data.parent / f"{words[0]}-{self.port or id(self)}.log"
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> "Member":
        """Start it and wait until it takes work."""
        said = len(self.log())
        with self.log_file.open("ab") as log:
            self.process = subprocess.Popen(
                [*PROGRAM, *self._words], cwd=ROOT, env=self._environment, stdout=subprocess.DEVNULL, stderr=log
            )
        ready = self.is_ready if self.port else lambda: '"ready"' in self.log()[said:]
        until(lambda: self.runs() and ready(), f"it is ready; its log ends: {self.log()[-2000:]}")
        return self

    def runs(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def is_ready(self) -> bool:
        try:
            return httpx.get(f"{self.address}/ready", timeout=2, trust_env=False).status_code == 200
        except httpx.HTTPError:
            return False

    def tell_to_stop(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)

    def wait(self) -> int:
        """The exit code."""
        assert self.process is not None
        return self.process.wait(MANY_SECONDS)

    def stop(self) -> int:
        self.tell_to_stop()
        return self.wait()

    def log(self) -> str:
        return self.log_file.read_text(errors="replace") if self.log_file.exists() else ""

    def end(self) -> None:
        """Leave nothing running, whatever the test did."""
        if self.process is not None and self.runs():
            self.process.kill()
            self.process.wait(MANY_SECONDS)


@contextlib.contextmanager
def crew_of(*members: Member) -> Iterator[None]:
    """Started in this order, and gone afterwards."""
    try:
        for member in members:
            member.start()
        yield
    finally:
        for member in members:
            member.end()


@contextlib.contextmanager
def nginx(folder: Path, members: Sequence[Member]) -> Iterator[str]:
    """The site of the documentation before these processes; its address."""
    folder.mkdir()
    port = free_port()
    (folder / "nginx.conf").write_text(_whole(folder, _site(port, members)))
    order = [NGINX, "-e", str(folder / "error.log"), "-p", str(folder), "-c", str(folder / "nginx.conf")]
    server = subprocess.Popen([*order, "-g", "daemon off;"])
    address = f"http://127.0.0.1:{port}"
    try:
        until(lambda: server.poll() is None and _answers(address), (folder / "error.log").as_posix())
        yield address
    finally:
        server.terminate()
        server.wait(MANY_SECONDS)


def _site(port: int, members: Sequence[Member]) -> str:
    """The documented file with these ports in it."""
    text = SITE.read_text()
    servers = "\n".join(f"    server 127.0.0.1:{member.port} max_fails=0;" for member in members)
    text, count = re.subn(r"(    server 127[^\n]+\n)+", f"{servers}\n", text)
    assert count == 1
    assert "listen 80;" in text
    return text.replace("listen 80;", f"listen 127.0.0.1:{port};")


def _whole(folder: Path, site: str) -> str:
    paths = "\n".join(
        f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = "user root;" if os.getuid() == 0 else ""
    return (
        f"{user}\nworker_processes 1;\npid {folder}/pid;\nerror_log {folder}/error.log;\n"
        f"events {{ worker_connections 4096; }}\nhttp {{\naccess_log {folder}/access.log;\n{paths}\n{site}\n}}\n"
    )


def _answers(address: str) -> bool:
    try:
        return httpx.get(f"{address}/ready", timeout=2, trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False
