"""GraphiQL: a page to write queries on, beside the dashboard and served only where the operator wants it."""

from pathlib import Path

from starlette.responses import PlainTextResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

from .dashboard import ASK_AGAIN

PAGE = "index.html"


class GraphiQL:
    """An ASGI application over the page's folder, for routes that may name a file in it; without a name it is the page.

    policy  Content-Security-Policy of the page alone
    """

    def __init__(self, folder: Path, *, policy: str) -> None:
        self._files = StaticFiles(directory=folder) if (folder / PAGE).is_file() else None
        self._policy = policy

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self._response(scope)
        await response(scope, receive, send)

    async def _response(self, scope: Scope) -> Response:
        if self._files is None:
            return PlainTextResponse("GraphiQL is not built; `npm run build` in dashboard/ makes it.\n", 404)
        response = await self._files.get_response(scope["path_params"].get("name") or PAGE, scope)
        response.headers["Cache-Control"] = ASK_AGAIN
        if response.headers.get("content-type", "").startswith("text/html"):
            response.headers["Content-Security-Policy"] = self._policy
        return response
