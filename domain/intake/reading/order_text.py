"""Running text of an order: lines of articles, labels with a colon, addresses; German and English."""

import re
from collections.abc import Sequence

from .addresses import add_address, street_line, town_line
from .gathering import Gathering
from .numbers import currency_in, read_number
from .words import country_of, path_of, payment_of, plain

_PIECES = r"(?:x|×|mal|stk\.?|st\.?|stück|stueck|pcs\.?|pieces?|units?|ea\.?)"
_COUNT_FIRST = re.compile(rf"[-*•·\s]*(?P<count>\d{{1,6}})\s*{_PIECES}\s+(?P<rest>\S.{{1,300}})", re.IGNORECASE)
_COUNT_LAST = re.compile(
    rf"[-*•·\s]*(?P<rest>[^\s].{{0,200}}?)\s*[,;:]?\s+(?:x|×|:)?\s*(?P<count>\d{{1,6}})\s*{_PIECES}\.?", re.IGNORECASE
)
_SKU_TIMES = re.compile(r"[-*•·\s]*(?P<rest>[A-Za-z0-9][\w./-]{1,40})\s*[x×]\s*(?P<count>\d{1,6})", re.IGNORECASE)
_NAMED_SKU = re.compile(
    r"\(?\b(?:art(?:ikel)?\.?\s*-?\s*(?:nr|no|nummer)\.?|sku|item\s*(?:no|number)?\.?|artikel|article)\s*[:#.]?\s*"
    r"(?P<sku>[A-Za-z0-9][\w./-]{1,40})\)?",
    re.IGNORECASE,
)
_TOKEN = re.compile(
    r"(?P<sku>(?=[\w./-]*\d|[A-Z]{3,}(?:\b|-))[A-Z0-9][A-Za-z0-9]*(?:[-./_][A-Za-z0-9]+)*)(?=\s|$|[,;:)])"
)
_MONEY = r"(?:€|\$|£|EUR|USD|CHF|GBP)"
_PRICE = re.compile(
    rf"(?:,|\s|@|zu|à|je|at|for)*(?P<price>{_MONEY}\s*\d[\d.,']{{0,20}}|\d[\d.,']{{0,20}}\s*{_MONEY})"
    r"(?:\s*(?:each|pro Stück|je Stück|/\s*Stk\.?|per piece))?",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?P<label>[^\W\d_][\w .()/&-]{1,40}?)\s*[:：]\s*(?P<value>\S.{0,300})")
LONGEST_LINE = 400
# A longer label is a sentence with a colon in it.
MOST_WORDS = 3
_QUOTED = (">", "|>")
_ADDRESS_HEADINGS = {
    "shippingAddress": "lieferadresse lieferanschrift versandadresse lieferungan bitteliefernan bitteliefernsiean"
    " shippingaddress deliveryaddress shipto deliverto pleasedeliverto pleaseshipto sendto warenempfaenger",
    "billingAddress": "rechnungsadresse rechnungsanschrift rechnungan billingaddress billto invoiceto invoiceaddress",
}
_HEADINGS = {word: which for which, words in _ADDRESS_HEADINGS.items() for word in words.split()}
_REFERENCE = re.compile(
    r"\b(?:bestell(?:ung|nummer|[- ]?nr)?|auftrags?(?:nummer|[- ]?nr)?|order(?: (?:number|no))?|purchase order|po)"
    r"\.?\s*(?:nr|no|number|nummer)?\.?\s*[:#]?\s*(?P<reference>#?[A-Z]{0,6}[-/]?\d[\w/-]{1,30})",
    re.IGNORECASE,
)
_LABELED, _WRITTEN, _ADDRESS, _FOUND = 85, 75, 85, 55


def read_order_text(into: Gathering, text: str) -> None:
    """Take from running text what can be understood of it."""
    lines = [line[:LONGEST_LINE] for line in text.split("\n") if not line.lstrip().startswith(_QUOTED)]
    taken = _headed_addresses(into, lines)
    for number, line in enumerate(lines):
        if number not in taken and line.strip():
            _read_line(into, line.strip(), f"text, line {number + 1}")
    if not into.knows("shippingAddress.postalCode"):
        _loose_address(into, lines)


# Who writes a mail does not say what was paid.
_OF_TABLES = frozenset({"paymentStatus"})


def add_reference(into: Gathering, text: str, source: str, confidence: int) -> None:
    """The sender's own number of the order, when a text names one."""
    found = _REFERENCE.search(text)
    if found:
        into.add("externalReference", found["reference"], source, confidence)


def _read_line(into: Gathering, line: str, source: str) -> None:
    if _add_article(into, line, source):
        return
    labeled = _LABEL.fullmatch(line)
    if labeled and add_labeled(into, labeled["label"], labeled["value"], source):
        return
    add_reference(into, line, source, _WRITTEN - 15)


def add_labeled(into: Gathering, label: str, value: str, source: str) -> bool:
    """Take a value that a label names; answers whether the label is known."""
    named = path_of(label)
    if named is None or named[0].startswith("lines.") or named[0] in _OF_TABLES or len(label.split()) > MOST_WORDS:
        return False
    path, confidence = named[0], min(_LABELED, named[1])
    if path.endswith(".countryCode"):
        code = country_of(value)
        value, confidence = (code[0], confidence) if code else (value, 20)
    if path == "paymentMethod":
        value = payment_of(value)
    into.add(path, value, source, confidence)
    return True


def _add_article(into: Gathering, line: str, source: str) -> bool:
    found = _COUNT_FIRST.fullmatch(line) or _SKU_TIMES.fullmatch(line) or _COUNT_LAST.fullmatch(line)
    if found is None:
        return False
    values = {"quantity": (found["count"], _WRITTEN + 10)} | article_in(found["rest"])
    if "sku" not in values and "name" not in values:
        return False
    into.add_line(source, values)
    return True


def article_in(text: str) -> dict[str, tuple[str, int]]:
    """Article, name and price in what stands beside a count."""
    values: dict[str, tuple[str, int]] = {}
    price = _PRICE.search(text)
    if price:
        amount = read_number(price["price"])
        if amount:
            values["unitPrice.amount"] = (amount[0], min(_WRITTEN, amount[1]))
            values["unitPrice.currency"] = (currency_in(price["price"]), _WRITTEN)
        text = text[: price.start()] + " " + text[price.end() :]
    named = _NAMED_SKU.search(text)
    token = named or _TOKEN.search(text)
    if token:
        values["sku"] = (token["sku"], _WRITTEN + 15 if named else _WRITTEN)
        text = text[: token.start()] + " " + text[token.end() :]
    name = " ".join(text.strip(" ,;:.-–()@").split())
    if len(name) > 1:
        values["name"] = (name, _WRITTEN)
    return values


def _headed_addresses(into: Gathering, lines: Sequence[str]) -> set[int]:
    """Blocks below a heading such as "Lieferadresse:"; answers the numbers of their lines."""
    taken: set[int] = set()
    for number, line in enumerate(lines):
        heading, _, rest = line.strip().partition(":")
        which = _HEADINGS.get(plain(heading)) if len(heading) < 60 else None
        if which is None:
            continue
        block = _block(lines, number + 1)
        first = [rest] if rest.strip() else []
        parts = [*first, *(lines[i] for i in block)]
        if len(parts) == 1:
            parts = re.split(r"[,;]\s*", parts[0])
        if add_address(into, parts, which, f"text, line {number + 1}", _ADDRESS):
            taken |= {number, *block}
    return taken


def _block(lines: Sequence[str], start: int) -> list[int]:
    """The lines until the next empty one; empty ones right after the heading are passed over."""
    while start < len(lines) and not lines[start].strip():
        start += 1
    block: list[int] = []
    for number in range(start, min(start + 8, len(lines))):
        if not lines[number].strip():
            break
        block.append(number)
    return block


def _loose_address(into: Gathering, lines: Sequence[str]) -> None:
    """The last street with a town below it, such as in a signature; not very sure."""
    for number in range(len(lines) - 1, 0, -1):
        if town_line(lines[number]) and street_line(lines[number - 1]):
            above = _above(lines, number - 1)
            block = [*above, *lines[number - 1 : number + 2]]
            add_address(into, block, "shippingAddress", f"text, line {number + 1}", _FOUND)
            return


def _above(lines: Sequence[str], street: int) -> list[str]:
    names: list[str] = []
    for number in range(street - 1, max(street - 3, -1), -1):
        line = lines[number].strip()
        if not line or ":" in line or line.startswith("--") or len(line) > 60:
            break
        names.insert(0, line)
    return names
