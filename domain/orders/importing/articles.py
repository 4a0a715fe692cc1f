"""What the codes in the article column stand for: most are articles, some are costs, discounts or bookkeeping."""

import re
from enum import StrEnum
from string import ascii_lowercase, ascii_uppercase

_UPPER = str.maketrans(ascii_lowercase, ascii_uppercase)
_VOUCHER = re.compile(r"GIFT_\d+_\d+")


class Kind(StrEnum):
    """CHARGE is sold but no article: a manual amount, a voucher, a sample."""

    ARTICLE = "ARTICLE"
    CHARGE = "CHARGE"
    SHIPPING = "SHIPPING"
    DISCOUNT = "DISCOUNT"
    FEE = "FEE"
    BAD_DEBT = "BAD_DEBT"


_KINDS = {
    "POST": Kind.SHIPPING,
    "DOT": Kind.SHIPPING,
    "C2": Kind.SHIPPING,
    "M": Kind.CHARGE,
    "S": Kind.CHARGE,
    "D": Kind.DISCOUNT,
    "BANK CHARGES": Kind.FEE,
    "AMAZONFEE": Kind.FEE,
    "CRUK": Kind.FEE,
    "B": Kind.BAD_DEBT,
}


def article_of(sku: str) -> str:
    """The key of the article: `85123a` and `85123A` are the same one, written by two people."""
    return sku.translate(_UPPER)


def kind_of(sku: str) -> Kind:
    article = article_of(sku)
    if _VOUCHER.fullmatch(article):
        return Kind.CHARGE
    return _KINDS.get(article, Kind.ARTICLE)
