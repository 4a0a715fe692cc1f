"""Mails (RFC 5322): text, tables and attached CSV of an order, whatever the letter looks like otherwise."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr
from hashlib import sha256
from typing import Any

from .columns import guess_columns, is_heading, line_of, placed
from .csv_files import Layout, read_csv
from .errors import TooLarge, Unreadable
from .gathering import Gathering, one_line
from .html_parts import HtmlTable, read_html
from .limits import MAX_BYTES, MAX_PARTS, MAX_REFERENCE, MAX_TEXT_LINES
from .order_text import add_labeled, add_reference, read_order_text
from .texts import text_of
from .values import FieldRead, Reading

_EMAIL = re.compile(r"[^@\s<>,;\"]{1,64}@[^@\s<>,;\"]{1,190}\.[^@\s<>,;\".]{2,}")
_HEADER = re.compile(rb"^[!-9;-~]{1,70}:", re.MULTILINE)
_ANSWERS = ("auto-replied", "auto-generated")
CSV_TYPES = frozenset({"text/csv", "application/csv", "text/comma-separated-values"})


def message_id(content: bytes) -> str:
    """What a mail is known by: its Message-ID, or a hash of its bytes when it has none."""
    found = header_of(parsed_mail(content), "Message-ID")
    return found if 3 < len(found) <= 110 and found.isascii() else f"sha256:{sha256(content).hexdigest()}"


def read_mail(content: bytes) -> Reading:
    """What a mail seems to order; of one that orders nothing, who wrote it and what about.

    Raises  Unreadable  no mail at all, or too large
    """
    mail = parsed_mail(content)
    into = Gathering()
    subject = header_of(mail, "Subject")
    into.title = subject
    _add_sender(into, mail)
    if header_of(mail, "Auto-Submitted").lower().startswith(_ANSWERS):
        into.note("A program wrote this mail, such as an out-of-office reply.")
    texts, markup, tables = contents_of(mail)
    for name, table in tables:
        _add_csv(into, name, table)
    for page in markup:
        _add_html(into, page, with_text=not texts)
    for text in texts:
        read_order_text(into, "\n".join(text.replace("\r\n", "\n").split("\n")[:MAX_TEXT_LINES]))
    add_reference(into, subject, "subject", 90)
    if not into.lines:
        into.note("No line of an order was understood; read the mail and add them.")
    return _with_own_reference(into, _address(mail), message_id(content))


def parsed_mail(content: bytes) -> Message:
    if not content.strip():
        raise Unreadable("It is empty")
    if len(content) > MAX_BYTES:
        raise TooLarge("bytes", MAX_BYTES)
    if not _HEADER.search(content[:20_000]):
        raise Unreadable("It is no mail", remedy="Save the mail as .eml and upload that file.")
    try:
        return message_from_bytes(content)
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError, IndexError):
        raise Unreadable("The mail is damaged") from None


def header_of(mail: Message, name: str) -> str:
    """A header's text; broken encodings are shown as they are."""
    raw: Any = mail.get(name)
    if raw is None:
        return ""
    try:
        return one_line(str(make_header(decode_header(str(raw)[:2_000]))))
    except (ValueError, LookupError, TypeError, AttributeError, IndexError):
        return one_line(str(raw))


def _address(mail: Message) -> str:
    address = parseaddr(header_of(mail, "From"))[1]
    return address if _EMAIL.fullmatch(address) and len(address) <= 254 else ""


def _add_sender(into: Gathering, mail: Message) -> None:
    into.add("customer.email", _address(mail), "sender", 90)
    into.add("customer.name", parseaddr(header_of(mail, "From"))[0], "sender", 70)


def contents_of(mail: Message) -> tuple[list[str], list[str], list[tuple[str, bytes]]]:
    """Plain texts, HTML pages, and attached tables with their names."""
    texts: list[str] = []
    markup: list[str] = []
    tables: list[tuple[str, bytes]] = []
    for part in _parts(mail):
        kind, name = part.get_content_type(), _filename(part)
        if kind in CSV_TYPES or name.lower().endswith(".csv"):
            tables.append((name or "attachment", _payload(part)))
        elif part.get_content_disposition() == "attachment":
            continue
        elif kind == "text/plain":
            texts.append(text_of(_payload(part), part.get_content_charset()))
        elif kind == "text/html":
            markup.append(text_of(_payload(part), part.get_content_charset()))
    return [text for text in texts if text.strip()], markup, tables


def _parts(mail: Message) -> Iterator[Message]:
    """Parts that hold content, without recursion; forwarded mails are looked into."""
    waiting: list[Message] = [mail]
    seen = 0
    while waiting:
        part = waiting.pop(0)
        seen += 1
        if seen > MAX_PARTS:
            raise TooLarge("parts", MAX_PARTS)
        held: Any = part.get_payload() if part.is_multipart() else None
        if isinstance(held, list):
            waiting = [one for one in held if isinstance(one, Message)] + waiting
        else:
            yield part


def _payload(part: Message) -> bytes:
    try:
        held: Any = part.get_payload(decode=True)
    except (ValueError, LookupError, TypeError, AssertionError):
        held = None
    return held if isinstance(held, bytes) else b""


def _filename(part: Message) -> str:
    try:
        return one_line(part.get_filename() or "", 160)
    except (ValueError, LookupError, TypeError, AttributeError):
        return ""


def _add_csv(into: Gathering, name: str, content: bytes) -> None:
    try:
        readings = read_csv(content, Layout(columns={}))
    except Unreadable as refused:
        into.note(f"The attachment {name} was left out: {refused.message}.")
        return
    if len(readings) > 1:
        into.note(f"The attachment {name} holds {len(readings)} orders; only the first is here. Import it as CSV.")
    _take(into, readings[0], f"attachment {name}, ")


def _take(into: Gathering, reading: Reading, source: str) -> None:
    """Values of a part of the mail; its lines are put behind those that are here."""
    first, most = into.lines, -1
    for read in reading.fields:
        parts = read.path.split(".")
        if parts[0] == "lines":
            most = max(most, int(parts[1]))
            parts[1] = str(first + int(parts[1]))
        into.add(".".join(parts), read.value, source + read.source, read.confidence)
    into.lines = first + most + 1


def _add_html(into: Gathering, page: str, *, with_text: bool) -> None:
    tables, text = read_html(page)
    for number, table in enumerate(tables, start=1):
        _add_table(into, table, f"table {number}", with_labels=with_text)
    if with_text:
        read_order_text(into, text)


def _add_table(into: Gathering, table: HtmlTable, where: str, *, with_labels: bool) -> None:
    heading = next((place for place, row in enumerate(table.rows) if is_heading(row)), None)
    if heading is None:
        if with_labels:
            for row in table.rows:
                if len(row) == 2:
                    add_labeled(into, row[0].rstrip(": "), row[1], where)
        return
    body = table.rows[heading + 1 :]
    places = placed(guess_columns(table.rows[heading], body))
    for number, row in enumerate(body, start=1):
        line = line_of(row, places)
        if ("sku" in line or "name" in line) and "quantity" in line:
            into.add_line(f"{where}, row {number}", line)


def _with_own_reference(into: Gathering, sender: str, identity: str) -> Reading:
    """Numbers that a customer gives count per customer, so the sender's address stands beside them."""
    reading = into.done()
    given = reading.value("externalReference")
    own = f"{given[:MAX_REFERENCE]} {sender}" if given else identity
    if len(own) > 110:
        own = f"{given[:40]} {sha256(own.encode()).hexdigest()[:32]}"
    known = next((read for read in reading.fields if read.path == "externalReference"), None)
    mark = FieldRead(
        path="externalReference",
        value=own.strip(),
        source=known.source if known else "Message-ID",
        confidence=known.confidence if known else 100,
    )
    others = tuple(read for read in reading.fields if read.path != "externalReference")
    return Reading(fields=(*others, mark), title=reading.title, notes=reading.notes)
