"""What there is and will be of a bundle: as many as its scarcest part allows, at each moment."""

from collections.abc import Sequence
from datetime import date

from domain.promises.values import Inbound, Supply

# Pieces of a part in one bundle, and what there is and will be of that part.
Part = tuple[int, Supply]


def of_parts(parts: Sequence[Part]) -> Supply:
    """The supply of a bundle; of an article that is its own only part, that one's."""
    if len(parts) == 1 and parts[0][0] == 1:
        return parts[0][1]
    return Supply(
        free=min((_there(supply) // count for count, supply in parts), default=0),
        inbound=_inbound(parts),
        days_to_buy=_days(parts),
    )


def _there(supply: Supply) -> int:
    return supply.held + max(0, supply.free - supply.waiting)


def _inbound(parts: Sequence[Part]) -> tuple[Inbound, ...]:
    """Deliveries that make bundles whole: each brings those that lacked nothing else."""
    pieces = [_there(supply) for _, supply in parts]
    ahead = [max(0, supply.waiting - supply.free) for _, supply in parts]
    whole = _whole(parts, pieces)
    found = []
    for _, place, delivery in _by_day(parts):
        others = min(ahead[place], delivery.quantity)
        ahead[place] -= others
        pieces[place] += delivery.quantity - others
        more = _whole(parts, pieces) - whole
        if more:
            found.append(Inbound(delivery.on, more, delivery.source))
            whole += more
    return tuple(found)


def _by_day(parts: Sequence[Part]) -> list[tuple[date, int, Inbound]]:
    """All deliveries with the place of their part, the earliest first."""
    found = [(one.on, place, one) for place, (_, supply) in enumerate(parts) for one in supply.inbound]
    return sorted(found, key=lambda delivery: delivery[:2])


def _whole(parts: Sequence[Part], pieces: Sequence[int]) -> int:
    return min((have // count for (count, _), have in zip(parts, pieces, strict=True)), default=0)


def _days(parts: Sequence[Part]) -> int | None:
    """Working days until all parts can be had, whether made or bought; None where one of them cannot."""
    found = []
    for _, supply in parts:
        ways = [days for days in (supply.days_to_make, supply.days_to_buy) if days is not None]
        if not ways:
            return None
        found.append(min(ways))
    return max(found, default=None)
