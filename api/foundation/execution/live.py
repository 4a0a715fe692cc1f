"""Live subscriptions: what a resolver returns for events of the log, so that who asks alike can share them."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from api.foundation.feed import Feed

Read = Callable[[int, int], AsyncIterator[tuple[int, Any]]]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a subscription's events come from, once it is known that its caller may listen.

    order_id  the only order they can be about; None for any
    read      the events of (from, to] with their positions, in the order of the feed; what the caller may not see
              is left out by the statement itself
    """

    order_id: str | None
    read: Read


class Live:
    """A resolver's answer to a subscription.

    Equal subscriptions of callers with equal rights are executed once, with the context of the first of them: what is
    below such a field may depend on its caller's rights, and on nothing else of the request.

    feed     this process's tail of the log
    after    the cursor to go on from; None for what comes from now on
    prepare  finds the source; raises what the client is told when it may not listen
    at_once  how things stand is told first, whether or not something has just happened
    whose    the caller's id, where the answers depend on more than rights
    """

    def __init__(
        self,
        feed: Feed,
        after: str | None,
        prepare: Callable[[], Awaitable[Source]],
        *,
        at_once: bool = False,
        whose: str = "",
    ) -> None:
        self.feed, self.after, self.prepare = feed, after, prepare
        self.at_once, self.whose = at_once, whose

    def __aiter__(self) -> AsyncIterator[Any]:
        raise TypeError("a live subscription is followed by the engine, together with those who ask alike")
