"""What stands where in a message: the facts of each kind put into words."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from workers.foundation.renderer.formats import day, in_fours, money
from workers.foundation.renderer.parts import Language

from .facts import (
    BackInStock,
    ChangeTold,
    Facts,
    Invoice,
    Item,
    MessageKind,
    OrderConfirmed,
    PaymentReceived,
    PromiseMoved,
    Shipped,
    Transfer,
)
from .words import SHARED, WORDS

Row = tuple[str, str]


@dataclass(frozen=True, kw_only=True)
class Content:
    """One message before it has a form.

    rows  label and value
    """

    subject: str
    heading: str
    greeting: str
    paragraphs: tuple[str, ...]
    rows: tuple[Row, ...]
    items: tuple[Item, ...] = ()
    button_label: str = ""
    button_url: str = ""


def content(kind: MessageKind, language: Language, facts: Facts) -> Content:
    """The message's parts in the reader's language; rows without a value are left out.

    Raises  TypeError  facts of another kind
    """
    match kind, facts:
        case ((MessageKind.ORDER_CONFIRMED | MessageKind.ORDER_CHANGED), OrderConfirmed()):
            return _order_confirmed(kind, language, facts)
        case ((MessageKind.CHANGE_PROPOSED | MessageKind.CHANGE_DECLINED), ChangeTold()):
            return _change_told(kind, language, facts)
        case ((MessageKind.SHIPPED | MessageKind.SHIPPED_TOGETHER), Shipped()):
            return _shipped(kind, language, facts)
        case MessageKind.INVOICE, Invoice():
            return _invoice(language, facts)
        case MessageKind.PAYMENT_RECEIVED, PaymentReceived():
            return _payment_received(language, facts)
        case MessageKind.PROMISE_MOVED, PromiseMoved():
            return _promise_moved(language, facts)
        case MessageKind.BACK_IN_STOCK, BackInStock():
            return _back_in_stock(language, facts)
    raise TypeError(f"{type(facts).__name__} are not the facts of {kind}")


def web_address(url: str) -> str:
    """The address if a browser may open it, else nothing: no script hides behind a button."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in ("http", "https") and parts.hostname else ""


def _order_confirmed(kind: MessageKind, language: Language, facts: OrderConfirmed) -> Content:
    words, shared = WORDS[kind][language], SHARED[language]
    total = money(facts.total_minor, facts.currency, language)
    paragraphs = [words["intro"].format(order_number=facts.order_number)]
    if facts.promised_on is None:
        paragraphs.append(words["later"])
    if facts.transfer is not None:
        paragraphs.append(words["prepay"].format(total=total))
    rows = [
        (shared["promised_on"], _day(facts.promised_on, language)),
        (shared["total"], total),
        *_transfer_rows(facts.transfer, language),
    ]
    return _message(kind, language, facts, paragraphs, rows, items=facts.items)


def _change_told(kind: MessageKind, language: Language, facts: ChangeTold) -> Content:
    words, shared = WORDS[kind][language], SHARED[language]
    paragraphs = [words["intro"].format(order_number=facts.order_number)]
    rows = [
        (shared["reason"], facts.reason),
        (shared["total"], money(facts.before_minor, facts.currency, language)),
        (shared["total_changed"], money(facts.after_minor, facts.currency, language)),
    ]
    return _message(kind, language, facts, paragraphs, rows)


def _shipped(kind: MessageKind, language: Language, facts: Shipped) -> Content:
    words, shared = WORDS[kind][language], SHARED[language]
    intro = words["intro_part" if facts.more_follows else "intro"]
    rows = [
        (shared["carrier"], facts.carrier),
        (shared["tracking_number"], facts.tracking_number),
        (shared["promised_on"], _day(facts.expected_on, language)),
    ]
    paragraphs = [intro.format(order_number=facts.order_number)]
    return _message(kind, language, facts, paragraphs, rows, items=facts.items, tracking_url=facts.tracking_url)


def _invoice(language: Language, facts: Invoice) -> Content:
    words, shared = WORDS[MessageKind.INVOICE][language], SHARED[language]
    due, due_on = money(facts.due_minor, facts.currency, language), _day(facts.due_on, language)
    paragraphs = [words["intro"].format(invoice_number=facts.invoice_number, order_number=facts.order_number)]
    rows = [
        (shared["invoice_number"], facts.invoice_number),
        (shared["total"], money(facts.total_minor, facts.currency, language)),
    ]
    if facts.due_minor <= 0:
        paragraphs.append(words["nothing_due"])
    else:
        rows += [(shared["due"], due), (shared["due_on"], due_on), *_transfer_rows(facts.transfer, language)]
    if facts.due_minor > 0 and facts.transfer is not None:
        paragraphs.append(words["pay" if due_on else "pay_now"].format(due=due, due_on=due_on))
    return _message(MessageKind.INVOICE, language, facts, paragraphs, rows, invoice_number=facts.invoice_number)


def _payment_received(language: Language, facts: PaymentReceived) -> Content:
    words, shared = WORDS[MessageKind.PAYMENT_RECEIVED][language], SHARED[language]
    amount = money(facts.amount_minor, facts.currency, language)
    still_open = money(facts.open_minor, facts.currency, language) if facts.open_minor > 0 else ""
    paragraphs = [
        words["intro"].format(amount=amount, order_number=facts.order_number),
        words["open"].format(open=still_open) if still_open else words["settled"],
    ]
    rows = [(shared["amount"], amount), (shared["open"], still_open)]
    return _message(MessageKind.PAYMENT_RECEIVED, language, facts, paragraphs, rows)


def _promise_moved(language: Language, facts: PromiseMoved) -> Content:
    words, shared = WORDS[MessageKind.PROMISE_MOVED][language], SHARED[language]
    paragraphs = [words[_how_it_moved(facts.known_on, facts.promised_on)].format(order_number=facts.order_number)]
    rows = [
        (shared["promised_on"], _day(facts.promised_on, language)),
        (shared["known_on"], _day(facts.known_on, language)),
    ]
    return _message(MessageKind.PROMISE_MOVED, language, facts, paragraphs, rows, items=facts.items)


def _how_it_moved(known_on: date | None, promised_on: date | None) -> str:
    if promised_on is None:
        return "unknown"
    if known_on is None:
        return "known_now"
    return "earlier" if promised_on < known_on else "later"


def _back_in_stock(language: Language, facts: BackInStock) -> Content:
    words = WORDS[MessageKind.BACK_IN_STOCK][language]
    paragraphs = [words["intro"].format(article=facts.article), words["soon"]]
    return _message(
        MessageKind.BACK_IN_STOCK, language, facts, paragraphs, [], items=facts.items, article=facts.article
    )


def _message(
    kind: MessageKind,
    language: Language,
    facts: Facts,
    paragraphs: list[str],
    rows: list[Row],
    *,
    items: tuple[Item, ...] = (),
    invoice_number: str = "",
    tracking_url: str = "",
    article: str = "",
) -> Content:
    words, shared = WORDS[kind][language], SHARED[language]
    tracking, status = web_address(tracking_url), web_address(facts.status_url)
    label = shared["tracking_button"] if tracking else shared["status_button"]
    name = facts.customer_name.strip()
    return Content(
        subject=words["subject"].format(
            order_number=facts.order_number, invoice_number=invoice_number, article=article
        ),
        heading=words["heading"],
        greeting=shared["greeting"].format(name=name) if name else shared["greeting_unnamed"],
        paragraphs=tuple(paragraphs),
        rows=tuple(row for row in [(shared["order_number"], facts.order_number), *rows] if row[1]),
        items=items,
        button_label=label if tracking or status else "",
        button_url=tracking or status,
    )


def _transfer_rows(transfer: Transfer | None, language: Language) -> list[Row]:
    if transfer is None:
        return []
    shared = SHARED[language]
    reference = in_fours(transfer.reference) if transfer.reference.startswith("RF") else transfer.reference
    return [
        (shared["holder"], transfer.holder),
        ("IBAN", in_fours(transfer.iban)),
        ("BIC", transfer.bic),
        (shared["reference"], reference),
    ]


def _day(when: date | None, language: Language) -> str:
    return day(when, language) if when else ""
