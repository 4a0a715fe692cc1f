"""The audit goes out for whoever examines the books: as a stream, however long it is."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime

import orjson
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from api.foundation.credentials import from_headers
from api.foundation.errors import ApiError
from api.foundation.execution import Engine
from domain.foundation.auditing.entries import AUDIT_ENTRY
from domain.foundation.auditing.exporting import COLUMNS, csv_rows, export_entries
from domain.foundation.spreadsheets import CSV, csv_file, csv_lines

EXPORT = "/audit/export"
JSON_LINES = "application/x-ndjson"
# Many lines travel together, so that a long export is no storm of tiny ones.
AT_ONCE = 200


def audit_export(engine: Engine, allowed_origins: frozenset[str]) -> Callable[[Request], Awaitable[Response]]:
    """The door `GET /audit/export?from=…&to=…&format=csv`: oldest first; `from` is included, `to` is not."""

    async def export(request: Request) -> Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        try:
            caller = await engine.caller_for(from_headers(headers, request.cookies, allowed_origins))
        except ApiError as unknown:
            return JSONResponse({"error": unknown.message, "code": unknown.code.value}, 401)
        if not caller.may(AUDIT_ENTRY.permission):
            text = f"{AUDIT_ENTRY.permission} is not permitted to you"
            return JSONResponse({"error": text, "code": "FORBIDDEN"}, 403)
        return _answer(request)

    return export


def _answer(request: Request) -> Response:
    query = request.query_params
    form = query.get("format", "csv")
    try:
        since, until = _instant(query.get("from")), _instant(query.get("to"))
    except (ValueError, OverflowError):
        form = ""
    if form not in ("csv", "json"):
        text = "Give from and to as days or instants (ISO 8601), and csv or json as format."
        return JSONResponse({"error": text, "code": "INVALID"}, 400)
    headers = {"Cache-Control": "no-store", "Content-Disposition": f"attachment; filename=audit.{form}"}
    if form == "csv":
        return StreamingResponse(_csv(since, until), media_type=CSV, headers=headers)
    return StreamingResponse(_json(since, until), media_type=JSON_LINES, headers=headers)


async def _csv(since: datetime | None, until: datetime | None) -> AsyncIterator[bytes]:
    yield csv_file(COLUMNS, [])
    rows: list[tuple[object, ...]] = []
    async for entry in export_entries(since, until):
        rows += csv_rows(entry)
        if len(rows) >= AT_ONCE:
            yield csv_lines(rows).encode()
            rows = []
    yield csv_lines(rows).encode()


async def _json(since: datetime | None, until: datetime | None) -> AsyncIterator[bytes]:
    lines: list[bytes] = []
    async for entry in export_entries(since, until):
        lines.append(orjson.dumps(entry, option=orjson.OPT_APPEND_NEWLINE))
        if len(lines) >= AT_ONCE:
            yield b"".join(lines)
            lines = []
    yield b"".join(lines)


def _instant(text: str | None) -> datetime | None:
    """A day begins at midnight in UTC. Raises ValueError."""
    if not text:
        return None
    at = datetime.fromisoformat(text)
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
