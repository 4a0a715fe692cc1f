"""What is cleared away when nobody needs it any more."""

from datetime import timedelta

from domain.foundation.clock import now
from domain.foundation.forgetting import delete_old

ANSWERS_ARE_KEPT = timedelta(days=7)


async def forget_old_answers() -> None:
    """A repeated call is recognised for seven days."""
    await delete_old("kept_answers", "at", now() - ANSWERS_ARE_KEPT)


async def forget_ended_sessions() -> None:
    await delete_old("sessions", "expires_at", now())
