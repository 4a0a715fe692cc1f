"""Forgetting who heard what: of events so old that no message about them can still be on its way."""

from domain.foundation.clock import now
from domain.foundation.database import value
from domain.foundation.forgetting import HEARD_IS_KEPT, forget_heard

from .marks import SWEPT


async def forget_what_was_heard() -> None:
    """Only up to where the sweep has found everything done: below that it never looks again."""
    swept = await value("select position from relay_marks where name = $1", SWEPT)
    await forget_heard(now() - HEARD_IS_KEPT, up_to=int(swept or 0))
