"""Where the pieces of a line come from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.catalog.states import SupplyKind
from domain.supply.states import Source

_BY_KIND = {
    SupplyKind.MADE_TO_ORDER: Source.MAKE,
    SupplyKind.SERVICE: Source.SERVICE,
    SupplyKind.DROPSHIP: Source.DROPSHIP,
}
BOUGHT = (Source.BUY, Source.DROPSHIP)


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A rule as it decides; what is empty fits everything."""

    id: str
    source: Source
    priority: int = 100
    product_id: str | None = None
    article_kind: str = ""
    supplier_id: str | None = None


@dataclass(frozen=True, kw_only=True)
class Sourced:
    """Where pieces come from, and from whom when they are bought."""

    source: Source
    supplier_id: str | None = None


def fits(rule: Rule, product_id: str, article_kind: str) -> bool:
    """Whether a rule speaks of an article."""
    return rule.product_id in (None, product_id) and rule.article_kind in ("", article_kind)


def source_of(rules: Iterable[Rule], product_id: str, kind: SupplyKind, sellers: Sequence[str]) -> Sourced:
    """Where pieces of an article come from: by the first rule that fits, else by its kind.

    Rules are asked by priority number, then the more special one, then the older one; one that names a supplier who
    does not sell the article is passed over.

    sellers  suppliers that sell the article, cheapest first
    """
    for rule in sorted(rules, key=_rank):
        if fits(rule, product_id, kind.value) and rule.supplier_id in (None, *sellers):
            return _sourced(rule.source, rule.supplier_id, sellers)
    return _sourced(_BY_KIND.get(kind, Source.STOCK), None, sellers)


def _sourced(source: Source, supplier_id: str | None, sellers: Sequence[str]) -> Sourced:
    if source not in BOUGHT:
        return Sourced(source=source)
    return Sourced(source=source, supplier_id=supplier_id or next(iter(sellers), None))


def _rank(rule: Rule) -> tuple[int, int, str]:
    special = 0 if rule.product_id else 1 if rule.article_kind else 2
    return rule.priority, special, rule.id
