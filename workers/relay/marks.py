"""How far the relay has come."""

from .seat import Seat

TOLD = "broker"
SWEPT = "swept"


async def set_out(seat: Seat) -> None:
    """Make the marks that are not there yet."""
    for name in (TOLD, SWEPT):
        await seat.ask(
            "insert into relay_marks (name, position) values ($1, 0) on conflict (name) do nothing returning 1", name
        )


async def read_mark(seat: Seat, name: str) -> int:
    found = await seat.ask("select position from relay_marks where name = $1", name)
    return int(found[0]["position"])


async def raise_mark(seat: Seat, name: str, position: int) -> None:
    """Never lowers it."""
    await seat.ask(
        "update relay_marks set position = $1 where name = $2 and position < $3 returning 1", position, name, position
    )
