"""Late transactions: begun with the first statement that needs it; what was put off goes with the last one.

A command that only asks questions and puts off what it writes needs no BEGIN: its one writing statement is the
transaction. Whatever else it runs begins the transaction and sends what was put off first, so nobody sees a difference.
"""

from collections.abc import Callable
from enum import Enum, auto
from typing import Any

from tortoise.backends.base.client import NestedTransactionContext
from tortoise.exceptions import IntegrityError

from .writes import Writes


class Stage(Enum):
    IDLE = auto()
    BEGUN = auto()
    OVER = auto()


class Contended(IntegrityError):
    """What was put off breaks a rule of the database: others wrote something since it was decided."""


class LateTransaction:
    """What both engines' transactions have in common; a connection must not be used before `ready`.

    writes   what was put off
    eager    begin before the first question, since it locks what it reads or must see what was tried
    last     ends the transaction with the next question, which is about an object of this id or None
    """

    stage: Stage
    writes: Writes
    eager: bool
    last: tuple[str | None] | None
    _lock: Any

    def _start_late(self) -> None:
        self.stage, self.writes, self.eager, self.last = Stage.IDLE, Writes(), False, None

    def acquire_connection(self) -> Any:
        return _Entrance(self)

    @property
    def beside(self) -> bool:
        """Whether a statement can be committed at once on the connection that is held."""
        raise NotImplementedError

    async def ready(self) -> Any:
        """The connection for any statement: begun, and with nothing put off."""
        raise NotImplementedError

    @property
    def uncommitted(self) -> bool:
        """Whether a statement is part of the transaction instead of being committed at once."""
        return self.eager or self.stage is Stage.BEGUN or bool(self.writes)


class _Entrance:
    """Lets one task after the other use the connection of a transaction."""

    __slots__ = ("_transaction",)

    def __init__(self, transaction: LateTransaction) -> None:
        self._transaction = transaction

    async def __aenter__(self) -> Any:
        await self._transaction._lock.acquire()
        try:
            return await self._transaction.ready()
        except BaseException:
            self._transaction._lock.release()
            raise

    async def __aexit__(self, *failure: object) -> None:
        self._transaction._lock.release()


class Savepoint(NestedTransactionContext):
    """A transaction inside another one."""

    def __init__(self, outer: Any, make: Callable[[Any], Any]) -> None:
        self._outer, self._make = outer, make

    async def __aenter__(self) -> Any:
        async with self._outer.acquire_connection():
            self.client = self._make(self._outer)
            self.connection_name = self.client.connection_name
        return await super().__aenter__()

    async def __aexit__(self, kind: Any, failure: Any, traceback: Any) -> None:
        if kind is not None:
            self._outer.writes.clear()
        try:
            async with self._outer.acquire_connection():
                pass
        except BaseException as late:
            self._outer.writes.clear()
            await super().__aexit__(type(late), late, late.__traceback__)
            raise
        await super().__aexit__(kind, failure, traceback)
