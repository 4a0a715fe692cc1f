"""Attempts: how often somebody may try a password."""

import time
from collections import OrderedDict, deque

from api.foundation.errors import ApiCode, ApiError

MOST = 10
WITHIN_SECONDS = 300.0
MOST_OF_CLIENT = 100
MOST_REMEMBERED = 10_000


class Attempts:
    """Counts tries by who makes them, within the last five minutes."""

    def __init__(self) -> None:
        self._made: OrderedDict[str, deque[float]] = OrderedDict()

    def count(self, who: str, most: int = MOST) -> None:
        """Note one more try; those who have not tried for longest are forgotten first.

        Raises  ApiError(THROTTLED)
        """
        now = time.monotonic()
        made = self._made.setdefault(who, deque())
        self._made.move_to_end(who)
        if len(self._made) > MOST_REMEMBERED:
            self._made.popitem(last=False)
        while made and made[0] < now - WITHIN_SECONDS:
            made.popleft()
        if len(made) >= most:
            wait = int(made[0] + WITHIN_SECONDS - now) + 1
            raise ApiError(
                ApiCode.THROTTLED,
                f"Too many tries; come back in {wait} seconds",
                headers={"Retry-After": str(wait)},
                extensions={"retryAfterSeconds": wait},
            )
        made.append(now)

    def forgive(self, who: str) -> None:
        """The last try of somebody was right, so it does not count."""
        made = self._made.get(who)
        if made:
            made.pop()
