"""Large files come in: checked who sends them, written down piece by piece, answered with an id to go on with."""

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from api.foundation.credentials import from_headers
from api.foundation.errors import ApiError
from api.foundation.execution import Engine
from domain.foundation.callers import Caller
from domain.foundation.errors import DomainError, Forbidden, Refused, RefusedForReasons
from domain.intake.commands.uploads import begin_upload, drop_upload, end_upload, keep_content

UPLOADS = "/uploads"


def uploads(engine: Engine, allowed_origins: frozenset[str]) -> Callable[[Request], Awaitable[Response]]:
    """The door `POST /uploads?filename=…`: the body is the file; who may write drafts may send one."""

    async def receive(request: Request) -> Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        try:
            caller = await engine.caller_for(from_headers(headers, request.cookies, allowed_origins))
            return await _take(request, caller)
        except ApiError as unknown:
            return _refusal(unknown.code.value, unknown.message, 401)
        except DomainError as refused:
            several: Any = refused.refusals if isinstance(refused, RefusedForReasons) else [refused]
            code = several[0].code.value if isinstance(several[0], Refused) else "INVALID"
            return _refusal(code, str(several[0]), 403 if isinstance(several[0], Forbidden) else 400)

    return receive


async def _take(request: Request, caller: Caller) -> Response:
    upload = await begin_upload(request.query_params.get("filename", ""), by=caller)
    try:
        size, digest, encoding = await keep_content(upload.id, request.stream())
        await end_upload(upload.id, size, digest, encoding, by=caller)
    except BaseException:
        await drop_upload(upload.id)
        raise
    return JSONResponse({"id": upload.id, "size": size, "sha256": digest}, 201)


def _refusal(code: str, message: str, status: int) -> Response:
    return JSONResponse({"error": message, "code": code}, status)
