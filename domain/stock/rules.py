from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from domain.catalog.rules import may_wait
from domain.catalog.states import Backorder, SupplyKind
from domain.stock.errors import NotEnoughStock

# Nothing of these ever lies on a shelf.
NEVER_HERE = (SupplyKind.SERVICE, SupplyKind.DROPSHIP)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Pieces of an article for one order line; position is the line's place in the input, from 0."""

    order_line_id: str
    product_id: str
    sku: str
    quantity: int
    position: int


@dataclass(frozen=True, slots=True)
class Shelf:
    """What is free of an article that is wanted, or of one part of it.

    product_id  of the article that is wanted
    part_id     the article that lies on the shelf: the same one, but for bundles
    per_piece   pieces of the part in one piece of the article
    id          of the part's stock item; None when there never was any
    """

    product_id: str
    part_id: str
    per_piece: int
    id: str | None
    free: int
    kind: str = SupplyKind.STOCK.value
    backorder: str = Backorder.DENY.value


@dataclass(frozen=True, slots=True)
class Buyer:
    """What counts of whoever pieces are kept for.

    priority   of the pieces that wait
    backorder  whether they get what is not there yet; None: as the articles say
    """

    priority: int = 0
    backorder: bool | None = None


ANYBODY = Buyer()


@dataclass(frozen=True, slots=True)
class Kept:
    """Pieces of an article on the shelf for one order line; or, when it waits, pieces that are missing."""

    order_line_id: str
    shelf: Shelf
    quantity: int
    waits: bool


def plan_reservations(
    wanted: Sequence[Wanted], shelves: Iterable[Shelf], buyer: Buyer = ANYBODY
) -> tuple[list[Kept], list[NotEnoughStock]]:
    """What each line gets, and which lines go short; earlier lines are served first.

    A line that may wait keeps what is there and waits for the rest; of all others it is all or nothing.
    """
    parts: dict[str, list[Shelf]] = {}
    left: dict[str, int] = {}
    for shelf in shelves:
        parts.setdefault(shelf.product_id, []).append(shelf)
        left[shelf.part_id] = shelf.free
    kept: list[Kept] = []
    short: list[NotEnoughStock] = []
    for want in wanted:
        found = parts.get(want.product_id, [])
        if found and found[0].kind in NEVER_HERE:
            continue
        possible = min((left[shelf.part_id] // shelf.per_piece for shelf in found), default=0)
        if possible < want.quantity and not (found and _may_wait(found[0], buyer)):
            short.append(NotEnoughStock(want.sku, want.quantity, possible, position=want.position))
            continue
        for shelf in found:
            kept += _keep(want, shelf, left)
    return kept, short


def _may_wait(shelf: Shelf, buyer: Buyer) -> bool:
    return may_wait(shelf.kind, shelf.backorder, buyer.backorder)


def _keep(want: Wanted, shelf: Shelf, left: dict[str, int]) -> list[Kept]:
    needed = want.quantity * shelf.per_piece
    there = min(needed, left[shelf.part_id])
    left[shelf.part_id] -= there
    shares = ((there, False), (needed - there, True))
    return [Kept(want.order_line_id, shelf, pieces, waits) for pieces, waits in shares if pieces]


def pieces_taken(kept: Iterable[Kept]) -> dict[str, int]:
    """Pieces that are no longer free, by stock item."""
    sums: dict[str, int] = {}
    for one in kept:
        if not one.waits and one.shelf.id is not None:
            sums[one.shelf.id] = sums.get(one.shelf.id, 0) + one.quantity
    return sums


@dataclass(frozen=True, slots=True)
class Claim:
    """A reservation as it is decided on."""

    id: str
    order_id: str
    order_line_id: str
    stock_item_id: str
    quantity: int
    status: str
    per_piece: int
    priority: int
    firm: bool


def shared_out(waiting: Sequence[Claim], free: int) -> list[tuple[Claim, int]]:
    """Who of those who wait gets how many of the free pieces, in their order; the last one perhaps not all."""
    found = []
    for claim in waiting:
        if free <= 0:
            break
        pieces = min(free, claim.quantity)
        found.append((claim, pieces))
        free -= pieces
    return found


def covered(claims: Iterable[Claim], statuses: Sequence[str]) -> dict[str, int]:
    """Pieces of each line that these claims make whole; of a bundle as many as its scarcest part allows.

    statuses  of claims that count; all others show only that the part is needed
    """
    sums: dict[str, dict[tuple[str, int], int]] = {}
    for claim in claims:
        parts = sums.setdefault(claim.order_line_id, {})
        part = (claim.stock_item_id, claim.per_piece)
        parts[part] = parts.get(part, 0) + (claim.quantity if claim.status in statuses else 0)
    return {line: min(pieces // per_piece for (_, per_piece), pieces in parts.items()) for line, parts in sums.items()}


def drawn(claims: Iterable[Claim], pieces: Mapping[str, int] | None) -> list[tuple[Claim, int]]:
    """Which claims are used up, and how much of each, when so many pieces of each line leave the house.

    pieces  by line; None: everything that is kept
    """
    if pieces is None:
        return [(claim, claim.quantity) for claim in claims]
    used: dict[tuple[str, str], int] = {}
    found = []
    for claim in claims:
        part = (claim.order_line_id, claim.stock_item_id)
        needed = pieces.get(claim.order_line_id, 0) * claim.per_piece - used.get(part, 0)
        take = min(claim.quantity, needed)
        if take > 0:
            used[part] = used.get(part, 0) + take
            found.append((claim, take))
    return found


@dataclass(frozen=True, slots=True)
class Place:
    """What of an article lies in one place."""

    level_id: str
    location_id: str
    code: str
    on_hand: int
    blocked: int

    @property
    def loose(self) -> int:
        """Pieces that can be taken away."""
        return self.on_hand - self.blocked


def picked_from(places: Iterable[Place], pieces: int) -> list[tuple[Place, int]]:
    """From which places so many pieces are taken, in the order they come in."""
    found = []
    for place in places:
        take = min(pieces, place.loose)
        if take > 0:
            found.append((place, take))
            pieces -= take
    return found


def withdrawn(claims: Sequence[Claim], missing: int) -> list[tuple[Claim, int]]:
    """Which claims lose pieces that are not there: soft ones first, lower priority first, then the newest.

    Picked pieces are in somebody's hands and stay.
    """
    from_last = sorted(claims, key=lambda claim: claim.id, reverse=True)
    return shared_out(sorted(from_last, key=lambda claim: (claim.firm, claim.priority)), missing)
