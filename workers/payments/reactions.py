from domain.foundation.callers import SYSTEM
from domain.intake.events import DraftPlaced
from domain.payments.commands import note_paid_outside
from workers.foundation.actors import reaction


@reaction("payments.keep_outside_payment")
async def keep_outside_payment(event: DraftPlaced) -> None:
    """What was counted as received when the order was placed gets its payment."""
    if event.paid_minor:
        await note_paid_outside(str(event.order_id), event.paid_minor, event.currency, by=SYSTEM)
