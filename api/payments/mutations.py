import base64
import binascii

import strawberry

from api.foundation.context import Info
from api.foundation.doors import carry_out
from api.payments.types import (
    BankStatementImportInput,
    BankStatementPayload,
    BankTransactionAllocateInput,
    BankTransactionPayload,
)
from domain.foundation.errors import Invalid
from domain.payments import commands
from domain.payments.queries import BANK_STATEMENT, BANK_TRANSACTION

NOT_BASE64 = Invalid("The content is not base64", path=("content",), remedy="Encode the file as it is in base64.")


@strawberry.type
class PaymentsMutation:
    @strawberry.mutation(description="Reads a file from the bank, books what is certain and proposes what is likely.")
    async def bank_statement_import(self, info: Info, input: BankStatementImportInput) -> BankStatementPayload:
        content = _decoded(input.content)
        done = await carry_out(
            info,
            commands.import_statement,
            input.filename,
            content,
            input=input,
            view=BANK_STATEMENT,
            wrong=[NOT_BASE64] if content is None else (),
        )
        return BankStatementPayload(
            object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
        )

    @strawberry.mutation(description="Gives a payment that waits, or a part of it, to an order.")
    async def bank_transaction_allocate(
        self,
        info: Info,
        input: BankTransactionAllocateInput,
    ) -> BankTransactionPayload:
        done = await carry_out(
            info,
            commands.allocate_transaction,
            input.id,
            input.order_number,
            input.amount,
            input=input,
            view=BANK_TRANSACTION,
        )
        return BankTransactionPayload(
            object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
        )


def _decoded(content: str) -> bytes | None:
    try:
        return base64.b64decode(content, validate=True)
    except (binascii.Error, ValueError):
        return None
