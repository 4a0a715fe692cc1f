from typing import Any

import pytest

from domain.customers.commands import update_customer
from domain.customers.errors import NoSuchCustomer
from domain.customers.events import CustomerChanged, VatIdGiven
from domain.customers.models import Customer
from domain.customers.states import CustomerTier
from domain.foundation.callers import SYSTEM
from domain.foundation.commands import StaleVersion, Terms
from domain.foundation.errors import DomainError, Forbidden
from tests.foundation.makers import clerk, told

pytestmark = pytest.mark.anyio


async def make_customer() -> Customer:
    return await Customer.create(number="1", name="Anna", email="anna@example.org")


async def test_what_is_not_named_stays_as_it_is(db: str) -> None:
    customer = await make_customer()

    await update_customer(customer.id, {"tier": "GOLD", "credit_limit_minor": 5_000, "strategic": True}, by=SYSTEM)
    await update_customer(customer.id, {"vat_id": "DE 136-695-976", "credit_limit_minor": None}, by=SYSTEM)

    kept = await Customer.get(id=customer.id)
    assert (kept.name, kept.tier, kept.strategic) == ("Anna", CustomerTier.GOLD, True)
    assert (kept.vat_id, kept.credit_limit_minor, kept.backorder) == ("DE136695976", None, None)
    assert kept.version == 3
    assert [event.fields for event in await told(CustomerChanged)] == [
        "credit_limit_minor, strategic, tier",
        "credit_limit_minor, vat_id",
    ]
    assert [event.vat_id for event in await told(VatIdGiven)] == ["DE136695976"]


async def test_saying_what_is_known_changes_nothing(db: str) -> None:
    customer = await make_customer()

    assert (await update_customer(customer.id, {"name": " Anna ", "tier": "STANDARD"}, by=SYSTEM)).version == 1
    assert await told(CustomerChanged) == []


@pytest.mark.parametrize(
    "wanted",
    [
        {"name": " "},
        {"name": "x" * 201},
        {"name": "a\x00b"},
        {"email": "nobody"},
        {"vat_id": "1" * 21},
        {"credit_limit_minor": -1},
        {"credit_limit_minor": 10**16},
        {"blocked_reason": "x" * 501},
        {"tier": "PLATINUM"},
        {"tier": None},
        {"strategic": None},
    ],
    ids=str,
)
async def test_what_cannot_be_is_refused(db: str, wanted: dict[str, Any]) -> None:
    customer = await make_customer()

    with pytest.raises(DomainError):
        await update_customer(customer.id, wanted, by=SYSTEM)
    assert (await Customer.get(id=customer.id)).version == 1


async def test_whoever_read_an_older_version_decides_anew(db: str) -> None:
    customer = await make_customer()
    await update_customer(customer.id, {"tier": "GOLD"}, by=SYSTEM)

    with pytest.raises(StaleVersion):
        await update_customer.carry_out(Terms(expected_version=1), customer.id, {"tier": "SILVER"}, by=SYSTEM)


async def test_nobody_changes_a_customer_without_the_right_or_one_who_is_none(db: str) -> None:
    customer = await make_customer()

    with pytest.raises(Forbidden):
        await update_customer(customer.id, {"tier": "GOLD"}, by=clerk("customers.read", "orders.place"))
    with pytest.raises(NoSuchCustomer):
        await update_customer("cus_00000000000000000000000000", {"tier": "GOLD"}, by=SYSTEM)
