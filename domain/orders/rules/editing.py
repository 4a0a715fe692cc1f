"""What an edit comes to, line by line, and what of it cannot be: everything that is wrong is said at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from domain.foundation.errors import Invalid, NotFound, Refused, Required, TooManyItems
from domain.foundation.texts import control_problems
from domain.orders.changing.wishes import Operation
from domain.orders.models import Order, OrderLine
from domain.orders.rules.checking import MOST_LINES, MOST_PIECES, address_problems
from domain.orders.states import FulfillmentStatus
from domain.orders.wishes import LineGiven

MOST_OPERATIONS = 100
LONGEST_NOTE = 5_000


@dataclass
class Plan:
    """dropped and raised by line id; added with the place of the operation that asks for it."""

    dropped: dict[str, int] = field(default_factory=dict)
    raised: dict[str, int] = field(default_factory=dict)
    added: list[tuple[int, LineGiven]] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)


def plan_edit(
    order: Order, lines: Sequence[OrderLine], operations: Sequence[Operation], *, merged: bool = False
) -> Plan:
    """What operations do to the lines of an order; the rest of them is only checked.

    merged  others go along in the same shipment
    """
    plan = Plan()
    if not operations:
        plan.refused.append(Required("Nothing is to be changed", path=("operations",), remedy="Name a change."))
    if len(operations) > MOST_OPERATIONS:
        remedy = f"Send at most {MOST_OPERATIONS} at once."
        plan.refused.append(TooManyItems("These are too many changes", path=("operations",), remedy=remedy))
        return plan
    by_id = {line.id: line for line in lines}
    for place, operation in enumerate(operations):
        spot = ("operations", str(place))
        if len(operation.given) != 1:
            remedy = "Split it, so that each operation has one field."
            plan.refused.append(Invalid("An operation changes one thing", path=spot, remedy=remedy))
            continue
        _take_lines(plan, operation, by_id, place)
        plan.refused += _other_problems(order, operation, spot)
        if merged:
            plan.refused += _merged_problems(operation, spot)
    if len(lines) + len(plan.added) > MOST_LINES:
        plan.refused.append(TooManyItems("The order gets too many lines", path=("operations",), remedy="Add fewer."))
    return plan


def _take_lines(plan: Plan, operation: Operation, by_id: Mapping[str, OrderLine], place: int) -> None:
    if operation.add_line is not None:
        _add(plan, operation.add_line, place, "addLine")
    elif operation.replace_line is not None:
        _set(plan, by_id, operation.replace_line.line_id, 0, place, "replaceLine")
        _add(plan, operation.replace_line.by, place, "replaceLine")
    elif operation.remove_line is not None:
        _set(plan, by_id, operation.remove_line, 0, place, "removeLine")
    elif operation.set_quantity is not None:
        _set(plan, by_id, operation.set_quantity.line_id, operation.set_quantity.quantity, place, "setQuantity")


def _add(plan: Plan, given: LineGiven, place: int, name: str) -> None:
    spot = ("operations", str(place), name)
    if not 1 <= given.quantity <= MOST_PIECES:
        remedy = f"Order 1 to {MOST_PIECES} pieces."
        plan.refused.append(
            Invalid(f"{given.quantity} pieces cannot be ordered", path=(*spot, "quantity"), remedy=remedy)
        )
    plan.refused += control_problems(given.sku, (*spot, "sku"))
    plan.added.append((place, given))


def _set(plan: Plan, by_id: Mapping[str, OrderLine], line_id: str, wanted: int, place: int, name: str) -> None:
    spot, line = ("operations", str(place), name), by_id.get(line_id)
    if line is None:
        plan.refused.append(
            NotFound("The order has no such line", path=(*spot, "lineId"), remedy="`Order.lines` lists them.")
        )
    elif line_id in plan.dropped or line_id in plan.raised:
        plan.refused.append(
            Invalid(f"{line.sku} is changed twice", path=(*spot, "lineId"), remedy="Say once what it is to be.")
        )
    elif not 0 <= wanted <= MOST_PIECES:
        remedy = f"Give 0 to {MOST_PIECES}."
        plan.refused.append(Invalid(f"{wanted} pieces cannot be", path=(*spot, "quantity"), remedy=remedy))
    elif wanted < line.picked:
        plan.refused.append(_protected(line, (*spot, "quantity" if name == "setQuantity" else "lineId")))
    elif wanted > line.live and line.invoiced:
        remedy = "Add a new line for the further pieces."
        plan.refused.append(Invalid(f"{line.sku} is on an invoice already", path=(*spot, "quantity"), remedy=remedy))
    elif wanted < line.live:
        plan.dropped[line_id] = line.live - wanted
    elif wanted > line.live:
        plan.raised[line_id] = wanted - line.live


def _protected(line: OrderLine, path: tuple[str, ...]) -> Refused:
    invoiced = f", {line.invoiced} of them are invoiced: a credit note is needed" if line.invoiced else ""
    return Invalid(
        f"{line.picked} of {line.sku} were picked or sent{invoiced}",
        path=path,
        remedy=f"Keep at least {line.picked}; what was sent comes back as a return.",
    )


def _merged_problems(operation: Operation, spot: tuple[str, ...]) -> list[Refused]:
    moved = (
        ("setShippingAddress", operation.set_shipping_address),
        ("setShippingMethod", operation.set_shipping_method),
    )
    remedy = "Unmerge it first."
    return [
        Invalid("Other orders go along with it", path=(*spot, name), remedy=remedy)
        for name, given in moved
        if given is not None
    ]


def _other_problems(order: Order, operation: Operation, spot: tuple[str, ...]) -> list[Refused]:
    found: list[Refused] = []
    if operation.set_shipping_address is not None:
        found += address_problems(operation.set_shipping_address, "setShippingAddress")
        if order.fulfillment_status in (FulfillmentStatus.SHIPPED, FulfillmentStatus.DELIVERED):
            remedy = "Ask the carrier to redirect the parcel."
            found.append(Invalid("All of it was sent already", path=("setShippingAddress",), remedy=remedy))
    if operation.set_billing_address is not None:
        found += address_problems(operation.set_billing_address, "setBillingAddress")
    if operation.set_note is not None:
        found += control_problems(operation.set_note, ("setNote",), lines=True)
        if len(operation.set_note) > LONGEST_NOTE:
            remedy = f"Use at most {LONGEST_NOTE} characters."
            found.append(Invalid("This is too long", path=("setNote",), remedy=remedy))
    for refused in found:
        refused.path = (*spot, *refused.path)
    return found
