from domain.foundation.callers import SYSTEM
from domain.foundation.clock import now
from domain.stock.commands.offering import OFFER_LASTS, find_offers_run_out
from domain.stock.commands.serving import offer_again


async def offer_to_next() -> None:
    """Who was told of pieces and did not order them in time makes room for the next ones on the list."""
    for item_id in await find_offers_run_out(now() - OFFER_LASTS):
        await offer_again(item_id, by=SYSTEM)
