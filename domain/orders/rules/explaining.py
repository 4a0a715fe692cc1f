"""Why something is promised for a day, as it is shown."""

from typing import Any

from domain.foundation.callers import Caller
from domain.foundation.views import computed
from domain.promises.values import ShownPromise, shown


def _promise(values: Any, caller: Caller) -> ShownPromise | None:
    """A promise with its reasons; the shop's own affairs are left out for customers and storefronts."""
    return shown(values[0], values[1], to_staff=not caller.own_only and caller.order_id is None)


# Of an order's lines one that is promised for the order's own day.
_DECISIVE = (
    "(select d.promise from order_lines d where d.order_id = {t}.id and d.promised_on = {t}.promised_on"
    " order by d.position limit 1)"
)
LINE_PROMISE = computed(_promise, "cast({t}.promised_on as varchar)", "{json}({t}.promise)")
ORDER_PROMISE = computed(_promise, "cast({t}.promised_on as varchar)", f"{{json}}({_DECISIVE})")
