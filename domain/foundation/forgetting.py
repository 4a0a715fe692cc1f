"""What is deleted when nobody needs it any more: in small portions, so that nobody waits for them."""

from datetime import datetime, timedelta
from itertools import takewhile

from domain.foundation.database import column, rows, run, transaction, value

PORTION = 1_000
# No broker keeps a message that long.
HEARD_IS_KEPT = timedelta(days=30)
FORGOTTEN = "forgotten"


async def delete_old(table: str, column_name: str, before: datetime) -> int:
    """Delete a table's rows of before an instant, oldest first; answers how many those were."""
    count = 0
    while gone := await column(
        f"delete from {table} where id in"
        f" (select id from {table} where {column_name} < $1 order by {column_name} limit {PORTION}) returning 1",
        before,
    ):
        count += len(gone)
    return count


async def forget_heard(before: datetime, *, up_to: int) -> None:
    """Delete who heard the events of before an instant, and remember up to which position that is forgotten.

    up_to  the position up to which every listener has heard each event or given up on it
    """
    await run("insert into relay_marks (name, position) values ($1, 0) on conflict (name) do nothing", FORGOTTEN)
    while await _forget_some(before, up_to):
        pass


async def _forget_some(before: datetime, up_to: int) -> bool:
    start = int(await value("select position from relay_marks where name = $1", FORGOTTEN))
    found = await rows(
        "select position, at < $1 as is_old from events where position > $2 and position <= $3"
        f" order by position limit {PORTION}",
        before,
        start,
        up_to,
    )
    old = [row["position"] for row in takewhile(lambda row: row["is_old"], found)]
    if not old:
        return False
    async with transaction():
        # Above the mark a missing row means "not heard", so it rises together with the deletion.
        await run("update relay_marks set position = $1 where name = $2", old[-1], FORGOTTEN)
        await run(
            "delete from heard where event_seq in (select seq from events where position > $1 and position <= $2)",
            start,
            old[-1],
        )
    return True


async def was_forgotten(position: int | None, event_seq: int, actor: str) -> bool:
    """Whether an event was heard so long ago that it is not written down any more.

    Somebody who asks for it again, as with a dead letter, has it postponed; that counts as not heard.
    """
    if position is None:
        return False
    return bool(
        await value(
            "select 1 from relay_marks where name = $1 and position >= $2"
            " and not exists (select 1 from postponed where event_seq = $3 and actor = $4)",
            FORGOTTEN,
            position,
            event_seq,
            actor,
        )
    )
