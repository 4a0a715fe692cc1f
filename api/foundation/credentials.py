"""What a request brings along to say who it is, before anybody checks it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

SESSION_COOKIE = "laufzettel_session"


@dataclass(frozen=True)
class Credentials:
    """Unchecked: a key or token somebody sent, and the session cookie where it counts."""

    bearer: str | None = None
    session: str | None = None

    @property
    def given(self) -> bool:
        return self.bearer is not None or self.session is not None


NO_CREDENTIALS = Credentials()


def from_headers(
    headers: Mapping[str, str], cookies: Mapping[str, str], allowed_origins: Collection[str] = ()
) -> Credentials:
    """Read the key from `Authorization: Bearer` or `X-API-Key`, the session from its cookie.

    headers          names in lower case
    allowed_origins  like "https://desk.example.com"; from any other site the cookie does not count
    """
    session = cookies.get(SESSION_COOKIE) if SESSION_COOKIE in cookies else None
    if session and not same_origin(headers, allowed_origins):
        session = None
    bearer = _bearer(headers.get("authorization")) or _stripped(headers.get("x-api-key"))
    if bearer is None and not session:
        return NO_CREDENTIALS
    return Credentials(bearer, session or None)


def from_init_payload(payload: Mapping[str, Any] | None, fallback: Credentials) -> Credentials:
    """Read a socket's first message; what it does not say, the upgrade request said."""
    payload = payload or {}
    said = _bearer(_text(payload, "authorization", "Authorization"), bare=True)
    bearer = said or _stripped(_text(payload, "apiKey", "x-api-key", "X-API-Key", "token"))
    if bearer is None:
        return fallback
    return Credentials(bearer, fallback.session)


def same_origin(headers: Mapping[str, str], allowed_origins: Collection[str] = ()) -> bool:
    """Whether the page that sent the request is ours; requests without Origin do not come from other sites' scripts."""
    origin = headers.get("origin")
    if origin is None or origin in allowed_origins:
        return True
    host = urlsplit(origin).netloc if "//" in origin else ""
    return bool(host) and host.lower() == headers.get("host", "").lower()


def _bearer(value: str | None, *, bare: bool = False) -> str | None:
    scheme, _, token = (value or "").strip().partition(" ")
    if scheme.lower() == "bearer":
        return _stripped(token)
    # Other schemes belong to proxies in front of us; only a socket may send the key without a scheme.
    return scheme if bare and scheme and not token else None


def _stripped(value: str | None) -> str | None:
    return (value or "").strip() or None


def _text(payload: Mapping[str, Any], *names: str) -> str | None:
    found = (payload[name] for name in names if isinstance(payload.get(name), str))
    return next(found, None)
