"""Statement files of our own bank, with payments for real orders."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from domain.foundation.callers import SYSTEM
from domain.foundation.money import Money
from domain.payments.commands import import_statement
from domain.payments.models import BankStatement, BankTransaction
from workers.demo.bank import Transfer, camt053, mt940

ACCOUNT = "DE89370400440532013000"
DAY = date(2026, 11, 20)
FORMATS = {"CAMT.053": camt053, "MT940": mt940}


def transfer(text: str, minor: int, reference: str = "B1") -> Transfer:
    return Transfer("Anna Müller", "DE02120300000000202051", Money(minor, "EUR").amount, text, reference)


def statement(*transfers: Transfer, kind: str = "CAMT.053", opening: str = "1000.00", number: int = 1) -> bytes:
    return FORMATS[kind](ACCOUNT, number, Decimal(opening), DAY, transfers)


async def take_in(*transfers: Transfer, kind: str = "CAMT.053", number: int = 1) -> BankStatement:
    return await import_statement("bank.xml", statement(*transfers, kind=kind, number=number), by=SYSTEM)


async def states() -> Sequence[tuple[str, int]]:
    """State and allocated amount of every booking in the order in which they came."""
    return [(one.state.value, one.allocated_minor) for one in await BankTransaction.all().order_by("id")]
