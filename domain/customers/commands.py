from collections.abc import Mapping

from domain.customers.errors import NoSuchCustomer
from domain.customers.events import CustomerChanged, VatIdChecked, VatIdGiven
from domain.customers.models import Customer, VatCheck
from domain.customers.ports import VatAnswer
from domain.customers.queries import KnownCustomer
from domain.customers.rules import as_kept, change_problems, is_vat_id
from domain.foundation.callers import Caller
from domain.foundation.clock import now
from domain.foundation.commands import command, meet_version, record
from domain.foundation.database import on_postgres
from domain.foundation.errors import NotFound, refuse_all
from domain.foundation.numbering import NumberBlock
from domain.foundation.writing import fresh, put

CUSTOMER_NUMBERS = NumberBlock("customers", first=10_001)


Wanted = Mapping[str, str | int | bool | None]


@command("customers.manage")
async def update_customer(customer_id: str, wanted: Wanted, *, by: Caller) -> Customer:
    """Note what else is known of a customer or was agreed with them; what is not named stays as it is.

    wanted  values by field of `CHANGEABLE`, amounts in minor units; None takes a value away
    Raises  NoSuchCustomer, StaleVersion, Invalid, RefusedForReasons
    """
    customer = await _customer_to_change(customer_id)
    values = as_kept(wanted)
    refuse_all(change_problems(values))
    changed = [name for name, value in values.items() if getattr(customer, name) != value]
    if not changed:
        return customer
    for name in changed:
        setattr(customer, name, values[name])
    customer.version += 1
    await customer.save(update_fields=[*changed, "version"])
    record(CustomerChanged(customer_id=customer.id, number=customer.number, fields=", ".join(sorted(changed))))
    if "vat_id" in changed and customer.vat_id and is_vat_id(customer.vat_id):
        record(VatIdGiven(vat_id=customer.vat_id))
    return customer


async def _customer_to_change(customer_id: str) -> Customer:
    query = Customer.filter(id=customer_id)
    customer = await (query.select_for_update(no_key=True) if on_postgres() else query).first()
    if customer is None:
        raise NoSuchCustomer
    meet_version(customer.version)
    return customer


@command("customers.check")
async def note_vat_answer(vat_id: str, answer: VatAnswer, *, by: Caller) -> VatCheck:
    """Keep what the register said of a VAT id."""
    kept = {
        "valid": answer.valid,
        "name": answer.name[:200],
        "address": answer.address[:500],
        "consultation": answer.consultation[:60],
        "checked_at": now(),
    }
    check, _ = await VatCheck.update_or_create(vat_id=vat_id, defaults=kept)
    record(VatIdChecked(vat_id=vat_id, answer="valid" if answer.valid else "unknown"))
    return check


@command("orders.place")
async def meet_customer(
    known: KnownCustomer | None,
    *,
    number: str | None,
    name: str,
    email: str | None,
    language: str,
    vat_id: str | None = None,
    by: Caller,
) -> KnownCustomer:
    """Take the customer who was found, or write them down.

    Raises  NotFound  a number was given that nobody has
    """
    if known is not None:
        return known
    if number:
        raise NotFound(
            f"There is no customer {number}", path=("customer", "number"), remedy="Leave it out for a new customer."
        )
    fresh_number = str(await CUSTOMER_NUMBERS.take())
    customer = fresh(Customer, number=fresh_number, name=name, email=email, language=language, vat_id=vat_id)
    put(customer)
    return KnownCustomer(customer.id, customer.number, customer.name, customer.email, vat_id)
