"""Everything beyond our walls that errands talk to, chosen once by the composition root."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from domain.customers.ports import VatRegister
from domain.foundation.shop import get_shop
from domain.intake.ports import Mailbox
from domain.notifications.ports import Mail, Mailer
from domain.shipping.ports import Carrier


@dataclass(frozen=True, kw_only=True)
class Outside:
    """Carriers go by the name that orders know them by; without a mailbox none is watched.

    vat_register  without one VAT ids are held against their form only
    """

    carriers: Mapping[str, Carrier]
    mailer: Mailer
    mailbox: Mailbox | None = None
    vat_register: VatRegister | None = None


_chosen: Outside | None = None


def configure(chosen: Outside | None) -> None:
    """Choose the world outside for this process."""
    global _chosen
    _chosen = chosen


def outside() -> Outside:
    if _chosen is None:
        raise RuntimeError("the world outside was not configured")
    return _chosen


class ShopMailer:
    """Mails in the shop's name: as it is when the mail is sent, for a shop may be set up after this process started.

    make    builds the mailer for a sender's address and name
    sender  an address that wins over the shop's; empty: the shop's
    """

    def __init__(self, make: Callable[[str, str], Mailer], *, sender: str = "") -> None:
        self._make = make
        self._sender = sender

    async def send(self, mail: Mail, *, key: str) -> None:
        shop = await get_shop()
        await self._make(self._sender or shop.email, shop.name).send(mail, key=key)
