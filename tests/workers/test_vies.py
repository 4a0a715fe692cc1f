"""VAT ids asked of VIES over HTTP, from the sandbox that speaks its protocol."""

import asyncio
import socket
from collections.abc import AsyncIterator

import pytest
import uvicorn

from domain.customers.commands import update_customer
from domain.customers.events import VatIdGiven
from domain.customers.models import Customer, VatCheck
from domain.customers.ports import RegisterNotReached, VatAnswer
from domain.foundation.callers import SYSTEM
from tests.foundation.makers import make_shop, told
from workers.customers.errands import check_vat_id
from workers.customers.registers.vies import Vies
from workers.foundation import outside
from workers.foundation.outside import Outside
from workers.sandbox.vies import PREFIX, ViesSandbox

pytestmark = pytest.mark.anyio
OURS, THEIRS, NOBODYS = "DE136695976", "ATU13585627", "DE123456700"


class Nobody:
    """Who is not asked here."""

    async def send(self, *_: object, **__: object) -> None:
        raise AssertionError


@pytest.fixture
async def sandbox() -> AsyncIterator[tuple[ViesSandbox, str]]:
    sandbox = ViesSandbox()
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(sandbox.app(), log_level="error", access_log=False))
    serving = asyncio.create_task(server.serve([listening]))
    yield sandbox, f"http://127.0.0.1:{listening.getsockname()[1]}{PREFIX}"
    server.should_exit = True
    await serving


async def test_an_id_that_somebody_has_comes_with_their_name_and_a_proof(sandbox: tuple[ViesSandbox, str]) -> None:
    answer = await Vies(sandbox[1]).ask(THEIRS, requester=OURS)

    assert answer == VatAnswer(
        valid=True, name="Firma U13585627", address="Weg 1\n10115 Berlin", consultation="WAPIAAAA00000001"
    )
    assert sandbox[0].asked == [
        {
            "countryCode": "AT",
            "vatNumber": "U13585627",
            "requesterMemberStateCode": "DE",
            "requesterNumber": "136695976",
        }
    ]


async def test_an_id_that_nobody_has_is_no_mistake_of_the_register(sandbox: tuple[ViesSandbox, str]) -> None:
    assert await Vies(sandbox[1]).ask(NOBODYS, requester="") == VatAnswer(valid=False)
    assert await Vies(sandbox[1]).ask("DE1-2", requester="") == VatAnswer(valid=False)


@pytest.mark.parametrize("trouble", ["MS_UNAVAILABLE", "MS_MAX_CONCURRENT_REQ", "SERVICE_UNAVAILABLE"])
async def test_a_member_state_that_does_not_answer_says_neither_yes_nor_no(
    sandbox: tuple[ViesSandbox, str], trouble: str
) -> None:
    sandbox[0].trouble = trouble

    with pytest.raises(RegisterNotReached, match=trouble):
        await Vies(sandbox[1]).ask(THEIRS, requester=OURS)


async def test_a_register_that_is_away_or_says_nonsense_is_asked_again_later(sandbox: tuple[ViesSandbox, str]) -> None:
    for url in ("http://127.0.0.1:1", sandbox[1].removesuffix(PREFIX)):
        with pytest.raises(RegisterNotReached):
            await Vies(url).ask(THEIRS, requester=OURS)


async def test_an_id_that_was_given_is_asked_about_once_and_noted(db: str, sandbox: tuple[ViesSandbox, str]) -> None:
    await make_shop()
    customer = await Customer.create(number="1", name="Anna")
    await update_customer(customer.id, {"vat_id": THEIRS}, by=SYSTEM)
    [event] = await told(VatIdGiven)
    outside.configure(Outside(carriers={}, mailer=Nobody(), vat_register=Vies(sandbox[1])))
    try:
        for _ in range(2):
            await check_vat_id.does(event)
        await check_vat_id.does(VatIdGiven(vat_id="CHE123456789"))
    finally:
        outside.configure(None)

    check = await VatCheck.get(vat_id=THEIRS)
    assert (check.valid, check.name, len(sandbox[0].asked)) == (True, "Firma U13585627", 1)
