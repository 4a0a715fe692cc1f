"""The API with an ear at its database: `uvicorn --factory tests.bench.counted:build_app`; /statements says how many."""

from typing import Any

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

import api.main
from domain.foundation import postgres_engine, sqlite_engine

STATEMENTS = "/statements"
_heard = [0]


def _hear(statement: Any) -> None:
    # SQLite tells of the statements of its own triggers as comments.
    if not (isinstance(statement, str) and statement.startswith("--")):
        _heard[0] += 1


class _Postgres(postgres_engine.PostgresClient):
    async def create_pool(self, **given: Any) -> Any:
        async def listen(connection: Any) -> None:
            connection.add_query_logger(_hear)

        return await super().create_pool(**given, init=listen)


class _Sqlite(sqlite_engine.SqliteClient):
    async def create_connection(self, with_db: bool) -> None:
        await super().create_connection(with_db)
        assert self._connection is not None
        await self._connection.set_trace_callback(_hear)


def build_app() -> ASGIApp:
    postgres_engine.client_class, sqlite_engine.client_class = _Postgres, _Sqlite
    app = api.main.build_app()

    async def counted(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == STATEMENTS:
            await PlainTextResponse(str(_heard[0]))(scope, receive, send)
        else:
            await app(scope, receive, send)

    return counted
