"""The waiting list: people who want an article that is not there; told in their order when there is some."""

from datetime import datetime, timedelta
from typing import Any

from domain.catalog.states import SupplyKind
from domain.customers.rules import is_email
from domain.foundation.callers import Caller
from domain.foundation.clock import now
from domain.foundation.commands import command, record
from domain.foundation.database import column, on_postgres
from domain.foundation.errors import Invalid, Refused, refuse_all
from domain.foundation.moves import refuse_closed
from domain.foundation.texts import control_problems
from domain.stock.commands.ledger import Locked, count_problems, lock_item_of
from domain.stock.errors import NoSuchEntry
from domain.stock.events import WaitingListJoined, WaitingListLeft, WaitingListOffered
from domain.stock.models import StockItem, WaitingEntry
from domain.stock.moving import entry_reasons
from domain.stock.states import WaitingStatus as W

# So long pieces count as spoken for by those who were told of them, so that later free ones go to the next in line.
OFFER_LASTS = timedelta(hours=48)
AT_ONCE = 200
LANGUAGES = ("de", "en")


async def find_offers_run_out(before: datetime, *, limit: int = 200) -> list[str]:
    """Ids of stock items with free pieces that somebody waits for, and was told of before but not since."""
    return await column(
        "select s.id from stock_items s where s.on_hand > s.reserved + s.blocked"
        " and exists (select 1 from waiting_entries w where w.stock_item_id = s.id and w.status = 'WAITING')"
        " and exists (select 1 from waiting_entries w where w.stock_item_id = s.id and w.status = 'OFFERED'"
        " and w.offered_at <= $1) order by s.id limit $2",
        before,
        limit,
    )


async def offer(item: Locked, free: int) -> None:
    """Tell of free pieces of a locked item, first come, first served; nothing is kept, who orders first gets them."""
    if free <= 0:
        return
    waiting = await WaitingEntry.filter(stock_item_id=item.id, status=W.WAITING).order_by("id").limit(AT_ONCE)
    if not waiting:
        return
    told = await WaitingEntry.filter(stock_item_id=item.id, status=W.OFFERED, offered_at__gt=now() - OFFER_LASTS)
    left = free - sum(entry.quantity for entry in told)
    for entry in waiting:
        if left <= 0:
            return
        entry.move("offer")
        entry.offered_at = now()
        await entry.save(update_fields=["status", "offered_at"])
        record(WaitingListOffered(entry_id=entry.id, sku=item.sku, quantity=min(left, entry.quantity)))
        left -= entry.quantity


@command("stock.wait")
async def join_waiting_list(
    sku: str, quantity: int, email: str, name: str, language: str, *, by: Caller
) -> WaitingEntry:
    """Put somebody on the list of an article that is not there; who is on it already is not put on it twice."""
    refuse_all(_problems(quantity, email, name, language))
    item = await lock_item_of(sku)
    known = await StockItem.get(id=item.id).select_related("product")
    if known.product.kind in (SupplyKind.BUNDLE, SupplyKind.SERVICE):
        raise Invalid(f"{sku} does not lie on a shelf", path=("sku",), remedy="Wait for one of its parts.")
    if item.free >= quantity:
        raise Invalid(f"{item.free} × {sku} are there", path=("quantity",), remedy="Order them.")
    mine: dict[str, Any] = {"stock_item_id": item.id, "email": email.lower(), "by_id": by.id}
    entry = await WaitingEntry.filter(**mine, status=W.WAITING).first()
    if entry is not None:
        return entry
    entry = await WaitingEntry.create(**mine, quantity=quantity, name=name, language=language)
    record(WaitingListJoined(entry_id=entry.id, sku=sku, quantity=quantity))
    return entry


@command("stock.wait")
async def leave_waiting_list(entry_id: str, *, by: Caller) -> WaitingEntry:
    """Take somebody off the list."""
    query = WaitingEntry.filter(id=entry_id)
    entry = await (query.select_for_update() if on_postgres() else query).first()
    if entry is None or (by.own_only and entry.by_id != by.id):
        raise NoSuchEntry
    refuse_closed("leave", entry_reasons("leave", entry.status))
    entry.move("leave")
    await entry.save(update_fields=["status"])
    item = await StockItem.get(id=entry.stock_item_id).select_related("product")  # type: ignore[attr-defined]
    record(WaitingListLeft(entry_id=entry.id, sku=item.product.sku))
    return entry


def _problems(quantity: int, email: str, name: str, language: str) -> list[Refused]:
    found = [*count_problems(quantity), *control_problems(email, ("email",)), *control_problems(name, ("name",))]
    if not is_email(email) or len(email) > 254:
        found.append(
            Invalid("That is not an e-mail address", path=("email",), remedy="Write it like name@example.com.")
        )
    if len(name) > 120:
        found.append(Invalid("The name is too long", path=("name",), remedy="Use at most 120 characters."))
    if language not in LANGUAGES:
        found.append(Invalid(f"{language!r} is not spoken here", path=("language",), remedy="Use de or en."))
    return found
