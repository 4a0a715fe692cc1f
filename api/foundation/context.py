"""What every resolver gets: who asks, and what it may add to the response."""

from dataclasses import dataclass, field
from typing import TypeAlias

import strawberry

from api.foundation.attempts import Attempts
from api.foundation.errors import ApiCode, ApiError
from api.foundation.execution import RequestFacts, ResponseFacts
from api.foundation.feed import Feed
from api.foundation.sign_in import SignIn
from domain.foundation.callers import Caller, CallerKind


@dataclass(slots=True)
class Context:
    """secure  whether browsers reach the server by https, so that cookies are marked for it"""

    caller: Caller
    request: RequestFacts
    feed: Feed
    sign_in: SignIn
    attempts: Attempts
    secure: bool = False
    response: ResponseFacts = field(default_factory=ResponseFacts)


Info: TypeAlias = strawberry.Info[Context, None]


def signed_in(info: Info) -> Caller:
    """Who asks, when they said who they are.

    Raises  ApiError(UNAUTHENTICATED)
    """
    caller = info.context.caller
    if caller.kind is CallerKind.ANONYMOUS:
        raise ApiError(
            ApiCode.UNAUTHENTICATED,
            "Sign in, or send an API key",
            extensions={"remedy": "Send it as `Authorization: Bearer …` or `X-API-Key: …`."},
        )
    return caller
