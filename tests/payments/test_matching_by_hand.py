"""A payment that waits, given to orders by a person."""

import asyncio
from typing import Any

import pytest

from domain.billing.models import Invoice
from domain.foundation.callers import SYSTEM
from domain.foundation.errors import DomainError, ErrorCode, Refused
from domain.foundation.ids import new_id
from domain.orders.models import Order
from domain.payments.commands import allocate_transaction
from domain.payments.errors import NoSuchTransaction, Overpayment
from domain.payments.models import BankTransaction
from tests.foundation.looking import everything
from tests.foundation.makers import clerk, make_order

from .statement_files import states, take_in, transfer

pytestmark = pytest.mark.anyio
GROSS = 12_390


async def waiting(minor: int = GROSS) -> BankTransaction:
    await take_in(transfer("no reference", minor))
    return await BankTransaction.get()


async def test_a_waiting_payment_is_given_to_orders_part_by_part(db: str) -> None:
    one, other = await make_order("invoiced"), await make_order("confirmed")
    money = await waiting()

    await allocate_transaction(money.id, one.number, "100.00", by=SYSTEM)
    assert await states() == [("UNMATCHED", 10_000)]
    await allocate_transaction(money.id, other.number, None, by=clerk("payments.allocate"))

    assert await states() == [("ALLOCATED", GROSS)]
    assert (await BankTransaction.get()).reason == "Allocated by Kim."
    assert [(await Order.get(id=order.id)).received_minor for order in (one, other)] == [10_000, 2_390]
    assert (await Invoice.get()).paid_minor == 10_000


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        ("123.91", ErrorCode.OVERPAYMENT),
        ("0", ErrorCode.INVALID),
        ("-5.00", ErrorCode.INVALID),
        ("1.001", ErrorCode.INVALID),
        ("all", ErrorCode.INVALID),
    ],
)
async def test_an_amount_that_is_not_there_is_refused(db: str, amount: str, code: ErrorCode) -> None:
    order, money = await make_order("confirmed"), await waiting()
    before = await everything()

    with pytest.raises(Refused) as refused:
        await allocate_transaction(money.id, order.number, amount, by=SYSTEM)

    assert (refused.value.code, refused.value.path) == (code, ("amount",))
    assert await everything() == before


@pytest.mark.parametrize(("number", "currency"), [("999999", "EUR"), ("", "EUR"), ("1\x00", "EUR"), (None, "CHF")])
async def test_an_order_that_is_not_there_or_owes_other_money_is_refused(
    db: str, number: str | None, currency: str
) -> None:
    order, money = await make_order("confirmed"), await waiting()
    await Order.all().update(currency=currency)

    with pytest.raises(Refused) as refused:
        await allocate_transaction(money.id, order.number if number is None else number, None, by=SYSTEM)

    assert refused.value.path == ("orderNumber",)
    assert refused.value.code is (ErrorCode.CURRENCY_MISMATCH if number is None else ErrorCode.NOT_FOUND)


@pytest.mark.parametrize(
    "money_id", [new_id("btx"), "btx_\x00", "", "nonsense"], ids=["unknown", "with NUL", "empty", "nonsense"]
)
async def test_money_that_is_not_there_is_refused(db: str, money_id: str) -> None:
    order = await make_order("confirmed")

    with pytest.raises(NoSuchTransaction):
        await allocate_transaction(money_id, order.number, None, by=SYSTEM)


async def test_money_is_given_away_once_however_many_try_at_the_same_moment(db: str) -> None:
    orders, money = [await make_order("confirmed") for _ in range(6)], await waiting()

    done: list[Any] = await asyncio.gather(
        *(allocate_transaction(money.id, order.number, "60.00", by=SYSTEM) for order in orders), return_exceptions=True
    )

    assert sum(isinstance(outcome, Overpayment) for outcome in done) == 4
    assert await states() == [("UNMATCHED", 12_000)]
    assert sum([order.received_minor for order in await Order.all()]) == 12_000


async def test_money_that_was_given_away_cannot_be_given_again(db: str) -> None:
    order, money = await make_order("confirmed"), await waiting()
    await allocate_transaction(money.id, order.number, None, by=SYSTEM)

    for amount in (None, "0.01"):
        with pytest.raises(DomainError):
            await allocate_transaction(money.id, order.number, amount, by=SYSTEM)

    assert (await Order.get(id=order.id)).received_minor == GROSS
