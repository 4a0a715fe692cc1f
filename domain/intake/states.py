from enum import StrEnum

from domain.foundation.moves import Moves


class DraftState(StrEnum):
    OPEN = "OPEN"
    PLACED = "PLACED"
    DISCARDED = "DISCARDED"


class ArrivalState(StrEnum):
    """READ led to drafts, IGNORED is no order and need not be, UNREADABLE is for a person to look at."""

    RECEIVED = "RECEIVED"
    READ = "READ"
    IGNORED = "IGNORED"
    UNREADABLE = "UNREADABLE"


class SourceKind(StrEnum):
    SHOPIFY = "SHOPIFY"
    WOOCOMMERCE = "WOOCOMMERCE"
    CSV = "CSV"
    OPENTRANS = "OPENTRANS"
    EMAIL = "EMAIL"


class BulkPlacing(StrEnum):
    """What becomes of the orders of a large file: a draft each, an order where a rule agrees, or an order each."""

    NEVER = "NEVER"
    BY_RULE = "BY_RULE"
    ALWAYS = "ALWAYS"


WEBHOOKS = frozenset({SourceKind.SHOPIFY, SourceKind.WOOCOMMERCE})
S = DraftState
DRAFT_MOVES = Moves(
    start=S.OPEN,
    moves={
        "place":   ({S.OPEN}, S.PLACED),
        "discard": ({S.OPEN}, S.DISCARDED),
    },
)  # fmt: skip
A = ArrivalState
ARRIVAL_MOVES = Moves(
    start=A.RECEIVED,
    moves={
        "read":   ({A.RECEIVED}, A.READ),
        "ignore": ({A.RECEIVED}, A.IGNORED),
        "refuse": ({A.RECEIVED}, A.UNREADABLE),
    },
)  # fmt: skip
