"""A bucket of cost points per caller that refills all the time."""

import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spent:
    """The state of a caller's bucket after a request asked for its points.

    retry_after_seconds  0 when the points were there
    """

    allowed: bool
    requested: int
    available: int
    retry_after_seconds: int


class Budget:
    """Points per caller: full at first, refilled steadily, kept in this process only.

    capacity            what an idle caller may spend at once, in cost points
    restore_per_second  points that come back each second
    max_callers         the callers longest not seen are forgotten, which fills their bucket
    """

    def __init__(
        self,
        capacity: int = 2_000_000,
        restore_per_second: int = 400_000,
        *,
        max_callers: int = 20_000,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.capacity = capacity
        self.restore_per_second = restore_per_second
        self._max_callers = max_callers
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def spend(self, caller: str, points: int) -> Spent:
        """Take the points, or say when they will be there."""
        now = self._clock()
        level = self._level(caller, now)
        allowed = points <= level
        if allowed:
            level -= points
        self._keep(caller, level, now)
        wait = 0 if allowed else math.ceil((min(points, self.capacity) - level) / self.restore_per_second)
        return Spent(allowed, points, int(level), max(wait, 0 if allowed else 1))

    def give_back(self, caller: str, points: int) -> int:
        """Return points that were asked for but not used; the new level."""
        now = self._clock()
        level = min(float(self.capacity), self._level(caller, now) + points)
        self._keep(caller, level, now)
        return int(level)

    def _level(self, caller: str, now: float) -> float:
        level, seen_at = self._buckets.get(caller, (float(self.capacity), now))
        return min(float(self.capacity), level + (now - seen_at) * self.restore_per_second)

    def _keep(self, caller: str, level: float, now: float) -> None:
        self._buckets[caller] = (level, now)
        self._buckets.move_to_end(caller)
        if len(self._buckets) > self._max_callers:
            self._buckets.popitem(last=False)
