"""From the rows of one invoice to an order, or to returns, and what is to be told about each row."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain

from domain.orders.importing.articles import Kind, article_of, kind_of
from domain.orders.importing.countries import ASSUMED, country_code
from domain.orders.importing.values import Code, Finding, HistoricLine, HistoricOrder, HistoricReturn, Row

_CANCELLATION = re.compile(r"C\d+")
_ADJUSTMENT = re.compile(r"A\d+")

SENTENCES = {
    Code.PRICE_TOO_PRECISE: "The price {price} has more decimals than the currency",
    Code.NEGATIVE_PRICE: "The price {price} is below zero",
    Code.NEGATIVE_QUANTITY: "{quantity} pieces, but the invoice is no cancellation",
    Code.POSITIVE_CANCELLATION: "{quantity} pieces, but the invoice is a cancellation",
    Code.STOCK_CORRECTION: "A stock correction: {quantity} pieces of {sku} without price and customer",
    Code.ACCOUNTING: "An entry of the bookkeeping, no order",
    Code.FEE: "A fee between the shop and a third party ({sku}), no order of a customer",
    Code.DISCOUNT: "A discount as a line of its own; orders keep none, so the total is higher by it",
    Code.SHIPPING_REFUND: "A refund of shipping cost; returns count pieces of articles only",
    Code.NO_CUSTOMER: "A cancellation without a customer: no order can be looked for",
}
Rule = tuple[Code, Callable[[Row, Kind, bool], bool]]
_ANY: tuple[Rule, ...] = (
    (Code.ACCOUNTING, lambda row, kind, priced: kind is Kind.BAD_DEBT or is_adjustment(row.invoice)),
    (Code.DISCOUNT, lambda row, kind, priced: kind is Kind.DISCOUNT),
)
_LAST: tuple[Rule, ...] = (
    (Code.NEGATIVE_PRICE, lambda row, kind, priced: row.price < 0),
    (Code.PRICE_TOO_PRECISE, lambda row, kind, priced: row.price_minor is None),
)
_AGAINST_ORDERING: tuple[Rule, ...] = (
    *_ANY,
    (Code.STOCK_CORRECTION, lambda row, kind, priced: not row.price and (row.quantity < 0 or not priced)),
    (Code.FEE, lambda row, kind, priced: kind is Kind.FEE and not row.customer),
    (Code.NEGATIVE_QUANTITY, lambda row, kind, priced: row.quantity <= 0),
    *_LAST,
)
_AGAINST_RETURNING: tuple[Rule, ...] = (
    *_ANY,
    (Code.FEE, lambda row, kind, priced: kind is Kind.FEE),
    (Code.SHIPPING_REFUND, lambda row, kind, priced: kind is Kind.SHIPPING),
    (Code.POSITIVE_CANCELLATION, lambda row, kind, priced: row.quantity >= 0),
    (Code.NO_CUSTOMER, lambda row, kind, priced: not row.customer),
    *_LAST,
)


@dataclass(frozen=True, slots=True)
class GatheredOrder:
    """order is None when no row of the invoice can be taken."""

    order: HistoricOrder | None
    rows: tuple[Row, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class GatheredReturns:
    """Rows and returns belong to each other one by one."""

    returns: tuple[HistoricReturn, ...]
    rows: tuple[Row, ...]
    findings: tuple[Finding, ...]


def is_cancellation(invoice: str) -> bool:
    """Whether the invoice's number says that it takes something back."""
    return _CANCELLATION.fullmatch(invoice) is not None


def is_adjustment(invoice: str) -> bool:
    """Whether the invoice's number says that it is the bookkeeping's."""
    return _ADJUSTMENT.fullmatch(invoice) is not None


def gather_order(rows: Sequence[Row]) -> GatheredOrder:
    """The order behind the rows of one invoice, in the order of the file.

    An invoice without customer and without any price is a stock correction; a line without price beside others with
    one, or for a known customer, was a gift.
    """
    priced = any(row.customer or row.price for row in rows)
    taken, refused = _divided(rows, _AGAINST_ORDERING, priced)
    if not taken:
        return GatheredOrder(None, (), refused)
    order = HistoricOrder(
        reference=taken[0].invoice,
        placed_at=min(row.at for row in taken),
        customer=taken[0].customer,
        country_code=country_code(taken[0].country),
        lines=tuple(_line(row) for row in taken if kind_of(row.sku) is not Kind.SHIPPING),
        shipping_minor=sum(_worth_minor(row) for row in taken if kind_of(row.sku) is Kind.SHIPPING),
    )
    return GatheredOrder(order, taken, (*refused, *_notes(taken, order)))


def gather_returns(rows: Sequence[Row]) -> GatheredReturns:
    """What came back by the rows of one cancellation."""
    taken, refused = _divided(rows, _AGAINST_RETURNING, True)
    returns = tuple(
        HistoricReturn(row.invoice, row.customer, article_of(row.sku), -row.quantity, row.price_minor or 0, row.at)
        for row in taken
    )
    return GatheredReturns(returns, taken, refused)


def refusal(row: Row, code: Code) -> Finding:
    """Say why a row is not taken."""
    sentence = SENTENCES[code].format(price=row.price, quantity=row.quantity, sku=row.sku)
    return Finding(row.line, row.invoice, code, f"{sentence}.", row.amount)


def _divided(rows: Sequence[Row], rules: tuple[Rule, ...], priced: bool) -> tuple[tuple[Row, ...], tuple[Finding, ...]]:
    taken, refused = [], []
    for row in rows:
        kind = kind_of(row.sku)
        code = next((code for code, holds in rules if holds(row, kind, priced)), None)
        if code is None:
            taken.append(row)
        else:
            refused.append(refusal(row, code))
    return tuple(taken), tuple(refused)


def _line(row: Row) -> HistoricLine:
    article = article_of(row.sku) if kind_of(row.sku) is Kind.ARTICLE else None
    return HistoricLine(row.sku, article, row.name, row.quantity, row.price_minor or 0)


def _worth_minor(row: Row) -> int:
    return row.quantity * (row.price_minor or 0)


def _notes(rows: tuple[Row, ...], order: HistoricOrder) -> tuple[Finding, ...]:
    return tuple(chain(_duplicates(rows), _times(rows, order), _customers(rows), _country(rows[0], order)))


def _duplicates(rows: tuple[Row, ...]) -> list[Finding]:
    first: dict[tuple[object, ...], int] = {}
    found = []
    for row in rows:
        content = (row.sku, row.name, row.quantity, row.at, row.price)
        earlier = first.setdefault(content, row.line)
        if earlier != row.line:
            found.append(_note(row, Code.DUPLICATE_LINE, f"The same as line {earlier}; both are kept."))
    return found


def _times(rows: tuple[Row, ...], order: HistoricOrder) -> list[Finding]:
    if all(row.at == order.placed_at for row in rows):
        return []
    return [_note(rows[0], Code.TWO_TIMES, f"The invoice has several times; the earliest counts, {order.placed_at}.")]


def _customers(rows: tuple[Row, ...]) -> list[Finding]:
    others = sorted({row.customer for row in rows} - {rows[0].customer})
    if not others:
        return []
    return [_note(rows[0], Code.TWO_CUSTOMERS, f"The first row's customer counts; others: {', '.join(others)}.")]


def _country(row: Row, order: HistoricOrder) -> list[Finding]:
    if order.country_code is None:
        return [_note(row, Code.COUNTRY_UNKNOWN, f"{row.country[:40]!r} is no country; the order has none.")]
    assumed = ASSUMED.get(row.country.lower())
    return [_note(row, Code.COUNTRY_ASSUMED, f"{row.country} was taken as {assumed}.")] if assumed else []


def _note(row: Row, code: Code, sentence: str) -> Finding:
    return Finding(row.line, row.invoice, code, sentence)
