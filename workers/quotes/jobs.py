from domain.foundation.callers import SYSTEM
from domain.quotes.commands.answering import expire_quote
from domain.quotes.queries import find_run_out


async def expire_run_out() -> None:
    """Quotes whose last day is over are over."""
    for quote_id in await find_run_out():
        await expire_quote(quote_id, by=SYSTEM)
