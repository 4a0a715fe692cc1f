"""Writing many historic orders with a few statements."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from domain.catalog.models import Product
from domain.customers.models import Customer
from domain.customers.rules import language_of
from domain.foundation.callers import Caller
from domain.foundation.database import column, connection, on_postgres, stored_instant
from domain.foundation.ids import new_id
from domain.orders.importing.articles import article_of
from domain.orders.importing.asking import rows_among
from domain.orders.importing.records import Numbered, Record, line_records, order_record
from domain.orders.importing.values import HistoricOrder
from domain.orders.states import Channel

PREFIX = "R"
_LOCK = 5_247_116_009_452


async def wait_for_other_imports() -> None:
    """Until the transaction ends nobody else imports; on SQLite that is so anyway."""
    if on_postgres():
        await column("select pg_advisory_xact_lock($1)", _LOCK)


async def find_imported(references: Sequence[str]) -> dict[str, tuple[int, int]]:
    """Those of the references that are here, with the order's total and number of lines."""
    found = await rows_among(
        "select o.external_reference, o.total_net_minor + o.total_tax_minor as total_minor,"
        " (select count(*) from order_lines l where l.order_id = o.id) as lines from orders o"
        " where o.channel = $1 and o.external_reference in ({among})",
        references,
        Channel.IMPORT.value,
    )
    return {row["external_reference"]: (int(row["total_minor"]), int(row["lines"])) for row in found}


async def meet_customers(orders: Sequence[HistoricOrder]) -> dict[str, str]:
    """The ids of the orders' customers by the other system's number; unknown ones are written down.

    Their own number is the given one behind an R, so that it never meets a number we give out.
    """
    numbers = {PREFIX + order.customer: order for order in orders if order.customer}
    known = await _ids("customers", "number", list(numbers))
    fresh = [
        Customer(number=number, name=f"Customer {order.customer}", language=language_of(order.country_code or ""))
        for number, order in numbers.items()
        if number not in known
    ]
    await Customer.bulk_create(fresh)
    known |= {customer.number: customer.id for customer in fresh}
    return {number.removeprefix(PREFIX): id for number, id in known.items()}


async def meet_products(orders: Sequence[HistoricOrder], names: Mapping[str, str]) -> dict[str, str]:
    """The ids of the products behind the lines by SKU as given; unknown articles are written down, not for sale.

    A product whose SKU is spelled as given wins over one whose SKU differs in case; a new one is written in capitals.
    """
    given = {line.sku for order in orders for line in order.lines if line.article is not None}
    articles = {article_of(sku) for sku in given}
    known = await _ids("products", "sku", sorted(given | articles))
    fresh = [
        Product(sku=article, name=names.get(article) or article, active=False)
        for article in sorted(articles - known.keys())
        if any(sku not in known for sku in given if article_of(sku) == article)
    ]
    await Product.bulk_create(fresh)
    known |= {product.sku: product.id for product in fresh}
    return {sku: known.get(sku) or known[article_of(sku)] for sku in given}


async def _ids(table: str, key: str, wanted: Sequence[str]) -> dict[str, str]:
    found = await rows_among(f"select {key} as key, id from {table} where {key} in ({{among}})", wanted)
    return {row["key"]: row["id"] for row in found}


async def write_orders(
    orders: Sequence[HistoricOrder],
    customers: Mapping[str, str],
    products: Mapping[str, str],
    *,
    at: datetime,
    by: Caller,
) -> list[Numbered]:
    """Write the orders and their lines; answers them with their ids."""
    numbered = [Numbered(new_id("ord"), PREFIX + order.reference, order) for order in orders]
    await _insert("orders", [order_record(one, customers.get(one.order.customer), at, by.id) for one in numbered])
    await _insert("order_lines", [record for one in numbered for record in line_records(one, products)])
    return numbered


async def _insert(table: str, records: list[Record]) -> None:
    if not records:
        return
    columns = list(records[0])
    async with connection().acquire_connection() as raw:
        if on_postgres():
            values = [tuple(record.values()) for record in records]
            await raw.copy_records_to_table(table, records=values, columns=columns)
            return
        marks = ", ".join("?" * len(columns))
        statement = f"insert into {table} ({', '.join(columns)}) values ({marks})"
        await raw.executemany(statement, [_for_sqlite(record) for record in records])


def _for_sqlite(record: Record) -> list[Any]:
    return [stored_instant(value) if isinstance(value, datetime) else value for value in record.values()]
