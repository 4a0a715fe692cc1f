"""The carrier that needs nobody: one key, one number, one label."""

import pytest

from domain.shipping.ports import Carrier, ParcelAddress, ParcelOrder
from tests.documents.papers import text_of
from workers.shipping.carriers.own_label import OwnLabel, check_digit, tracking_number

pytestmark = pytest.mark.anyio

PARCEL = ParcelOrder(
    reference="A-2026-00042",
    shipment_number="S-2026-00031",
    weight_grams=2350,
    sender=ParcelAddress(
        company="Lampenhaus", street="Speicherstr. 12", postal_code="20457", city="Hamburg", country="DE"
    ),
    recipient=ParcelAddress(name="Anna Müller", street="Lindenallee 4", postal_code="1010", city="Wien", country="AT"),
)


async def test_asked_twice_with_the_same_key_it_gives_the_same_label():
    carrier: Carrier = OwnLabel("4012345")
    first = await carrier.book(PARCEL, key="shipment-31")
    again = await OwnLabel("4012345").book(PARCEL, key="shipment-31")
    other = await carrier.book(PARCEL, key="shipment-32")
    assert first == again
    assert other.tracking_number != first.tracking_number


async def test_the_label_shows_the_number_and_where_it_goes():
    label = await OwnLabel("4012345", tracking_url="https://shop.example/t/{number}").book(PARCEL, key="shipment-31")
    text = text_of(label.label_pdf).replace(" ", "")
    assert label.tracking_number in text
    assert "ÖSTERREICH" in text
    assert label.tracking_url == f"https://shop.example/t/{label.tracking_number}"
    assert label.media_type == "application/pdf"


def test_numbers_have_the_prefix_24_digits_and_a_check_digit():
    numbers = {tracking_number("4012345", f"shipment-{i}") for i in range(5000)}
    assert len(numbers) == 5000
    for number in numbers:
        assert number.startswith("4012345")
        assert len(number) == 24
        assert check_digit(number[:-1]) == number[-1]


@pytest.mark.parametrize(
    ("digits", "check"), [("400638133393", "1"), ("03600029145", "2"), ("37610425002123456", "9"), ("", "0")]
)
def test_the_check_digit_is_the_one_on_real_articles_and_pallets(digits, check):
    assert check_digit(digits) == check


def test_a_mistyped_digit_is_noticed():
    number = tracking_number("4012345", "shipment-31")
    for place, digit in enumerate(number):
        wrong = number[:place] + str((int(digit) + 1) % 10) + number[place + 1 :]
        assert check_digit(wrong[:-1]) != wrong[-1]


@pytest.mark.parametrize("prefix", ["", "12345678901", "12a", "１２"])
def test_a_prefix_that_is_no_number_is_refused(prefix):
    with pytest.raises(ValueError, match="1 to 10 digits"):
        OwnLabel(prefix)
