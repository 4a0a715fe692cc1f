"""What a newer version tells of: kept until a relay that knows it is active, and a dead letter when none comes."""

from domain.foundation.clock import now
from domain.foundation.database import run, transaction, value
from domain.foundation.dead_letters import bury, postpone, postpone_unknown, was_heard
from domain.foundation.events import Event
from workers.foundation.actors import UNKNOWN_PATIENCE, UNKNOWN_PAUSE, Listener

# Stands for all listeners of an event, while nobody is there who knows which these are.
EVERYBODY = "relay.tell_everybody"


async def keep_for_newer(event_seq: int) -> None:
    """Postpone telling an event whose type this version does not know."""
    await postpone_unknown(event_seq, EVERYBODY, next_at=now() + UNKNOWN_PAUSE)


async def leave_to_newer(event_seq: int, actor: str, by_type: dict[str, tuple[Listener, ...]]) -> None:
    """Keep a postponed message for a listener that is not known here, or for everybody who listens to its event."""
    type_ = await value("select type from events where seq = $1", event_seq)
    if actor == EVERYBODY and type_ in by_type:
        await _spread(event_seq, by_type[type_])
        return
    since = await postpone_unknown(event_seq, actor, next_at=now() + UNKNOWN_PAUSE)
    if now() - since > UNKNOWN_PATIENCE:
        reason = f"no version that runs here knows {f'events of type {type_}' if actor == EVERYBODY else actor}"
        await bury(event_seq, actor, reason=reason, message={"actor": actor, "event_seq": event_seq})


async def _spread(event_seq: int, listeners: tuple[Listener, ...]) -> None:
    """One postponed message for each listener instead of one for all; those are told until they heard."""
    async with transaction():
        for listener in listeners:
            if not await was_heard(event_seq, listener.name):
                await postpone(event_seq, listener.name, failures=0, next_at=now(), reason="told by a newer version")
        await run("delete from postponed where event_seq = $1 and actor = $2", event_seq, EVERYBODY)


def is_unknown(type_: str) -> bool:
    """Whether only a newer version knows events of this type."""
    return type_ not in Event.known
