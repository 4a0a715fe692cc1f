"""A Redis server of our own, which writes every command to its log."""

import asyncio
import shutil
from pathlib import Path

from redis.asyncio import Redis
from redis.exceptions import RedisError

from tests.ports import free_port

from .programs import Program, find_program, own_folder
from .waiting import until


class RedisServer:
    """url  the address without anything between"""

    def __init__(self, folder: Path) -> None:
        self.folder = own_folder(folder, None)
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        words = [find_program("redis-server", package="redis-server"), "--bind", "127.0.0.1", "--save", ""]
        words += ["--port", str(self.port), "--dir", str(self.folder), "--appendonly", "yes", "--daemonize", "no"]
        self.program = Program(words, folder.parent / "redis.log")

    async def start(self) -> None:
        async def up() -> bool:
            if not self.program.alive:
                self.program.start()
            return await self._answers()

        await until(up, "Redis answers")

    async def _answers(self) -> bool:
        client = Redis.from_url(self.url, socket_timeout=2)
        try:
            return bool(await client.ping())
        except (RedisError, OSError):
            return False
        finally:
            await client.aclose()

    async def kill(self) -> None:
        await asyncio.to_thread(self.program.kill)

    async def wipe(self) -> None:
        """Everything it kept is gone; it is down then."""
        await self.kill()
        shutil.rmtree(self.folder)
        self.folder.mkdir()

    async def close(self) -> None:
        await asyncio.to_thread(self.program.end)
