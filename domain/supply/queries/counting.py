"""How much work waits: open tasks by kind and state, counted in one statement."""

from dataclasses import dataclass

from domain.foundation.callers import Caller
from domain.foundation.database import rows
from domain.foundation.errors import Forbidden
from domain.supply.queries.views import SUPPLY_TASK
from domain.supply.states import OPEN_TASKS, Source, TaskStatus

_OPEN = ", ".join(f"'{status.value}'" for status in OPEN_TASKS)


@dataclass(frozen=True, slots=True)
class OpenTasks:
    """How many open tasks of a kind are in a state."""

    kind: Source
    status: TaskStatus
    count: int


async def count_open_tasks(caller: Caller) -> list[OpenTasks]:
    """Open tasks that the caller may see; kinds and states without any are left out. Raises Forbidden."""
    if not caller.may(SUPPLY_TASK.permission):
        raise Forbidden(f"{SUPPLY_TASK.permission} is not permitted to you", remedy="Ask the owner for it.")
    visible = SUPPLY_TASK.visible(caller).replace(":caller", "$1").replace(":order", "$1").replace("{t}", "k")
    values = [caller.order_id or caller.id] if "$1" in visible else []
    sql = f"select kind, status, count(*) as count from supply_tasks k where status in ({_OPEN}) and {visible}"
    found = await rows(f"{sql} group by kind, status order by kind, status", *values)
    return [OpenTasks(Source(row["kind"]), TaskStatus(row["status"]), int(row["count"])) for row in found]
