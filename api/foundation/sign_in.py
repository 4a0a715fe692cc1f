"""From credentials to a caller; an answer is remembered for a few seconds."""

import time

from api.foundation.credentials import Credentials
from api.foundation.errors import ApiCode, ApiError
from domain.access.queries import find_key_caller, find_session_caller
from domain.foundation.callers import ANONYMOUS, Caller
from domain.foundation.tokens import hashed

REMEMBERED_SECONDS = 5.0
MOST_REMEMBERED = 10_000


class SignIn:
    """Knows the callers of the last seconds by the hash of what they sent."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[float, Caller]] = {}

    async def authenticate(self, credentials: Credentials) -> Caller:
        """Who the credentials belong to; a key counts before a cookie, a session that has run out is nobody's.

        Raises  ApiError(UNAUTHENTICATED)
        """
        secret = credentials.bearer or credentials.session or ""
        mark = hashed(secret)
        kept = self._known.get(mark)
        if kept is not None and kept[0] > time.monotonic():
            return kept[1]
        caller = await _look_up(credentials)
        if caller is None and not credentials.bearer:
            return ANONYMOUS
        if caller is None:
            raise ApiError(
                ApiCode.UNAUTHENTICATED, "The key or the session is not valid (any more)", extensions={"remedy": REMEDY}
            )
        self._remember(mark, caller)
        return caller

    def forget(self, secret: str) -> None:
        """Ask again next time, such as after a sign-out."""
        self._known.pop(hashed(secret), None)

    def _remember(self, mark: str, caller: Caller) -> None:
        if len(self._known) >= MOST_REMEMBERED:
            self._known.clear()
        self._known[mark] = (time.monotonic() + REMEMBERED_SECONDS, caller)


REMEDY = "Sign in again, or make a key with `laufzettel keys create`."


async def _look_up(credentials: Credentials) -> Caller | None:
    if credentials.bearer:
        return await find_key_caller(credentials.bearer) or await find_session_caller(credentials.bearer)
    return await find_session_caller(credentials.session) if credentials.session else None
