"""Who places what a rule of the shop agrees to."""

from domain.foundation.callers import Caller, CallerKind

# The system may take any price; what a stranger wrote into a mail must be the list's.
BY_RULE = Caller(id="system", name="Laufzettel", kind=CallerKind.KEY, permissions=frozenset({"intake.place"}))
