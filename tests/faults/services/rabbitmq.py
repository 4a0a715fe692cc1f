"""A RabbitMQ node of our own, with a name service of its own, so that no other node is ever touched."""

import asyncio
import contextlib
import os
import shutil
from pathlib import Path

from tests.ports import free_port

from .programs import Program, find_program, own_folder, service_user
from .waiting import until

PLACES = ("/usr/lib/rabbitmq/bin", "/usr/lib/rabbitmq/lib/*/sbin")
GREETING = b"AMQP\x00\x00\x09\x01"


class RabbitMQ:
    """url  the address without anything between"""

    def __init__(self, folder: Path) -> None:
        server = find_program("rabbitmq-server", package="rabbitmq-server", places=PLACES)
        names = find_program("epmd", package="erlang-base")
        self._user = service_user("rabbitmq")
        self.folder = own_folder(folder, self._user)
        self.port, name_port = free_port(), free_port()
        self.url = f"amqp://guest:guest@127.0.0.1:{self.port}"
        log = folder.parent / "rabbitmq.log"
        environment = self._environment(name_port)
        self._names = Program(
            [names, "-port", str(name_port), "-address", "127.0.0.1"], log, environment=environment, user=self._user
        )
        self.program = Program([server], log, environment=environment, user=self._user)

    def _environment(self, name_port: int) -> dict[str, str]:
        plugins, conf = self.folder / "enabled_plugins", self.folder / "rabbitmq"
        plugins.write_text("[].\n")
        conf.with_suffix(".conf").write_text(f"listeners.tcp.local = 127.0.0.1:{self.port}\n")
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "LANG": "C.UTF-8",
            "ERL_EPMD_PORT": str(name_port),
            "ERL_EPMD_ADDRESS": "127.0.0.1",
            "ERL_FLAGS": "-kernel inet_dist_use_interface {127,0,0,1}",
            "RABBITMQ_NODENAME": f"faults{self.port}@localhost",
            "RABBITMQ_NODE_PORT": str(self.port),
            "RABBITMQ_NODE_IP_ADDRESS": "127.0.0.1",
            "RABBITMQ_DIST_PORT": str(free_port()),
            "RABBITMQ_MNESIA_BASE": str(self.folder / "mnesia"),
            "RABBITMQ_LOG_BASE": str(self.folder / "log"),
            "RABBITMQ_PID_FILE": str(self.folder / "pid"),
            "RABBITMQ_ENABLED_PLUGINS_FILE": str(plugins),
            "RABBITMQ_CONFIG_FILE": str(conf),
            "RABBITMQ_CONF_ENV_FILE": str(self.folder / "none.conf"),
        }

    async def start(self) -> None:
        async def up() -> bool:
            if not self._names.alive:
                self._names.start()
            if not self.program.alive:
                self.program.start()
            return await self._answers()

        await until(up, "RabbitMQ answers", seconds=90, step=0.2)

    async def _answers(self) -> bool:
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        except OSError:
            return False
        try:
            writer.write(GREETING)
            async with asyncio.timeout(2):
                return await reader.read(1) == b"\x01"
        except (OSError, TimeoutError):
            return False
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def kill(self) -> None:
        await asyncio.to_thread(self.program.kill)

    async def wipe(self) -> None:
        """Everything it kept is gone; it is down then."""
        await self.kill()
        shutil.rmtree(self.folder / "mnesia", ignore_errors=True)

    async def close(self) -> None:
        await self.kill()
        await asyncio.to_thread(self._names.kill)
