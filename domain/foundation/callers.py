"""Who is asking: every command and every read is done on somebody's behalf."""

from dataclasses import dataclass
from enum import StrEnum


class CallerKind(StrEnum):
    STAFF = "STAFF"
    KEY = "KEY"
    TOKEN = "TOKEN"  # noqa: S105 a kind of caller
    SYSTEM = "SYSTEM"
    ANONYMOUS = "ANONYMOUS"


@dataclass(frozen=True, kw_only=True)
class Caller:
    """A person, a key, a customer's token or the system itself, with what it may do.

    id           prefixed opaque id of the user or key; "system" and "anonymous" for those two
    permissions  names like "orders.confirm"; what is not listed is refused
    order_id     the one order a status token opens; None for everybody else
    own_only     a storefront key: sees only the orders it placed itself
    """

    id: str
    name: str
    kind: CallerKind
    permissions: frozenset[str] = frozenset()
    order_id: str | None = None
    own_only: bool = False

    def may(self, permission: str) -> bool:
        return self.kind is CallerKind.SYSTEM or permission in self.permissions

    @property
    def rights(self) -> tuple[object, ...]:
        """Two callers with equal rights see the same answer to the same question."""
        whose = self.id if self.own_only else None
        return (self.kind is CallerKind.SYSTEM, self.permissions, self.order_id, whose)


SYSTEM = Caller(id="system", name="Laufzettel", kind=CallerKind.SYSTEM)
ANONYMOUS = Caller(id="anonymous", name="", kind=CallerKind.ANONYMOUS)
