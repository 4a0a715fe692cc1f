import strawberry

from api.foundation.paging import PageInfo
from api.foundation.scalars import Date, DateTime, Decimal
from api.foundation.types import Money, Move, Node, UserError
from api.foundation.windows import window
from domain.payments.queries import BANK_STATEMENT, BANK_TRANSACTION, PAYMENT
from domain.payments.states import TransactionState

strawberry.enum(TransactionState, name="BankTransactionStatus")


@window(PAYMENT)
@strawberry.type(description="Money for an order.")
class Payment(Node):
    status: str
    method: str
    amount: Money
    received_at: DateTime | None


@window(BANK_STATEMENT)
@strawberry.type(description="A file from the bank; the counts are of what was new in it.")
class BankStatement(Node):
    filename: str
    account: str
    imported_at: DateTime
    transactions: int
    allocated: int
    suggested: int
    unmatched: int


@window(BANK_TRANSACTION)
@strawberry.type(description="One booking on our account, and why it was allocated, suggested or left.")
class BankTransaction(Node):
    status: str
    booked_on: Date
    amount: Money
    allocated: Money
    payer_name: str
    remittance: str
    reason: str
    suggested_order_id: strawberry.ID | None
    moves: list[Move]


@strawberry.type
class BankTransactionEdge:
    cursor: str
    node: BankTransaction


@strawberry.type
class BankTransactionConnection:
    edges: list[BankTransactionEdge]
    page_info: PageInfo


@strawberry.input(description="content is the file as it came (MT940 or CAMT.053/054 XML), base64.")
class BankStatementImportInput:
    idempotency_key: str
    dry_run: bool | None = False
    filename: str
    content: str


@strawberry.type
class BankStatementPayload:
    object: BankStatement | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.input(description="Gives a payment that waits to an order; without an amount, all that is left of it.")
class BankTransactionAllocateInput:
    id: strawberry.ID
    idempotency_key: str
    dry_run: bool | None = False
    order_number: str
    amount: Decimal | None = None


@strawberry.type
class BankTransactionPayload:
    object: BankTransaction | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool
