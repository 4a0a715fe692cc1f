from collections.abc import Iterable

import strawberry

from api.foundation.scalars import Date
from api.foundation.types import MoneyInput
from api.supply.enums import PurchaseStatus, Source, TaskStatus
from domain.catalog.states import SupplyKind
from domain.supply.commands.suppliers import ArticleGiven, RuleGiven, SupplierGiven


def summed(pieces: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Pieces by name; what is named twice counts with both."""
    sums: dict[str, int] = {}
    for name, count in pieces:
        sums[name] = sums.get(name, 0) + count
    return sums


@strawberry.input(description="Without an id a new supplier; leadDays are working days until goods are here.")
class SupplierSaveInput:
    idempotency_key: str
    dry_run: bool | None = False
    id: strawberry.ID | None = None
    name: str
    email: str
    language: str | None = "de"
    currency: str | None = "EUR"
    lead_days: int | None = 5
    street: str | None = ""
    postal_code: str | None = ""
    city: str | None = ""
    country_code: str | None = "DE"
    active: bool | None = True

    def given(self) -> SupplierGiven:
        return SupplierGiven(
            name=self.name.strip(),
            email=self.email.strip(),
            language=self.language or "de",
            currency=self.currency or "EUR",
            lead_days=5 if self.lead_days is None else self.lead_days,
            street=self.street or "",
            postal_code=self.postal_code or "",
            city=self.city or "",
            country_code=self.country_code or "DE",
            active=self.active is not False,
        )


@strawberry.input(description="unitPrice is without tax, in the supplier's currency.")
class SupplierArticleSaveInput:
    idempotency_key: str
    dry_run: bool | None = False
    supplier_id: strawberry.ID
    sku: str
    supplier_sku: str | None = ""
    unit_price: MoneyInput
    reorder_point: int | None = 0
    reorder_quantity: int | None = 0
    least_quantity: int | None = 1
    pack_quantity: int | None = 1

    def given(self) -> ArticleGiven:
        return ArticleGiven(
            sku=self.sku,
            supplier_sku=self.supplier_sku or "",
            unit_price_amount=self.unit_price.amount,
            unit_price_currency=self.unit_price.currency,
            reorder_point=self.reorder_point or 0,
            reorder_quantity=self.reorder_quantity or 0,
            least_quantity=1 if self.least_quantity is None else self.least_quantity,
            pack_quantity=1 if self.pack_quantity is None else self.pack_quantity,
        )


@strawberry.input(description="Without sku and articleKind the rule is for every article.")
class SupplyRuleSetInput:
    idempotency_key: str
    dry_run: bool | None = False
    id: strawberry.ID | None = None
    source: Source
    sku: str | None = None
    article_kind: SupplyKind | None = None
    supplier_id: strawberry.ID | None = None
    priority: int | None = 100
    active: bool | None = True

    def given(self) -> RuleGiven:
        return RuleGiven(
            source=self.source,
            sku=self.sku,
            article_kind=self.article_kind,
            supplier_id=self.supplier_id,
            priority=100 if self.priority is None else self.priority,
            active=self.active is not False,
        )


@strawberry.input
class SupplyTaskMoveInput:
    id: strawberry.ID
    idempotency_key: str
    expected_version: int | None = None
    dry_run: bool | None = False
    reason: str | None = None


@strawberry.input(description="Lets a task wait again: as it was, from another source, or from another supplier.")
class SupplyTaskReplanInput:
    id: strawberry.ID
    idempotency_key: str
    expected_version: int | None = None
    dry_run: bool | None = False
    source: Source | None = None
    supplier_id: strawberry.ID | None = None
    reason: str | None = None


@strawberry.input
class PurchasePiecesInput:
    sku: str
    quantity: int


@strawberry.input(description="Without lines, all that is proposed for the supplier.")
class PurchaseOrderCreateInput:
    idempotency_key: str
    dry_run: bool | None = False
    supplier_id: strawberry.ID
    lines: list[PurchasePiecesInput] | None = None

    def wanted(self) -> dict[str, int] | None:
        return None if self.lines is None else summed((line.sku, line.quantity) for line in self.lines)


@strawberry.input
class PurchaseOrderMoveInput:
    id: strawberry.ID
    idempotency_key: str
    expected_version: int | None = None
    dry_run: bool | None = False
    reason: str | None = None


@strawberry.input
class PurchaseOrderDateInput:
    id: strawberry.ID
    idempotency_key: str
    expected_version: int | None = None
    dry_run: bool | None = False
    expected_on: Date


@strawberry.input(description="Pieces of a line of a purchase order, by the line's id.")
class PurchaseLinePiecesInput:
    id: strawberry.ID
    quantity: int


@strawberry.input(description="Without lines, all that is expected came.")
class PurchaseOrderReceiveInput:
    id: strawberry.ID
    idempotency_key: str
    expected_version: int | None = None
    dry_run: bool | None = False
    lines: list[PurchaseLinePiecesInput] | None = None


@strawberry.input(description="Without lines, all that is expected is given up.")
class PurchaseOrderGiveUpInput:
    id: strawberry.ID
    idempotency_key: str
    expected_version: int | None = None
    dry_run: bool | None = False
    lines: list[PurchaseLinePiecesInput] | None = None
    reason: str


@strawberry.input(description="The supplier's dispatch note; without lines, all that is expected was sent.")
class DispatchNoteRecordInput:
    purchase_order_id: strawberry.ID
    idempotency_key: str
    expected_version: int | None = None
    dry_run: bool | None = False
    lines: list[PurchaseLinePiecesInput] | None = None
    carrier: str
    tracking_number: str


@strawberry.input
class SupplyTaskWhere:
    status: list[TaskStatus] | None = None
    kind: list[Source] | None = None


@strawberry.input
class PurchaseOrderWhere:
    status: list[PurchaseStatus] | None = None


def pieces_of(lines: list[PurchaseLinePiecesInput] | None) -> dict[str, int] | None:
    """Pieces by line id."""
    return None if lines is None else summed((str(line.id), line.quantity) for line in lines)
