"""What came in, by its kind: which reader it needs, and its beginning as text."""

from collections.abc import Mapping
from typing import Any

from domain.intake.states import SourceKind

from .csv_files import Layout, read_csv
from .errors import Unreadable
from .gathering import several_lines
from .mail_texts import text_of_mail
from .mails import read_mail
from .opentrans import read_opentrans
from .shopify import read_shopify
from .texts import refuse_other_formats, text_of
from .values import Reading
from .woocommerce import read_woocommerce

LONGEST_EXCERPT = 5_000


def layout_of(mapping: Mapping[str, Any]) -> Layout:
    """The layout that a source keeps."""
    return Layout(
        columns=dict(mapping.get("columns") or {}),
        separator=str(mapping.get("separator") or ""),
        decimal=str(mapping.get("decimal") or ""),
        encoding=str(mapping.get("encoding") or ""),
    )


def kind_of(content: bytes) -> SourceKind:
    """What a file without a source is: openTRANS when it is XML, else CSV.

    Raises  Unreadable  neither of them
    """
    refuse_other_formats(content)
    return SourceKind.OPENTRANS if text_of(content[:200]).lstrip("\ufeff \t\r\n").startswith("<") else SourceKind.CSV


def read_arrival_content(
    kind: SourceKind, content: bytes, *, topic: str = "", mapping: Mapping[str, Any] | None = None
) -> list[Reading]:
    """Raises  Unreadable, NoOrder"""
    if kind is SourceKind.CSV:
        return read_csv(content, layout_of(mapping or {}))
    if kind is SourceKind.SHOPIFY:
        return [read_shopify(content, topic)]
    if kind is SourceKind.WOOCOMMERCE:
        return [read_woocommerce(content, topic)]
    return [read_opentrans(content) if kind is SourceKind.OPENTRANS else read_mail(content)]


def excerpt_of(kind: SourceKind, content: bytes) -> str:
    """The beginning as a person reads it, to compare the draft with."""
    if kind is SourceKind.EMAIL:
        try:
            return several_lines(text_of_mail(content))[:LONGEST_EXCERPT]
        except Unreadable:
            return ""
    return several_lines(text_of(content[: LONGEST_EXCERPT * 2]))[:LONGEST_EXCERPT]
