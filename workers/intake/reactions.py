from domain.foundation.callers import SYSTEM
from domain.foundation.errors import Refused, RefusedForReasons
from domain.intake.commands.arrivals import read_arrival
from domain.intake.commands.drafts import is_placed_by_rule, note_problems, place_draft
from domain.intake.events import DraftOpened, IntakeReceived
from domain.intake.rules.acting import BY_RULE
from workers.foundation.actors import reaction


@reaction("intake.read_what_arrived")
async def read_what_arrived(event: IntakeReceived) -> None:
    """What a shop sent becomes a draft, or says why it does not."""
    await read_arrival(event.arrival_id, by=SYSTEM)


@reaction("intake.place_by_rule")
async def place_by_rule(event: DraftOpened) -> None:
    """A draft that one of the shop's rules covers needs no person, unless the order is refused."""
    if not await is_placed_by_rule(event.draft_id):
        return
    try:
        await place_draft(event.draft_id, by=BY_RULE)
    except (Refused, RefusedForReasons) as refused:
        await note_problems(event.draft_id, refused, by=SYSTEM)
