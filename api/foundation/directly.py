"""The short way to the busiest path, past routing and middleware that it does not need."""

from collections.abc import Mapping

from starlette.types import ASGIApp, Receive, Scope, Send


class Directly:
    """ASGI middleware: requests for exactly these paths go to their application, everything else as usual.

    paths  each application answers all methods and its own errors, and is also mounted the usual way
    """

    def __init__(self, app: ASGIApp, paths: Mapping[str, ASGIApp]) -> None:
        self._app = app
        self._paths = dict(paths)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        app = self._app
        if scope["type"] == "http" and not scope.get("root_path"):
            app = self._paths.get(scope["path"], app)
        await app(scope, receive, send)
