"""GraphQL over WebSocket: the graphql-transport-ws protocol."""

from .endpoint import GraphQLSocket
from .messages import Close
from .session import SocketLimits

__all__ = ["Close", "GraphQLSocket", "SocketLimits"]
