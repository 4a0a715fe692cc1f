"""CSV files of known layout as statements: one per account and currency."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from .csv_cells import cell_day, cell_minor
from .csv_layouts import Layout
from .csv_table import Row, Table, table_in
from .errors import Damaged, Unreadable
from .parts import account_number, creditor_reference, currency_code, iban, one_line, reference
from .values import Entry, Statement

_Moved = tuple[Entry, int | None]
_BALANCES_WRONG = "The balances behind the entries do not follow from their amounts; rows may be missing."


def read_csv(text: str, layouts: Sequence[Layout]) -> list[Statement] | None:
    """Read a CSV file; nothing when its columns are of no layout.

    text    lines end with \\n
    Raises  Unreadable  a row that says no sure amount, day, account or currency, or no account at all
    """
    table = table_in(text, layouts)
    if table is None:
        return None
    groups: dict[tuple[str, str], list[_Moved]] = {}
    unbooked = 0
    for row in table.rows():
        if table.layout.status and row.of(table.layout.status) != table.layout.booked_word:
            unbooked += 1
            continue
        account, currency = _place(row, table.layout)
        groups.setdefault((account, currency), []).append(_moved(row, table.layout, currency))
    statements = [_statement(account, currency, moved) for (account, currency), moved in groups.items()]
    if not statements:
        statements = [_empty(table)]
    if unbooked:
        left_out = f"Entries not booked yet and left out: {unbooked}."
        statements[0] = replace(statements[0], warnings=(*statements[0].warnings, left_out))
    return statements


def _place(row: Row, layout: Layout) -> tuple[str, str]:
    account = account_number(row.of(layout.account) or layout.own_account, row.where)
    return account, currency_code(row.of(layout.currency) or layout.own_currency or "", row.where)


def _moved(row: Row, layout: Layout, currency: str) -> _Moved:
    """The entry of a row, and the balance behind it when there is one."""
    remittance = one_line(" ".join(filter(None, map(row.of, layout.text))))
    balance, valued = row.of(layout.balance), row.of(layout.valued)
    entry = Entry(
        booked_on=cell_day(row.of(layout.day), layout.day_order, row.where),
        valued_on=cell_day(valued, layout.day_order, row.where) if valued else None,
        amount_minor=_amount(row, layout, currency),
        currency=currency,
        remittance=remittance,
        structured_reference=creditor_reference(remittance),
        end_to_end_id=reference(row.of(layout.end_to_end)),
        bank_reference=reference(row.of(layout.reference)),
        payer_name=reference(row.of(layout.partner)),
        payer_iban=iban(row.of(layout.partner_account)),
    )
    return entry, cell_minor(balance, layout.decimal, currency, f"{row.where}, balance") if balance else None


def _amount(row: Row, layout: Layout, currency: str) -> int:
    if layout.amount is None:
        return _of_two_columns(row, layout, currency)
    minor = cell_minor(row.of(layout.amount), layout.decimal, currency, row.where)
    if layout.sign:
        if minor < 0:
            raise Damaged(f"{row.where}: the amount has a minus besides the column that says which way it goes")
        minor = -minor if row.of(layout.sign) == layout.debit_word else minor
    return -minor if layout.inverse else minor


def _of_two_columns(row: Row, layout: Layout, currency: str) -> int:
    debit, credit = (
        cell_minor(text, layout.decimal, currency, row.where) if (text := row.of(column)) else 0
        for column in (layout.debit, layout.credit)
    )
    if not (row.of(layout.debit) or row.of(layout.credit)) or (debit and credit):
        raise Damaged(f"{row.where} must have an amount either as debit or as credit")
    debit = -debit if layout.debit_signed else debit
    if debit < 0 or credit < 0:
        raise Damaged(f"{row.where}: the sign of the amount says otherwise than its column")
    return credit - debit


def _statement(account: str, currency: str, moved: list[_Moved]) -> Statement:
    days = [entry.booked_on for entry, _ in moved]
    opening, closing, warnings = _balances(moved)
    return Statement(
        kind="CSV",
        account=account,
        currency=currency,
        number=None,
        opening_minor=opening,
        closing_minor=closing,
        from_on=min(days),
        to_on=max(days),
        entries=tuple(entry for entry, _ in moved),
        warnings=warnings,
    )


def _balances(moved: list[_Moved]) -> tuple[int | None, int | None, tuple[str, ...]]:
    """Opening and closing balance, from files that begin with the oldest entry or with the newest."""
    if any(balance is None for _, balance in moved):
        return None, None, ()
    for ordered in (moved, moved[::-1]):
        steps = [(entry.amount_minor, balance or 0) for entry, balance in ordered]
        if all(before + amount == after for (_, before), (amount, after) in pairwise(steps)):
            return steps[0][1] - steps[0][0], steps[-1][1], ()
    return None, None, (_BALANCES_WRONG,)


def _empty(table: Table) -> Statement:
    """A table without rows, for which only the layout can say whose it is."""
    if not table.layout.own_account or not table.layout.own_currency:
        raise Unreadable("There are no entries in the file, and so it does not say of which account it is")
    return Statement(
        kind="CSV",
        account=account_number(table.layout.own_account, "the file"),
        currency=currency_code(table.layout.own_currency, "the file"),
        number=None,
        opening_minor=None,
        closing_minor=None,
        from_on=None,
        to_on=None,
        entries=(),
    )
