from domain.foundation.clock import today
from domain.quotes.errors import QuoteRanOut
from domain.quotes.models import Quote
from domain.quotes.states import QuoteState


def must_hold(quote: Quote) -> None:
    """Raises  QuoteRanOut, MoveNotOpen"""
    if quote.state is QuoteState.OPEN and quote.valid_until < today():
        raise QuoteRanOut(quote.number, quote.valid_until.isoformat())
    if quote.state is not QuoteState.OPEN:
        quote.move("accept")


async def keep_quote(quote: Quote) -> None:
    """Save a change of a quote as its next version."""
    quote.version += 1
    await quote.save()
