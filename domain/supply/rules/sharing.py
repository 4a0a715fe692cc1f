"""Pieces that arrived or were given up, shared among those who wait for them."""

from collections.abc import Sequence


def shares(pieces: int, wanted: Sequence[int]) -> list[int]:
    """How many each gets, first come, first served; what is left over belongs to nobody.

    wanted  pieces each waits for, ≥ 0, in the order in which they came
    """
    found = []
    for want in wanted:
        share = min(pieces, want)
        found.append(share)
        pieces -= share
    return found


def losses(pieces: int, wanted: Sequence[int], free: int) -> list[int]:
    """How many each goes without when pieces do not come, last come first; free ones are lost before any of theirs.

    free  pieces nobody waits for
    """
    missing = max(0, pieces - free)
    return shares(missing, wanted[::-1])[::-1]
