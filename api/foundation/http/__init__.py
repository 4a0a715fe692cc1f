"""GraphQL over HTTP."""

from .body import read_request
from .endpoint import GraphQLHTTP, facts_of, respond
from .negotiation import GRAPHQL_JSON, JSON, Media, accepts, preferred_media

__all__ = [
    "GRAPHQL_JSON",
    "JSON",
    "GraphQLHTTP",
    "Media",
    "accepts",
    "facts_of",
    "preferred_media",
    "read_request",
    "respond",
]
