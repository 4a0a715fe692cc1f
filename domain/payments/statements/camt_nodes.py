"""Finding things in CAMT elements, whatever their namespace."""

from datetime import date
from functools import lru_cache

from lxml import etree

from .errors import Damaged


@lru_cache(maxsize=256)
def anywhere(way: str) -> str:
    """A path of plain names as lxml finds it in any namespace or none."""
    return "/".join(f"{{*}}{name}" for name in way.split("/"))


def local_name(node: etree._Element) -> str:
    return str(node.tag).rpartition("}")[2]


def node_text(node: etree._Element, *ways: str) -> str | None:
    """The text at the first of the paths that has one, without blanks around it."""
    for way in ways:
        text = (node.findtext(anywhere(way)) or "").strip()
        if text:
            return text
    return None


def node_texts(node: etree._Element, way: str) -> list[str]:
    return [found.text.strip() for found in node.findall(anywhere(way)) if found.text and found.text.strip()]


def plain_text(node: etree._Element) -> str:
    """The text of a node that must hold nothing but text; else nothing, so that no half of an amount is taken."""
    return "" if len(node) else (node.text or "").strip()


def node_day(node: etree._Element, where: str, *ways: str) -> date | None:
    """The day at the first of the paths that has one; of an instant the day as the bank writes it.

    Raises  Damaged  there is text, but it is no day
    """
    text = node_text(node, *ways)
    if text is None:
        return None
    try:
        if text[10:11] not in {"", "T", "Z", "+", "-"} or not text[:10].isascii():
            raise ValueError(text)
        return date(int(text[:4]), *_month_and_day(text))
    except ValueError:
        raise Damaged(f"{where}: {text[:40]!r} is not a day") from None


def _month_and_day(text: str) -> tuple[int, int]:
    if not (text[:4].isdigit() and text[4:5] == text[7:8] == "-"):
        raise ValueError(text)
    return int(text[5:7]), int(text[8:10])
