"""Articles from a CSV file: what a merchant sells, at which price, and how much of it is there."""

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from domain.catalog.commands import define_product
from domain.foundation.callers import SYSTEM
from domain.foundation.commands import Terms
from domain.foundation.database import transaction
from domain.foundation.errors import Invalid, Refused
from domain.foundation.money import minor_units
from domain.foundation.shop import get_shop
from domain.pricing.commands import set_price
from domain.pricing.models import TaxRate
from domain.stock.commands import receive_stock
from workers.cli.offline import with_database

COLUMNS = ("sku", "name", "price", "tax", "weight_grams", "stock")
NEEDED = ("sku", "name", "price")
out = Console(highlight=False)


def articles(
    file: Annotated[Path, typer.Argument(help=f"CSV with a header: {', '.join(COLUMNS)}.")],
    key: Annotated[str, typer.Option(help="Stock is received once per key; the file's name otherwise.")] = "",
) -> None:
    """Bring articles in or up to date: SKU, name, price with tax, tax category, weight, opening stock."""
    try:
        with file.open(newline="", encoding="utf-8-sig") as lines:
            rows = list(_rows(lines))
    except (OSError, UnicodeDecodeError, csv.Error) as problem:
        typer.echo(f"{file} cannot be read: {problem}", err=True)
        raise typer.Exit(2) from None
    if not rows:
        typer.echo(f"{file} holds no articles; its first line must be {','.join(COLUMNS)}", err=True)
        raise typer.Exit(2)
    taken, refused = with_database(lambda: _take(rows, key or file.name))
    for line, reason in refused:
        typer.echo(f"line {line}: {reason}", err=True)
    out.print(f"{taken} articles taken, {len(refused)} not.")
    if refused:
        raise typer.Exit(1)


def _rows(lines: Iterable[str]) -> Iterator[tuple[int, dict[str, str]]]:
    reader = csv.DictReader(lines)
    if not set(NEEDED) <= set(reader.fieldnames or ()):
        return
    for row in reader:
        yield reader.line_num, {name: (row.get(name) or "").strip() for name in COLUMNS}


async def _take(rows: list[tuple[int, dict[str, str]]], key: str) -> tuple[int, list[tuple[int, str]]]:
    currency = (await get_shop()).currency
    categories = {rate.category for rate in await TaxRate.all()}
    refused: list[tuple[int, str]] = []
    for line, row in rows:
        try:
            async with transaction():
                await _take_one(row, currency, categories, key)
        except Refused as reason:
            refused.append((line, f"{reason.message}. {reason.remedy or ''}"))
    return len(rows) - len(refused), refused


async def _take_one(row: dict[str, str], currency: str, categories: set[str], key: str) -> None:
    tax = row["tax"].upper() or "STANDARD"
    if tax not in categories:
        raise Invalid(f"There is no tax category {tax!r}", remedy=f"Use one of {', '.join(sorted(categories))}.")
    price = minor_units(row["price"], currency, path=("price",))
    await define_product(row["sku"], row["name"], tax, _whole(row["weight_grams"], "weight_grams"), by=SYSTEM)
    await set_price(row["sku"], price, currency, by=SYSTEM)
    pieces = _whole(row["stock"], "stock")
    if pieces:
        terms = Terms(key=f"articles:{key}:{row['sku']}"[:200])
        await receive_stock.carry_out(terms, row["sku"], pieces, None, "opening stock", by=SYSTEM)


def _whole(text: str, name: str) -> int:
    if text and not (text.isascii() and text.isdigit() and len(text) < 10):
        raise Invalid(f"{name} is {text!r}", remedy="Write a whole number, or nothing.")
    return int(text or 0)
