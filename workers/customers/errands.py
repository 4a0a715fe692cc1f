from datetime import timedelta

from domain.customers.commands import note_vat_answer
from domain.customers.events import VatIdGiven
from domain.customers.models import VatCheck
from domain.customers.rules import is_in_register
from domain.foundation.callers import SYSTEM
from domain.foundation.clock import now
from domain.foundation.shop import get_shop
from workers.foundation.actors import errand
from workers.foundation.outside import outside

ASKED_AGAIN_AFTER = timedelta(days=30)


@errand("customers.check_vat_id")
async def check_vat_id(event: VatIdGiven) -> None:
    """Ask the register about a VAT id that it was not asked about lately."""
    register = outside().vat_register
    if register is None or not is_in_register(event.vat_id):
        return
    known = await VatCheck.get_or_none(vat_id=event.vat_id)
    if known is not None and known.checked_at > now() - ASKED_AGAIN_AFTER:
        return
    shop = await get_shop()
    answer = await register.ask(event.vat_id, requester=shop.vat_id)
    await note_vat_answer(event.vat_id, answer, by=SYSTEM)
