"""What lists and mutations of supply answer: pages and payloads."""

import strawberry

from api.foundation.paging import PageInfo
from api.foundation.types import UserError
from api.supply.types import PurchaseOrder, PurchaseProposal, Supplier, SupplyRule, SupplyTask


@strawberry.type
class SupplyTaskEdge:
    cursor: str
    node: SupplyTask


@strawberry.type
class SupplyTaskConnection:
    edges: list[SupplyTaskEdge]
    page_info: PageInfo


@strawberry.type
class PurchaseOrderEdge:
    cursor: str
    node: PurchaseOrder


@strawberry.type
class PurchaseOrderConnection:
    edges: list[PurchaseOrderEdge]
    page_info: PageInfo


@strawberry.type
class SupplierEdge:
    cursor: str
    node: Supplier


@strawberry.type
class SupplierConnection:
    edges: list[SupplierEdge]
    page_info: PageInfo


@strawberry.type
class PurchaseProposalEdge:
    cursor: str
    node: PurchaseProposal


@strawberry.type
class PurchaseProposalConnection:
    edges: list[PurchaseProposalEdge]
    page_info: PageInfo


@strawberry.type
class SupplyRuleEdge:
    cursor: str
    node: SupplyRule


@strawberry.type
class SupplyRuleConnection:
    edges: list[SupplyRuleEdge]
    page_info: PageInfo


@strawberry.type
class SupplierPayload:
    object: Supplier | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class SupplyRulePayload:
    object: SupplyRule | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class SupplyTaskPayload:
    object: SupplyTask | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class PurchaseOrderPayload:
    object: PurchaseOrder | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool
