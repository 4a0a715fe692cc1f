from enum import StrEnum


class BecauseKind(StrEnum):
    """What a promised day hangs on; kinds are added, never renamed or removed."""

    STOCK = "STOCK"
    INBOUND = "INBOUND"
    MAKE = "MAKE"
    BUY = "BUY"
    CAPACITY = "CAPACITY"
    EXTRA = "EXTRA"
    CUT_OFF = "CUT_OFF"
    HANDLING = "HANDLING"
    CARRIER = "CARRIER"
    HOLIDAY = "HOLIDAY"
    UNKNOWN = "UNKNOWN"
