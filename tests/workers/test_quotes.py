"""From a quote that is sent to the mails and papers about it, all by events."""

from datetime import timedelta
from email.message import EmailMessage
from hashlib import sha256
from io import BytesIO

import pytest
from pypdf import PdfReader

from domain.foundation.callers import SYSTEM
from domain.foundation.clock import today
from domain.foundation.models import Document
from domain.foundation.settings import Settings
from domain.foundation.tokens import quote_token, status_token
from domain.notifications.models import Message
from domain.notifications.states import MessageState
from domain.orders.models import Order
from domain.orders.wishes import LineGiven
from domain.quotes.commands.answering import accept_quote, decline_quote
from domain.quotes.commands.offering import QuoteGiven, create_quote, send_quote
from domain.quotes.models import Quote
from tests.workers.scene import BERLIN, all_heard, mails, until, working
from workers.notifications.jobs import remind_of_quotes

pytestmark = pytest.mark.anyio
GIVEN = QuoteGiven(
    lines=(LineGiven(sku="LAMP", quantity=2),),
    shipping_address=BERLIN,
    valid_until=today() + timedelta(days=2),
    customer_email="anna@kunde.example",
    note="Lieferung frei Bordsteinkante",
)


async def sent() -> Quote:
    return await send_quote((await create_quote(GIVEN, by=SYSTEM)).id, by=SYSTEM)


def written_to(settings: Settings, address: str) -> dict[str, EmailMessage]:
    return {mail["Subject"]: mail for mail in mails(settings) if address in mail["To"]}


def text_of(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def words_of(document: Document) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(bytes(document.content))).pages)


async def test_a_quote_goes_out_with_its_link_and_comes_back_signed(shop: Settings) -> None:
    async with working(shop):
        quote = await sent()
        await until(lambda: _messages_sent(1), "the quote is mailed")
        assert f"https://shop.example/quote/{quote_token(quote.id)}" in text_of(
            written_to(shop, "anna@kunde.example")[f"Unser Angebot {quote.number}"]
        )
        await accept_quote(quote.id, "Anna Müller", quote.document_sha256, by=SYSTEM)
        await until(lambda: _messages_sent(3), "customer and desk hear of it")
        await until(all_heard, "every listener has heard every event")

    order = await Order.get()
    mine = written_to(shop, "anna@kunde.example")[f"Sie haben unser Angebot {quote.number} angenommen"]
    assert f"https://shop.example/status/{status_token(order.id)}" in text_of(mine)
    assert [part.get_filename() for part in mine.iter_attachments()] == [f"{quote.number}-Annahme.pdf"]
    ours = written_to(shop, "hallo@lampenhaus.example")
    assert f"https://shop.example/orders/{order.id}" in text_of(
        ours[f"Angebot {quote.number} angenommen: Auftrag {order.number}"]
    )
    await _check_papers(await Quote.get(), order)


async def _check_papers(quote: Quote, order: Order) -> None:
    offered = await Document.get(kind="QUOTE", subject_id=quote.id)
    signed = await Document.get(kind="QUOTE_ACCEPTANCE", subject_id=quote.id)
    assert (offered.order_id, signed.order_id) == (None, order.id)
    for said in (f"Angebot {quote.number}", "238,00", "242,90", "Bordsteinkante", quote.document_sha256):
        assert said in words_of(offered)
    wording = " ".join(words_of(signed).split())
    for said in (quote.signed_name, order.number, quote.document_sha256, sha256(offered.content).hexdigest()):
        assert said in wording
    for line in quote.text.splitlines():
        assert " ".join(line.split()) in wording


async def test_who_does_not_answer_is_reminded_once(shop: Settings) -> None:
    async with working(shop):
        waiting, declined, fresh = await sent(), await sent(), await sent()
        await decline_quote(declined.id, None, by=SYSTEM)
        long_ago = (waiting.sent_at or waiting.created_at) - timedelta(days=5)
        await Quote.filter(id__in=[waiting.id, declined.id]).update(sent_at=long_ago)
        await remind_of_quotes()
        await remind_of_quotes()
        await until(all_heard, "every listener has heard every event")
        await until(_nothing_waits, "all is sent")
    assert await Message.filter(kind="QUOTE_REMINDER").values_list("subject_id", flat=True) == [waiting.id]
    assert fresh.id != waiting.id
    (reminder,) = [mail for mail in mails(shop) if "gilt noch bis" in mail["Subject"]]
    assert quote_token(waiting.id) in text_of(reminder)


async def _messages_sent(number: int) -> bool:
    return await Message.filter(state=MessageState.SENT).count() >= number


async def _nothing_waits() -> bool:
    return not await Message.filter(state=MessageState.WRITTEN).exists()
