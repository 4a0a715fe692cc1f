"""Sums of an order that was changed, by the rule that placed it; what was invoiced stays to the cent."""

from collections.abc import Sequence

from domain.foundation.errors import Invalid
from domain.foundation.money import MAX_MINOR
from domain.orders.models import Order, OrderLine
from domain.orders.rules.owing import due_minor
from domain.pricing.queries import Shipping
from domain.pricing.rules import Priced, shipping_price, work_out


def reprice(order: Order, lines: Sequence[OrderLine], shipping: Shipping) -> None:
    """Work out anew the taxes and sums of an order and its lines.

    Once something was invoiced, shipping was too: invoiced lines and shipping keep their sums, and the tax of the
    other lines is worked out among themselves.
    Raises  Invalid  the total is out of range
    """
    goods = sum(line.unit_price_minor * line.live for line in lines)
    if goods > MAX_MINOR:
        raise Invalid("The order's total is out of range", path=("operations",), remedy="Order less at once.")
    invoiced = any(line.invoiced for line in lines)
    open_lines = [line for line in lines if not line.invoiced]
    priced = [Priced(line.unit_price_minor * line.quantity, line.tax_basis_points) for line in open_lines]
    # Shipping was agreed once, with the order this one was split off.
    agreed = invoiced or order.split_from_id is not None
    gross = 0 if agreed else shipping_price(shipping.gross_minor, shipping.free_from_minor, goods)
    if priced:
        totals = work_out(priced, gross)
        for line, taxed in zip(open_lines, totals.lines, strict=True):
            line.net_minor, line.tax_minor = taxed.net_minor, taxed.tax_minor
        if not invoiced:
            order.shipping_net_minor = totals.shipping.net_minor
            order.shipping_tax_minor = totals.shipping.tax_minor
    order.total_net_minor = sum(line.net_minor for line in lines) + order.shipping_net_minor
    order.total_tax_minor = sum(line.tax_minor for line in lines) + order.shipping_tax_minor
    order.due_minor = due_minor(lines, order.shipping_gross_minor)
