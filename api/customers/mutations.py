from typing import Any

import strawberry

from api.customers.types import CustomerPayload, CustomerUpdateInput
from api.foundation.amounts import amount_given
from api.foundation.context import Info
from api.foundation.doors import carry_out
from domain.customers.commands import update_customer
from domain.customers.queries import CUSTOMER

_NOTED = ("name", "email", "vat_id", "blocked_reason", "tier", "strategic", "backorder")


@strawberry.type
class CustomersMutation:
    @strawberry.mutation(description="Notes what else is known of a customer, or was agreed with them.")
    async def customer_update(self, info: Info, input: CustomerUpdateInput) -> CustomerPayload:
        wanted: dict[str, Any] = {
            name: getattr(input, name) for name in _NOTED if getattr(input, name) is not strawberry.UNSET
        }
        limit = None if input.credit_limit is strawberry.UNSET else input.credit_limit
        minor, wrong = await amount_given(info, limit, ("creditLimit",))
        if input.credit_limit is not strawberry.UNSET:
            wanted["credit_limit_minor"] = minor
        done = await carry_out(info, update_customer, input.id, wanted, input=input, view=CUSTOMER, wrong=wrong)
        return CustomerPayload(**done.shown())
