from enum import StrEnum


class SupplyKind(StrEnum):
    """Where the pieces of an article come from."""

    STOCK = "STOCK"
    MADE_TO_ORDER = "MADE_TO_ORDER"
    SERVICE = "SERVICE"
    BUNDLE = "BUNDLE"
    DROPSHIP = "DROPSHIP"


class Backorder(StrEnum):
    """Whether an order may wait for pieces that are not there yet."""

    DENY = "DENY"
    ALLOW = "ALLOW"
