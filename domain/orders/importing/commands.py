from collections.abc import Mapping, Sequence

from domain.foundation.callers import Caller
from domain.foundation.clock import now
from domain.foundation.commands import command, record
from domain.foundation.errors import TooManyItems
from domain.foundation.events import Event
from domain.foundation.money import Money
from domain.orders.events import OrderImported
from domain.orders.importing.events import CancellationImported, ReturnImported
from domain.orders.importing.matching import Returns, Share, matched_as
from domain.orders.importing.records import Numbered
from domain.orders.importing.returning import (
    count_called_off,
    count_returned,
    find_candidates,
    find_written,
    lock_orders,
)
from domain.orders.importing.values import CURRENCY, Code, HistoricOrder, HistoricReturn, Outcome, Settled
from domain.orders.importing.writing import (
    find_imported,
    meet_customers,
    meet_products,
    wait_for_other_imports,
    write_orders,
)

MOST_AT_ONCE = 1_000


@command("orders.import")
async def import_orders(orders: Sequence[HistoricOrder], names: Mapping[str, str], *, by: Caller) -> list[Outcome]:
    """Keep orders of another system, all of them or none; one that is here already is left as it is.

    names    what articles are called, by article key; used for products that are not known yet
    Returns  per order TAKEN, HERE_ALREADY, or NOT_TAKEN when its reference is here with other lines
    Raises   TooManyItems
    """
    if len(orders) > MOST_AT_ONCE:
        raise TooManyItems(f"{len(orders)} orders at once", remedy=f"Give at most {MOST_AT_ONCE}.")
    await wait_for_other_imports()
    here = await find_imported([order.reference for order in orders])
    fresh = [order for order in orders if order.reference not in here]
    customers = await meet_customers(fresh)
    products = await meet_products(fresh, names)
    for written in await write_orders(fresh, customers, products, at=now(), by=by):
        record(_imported(written))
    return [_outcome(order, here) for order in orders]


def _outcome(order: HistoricOrder, here: Mapping[str, tuple[int, int]]) -> Outcome:
    if order.reference not in here:
        return Outcome.TAKEN
    same = here[order.reference] == (order.total_minor, len(order.lines))
    return Outcome.HERE_ALREADY if same else Outcome.NOT_TAKEN


def _imported(written: Numbered) -> OrderImported:
    total = Money(written.order.total_minor, CURRENCY)
    return OrderImported(
        order_id=written.id,
        number=written.number,
        external_reference=written.order.reference,
        lines=len(written.order.lines),
        total_minor=total.minor,
        currency=total.currency,
        total_minor_text=str(total),
    )


@command("orders.import")
async def import_returns(returns: Sequence[HistoricReturn], *, by: Caller) -> list[Settled]:
    """Count what was taken back on the orders it fits; import the orders first.

    What is taken back on the day it was ordered had not been sent: its lines are cancelled, all else is returned.
    Returns  per return TAKEN, HERE_ALREADY when an earlier run took it, or NOT_TAKEN when no order clearly fits
    Raises   TooManyItems
    """
    if len({came.reference for came in returns}) > MOST_AT_ONCE:
        raise TooManyItems("Too many cancellations at once", remedy=f"Give at most {MOST_AT_ONCE}.")
    await wait_for_other_imports()
    lines = Returns(await find_candidates(returns), await find_written(returns))
    found = [_decided(came, lines) for came in returns]
    await _write_down([(came, shares) for came, (_, shares) in zip(returns, found, strict=True) if shares])
    return [settled for settled, _ in found]


def _decided(came: HistoricReturn, lines: Returns) -> tuple[Settled, list[Share]]:
    if lines.written_before(came):
        return Settled(Outcome.HERE_ALREADY), []
    shares = lines.shares_for(came)
    if isinstance(shares, Code):
        return Settled(Outcome.NOT_TAKEN, why=shares), []
    return Settled(Outcome.TAKEN, matched_as(shares)), shares


async def _write_down(matched: Sequence[tuple[HistoricReturn, list[Share]]]) -> None:
    await lock_orders(sorted({share.line.order_id for _, shares in matched for share in shares}))
    for came, shares in matched:
        for count, share in enumerate(shares, start=1):
            record(_told(came, share, count))
    everything = [share for _, shares in matched for share in shares]
    await count_returned([share for share in everything if not share.called_off], now())
    await count_called_off([share for share in everything if share.called_off], now())


def _told(came: HistoricReturn, share: Share, count: int) -> Event:
    kind = CancellationImported if share.called_off else ReturnImported
    return kind(
        order_id=share.line.order_id,
        number=share.line.number,
        external_reference=came.reference,
        article=came.article,
        quantity=share.pieces,
        unit_price_minor=came.unit_price_minor,
        row_quantity=came.quantity,
        share=count,
    )
