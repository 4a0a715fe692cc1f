"""What resolvers may know about the request around them, and what they may add to the response."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from http.cookies import SimpleCookie


@dataclass(frozen=True, slots=True)
class RequestFacts:
    """The request as it came in.

    headers  names in lower case
    client   the address it came from, as the server in front reported it
    """

    headers: Mapping[str, str] = field(default_factory=dict)
    cookies: Mapping[str, str] = field(default_factory=dict)
    client: str = ""
    url: str = ""


@dataclass(slots=True)
class ResponseFacts:
    """Headers and cookies a resolver wants in the HTTP response; sockets and streams have no use for them.

    about_order  the only order that the field shows, when its answer changes with that order's events and nothing else
    """

    headers: dict[str, str] = field(default_factory=dict)
    cookies: list[str] = field(default_factory=list)
    about_order: str | None = None

    def set_cookie(self, name: str, value: str, *, max_age_seconds: int | None = None, secure: bool = True) -> None:
        """Set a cookie that scripts cannot read and other sites cannot send along."""
        morsel = _morsel(name, value, secure)
        if max_age_seconds is not None:
            morsel[name]["max-age"] = max_age_seconds
        self.cookies.append(morsel.output(header="").strip())

    def delete_cookie(self, name: str, *, secure: bool = True) -> None:
        """Make the browser forget a cookie."""
        self.set_cookie(name, "", max_age_seconds=0, secure=secure)

    def lines(self) -> list[tuple[bytes, bytes]]:
        """Header lines for ASGI; refuses values that would start a line of their own."""
        if not self.headers and not self.cookies:
            return []
        pairs = [*self.headers.items(), *(("set-cookie", cookie) for cookie in self.cookies)]
        if any("\r" in value or "\n" in value for _, value in pairs):
            raise ValueError("A header value must not contain a line break")
        return [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in pairs]


def _morsel(name: str, value: str, secure: bool) -> SimpleCookie:
    cookie = SimpleCookie()
    cookie[name] = value
    cookie[name]["path"] = "/"
    cookie[name]["httponly"] = True
    cookie[name]["samesite"] = "Lax"
    if secure:
        cookie[name]["secure"] = True
    return cookie
