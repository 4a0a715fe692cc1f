from collections.abc import Iterable
from datetime import UTC, datetime, time
from hashlib import sha256

from domain.billing.commands import pay_invoices
from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.database import queue_up
from domain.foundation.errors import Invalid, refuse_all
from domain.foundation.money import Money, minor_units
from domain.foundation.moves import refuse_closed
from domain.foundation.texts import control_problems, has_controls
from domain.orders.commands.progress import book_payment
from domain.orders.errors import CurrencyMismatch, NoSuchOrder
from domain.orders.models import Order
from domain.payments.errors import Overpayment
from domain.payments.events import BankStatementImported, PaidOutside, PaymentReceived
from domain.payments.models import BankStatement, BankTransaction, Payment
from domain.payments.moving import reasons_against_allocating
from domain.payments.queries import find_known, find_targets, get_transaction_to_change
from domain.payments.rules import clues, verdict
from domain.payments.statements.errors import Unreadable
from domain.payments.statements.reading import read_statements
from domain.payments.statements.values import Entry, Statement
from domain.payments.states import OUTSIDE, TransactionState


@command("payments.import")
async def import_statement(filename: str, content: bytes, *, by: Caller) -> BankStatement:
    """Read a file from the bank, book what is certain, propose what is likely, leave the rest.

    Raises  Unreadable  nothing of the file was booked
    """
    refuse_all(control_problems(filename, ("filename",)))
    statements = read_statements(filename, content)
    await queue_up("bank statements")
    _refuse_intraday(filename, statements)
    taken = await BankStatement.create(
        filename=filename[:160],
        sha256=sha256(content).hexdigest(),
        account=", ".join(sorted({statement.account for statement in statements}))[:120],
        warnings=[warning for statement in statements for warning in statement.warnings][:100],
    )
    for statement in statements:
        for transaction, entry in await _take_new(statement, taken):
            await _match(transaction, entry, by)
            _count(taken, transaction)
    await taken.save()
    record(
        BankStatementImported(
            statement_id=taken.id,
            filename=taken.filename,
            transactions=taken.transactions,
            allocated=taken.allocated,
        )
    )
    return taken


def _refuse_intraday(filename: str, statements: Iterable[Statement]) -> None:
    if any(statement.intraday for statement in statements):
        raise Unreadable(
            f"{filename} is a preview of the day; its bookings come again in the final statement",
            remedy="Upload the final statement (CAMT.053 or MT940).",
        )


async def _take_new(statement: Statement, taken: BankStatement) -> list[tuple[BankTransaction, Entry]]:
    prints = {entry.fingerprint(statement.account): entry for entry in statement.entries}
    known = await find_known(statement.account, prints)
    new = [
        (_transaction(statement.account, mark, entry, taken), entry)
        for mark, entry in prints.items()
        if mark not in known
    ]
    await BankTransaction.bulk_create([transaction for transaction, _ in new], batch_size=500)
    return new


def _transaction(account: str, mark: str, entry: Entry, taken: BankStatement) -> BankTransaction:
    return BankTransaction(
        statement_id=taken.id,
        account=account[:60],
        fingerprint=mark,
        booked_on=entry.booked_on,
        amount_minor=entry.amount_minor,
        currency=entry.currency,
        payer_name=(entry.payer_name or "")[:200],
        payer_iban=(entry.payer_iban or "")[:60],
        remittance=_printable(entry.remittance),
    )


def _printable(text: str) -> str:
    return text.replace("\x00", " ")[:2_000]


async def _match(transaction: BankTransaction, entry: Entry, by: Caller) -> None:
    """Decide on one booking and write the decision down with its reason."""
    if entry.reversal or entry.return_reason:
        transaction.move("leave")
        transaction.reason = "A payment that was taken back; a person decides."
    elif entry.amount_minor <= 0:
        transaction.move("ignore")
        transaction.reason = "Money that went out."
    else:
        named = clues((entry.structured_reference, entry.remittance, entry.end_to_end_id))
        decided = verdict(entry.amount_minor, entry.currency, await find_targets(named))
        transaction.reason = decided.reason
        transaction.suggested_order_id = decided.suggested
        if decided.allocations:
            for order_id, amount in decided.allocations.items():
                await _allocate(transaction, order_id, amount, by)
            transaction.move("allocate")
        else:
            transaction.move("suggest" if decided.suggested else "leave")
    await transaction.save(update_fields=["state", "allocated_minor", "reason", "suggested_order_id"])


async def _allocate(transaction: BankTransaction, order_id: str, amount_minor: int, by: Caller) -> None:
    payment = await Payment.create(
        order_id=order_id,
        bank_transaction_id=transaction.id,
        amount_minor=amount_minor,
        currency=transaction.currency,
        received_at=datetime.combine(transaction.booked_on, time(), UTC),
    )
    transaction.allocated_minor += amount_minor
    amount = Money(amount_minor, transaction.currency)
    record(PaymentReceived(order_id=order_id, payment_id=payment.id, amount=str(amount)))
    await book_payment(order_id, amount_minor, by=by)
    await pay_invoices(order_id, amount_minor, by=by)


def _count(taken: BankStatement, transaction: BankTransaction) -> None:
    taken.transactions += 1
    taken.allocated += transaction.state is TransactionState.ALLOCATED
    taken.suggested += transaction.state is TransactionState.SUGGESTED
    taken.unmatched += transaction.state is TransactionState.UNMATCHED


@command("payments.allocate")
async def allocate_transaction(
    transaction_id: str, order_number: str, amount: str | None, *, by: Caller
) -> BankTransaction:
    """Give a payment that waits, or a part of it, to an order.

    amount  a decimal string in the payment's currency; None for all that is left

    Raises  NoSuchTransaction, NoSuchOrder, CurrencyMismatch, Overpayment
    """
    transaction = await get_transaction_to_change(transaction_id)
    order = None if has_controls(order_number) else await Order.get_or_none(number=order_number)
    if order is None:
        raise NoSuchOrder(("orderNumber",))
    if order.currency != transaction.currency:
        raise CurrencyMismatch(transaction.currency, order.currency, ("orderNumber",))
    left = transaction.amount_minor - transaction.allocated_minor
    refuse_closed("allocate", reasons_against_allocating(transaction.state, left))
    part = left if amount is None else minor_units(amount, order.currency, path=("amount",))
    if part <= 0:
        raise Invalid("Nothing is left to allocate", path=("amount",), remedy="Choose another transaction.")
    if part > left:
        raise Overpayment(str(Money(part, order.currency)), str(Money(left, order.currency)), ("amount",))
    await _allocate(transaction, order.id, part, by)
    if transaction.allocated_minor == transaction.amount_minor:
        transaction.move("allocate")
        transaction.reason = f"Allocated by {by.name}."
    await transaction.save(update_fields=["state", "allocated_minor", "reason"])
    return transaction


@command("payments.note")
async def note_paid_outside(order_id: str, amount_minor: int, currency: str, *, by: Caller) -> Payment:
    """Keep what was paid in the shop an order came from; whoever placed the order counted it there already."""
    payment = await Payment.create(order_id=order_id, method=OUTSIDE, amount_minor=amount_minor, currency=currency)
    amount = str(Money(amount_minor, currency))
    record(PaidOutside(order_id=order_id, payment_id=payment.id, amount=amount))
    return payment
