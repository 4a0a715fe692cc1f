"""What is told of quotes, each message once: the quote with its link, a reminder, and what became of it."""

from domain.foundation.callers import SYSTEM
from domain.foundation.links import order_link, quote_link, status_link
from domain.foundation.shop import get_shop
from domain.notifications.commands import Letter, write_message
from domain.orders.models import Order
from domain.quotes.events import QuoteAcceptanceFiled, QuoteAccepted, QuoteFiled
from domain.quotes.models import Quote
from domain.quotes.states import QuoteState
from workers.foundation.renderer.formats import day, money
from workers.foundation.renderer.parts import Language

from .facts import letterhead
from .templates.content import Content
from .templates.quote_words import QUOTE
from .templates.render import render_content
from .templates.words import SHARED


async def write_offer(event: QuoteFiled) -> None:
    """The quote with its link, to be read, signed or declined."""
    quote = await Quote.get(id=event.quote_id)
    if quote.state is not QuoteState.OPEN:
        return
    words = QUOTE[_language(quote)]
    told = _to_customer(quote, "", words["intro"].format(number=quote.number))
    await _tell_customer("QUOTE", quote, told, None, event.document_id)


async def write_reminder(quote: Quote) -> None:
    """That it ends soon."""
    if quote.state is not QuoteState.OPEN:
        return
    words = QUOTE[_language(quote)]
    until = day(quote.valid_until, _language(quote))
    told = _to_customer(quote, "reminder_", words["reminder"].format(number=quote.number, day=until))
    await _tell_customer("QUOTE_REMINDER", quote, told, None)


async def write_accepted(event: QuoteAcceptanceFiled, order: Order) -> None:
    """What was signed, as a file to keep, and where the order can be followed."""
    quote = await Quote.get(id=event.quote_id)
    language = _language(quote)
    words, shared = QUOTE[language], SHARED[language]
    told = Content(
        subject=words["accepted_subject"].format(number=quote.number),
        heading=words["accepted_heading"],
        greeting=shared["greeting"].format(name=quote.customer_name),
        paragraphs=(words["accepted"].format(number=quote.number, order_number=order.number),),
        rows=((shared["order_number"], order.number), (words["total"], _total(quote))),
        button_label=shared["status_button"],
        button_url=status_link(order.id),
    )
    await _tell_customer("QUOTE_ACCEPTED", quote, told, order.id, event.document_id)


async def write_to_desk(event: QuoteAccepted) -> None:
    """That a customer signed, to the shop itself in the shop's language."""
    quote = await Quote.get(id=event.quote_id).select_related("order")
    shop = await get_shop()
    if quote.order is None or not shop.email:
        return
    language: Language = "de" if shop.country_code in ("DE", "AT", "CH") else "en"
    words, known = QUOTE[language], {"number": quote.number, "order_number": quote.order.number}
    told = Content(
        subject=words["desk_subject"].format(**known),
        heading=words["desk_heading"].format(**known),
        greeting=SHARED[language]["greeting_unnamed"],
        paragraphs=(words["desk"].format(name=quote.customer_name, **known),),
        rows=((words["signed_name"], quote.signed_name), (words["total"], _total(quote))),
        button_label=words["desk_button"],
        button_url=order_link(quote.order.id),
    )
    await _tell("QUOTE_ACCEPTED_DESK", quote.id, None, (shop.email, shop.name), told, language)


def _to_customer(quote: Quote, what: str, intro: str) -> Content:
    language = _language(quote)
    words, until = QUOTE[language], day(quote.valid_until, language)
    return Content(
        subject=words[f"{what}subject"].format(number=quote.number, day=until),
        heading=words[f"{what}heading"],
        greeting=SHARED[language]["greeting"].format(name=quote.customer_name),
        paragraphs=(intro, words["private"]),
        rows=((words["number"], quote.number), (words["total"], _total(quote)), (words["valid_until"], until)),
        button_label=words["button"],
        button_url=quote_link(quote.id),
    )


async def _tell_customer(kind: str, quote: Quote, told: Content, order_id: str | None, *documents: str) -> None:
    """Write to whom the quote is for; one who left no address gets the link from the desk."""
    if quote.customer_email:
        to = (quote.customer_email, quote.customer_name)
        await _tell(kind, quote.id, order_id, to, told, _language(quote), *documents)


async def _tell(
    kind: str, about: str, order_id: str | None, to: tuple[str, str], told: Content, language: Language, *documents: str
) -> None:
    message = render_content(told, language, letterhead(await get_shop()))
    letter = Letter(
        kind=kind,
        subject_id=about,
        order_id=order_id,
        recipient=to[0],
        recipient_name=to[1],
        subject=message.subject,
        text=message.text,
        html=message.html,
        document_ids=documents,
    )
    await write_message(letter, by=SYSTEM)


def _total(quote: Quote) -> str:
    return money(quote.total_net_minor + quote.total_tax_minor, quote.currency, _language(quote))


def _language(quote: Quote) -> Language:
    return "de" if quote.language == "de" else "en"
