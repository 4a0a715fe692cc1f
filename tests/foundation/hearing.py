"""Listeners that hear what was told, in process and in order, without a broker."""

from domain.foundation.models import EventRecord
from workers.foundation.hearing import Hearing
from workers.foundation.turns import Turns
from workers.routing import LISTENERS, ROUTING

_LISTENED_TO = {kind.type(): [listener.name for listener in listeners] for kind, listeners in ROUTING.items()}


async def hear(db: str, *names: str) -> None:
    """Have these listeners hear all events, those included that are told meanwhile; who heard one hears it once."""
    turns, after = Turns(db), 0
    hearing = Hearing(LISTENERS, turns)
    while records := await EventRecord.filter(seq__gt=after).order_by("seq"):
        for record in records:
            for name in _LISTENED_TO[record.type]:
                if name in names:
                    await hearing.hear(name, (record.seq,))
        after = records[-1].seq
    await turns.close()
