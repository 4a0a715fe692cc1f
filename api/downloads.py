"""Documents go out: to whoever may read them, or holds a link that was signed for them."""

from collections.abc import Awaitable, Callable
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from api.foundation.credentials import from_headers
from api.foundation.errors import ApiError
from api.foundation.execution import Engine
from api.foundation.windows import by_id, read_one
from domain.foundation.documents import find_document
from domain.foundation.ids import prefix_of
from domain.foundation.job_streaming import has_result, result_of
from domain.foundation.jobs import JOB
from domain.foundation.links import opens_document, opens_result
from domain.foundation.models import Document
from domain.foundation.spreadsheets import CSV
from domain.foundation.views import Picked, View
from domain.orders.queries import DOCUMENT

INLINE = frozenset({"application/pdf"})


def documents(engine: Engine, allowed_origins: frozenset[str]) -> Callable[[Request], Awaitable[Response]]:
    """The door `GET /documents/{id}`; said alike for a document that is not there and one that is not theirs."""

    async def download(request: Request) -> Response:
        document_id = request.path_params["document_id"]
        if prefix_of(document_id) != "doc" or not await _may_read(request, document_id):
            return JSONResponse({"error": "There is no such document, or the link has expired."}, 404)
        document = await find_document(document_id)
        if document is None:
            return JSONResponse({"error": "There is no such document, or the link has expired."}, 404)
        return _response(document, request)

    async def _may_read(request: Request, document_id: str) -> bool:
        query = request.query_params
        if opens_document(document_id, query.get("expires", ""), query.get("signature", "")):
            return True
        return await _may_see(engine, request, allowed_origins, DOCUMENT, document_id)

    return download


def results(engine: Engine, allowed_origins: frozenset[str]) -> Callable[[Request], Awaitable[Response]]:
    """The door `GET /results/{job_id}`: what came of each row of a large file, as a stream."""

    async def download(request: Request) -> Response:
        job_id, query = request.path_params["job_id"], request.query_params
        opens = opens_result(job_id, query.get("expires", ""), query.get("signature", ""))
        known = prefix_of(job_id) == "job" and (opens or await _may_see(engine, request, allowed_origins, JOB, job_id))
        if not known or not await has_result(job_id):
            return JSONResponse({"error": "There is no such result yet, or the link has expired."}, 404)
        headers = {
            "Cache-Control": "private, max-age=3600, immutable",
            "Content-Disposition": f"attachment; filename={job_id}.csv",
        }
        return StreamingResponse(result_of(job_id), media_type=CSV, headers=headers)

    return download


async def _may_see(
    engine: Engine, request: Request, allowed_origins: frozenset[str], view: View, object_id: str
) -> bool:
    headers = {name.lower(): value for name, value in request.headers.items()}
    try:
        caller = await engine.caller_for(from_headers(headers, request.cookies, allowed_origins))
    except ApiError:
        return False
    return caller.may(view.permission) and await read_one(view, (Picked("id"),), by_id(object_id), caller) is not None


def _response(document: Document, request: Request) -> Response:
    etag = f'"{document.sha256}"'
    headers = {"ETag": etag, "Cache-Control": "private, max-age=3600, immutable"}
    if request.headers.get("if-none-match") == etag:
        return Response(status_code=304, headers=headers)
    manner = "inline" if document.media_type in INLINE else "attachment"
    headers["Content-Disposition"] = f"{manner}; filename*=UTF-8''{quote(document.filename)}"
    return Response(document.content, media_type=document.media_type, headers=headers)
