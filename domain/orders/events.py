"""What orders tell. `order_id` is inherited; amounts are minor units."""

from dataclasses import dataclass

from domain.foundation.events import Event


@dataclass(frozen=True, kw_only=True)
class OrderPlaced(Event):
    """A customer's wish is written down; its stock is kept for it."""

    told = "Order {number} placed, {total_minor_text}"

    number: str
    channel: str
    total_minor: int
    currency: str
    total_minor_text: str


@dataclass(frozen=True, kw_only=True)
class OrderConfirmed(Event):
    """The order is ours to fulfil; its stock is allocated."""

    told = "Order {number} confirmed"

    number: str


@dataclass(frozen=True, kw_only=True)
class OrderExpired(Event):
    """Nobody confirmed or paid the order in time; its stock is free again."""

    told = "Order {number} expired"

    number: str


@dataclass(frozen=True, kw_only=True)
class OrderSourced(Event):
    """Other pieces than before are there for the order; missing are those it waits for."""

    told = "Order {number}: {missing} pieces are still missing"

    number: str
    missing: int


@dataclass(frozen=True, kw_only=True)
class OrderRejected(Event):
    """We do not take the order on; its stock is free again."""

    told = "Order {number} rejected: {reason}"

    number: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class OrderCancelled(Event):
    """The order is called off before anything was shipped; its stock is free again."""

    told = "Order {number} cancelled: {reason}"

    number: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class OrderEdited(Event):
    """Something of a placed order is another by now; changes names what."""

    told = "Order {number} changed: {changes}; {reason}"

    number: str
    changes: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class OrderLineCancelled(Event):
    """Pieces of a line are called off before they were sent; their stock is free again."""

    told = "{quantity} × {sku} cancelled: {reason}"

    number: str
    line_id: str
    sku: str
    quantity: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class OrderHeld(Event):
    """What the scope names does not happen with the order until the hold ends."""

    told = "On hold: {reason}"

    number: str
    reason: str
    hold_id: str = ""
    scope: str = ""


@dataclass(frozen=True, kw_only=True)
class HoldReleased(Event):
    """One hold is over; others may still stop the order."""

    told = "No longer on hold: {reason}"

    number: str
    hold_id: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class OrderReleased(Event):
    """The last hold is over: the order goes on."""

    told = "Hold released"

    number: str


@dataclass(frozen=True, kw_only=True)
class IssueFound(Event):
    """Verification found something about an order that was there already."""

    told = "Verification found something"

    issue_id: str
    code: str


@dataclass(frozen=True, kw_only=True)
class IssueResolved(Event):
    """The cause of an issue is gone."""

    told = "An issue resolved by itself"

    issue_id: str
    code: str


@dataclass(frozen=True, kw_only=True)
class IssueWaived(Event):
    """Somebody decided that the order may go on in spite of it."""

    told = "An issue was waived"

    issue_id: str
    code: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class ReviewEnded(Event):
    """No open issue stands against confirming the order any more."""

    told = "Order {number} needs no review any more"

    number: str


@dataclass(frozen=True, kw_only=True)
class CreditMoved(Event):
    """A customer with a credit limit uses more or less of it than before."""

    told = "Credit of a customer moved"

    customer_id: str


@dataclass(frozen=True, kw_only=True)
class RulesChanged(Event):
    """The shop verifies or confirms orders by other rules from now on."""

    told = "{what}"

    rule_id: str
    what: str


@dataclass(frozen=True, kw_only=True)
class ConfirmationFiled(Event):
    """The order confirmation exists as a document; renewed after changes, or the first one."""

    told = "Order confirmation written"

    document_id: str
    renewed: bool = False


@dataclass(frozen=True, kw_only=True)
class OrderPaid(Event):
    """The whole amount is in."""

    told = "Order {number} is paid"

    number: str


@dataclass(frozen=True, kw_only=True)
class OrderCompleted(Event):
    """Delivered and paid: nothing is left to do."""

    told = "Order {number} completed"

    number: str


@dataclass(frozen=True, kw_only=True)
class OrderReopened(Event):
    """Something is left to do after all."""

    told = "Order {number} reopened"

    number: str


@dataclass(frozen=True, kw_only=True)
class AttentionChanged(Event):
    """Other reasons than before to look at the order, brought by time alone."""

    told = "Needs attention for: {reasons}"

    number: str
    reasons: str


@dataclass(frozen=True, kw_only=True)
class PromiseMoved(Event):
    """Goods come on another day than was promised.

    from_on, to_on  days as text, of what arrives last of all that moved; empty where nobody knows
    because         what the new day hangs on
    """

    told = "Delivery moved from {from_on} to {to_on}: {because}"

    number: str
    from_on: str
    to_on: str
    because: str


@dataclass(frozen=True, kw_only=True)
class PromiseNewsDue(Event):
    """The customer is to hear that what they wait for comes on another day.

    news_id         what makes the message the only one about these moves
    from_on, to_on  days as text; empty where nobody knows
    """

    told = "The customer hears of the delivery on {to_on} instead of {from_on}"

    number: str
    news_id: str
    from_on: str
    to_on: str


@dataclass(frozen=True, kw_only=True)
class RenewalLeft(Event):
    """More orders wait for an article than were looked at; those after one of them are next."""

    told = "Promises of orders after {after_id} are looked at next"

    product_id: str
    after_id: str


@dataclass(frozen=True, kw_only=True)
class OrderImported(Event):
    """An order of another system, done long ago, is kept here."""

    told = "Order {number} imported, {lines} lines, {total_minor_text}"

    number: str
    external_reference: str
    lines: int
    total_minor: int
    currency: str
    total_minor_text: str
