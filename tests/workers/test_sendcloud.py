"""Labels through Sendcloud, asked over HTTP from the sandbox that speaks its protocol."""

import asyncio
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
import uvicorn

from domain.shipping.ports import CarrierNotReached, ParcelAddress, ParcelOrder, ParcelRefused
from workers.sandbox.sendcloud import PREFIX, Mood, SendcloudSandbox, Trouble
from workers.shipping.carriers.sendcloud import Sendcloud, announcement

KEYS = "public:secret"
KEY = "shipment-shp_1"
pytestmark = pytest.mark.anyio


@dataclass
class Sandboxed:
    sandbox: SendcloudSandbox
    url: str

    def carrier(self, keys: str = KEYS, *, step_seconds: float = 10.0) -> Sendcloud:
        return Sendcloud(keys, option="dhl_de:paket", url=self.url, step_seconds=step_seconds)

    @property
    def booked(self) -> dict[str, int]:
        return {key: booking.booked for key, booking in self.sandbox.bookings.items()}


@pytest.fixture
async def sandboxed() -> AsyncIterator[Sandboxed]:
    sandbox = SendcloudSandbox(KEYS)
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(sandbox.app(), log_level="error", access_log=False))
    serving = asyncio.create_task(server.serve([listening]))
    yield Sandboxed(sandbox, f"http://127.0.0.1:{listening.getsockname()[1]}{PREFIX}")
    server.should_exit = True
    await serving


def parcel(**recipient: str) -> ParcelOrder:
    there = {"name": "Xaver Groß", "street": "Wiener Straße 1", "postal_code": "1010", "city": "Wien", "country": "AT"}
    return ParcelOrder(
        reference="100001",
        shipment_number="S100001-1",
        weight_grams=1_320,
        sender=ParcelAddress(company="Laden", street="Am Tor 2", postal_code="10115", city="Berlin", country="DE"),
        recipient=ParcelAddress(**{**there, **recipient}),
    )


async def test_a_parcel_is_booked_once_whatever_happens_to_the_answer(sandboxed):
    carrier = sandboxed.carrier()
    sandboxed.sandbox.mood = Mood(trouble=Trouble.LOST)
    with pytest.raises(CarrierNotReached):
        await carrier.book(parcel(), key=KEY)
    sandboxed.sandbox.mood = Mood()

    labels = [await carrier.book(parcel(), key=KEY) for _ in range(2)]

    assert labels[0] == labels[1]
    assert labels[0].label_pdf.startswith(b"%PDF-")
    assert labels[0].tracking_number in (labels[0].tracking_url or "")
    assert sandboxed.booked == {KEY: 1}
    assert sandboxed.sandbox.bookings[KEY].asked == 3


async def test_a_carrier_that_takes_too_long_is_asked_again_with_the_same_reference(sandboxed):
    sandboxed.sandbox.mood = Mood(delay_seconds=0.5)
    with pytest.raises(CarrierNotReached, match="did not answer"):
        await sandboxed.carrier(step_seconds=0.1).book(parcel(), key=KEY)

    await sandboxed.carrier().book(parcel(), key=KEY)

    assert sandboxed.booked == {KEY: 1}


async def test_a_carrier_that_is_down_books_nothing(sandboxed):
    sandboxed.sandbox.mood = Mood(trouble=Trouble.DOWN)
    with pytest.raises(CarrierNotReached, match="503"):
        await sandboxed.carrier().book(parcel(), key=KEY)
    assert sandboxed.booked == {}


async def test_a_server_that_is_not_there_is_a_carrier_that_was_not_reached():
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        carrier = Sendcloud(KEYS, option="a:b", url=f"http://127.0.0.1:{closed.getsockname()[1]}{PREFIX}")
        with pytest.raises(CarrierNotReached):
            await carrier.book(parcel(), key=KEY)


async def test_a_refusal_names_the_field(sandboxed):
    with pytest.raises(ParcelRefused, match="/to_address/postal_code This field is required"):
        await sandboxed.carrier().book(parcel(postal_code=""), key=KEY)


async def test_wrong_keys_are_no_fault_of_the_parcel(sandboxed):
    with pytest.raises(CarrierNotReached, match="Invalid username/password"):
        await sandboxed.carrier("public:other").book(parcel(), key=KEY)


async def test_a_label_on_another_server_is_not_fetched(sandboxed):
    await sandboxed.carrier().book(parcel(), key=KEY)
    papers = sandboxed.sandbox.bookings[KEY].shipment["parcels"][0]["documents"]
    papers[0]["link"] = "http://127.0.0.2:1/label"
    with pytest.raises(ParcelRefused, match="another server"):
        await sandboxed.carrier().book(parcel(), key=KEY)


def test_an_announcement_says_what_the_carrier_needs_and_leaves_out_what_is_empty():
    asked = announcement(parcel(extra="c/o Meyer"), KEY, "dhl_de:paket")
    assert asked["external_reference_id"] == KEY
    assert asked["to_address"] == {
        "name": "Xaver Groß",
        "address_line_1": "Wiener Straße 1",
        "address_line_2": "c/o Meyer",
        "postal_code": "1010",
        "city": "Wien",
        "country_code": "AT",
    }
    assert asked["from_address"]["name"] == "Laden"
    assert asked["parcels"] == [{"weight": {"value": "1.320", "unit": "kg"}}]


@pytest.mark.parametrize("keys", ["", "public", ":secret", "public:"])
def test_keys_that_are_none_are_refused_at_the_start(keys):
    with pytest.raises(ValueError, match="public:secret"):
        Sendcloud(keys, option="a:b")
