"""What customers are told: in both languages, complete, and inert whatever they typed."""

from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest

from workers.notifications.templates.content import web_address
from workers.notifications.templates.facts import (
    FACTS,
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
    Shop,
    Transfer,
)
from workers.notifications.templates.render import render_message
from workers.notifications.templates.words import SHARED, WORDS

SHOP = Shop(name="Lampenhaus Nord", email="hallo@lampenhaus.example", website="https://lampenhaus.example")
STATUS_URL = "https://lampenhaus.example/status/tok?a=1&b=2"
TRACKING_URL = "https://track.example/?n=0034"
TRANSFER = Transfer(holder="Lampenhaus Nord", iban="DE89370400440532013000", reference="RF18539007547034")
EVIL = "<script>alert(1)</script>{{7*7}}{% raw %}${7*7}\"'><img src=x onerror=alert(1)> \u202egnp.exe 🎉 محمد"


def facts(kind: MessageKind, text: str = "Anna Müller") -> Facts:
    """Facts of a kind, with a text wherever a customer or merchant may type one."""
    items = (Item(name=text, quantity=2),)
    shop = replace(SHOP, imprint=(text,))
    made = {
        MessageKind.ORDER_CONFIRMED: OrderConfirmed(
            shop=shop, customer_name=text, order_number="A-42", status_url=STATUS_URL, items=items,
            total_minor=48195, currency="EUR", promised_on=date(2026, 11, 25), transfer=TRANSFER,
        ),
        MessageKind.ORDER_CHANGED: OrderConfirmed(
            shop=shop, customer_name=text, order_number="A-42", status_url=STATUS_URL, items=items,
            total_minor=48195, currency="EUR", promised_on=date(2026, 11, 25), transfer=TRANSFER,
        ),
        **{
            kind: ChangeTold(
                shop=shop, customer_name=text, order_number="A-42", status_url=STATUS_URL, reason=text,
                before_minor=48195, after_minor=36295, currency="EUR",
            )
            for kind in (MessageKind.CHANGE_PROPOSED, MessageKind.CHANGE_DECLINED)
        },
        **{
            kind: Shipped(
                shop=shop, customer_name=text, order_number="A-42", status_url=STATUS_URL, items=items,
                carrier=text, tracking_number="0034", tracking_url=TRACKING_URL,
            )
            for kind in (MessageKind.SHIPPED, MessageKind.SHIPPED_TOGETHER)
        },
        MessageKind.INVOICE: Invoice(
            shop=shop, customer_name=text, order_number="A-42", status_url=STATUS_URL, invoice_number="RE-17",
            total_minor=48195, due_minor=40000, currency="EUR", due_on=date(2026, 12, 6), transfer=TRANSFER,
        ),
        MessageKind.PAYMENT_RECEIVED: PaymentReceived(
            shop=shop, customer_name=text, order_number="A-42", status_url=STATUS_URL,
            amount_minor=48195, open_minor=0, currency="EUR",
        ),
        MessageKind.PROMISE_MOVED: PromiseMoved(
            shop=shop, customer_name=text, order_number="A-42", status_url=STATUS_URL, items=items,
            known_on=date(2026, 11, 25), promised_on=date(2026, 12, 2),
        ),
        MessageKind.BACK_IN_STOCK: BackInStock(
            shop=shop, customer_name=text, order_number="", article=text, items=items, status_url=STATUS_URL,
        ),
    }  # fmt: skip
    return made[kind]


class Reader(HTMLParser):
    """What a mail program makes of it: tags, links, and the text between."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]
        assert not [name for name, _ in attrs if name.startswith("on")]

    def handle_data(self, text: str) -> None:
        self.text += text


WANTED = {
    MessageKind.ORDER_CONFIRMED: ["A-42", "€481.95", "25 November 2026", "DE89 3704 0044 0532 0130 00", "2 ×"],
    MessageKind.ORDER_CHANGED: ["A-42", "takes the place of the earlier", "€481.95", "25 November 2026", "2 ×"],
    MessageKind.CHANGE_PROPOSED: ["A-42", "we propose a change", "€481.95", "€362.95"],
    MessageKind.CHANGE_DECLINED: ["A-42", "we cannot change", "€362.95"],
    MessageKind.SHIPPED: ["A-42", "0034", "2 ×"],
    MessageKind.SHIPPED_TOGETHER: ["your orders A-42 together", "0034", "2 ×"],
    MessageKind.INVOICE: ["A-42", "RE-17", "€481.95", "€400.00", "6 December 2026", "RF18 5390 0754 7034"],
    MessageKind.PAYMENT_RECEIVED: ["A-42", "€481.95", "Everything is paid."],
    MessageKind.PROMISE_MOVED: ["A-42", "later than announced", "2 December 2026", "25 November 2026", "2 ×"],
    MessageKind.BACK_IN_STOCK: ["Anna Müller", "2 ×"],
}


@pytest.mark.parametrize("kind", list(MessageKind))
def test_text_and_html_tell_all_that_matters(kind):
    subject, text, html = render_message(kind, "en", facts(kind))
    reader = Reader(html)
    assert ("Anna Müller" if kind is MessageKind.BACK_IN_STOCK else "A-42") in subject
    assert 'lang="en"' in html
    for wanted in ["Dear Anna Müller,", "Lampenhaus Nord", *WANTED[kind]]:
        assert wanted in text.replace("\u00a0", " ")
        assert wanted in reader.text.replace("\u00a0", " ")
    sent = (MessageKind.SHIPPED, MessageKind.SHIPPED_TOGETHER)
    button = TRACKING_URL if kind in sent else STATUS_URL
    assert button in text
    assert button in reader.links


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("kind", list(MessageKind))
def test_what_people_type_stays_text(kind, language):
    subject, text, html = render_message(kind, language, facts(kind, EVIL))
    plain, reader = Reader(render_message(kind, language, facts(kind)).html), Reader(html)
    assert reader.tags == plain.tags
    assert reader.links == plain.links
    shown = EVIL.replace("\u202e", "")
    assert shown in reader.text
    assert shown in text
    assert "\u202e" not in subject + text + html
    assert "49" not in subject + text.replace(shown, "") + reader.text.replace(shown, "")


@pytest.mark.parametrize("kind", list(MessageKind))
def test_line_breaks_in_a_name_fake_no_lines_of_ours(kind):
    honest = render_message(kind, "de", facts(kind)).text
    faked = render_message(kind, "de", facts(kind, "Anna\n\nIBAN: XX00\u2028evil\r")).text
    assert len(faked.splitlines()) == len(honest.splitlines())


def test_a_part_of_an_order_says_that_the_rest_follows():
    shipped = facts(MessageKind.SHIPPED)
    assert isinstance(shipped, Shipped)
    text = render_message(MessageKind.SHIPPED, "de", replace(shipped, more_follows=True, tracking_url="")).text
    assert "Der Rest folgt." in text
    assert f"Auftrag ansehen: {STATUS_URL}" in text


def test_a_paid_invoice_asks_for_nothing():
    invoice = facts(MessageKind.INVOICE)
    assert isinstance(invoice, Invoice)
    text = render_message(MessageKind.INVOICE, "de", replace(invoice, due_minor=0)).text
    assert "bereits bezahlt" in text
    assert "IBAN" not in text


@pytest.mark.parametrize(
    ("known", "promised", "wanted"),
    [
        (date(2026, 12, 2), date(2026, 11, 25), "früher als angekündigt"),
        (date(2026, 12, 2), None, "sobald er feststeht"),
        (None, date(2026, 12, 2), "steht der Liefertermin jetzt fest"),
    ],
)
def test_how_a_promise_moved_is_said(known, promised, wanted):
    moved = replace(facts(MessageKind.PROMISE_MOVED), known_on=known, promised_on=promised)

    assert wanted in render_message(MessageKind.PROMISE_MOVED, "de", moved).text


def test_what_is_still_missing_is_said():
    payment = facts(MessageKind.PAYMENT_RECEIVED)
    assert isinstance(payment, PaymentReceived)
    text = render_message(MessageKind.PAYMENT_RECEIVED, "de", replace(payment, open_minor=1)).text
    assert "Es fehlen noch 0,01\u00a0€." in text


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "//x.example", "https://", "ftp://x.example", "http://[", ""]
)
def test_no_button_leads_anywhere_but_the_web(url):
    assert web_address(url) == ""
    html = render_message(MessageKind.INVOICE, "en", replace(facts(MessageKind.INVOICE), status_url=url)).html
    assert Reader(html).links == [SHOP.website]


def test_a_mail_loads_nothing_from_anywhere():
    html = render_message(MessageKind.SHIPPED, "de", facts(MessageKind.SHIPPED)).html
    assert not {"img", "link", "script", "iframe"} & set(Reader(html).tags)
    assert "@import" not in html
    assert "url(" not in html


def test_facts_of_another_kind_are_refused():
    with pytest.raises(TypeError, match="PaymentReceived are not the facts of INVOICE"):
        render_message(MessageKind.INVOICE, "de", facts(MessageKind.PAYMENT_RECEIVED))


def test_both_languages_have_the_same_words_for_every_kind():
    assert SHARED["de"].keys() == SHARED["en"].keys()
    assert WORDS.keys() == FACTS.keys() == set(MessageKind)
    for words in WORDS.values():
        assert words["de"].keys() == words["en"].keys()
