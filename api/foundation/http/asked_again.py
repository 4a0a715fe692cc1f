"""Asked again: an answer that lasts carries a tag, and a client that shows the tag is told that nothing has changed."""

from collections.abc import Hashable

from starlette.types import Send

from api.foundation.execution import GraphQLRequest, encode_sorted

from .negotiation import GRAPHQL_JSON, Media

# The address holds a secret, so only the client itself may keep the answer, and must ask before it uses it again.
ASKED_AGAIN = (b"cache-control", b"private, no-cache")
VARIES = (b"vary", b"accept")


# Whoever knows one token must not fill the memory with questions that differ in what nobody reads.
LONGEST_VARIABLES = 300


def lasting_question(request: GraphQLRequest) -> Hashable:
    """What names a question by a known document, whoever asks; None for questions in the client's own words."""
    if request.document_id is None or request.query is not None:
        return None
    variables = encode_sorted(request.variables)
    return (request.document_id, request.operation_name, variables) if len(variables) <= LONGEST_VARIABLES else None


def etag(tag: str, media: Media) -> str:
    """The tag as a header says it; weak, since what an answer costs may differ."""
    return f'W/"{tag}.{"g" if media is GRAPHQL_JSON else "j"}"'


def is_known(shown: str, tag: str) -> bool:
    """Whether a client that shows these tags in If-None-Match has what this one stands for."""
    return shown == tag or tag in [one.strip() for one in shown.split(",")]


async def respond_unchanged(send: Send, tag: str) -> None:
    """Tell a client that what it has is what there is."""
    lines = [(b"etag", tag.encode()), ASKED_AGAIN, VARIES]
    await send({"type": "http.response.start", "status": 304, "headers": lines})
    await send({"type": "http.response.body", "body": b""})
