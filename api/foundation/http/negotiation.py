"""Which JSON a client gets, and which it may send."""

from enum import Enum
from functools import lru_cache

from api.foundation.errors import ApiCode, ApiError


class Media(Enum):
    """The two answers of GraphQL over HTTP; the value is the content type without its charset."""

    GRAPHQL_JSON = "application/graphql-response+json"
    JSON = "application/json"


GRAPHQL_JSON = Media.GRAPHQL_JSON
JSON = Media.JSON
ANY = ("*/*", "application/*")
LONGEST_ACCEPT = 2000


def preferred_media(accept: str | None) -> Media:
    """Pick the answer's type; plain JSON for clients that do not say. Raises ApiError(NOT_ACCEPTABLE)."""
    if not accept:
        return JSON
    for media_range in _ranges(accept[:LONGEST_ACCEPT]):
        if media_range in ANY:
            return JSON
        if media_range in (JSON.value, GRAPHQL_JSON.value):
            return Media(media_range)
    raise ApiError(ApiCode.NOT_ACCEPTABLE, f"Answers are {GRAPHQL_JSON.value} or {JSON.value}")


def accepts(accept: str | None, media: str) -> bool:
    """Whether a client takes this type; one that does not say takes all."""
    if not accept:
        return True
    wanted = {media, "*/*", f"{media.partition('/')[0]}/*"}
    return any(media_range in wanted for media_range in _ranges(accept[:LONGEST_ACCEPT]))


@lru_cache(maxsize=256)
def _ranges(accept: str) -> tuple[str, ...]:
    """Media ranges by falling quality, in the client's order where it is equal; without refused ones."""
    weighed = []
    for item in accept.split(","):
        media_range, *parameters = (part.strip().lower() for part in item.split(";"))
        quality, charset = _parameters(parameters)
        if media_range and quality > 0 and charset in ("", "utf-8", "utf8", "*"):
            weighed.append((-quality, media_range))
    return tuple(media_range for _, media_range in sorted(weighed, key=lambda entry: entry[0]))


def _parameters(parameters: list[str]) -> tuple[float, str]:
    quality, charset = 1.0, ""
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            quality = _quality(value)
        elif name.strip() == "charset":
            charset = value.strip(' "')
    return quality, charset


def _quality(value: str) -> float:
    try:
        return min(max(float(value), 0.0), 1.0)
    except ValueError:
        return 0.0


@lru_cache(maxsize=256)
def check_content_type(content_type: str | None) -> None:
    """Take JSON in UTF-8 only: what a form on another site can send must not be a request."""
    kind, *parameters = ((content_type or "")[:LONGEST_ACCEPT]).split(";")
    if kind.strip().lower() != JSON.value:
        raise ApiError(ApiCode.UNSUPPORTED_MEDIA_TYPE, f"The body must be {JSON.value}")
    _, charset = _parameters([parameter.strip().lower() for parameter in parameters])
    if charset not in ("", "utf-8", "utf8"):
        raise ApiError(ApiCode.UNSUPPORTED_MEDIA_TYPE, "The body must be in UTF-8")
