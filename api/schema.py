"""The schema: the rooms' fields joined into one."""

import strawberry

from api.access.mutations import AccessMutation
from api.access.queries import AccessQuery
from api.billing.types import Invoice
from api.catalog.mutations import CatalogMutation
from api.catalog.queries import CatalogQuery
from api.customers.mutations import CustomersMutation
from api.customers.queries import CustomersQuery
from api.customers.types import Customer
from api.foundation.audit import AuditQuery
from api.foundation.dead_letters import DeadLettersMutation, DeadLettersQuery
from api.foundation.jobs import JobsMutation, JobsQuery, JobsSubscription
from api.foundation.quickening import quicken
from api.foundation.scalars import CONFIG
from api.intake.bulk import IntakeBulkMutation
from api.intake.mutations import IntakeMutation
from api.intake.queries import IntakeQuery
from api.node import NodeQuery
from api.orders.confirming import ConfirmingMutation, ConfirmingQuery
from api.orders.editing import OrderEditMutation
from api.orders.issues import IssuesMutation
from api.orders.mutations import OrdersMutation
from api.orders.proposing import OrderChangesMutation
from api.orders.queries import OrdersQuery
from api.orders.rules import RulesMutation, RulesQuery
from api.orders.settings import OrderSettingsMutation, OrderSettingsQuery
from api.orders.subscriptions import OrdersSubscription
from api.payments.mutations import PaymentsMutation
from api.payments.queries import PaymentsQuery
from api.payments.types import Payment
from api.pricing.queries import PricingQuery
from api.promises.mutations import PromisesMutation
from api.promises.queries import PromisesQuery
from api.promises.types import CarrierTime, LeadTime
from api.quotes.mutations import QuotesMutation
from api.quotes.queries import QuotesQuery
from api.shipping.many import OrdersMoveMutation
from api.shipping.mutations import ShippingMutation
from api.shipping.types import Shipment
from api.stock.mutations import StockMutation
from api.stock.queries import StockQuery
from api.supply.mutations import SupplyMutation
from api.supply.queries import SupplyQuery
from api.supply.types import OrderSupply
from api.supply.working_doors import WorkingMutation, WorkingQuery


@strawberry.type
class Query(
    NodeQuery,
    OrdersQuery,
    RulesQuery,
    ConfirmingQuery,
    OrderSettingsQuery,
    CustomersQuery,
    CatalogQuery,
    PricingQuery,
    StockQuery,
    PromisesQuery,
    IntakeQuery,
    QuotesQuery,
    PaymentsQuery,
    SupplyQuery,
    WorkingQuery,
    AccessQuery,
    DeadLettersQuery,
    JobsQuery,
    AuditQuery,
):
    pass


@strawberry.type
class Mutation(
    OrdersMutation,
    IssuesMutation,
    RulesMutation,
    ConfirmingMutation,
    OrderSettingsMutation,
    CustomersMutation,
    OrderEditMutation,
    OrderChangesMutation,
    ShippingMutation,
    StockMutation,
    PromisesMutation,
    IntakeMutation,
    IntakeBulkMutation,
    QuotesMutation,
    PaymentsMutation,
    CatalogMutation,
    SupplyMutation,
    WorkingMutation,
    AccessMutation,
    DeadLettersMutation,
    JobsMutation,
    OrdersMoveMutation,
):
    pass


@strawberry.type
class Subscription(OrdersSubscription, JobsSubscription):
    pass


def build_schema() -> strawberry.Schema:
    return quicken(
        strawberry.Schema(
            query=Query,
            mutation=Mutation,
            subscription=Subscription,
            types=[CarrierTime, Customer, Invoice, LeadTime, OrderSupply, Payment, Shipment],
            config=CONFIG,
        )
    )


def schema_text() -> str:
    """The published contract, as `api/schema.graphql` holds it."""
    return build_schema().as_str() + "\n"
