"""The static dashboard: its files as built, and its page for every other path that a person may open."""

import os
from collections.abc import Collection
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

ASSETS = "assets/"
FOREVER = "public, max-age=31536000, immutable"
ASK_AGAIN = "no-cache"


class Dashboard:
    """An ASGI application over a folder; says what to do when it was not built.

    without  names at the top, in lower case, that it never answers: neither their files nor its page
    """

    def __init__(self, folder: Path, *, without: Collection[str] = ()) -> None:
        self._without = frozenset(without)
        self._files = StaticFiles(directory=folder, html=True) if (folder / "index.html").is_file() else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._files is None:
            missing = PlainTextResponse("The dashboard is not built; `npm run build` in dashboard/ makes it.\n", 404)
            await missing(scope, receive, send)
            return
        response = await self._response(self._files, scope)
        await response(scope, receive, send)

    async def _response(self, files: StaticFiles, scope: Scope) -> Response:
        path = files.get_path(scope)
        # Some file systems do not tell "Name" from "name".
        if path.partition(os.sep)[0].lower() in self._without:
            raise HTTPException(404)
        try:
            response = await files.get_response(path, scope)
        except HTTPException as error:
            if error.status_code != 404 or path.startswith(ASSETS) or "." in path.rpartition("/")[2]:
                raise
            response = await files.get_response("index.html", scope)
        response.headers["Cache-Control"] = FOREVER if path.startswith(ASSETS) else ASK_AGAIN
        return response
