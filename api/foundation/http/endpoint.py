"""The endpoint: one request, one operation, one answer."""

from collections.abc import Collection, Mapping

from starlette.requests import cookie_parser
from starlette.types import Receive, Scope, Send

from api.foundation.credentials import from_headers
from api.foundation.execution import Answer, Engine, RequestFacts

from .asked_again import ASKED_AGAIN, VARIES, etag, is_known, lasting_question, respond_unchanged
from .body import ClientLeft, read_request
from .negotiation import GRAPHQL_JSON, JSON, Media, preferred_media

CONTENT_TYPE = {media: (b"content-type", f"{media.value}; charset=utf-8".encode()) for media in Media}
NOT_STORED = (b"cache-control", b"no-store")


class GraphQLHTTP:
    """An ASGI application that answers queries and mutations by POST, queries by GET.

    allowed_origins  other sites whose pages may use the session cookie
    """

    def __init__(self, engine: Engine, *, allowed_origins: Collection[str] = ()) -> None:
        self._engine = engine
        self._allowed_origins = frozenset(allowed_origins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = headers_of(scope)
        media = JSON
        try:
            media = preferred_media(headers.get("accept"))
            answer = await self._answer(scope, receive, headers, media)
        except ClientLeft:
            return
        except Exception as error:
            answer = Answer.refused(self._engine.desk.refusal(error))
        if isinstance(answer, str):
            await respond_unchanged(send, answer)
        else:
            await respond(send, answer, media)

    async def _answer(self, scope: Scope, receive: Receive, headers: Mapping[str, str], media: Media) -> Answer | str:
        """The answer, or the tag of the one that the client has already."""
        request = await read_request(scope, receive, headers)
        facts = facts_of(scope, headers)
        credentials = from_headers(headers, facts.cookies, self._allowed_origins)
        reads = scope["method"] == "GET"
        question = lasting_question(request) if reads and not credentials.given else None
        shown = headers.get("if-none-match", "") if question else ""
        if shown and (lasting := self._engine.lasting.find(question)):
            tag = etag(lasting.tag, media)
            if is_known(shown, tag):
                return tag
        caller = await self._engine.caller_for(credentials)
        answer = await self._engine.execute(request, caller, only_queries=reads, facts=facts, question=question)
        tag = etag(answer.tag, media)
        return tag if shown and answer.tag and is_known(shown, tag) else answer


def headers_of(scope: Scope) -> dict[str, str]:
    """The request's headers; of one that came twice, the first."""
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in [*scope["headers"]][::-1]}


def facts_of(scope: Scope, headers: Mapping[str, str]) -> RequestFacts:
    """What resolvers may know of a connection."""
    cookie = headers.get("cookie")
    client = scope.get("client")
    return RequestFacts(
        headers=headers,
        cookies=cookie_parser(cookie) if cookie else {},
        client=client[0] if client else "",
        url=f"{scope.get('scheme', 'http')}://{headers.get('host', '')}{scope['path']}",
    )


async def respond(send: Send, answer: Answer, media: Media) -> None:
    """Write an answer as the client wants it."""
    body = answer.encode()
    status = answer.status if media is GRAPHQL_JSON else answer.lenient
    lines = [CONTENT_TYPE[media], (b"content-length", b"%d" % len(body)), VARIES]
    lines += [(b"etag", etag(answer.tag, media).encode()), ASKED_AGAIN] if answer.tag else [NOT_STORED]
    if answer.headers:
        lines += [(name.lower().encode(), value.encode()) for name, value in answer.headers.items()]
    if answer.status == 401:
        lines.append((b"www-authenticate", b"Bearer"))
    if answer.response is not None:
        lines += answer.response.lines()
    await send({"type": "http.response.start", "status": status, "headers": lines})
    await send({"type": "http.response.body", "body": body})
