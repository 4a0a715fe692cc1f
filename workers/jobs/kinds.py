"""What kinds of jobs there are: one line each."""

from domain.foundation.job_running import JobKind
from domain.foundation.job_streaming import StreamKind
from domain.intake.commands.bulk_taking import TAKE_ORDERS, TRY_ORDERS
from domain.shipping.many import MOVE_ORDER

_ALL: tuple[JobKind | StreamKind, ...] = (MOVE_ORDER, TAKE_ORDERS, TRY_ORDERS)
KINDS = {kind.name: kind for kind in _ALL}
