"""Whether a caller is still who it was: long connections ask again from time to time."""

import asyncio

from domain.foundation.callers import Caller

from .credentials import Credentials
from .errors import ApiCode, ApiError
from .execution import Engine


async def still_stands(engine: Engine, credentials: Credentials, caller: Caller) -> bool:
    """No once a key is revoked, a session over or a right gained or lost; while nobody can say, nothing changes."""
    try:
        now = await engine.caller_for(credentials)
    except ApiError as refusal:
        return refusal.code is not ApiCode.UNAUTHENTICATED
    return (now.kind, now.rights) == (caller.kind, caller.rights)


async def until_it_falls(engine: Engine, credentials: Credentials, caller: Caller, every_seconds: float) -> None:
    """Return when the caller does not stand any more."""
    await asyncio.sleep(every_seconds)
    while await still_stands(engine, credentials, caller):  # noqa: ASYNC110 nobody tells when a key is revoked
        await asyncio.sleep(every_seconds)
