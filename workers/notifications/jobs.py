from domain.quotes.models import Quote
from domain.quotes.queries import find_ending_soon

from . import quotes


async def remind_of_quotes() -> None:
    """Who has not answered is told some days before a quote ends; the message's key makes it one."""
    for quote_id in await find_ending_soon():
        await quotes.write_reminder(await Quote.get(id=quote_id))
