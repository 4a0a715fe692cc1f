from collections.abc import Iterable

from domain.foundation.database import column, on_postgres, placeholders, rows
from domain.foundation.ids import prefix_of
from domain.foundation.views import Condition, Many, View, computed, day, instant, money, one_of, plain
from domain.orders.queries import ORDER, of_visible_order
from domain.payments.errors import NoSuchTransaction
from domain.payments.models import BankTransaction
from domain.payments.moving import moves_of_transaction
from domain.payments.rules import Clues, Target
from domain.payments.states import TransactionState

PAYMENT = View(
    "Payment",
    "payments",
    {
        "id": plain("{t}.id"),
        "status": plain("{t}.state"),
        "method": plain("{t}.method"),
        "amount": money("{t}.amount_minor"),
        "received_at": instant("{t}.received_at"),
    },
    permission="payments.read",
    visible=of_visible_order,
)
ORDER.extend(payments=Many(PAYMENT, "{c}.order_id = {t}.id", ("{t}.id",)))
BANK_STATEMENT = View(
    "BankStatement",
    "bank_statements",
    {
        **{
            name: plain(f"{{t}}.{name}")
            for name in ("id", "filename", "account", "transactions", "allocated", "suggested", "unmatched")
        },
        "imported_at": instant("{t}.imported_at"),
    },
    permission="payments.import",
)
BANK_TRANSACTION = View(
    "BankTransaction",
    "bank_transactions",
    {
        "id": plain("{t}.id"),
        "status": plain("{t}.state"),
        "booked_on": day("{t}.booked_on"),
        "amount": money("{t}.amount_minor"),
        "allocated": money("{t}.allocated_minor"),
        "payer_name": plain("{t}.payer_name"),
        "remittance": plain("{t}.remittance"),
        "reason": plain("{t}.reason"),
        "suggested_order_id": plain("{t}.suggested_order_id"),
        "moves": computed(moves_of_transaction, "{t}.state", "{t}.amount_minor", "{t}.allocated_minor"),
    },
    permission="payments.import",
)


def in_states(states: Iterable[TransactionState]) -> Condition:
    return one_of("{t}.state", [state.value for state in states])


async def get_transaction_to_change(transaction_id: str) -> BankTransaction:
    """A booking, locked until the command ends, so that nobody else gives it away meanwhile.

    Raises  NoSuchTransaction
    """
    if prefix_of(transaction_id) != "btx":
        raise NoSuchTransaction
    query = BankTransaction.filter(id=transaction_id)
    transaction = await (query.select_for_update() if on_postgres() else query).first()
    if transaction is None:
        raise NoSuchTransaction
    return transaction


async def find_known(account: str, fingerprints: Iterable[str]) -> set[str]:
    """Those bookings of an account that were taken in before."""
    wanted = list(fingerprints)
    known: set[str] = set()
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        known |= set(
            await column(
                "select fingerprint from bank_transactions where account = $1"
                f" and fingerprint in ({placeholders(len(part), start=2)})",
                account,
                *part,
            )
        )
    return known


async def find_targets(found: Clues) -> list[Target]:
    """What the clues name: invoices, and orders that have none."""
    invoices = await _invoices(found.references | found.invoice_numbers)
    invoiced = {target.order_id for target in invoices}
    orders = await _orders(found.references | found.order_numbers)
    return invoices + [target for target in orders if target.order_id not in invoiced]


async def _invoices(names: frozenset[str]) -> list[Target]:
    return await _targets(
        "select i.order_id, o.number as order_number, i.id as invoice_id, i.number as name, i.payment_reference,"
        " i.net_minor + i.tax_minor - i.paid_minor as outstanding_minor, i.currency"
        " from invoices i join orders o on o.id = i.order_id"
        " where i.payment_reference in ({names}) or i.number in ({names})",
        names,
    )


async def _orders(names: frozenset[str]) -> list[Target]:
    return await _targets(
        "select o.id as order_id, o.number as order_number, null as invoice_id, o.number as name, o.payment_reference,"
        " o.due_minor - o.received_minor as outstanding_minor, o.currency"
        " from orders o where o.payment_reference in ({names}) or o.number in ({names})",
        names,
    )


async def _targets(sql: str, names: frozenset[str]) -> list[Target]:
    if not names:
        return []
    wanted = sorted(names)[:200]
    found = await rows(sql.format(names=placeholders(len(wanted))), *wanted)
    return [
        Target(**{**row, "by_reference": reference in names})
        for row in found
        for reference in (row.pop("payment_reference"),)
    ]
