from domain.foundation.moves import refuse_closed
from domain.quotes.errors import QuoteRanOut
from domain.quotes.models import Quote
from domain.quotes.queries import reasons_against
from domain.quotes.states import QuoteState


def must_be_open(verb: str, quote: Quote) -> None:
    """Raises  QuoteRanOut, MoveNotOpen"""
    reasons = reasons_against(verb, quote.state, quote.valid_until)
    if reasons and quote.state is QuoteState.OPEN:
        raise QuoteRanOut(verb, reasons[0])
    refuse_closed(verb, reasons)


async def keep_quote(quote: Quote) -> None:
    """Save a change of a quote as its next version."""
    quote.version += 1
    await quote.save()
