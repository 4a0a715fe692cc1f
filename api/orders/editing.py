"""Editing a placed order: a dry run is the preview."""

import strawberry

from api.foundation.context import Info
from api.foundation.doors import carry_out
from api.foundation.scalars import Date
from api.foundation.types import Money, UserError
from api.orders.inputs import AddressInput, OrderLineInput
from api.orders.types import Order
from domain.foundation.money import Money as Amount
from domain.orders.changing.editing import Edited, edit_order
from domain.orders.changing.wishes import Operation, PiecesGiven, ReplacementGiven
from domain.orders.queries import ORDER


@strawberry.input
class OrderLineQuantityInput:
    line_id: strawberry.ID
    quantity: int


@strawberry.input
class OrderLineReplaceInput:
    line_id: strawberry.ID
    by: OrderLineInput


@strawberry.input(description="One change: exactly one field is given.")
class OrderEditOperation:
    add_line: OrderLineInput | None = None
    remove_line: strawberry.ID | None = None
    replace_line: OrderLineReplaceInput | None = None
    set_quantity: OrderLineQuantityInput | None = None
    set_shipping_address: AddressInput | None = None
    set_billing_address: AddressInput | None = None
    set_shipping_method: str | None = None
    set_payment_method: str | None = None
    set_note: str | None = None

    def given(self) -> Operation:
        replaced, pieces = self.replace_line, self.set_quantity
        return Operation(
            add_line=self.add_line.given() if self.add_line else None,
            remove_line=self.remove_line,
            replace_line=ReplacementGiven(line_id=replaced.line_id, by=replaced.by.given()) if replaced else None,
            set_quantity=PiecesGiven(line_id=pieces.line_id, quantity=pieces.quantity) if pieces else None,
            set_shipping_address=self.set_shipping_address.given() if self.set_shipping_address else None,
            set_billing_address=self.set_billing_address.given() if self.set_billing_address else None,
            set_shipping_method=self.set_shipping_method,
            set_payment_method=self.set_payment_method,
            set_note=self.set_note,
        )


@strawberry.input
class OrderEditInput:
    id: strawberry.ID
    operations: list[OrderEditOperation]
    reason: str | None = None
    idempotency_key: str
    expected_version: int | None = None
    dry_run: bool | None = False


@strawberry.type(description="What an edit comes to; facts name papers that say something else by then.")
class OrderEditOutcome:
    due_before: Money
    due_after: Money
    still_to_pay: Money
    to_refund: Money
    promised_before: Date | None
    promised_after: Date | None
    facts: list[str]


@strawberry.type
class OrderEditPayload:
    object: Order | None
    outcome: OrderEditOutcome | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


def _outcome(edited: Edited | None) -> OrderEditOutcome | None:
    if edited is None:
        return None
    after, currency = edited.after, edited.after.due.currency
    missing = after.due.minor - after.received.minor
    return OrderEditOutcome(
        due_before=edited.before.due,  # type: ignore[arg-type]
        due_after=after.due,  # type: ignore[arg-type]
        still_to_pay=Amount(max(0, missing), currency),  # type: ignore[arg-type]
        to_refund=Amount(max(0, -missing), currency),  # type: ignore[arg-type]
        promised_before=edited.before.promised_on,  # type: ignore[arg-type]
        promised_after=after.promised_on,  # type: ignore[arg-type]
        facts=list(edited.facts),
    )


@strawberry.type
class OrderEditMutation:
    @strawberry.mutation(description="Changes a placed order; with dryRun it shows what that comes to.")
    async def order_edit(self, info: Info, input: OrderEditInput) -> OrderEditPayload:
        operations = tuple(operation.given() for operation in input.operations)
        done = await carry_out(info, edit_order, input.id, operations, input.reason, input=input, view=ORDER)
        return OrderEditPayload(
            object=done.object,
            outcome=_outcome(done.result),
            user_errors=done.user_errors,
            replayed=done.replayed,
            dry_run=done.dry_run,
        )
