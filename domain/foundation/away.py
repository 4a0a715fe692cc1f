"""When the database cannot do its work for now: nobody's mistake, and another try may succeed."""

import sqlite3

import asyncpg
from tortoise.exceptions import DBConnectionError

# Gone, coming up or going down, out of room or connections; the last one: it broke off while we were asking.
_AWAY = (
    OSError,
    DBConnectionError,
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.PostgresSystemError,
    asyncpg.IdleInTransactionSessionTimeoutError,
    asyncpg.InternalClientError,
)
_SQLITE_AWAY = frozenset(
    {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_CANTOPEN}
)
_PRIMARY = 0xFF


def is_away(failure: BaseException) -> bool:
    """Whether a failure only says that the database is away or full; what was asked may or may not be done."""
    return (
        isinstance(failure, _AWAY)
        or (isinstance(failure, asyncpg.InterfaceError) and "connection is closed" in str(failure))
        or _is_away_on_sqlite(failure)
        or _is_away_on_sqlite(failure.__cause__ or failure.__context__)
    )


def is_deadlock(failure: BaseException) -> bool:
    """Whether the database ended one of several who waited for each other, and another try finds the way free."""
    return isinstance(failure, asyncpg.DeadlockDetectedError) or isinstance(
        failure.__cause__, asyncpg.DeadlockDetectedError
    )


def _is_away_on_sqlite(failure: BaseException | None) -> bool:
    """Extended codes hold the primary one in their lowest byte."""
    code = getattr(failure, "sqlite_errorcode", None) if isinstance(failure, sqlite3.Error) else None
    return code is not None and code & _PRIMARY in _SQLITE_AWAY
