"""`node(id:)`: any object by its id; the prefix says which view answers."""

import strawberry

from api.foundation.context import Info
from api.foundation.execution.straight import READS_A_VIEW
from api.foundation.types import Node
from api.foundation.windows import by_id, show_one
from domain.billing.queries import INVOICE
from domain.catalog.queries import PRODUCT
from domain.customers.queries import CUSTOMER
from domain.foundation.auditing.entries import AUDIT_ENTRY
from domain.foundation.dead_letters import DEAD_LETTER
from domain.foundation.ids import prefix_of
from domain.foundation.jobs import JOB
from domain.foundation.views import View
from domain.intake.queries import DRAFT, INTAKE_ARRIVAL, INTAKE_RULE, INTAKE_SOURCE
from domain.orders.hold_queries import HOLD
from domain.orders.issues.views import CONFIRMATION_RULE, ISSUE, VERIFICATION_RULE
from domain.orders.queries import DOCUMENT, ORDER, ORDER_LINE
from domain.payments.queries import BANK_STATEMENT, BANK_TRANSACTION, PAYMENT
from domain.promises.queries import CARRIER_TIME, LEAD_TIME
from domain.quotes.queries import QUOTE
from domain.shipping.queries import SHIPMENT
from domain.stock.queries import ARRIVAL, LOCATION, STOCK_ITEM, WAITING_ENTRY
from domain.supply.queries.views import PURCHASE_ORDER, SUPPLIER, SUPPLY_RULE, SUPPLY_TASK
from domain.supply.queries.working import APPOINTMENT, JOB_STEP, RESOURCE, SLOT

VIEWS: dict[str, View] = {
    "ord": ORDER,
    "oli": ORDER_LINE,
    "cus": CUSTOMER,
    "prd": PRODUCT,
    "stk": STOCK_ITEM,
    "ctm": CARRIER_TIME,
    "led": LEAD_TIME,
    "loc": LOCATION,
    "arr": ARRIVAL,
    "wle": WAITING_ENTRY,
    "shm": SHIPMENT,
    "inv": INVOICE,
    "pay": PAYMENT,
    "bst": BANK_STATEMENT,
    "btx": BANK_TRANSACTION,
    "doc": DOCUMENT,
    "iss": ISSUE,
    "vru": VERIFICATION_RULE,
    "rul": CONFIRMATION_RULE,
    "ded": DEAD_LETTER,
    "job": JOB,
    "hld": HOLD,
    "drf": DRAFT,
    "itk": INTAKE_ARRIVAL,
    "src": INTAKE_SOURCE,
    "irl": INTAKE_RULE,
    "aud": AUDIT_ENTRY,
    "sup": SUPPLIER,
    "srl": SUPPLY_RULE,
    "pur": PURCHASE_ORDER,
    "tsk": SUPPLY_TASK,
    "res": RESOURCE,
    "slt": SLOT,
    "apt": APPOINTMENT,
    "jst": JOB_STEP,
    "quo": QUOTE,
}


@strawberry.type
class NodeQuery:
    @strawberry.field(
        metadata=READS_A_VIEW, description="Any object by its id, or null when there is none that you may see."
    )
    async def node(self, info: Info, id: strawberry.ID) -> Node | None:
        view = VIEWS.get(prefix_of(id))
        return await show_one(info, view, by_id(id)) if view else None
