"""Types that belong to no room."""

from enum import Enum

import strawberry

from api.foundation.scalars import Decimal
from domain.foundation.errors import ErrorCode

strawberry.enum(ErrorCode)


@strawberry.interface
class Node:
    """Anything that has an id."""

    id: strawberry.ID


@strawberry.type
class Money:
    """An amount of one currency."""

    amount: Decimal
    currency: str


@strawberry.type
class TaxedMoney:
    """The same sum without tax, its tax, and with tax."""

    net: Money
    tax: Money
    gross: Money


@strawberry.input
class MoneyInput:
    amount: Decimal
    currency: str


@strawberry.type
class UserError:
    """Something a person can act on; path names the input field."""

    code: ErrorCode
    message: str
    path: list[str] | None
    remedy: str | None


@strawberry.type(description="Something that can be done with an object; whether it is open to you and, if not, why.")
class Move:
    verb: str
    open: bool
    reasons: list[str]


@strawberry.enum
class CountPrecision(Enum):
    EXACT = "EXACT"
    AT_LEAST = "AT_LEAST"


@strawberry.type
class Count:
    value: int
    precision: CountPrecision
