"""What an invoice for a part of an order contains, so that all parts add up to the order."""

from datetime import date, timedelta

from domain.orders.rules.references import rf_reference
from domain.pricing.rules import running_share


def part_of(total_minor: int, before: int, after: int, quantity: int) -> int:
    """The share of a line's sum for the pieces between two counts; all shares add up to the sum.

    before, after  pieces invoiced before and after this invoice
    Returns        minor units, each running sum rounded half up
    """
    return running_share(total_minor, after, quantity) - running_share(total_minor, before, quantity)


def invoice_number(year: int, count: int) -> str:
    return f"RE{year}-{count:05d}"


def payment_reference(year: int, count: int) -> str:
    """The RF reference of an invoice; the leading letters keep it apart from an order's."""
    return rf_reference(f"RE{year}{count:05d}")


def due_day(issued_on: date, payment_days: int) -> date:
    return issued_on + timedelta(days=payment_days)
