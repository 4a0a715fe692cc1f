"""Who has to hear of what, by name."""

from workers.routing import ROUTING

ROUTES = {kind.type(): tuple(listener.name for listener in heard) for kind, heard in ROUTING.items()}
