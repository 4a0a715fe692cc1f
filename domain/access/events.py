from dataclasses import dataclass

from domain.foundation.events import Event


@dataclass(frozen=True, kw_only=True)
class ApiKeyCreated(Event):
    """A program may call the API."""

    told = "API key {name} created"

    key_id: str
    name: str
    scope: str


@dataclass(frozen=True, kw_only=True)
class ApiKeyRevoked(Event):
    """A program may no longer call the API."""

    told = "API key {name} revoked"

    key_id: str
    name: str


@dataclass(frozen=True, kw_only=True)
class StaffUserCreated(Event):
    """A person may sign in."""

    told = "{name} can sign in as {role}"

    user_id: str
    name: str
    role: str
