from enum import StrEnum


class Role(StrEnum):
    OWNER = "OWNER"
    CLERK = "CLERK"
    WAREHOUSE = "WAREHOUSE"
    FINANCE = "FINANCE"
    READ_ONLY = "READ_ONLY"


class Scope(StrEnum):
    STOREFRONT = "STOREFRONT"
    INTEGRATION = "INTEGRATION"
