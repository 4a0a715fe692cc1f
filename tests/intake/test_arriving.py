import pytest

from domain.foundation.callers import SYSTEM
from domain.intake.commands.arrivals import (
    draft_from_email,
    import_file,
    read_arrival,
    receive_webhook,
    take_mail,
)
from domain.intake.commands.drafts import place_draft
from domain.intake.commands.sources import define_rule
from domain.intake.errors import SecretLost, WrongSource
from domain.intake.events import DraftOpened, IntakeRead, IntakeReceived
from domain.intake.models import Draft, IntakeArrival, MailboxMark
from domain.intake.reading.errors import Unreadable
from domain.intake.sealing import is_signed, opened, sealed
from domain.intake.states import ArrivalState, DraftState, SourceKind
from domain.orders.models import Order, OrderLine
from domain.orders.states import Channel
from tests.foundation.makers import make_shop, make_stock, told
from tests.intake.scene import SECRET, mail, make_source, raw, shopify_order, signed, values, woocommerce_order
from workers.intake.reactions import place_by_rule, read_what_arrived

pytestmark = pytest.mark.anyio
LETTER = """Guten Tag,

hiermit bestelle ich (Bestellnummer: B-4711)

2 x LAMP Lampe zu 119,00 €

Lieferadresse:
Anna Müller
Weg 1
10115 Berlin
"""


async def test_a_mail_becomes_an_order_once_however_often_it_comes(db: str) -> None:
    await make_stock(LAMP=5)
    first = await draft_from_email("a.eml", mail(LETTER), by=SYSTEM)
    again = await draft_from_email("b.eml", mail(LETTER), by=SYSTEM)
    assert (first.id, first.channel) == (again.id, Channel.EMAIL)
    assert first.external_reference == "B-4711 anna@kunde.example"
    assert first.confidence >= 50

    await place_draft(first.id, by=SYSTEM)
    await place_draft((await draft_from_email("c.eml", mail(LETTER), by=SYSTEM)).id, by=SYSTEM)

    line = await OrderLine.get().select_related("order__customer")
    assert (line.sku, line.quantity) == ("LAMP", 2)
    assert line.order.customer.email == "anna@kunde.example"
    assert line.order.shipping_address["city"] == "Berlin"


async def test_a_customers_number_sent_again_in_another_mail_is_the_same_order(db: str) -> None:
    await make_shop()
    one = await draft_from_email("a.eml", mail(LETTER), by=SYSTEM)
    two = await draft_from_email("b.eml", mail(LETTER, message_id="<2@kunde.example>"), by=SYSTEM)
    other = await draft_from_email("c.eml", mail(LETTER, sender="b@other.example", message_id="<3@x>"), by=SYSTEM)
    assert one.id == two.id != other.id


async def test_a_watched_mailbox_takes_each_message_once(db: str) -> None:
    await make_shop()
    for uid in (7, 7, 9):
        await take_mail("inbox", 1, uid, mail(LETTER), by=SYSTEM)
    await take_mail("inbox", 1, 10, b"\x00\xff", by=SYSTEM)
    assert await Draft.all().count() == 1
    assert sorted([one.state for one in await IntakeArrival.all()]) == [ArrivalState.READ, ArrivalState.UNREADABLE]
    mark = await MailboxMark.get()
    assert (mark.uid_validity, mark.last_uid) == (1, 10)


async def test_a_price_out_of_a_mail_is_never_agreed_by_a_rule(db: str) -> None:
    await make_stock(LAMP=5)
    await define_rule(None, 1, False, by=SYSTEM)
    await draft_from_email("a.eml", mail(LETTER.replace("119,00", "1,00")), by=SYSTEM)
    await place_by_rule.does((await told(DraftOpened))[0])
    draft = await Draft.get()
    assert (draft.state, draft.problems[0]["path"]) == (DraftState.OPEN, "lines.0.unitPrice.amount")
    assert await Order.all().count() == 0


@pytest.mark.parametrize(
    ("kind", "payload"),
    [(SourceKind.SHOPIFY, shopify_order()), (SourceKind.WOOCOMMERCE, woocommerce_order())],
)
async def test_a_webhook_is_kept_once_read_once_and_placed_once(db: str, kind: SourceKind, payload: object) -> None:
    await make_stock(LAMP=5)
    source = await make_source(kind)
    for event_id in ("e-1", "e-1", "e-2"):
        await receive_webhook(source.id, event_id, "", raw(payload), by=SYSTEM)
    events = await told(IntakeReceived)
    assert len(events) == await IntakeArrival.all().count() == 2
    for event in (*events, *events):
        await read_what_arrived.does(event)

    draft = await Draft.get()
    assert draft.confidence == 100
    assert str(draft.external_reference).startswith("shop-one-")
    await place_draft(draft.id, by=SYSTEM)
    await place_draft(draft.id, by=SYSTEM)
    order = await Order.get()
    assert (order.total_gross_minor, order.channel) == (24_290, Channel.STOREFRONT)


@pytest.mark.parametrize(
    ("body", "topic", "state"),
    [
        (b"{", "orders/create", ArrivalState.UNREADABLE),
        (b"[]", "orders/create", ArrivalState.UNREADABLE),
        (raw(shopify_order()), "products/update", ArrivalState.IGNORED),
        (raw(shopify_order(cancelled_at="2026-01-01")), "orders/create", ArrivalState.IGNORED),
    ],
)
async def test_what_is_no_order_says_why(db: str, body: bytes, topic: str, state: ArrivalState) -> None:
    source = await make_source(SourceKind.SHOPIFY)
    arrival = await receive_webhook(source.id, "e", topic, body, by=SYSTEM)
    await read_arrival(arrival.id, by=SYSTEM)
    kept = await IntakeArrival.get()
    assert (kept.state, bool(kept.reason), bytes(kept.content)) == (state, True, body)
    assert await Draft.all().count() == 0
    assert (await told(IntakeRead))[0].state == state.value


async def test_two_shops_may_count_alike(db: str) -> None:
    for code in ("one", "two"):
        source = await make_source(SourceKind.SHOPIFY, code)
        arrival = await receive_webhook(source.id, "e", "", raw(shopify_order()), by=SYSTEM)
        await read_arrival(arrival.id, by=SYSTEM)
    assert sorted(str(draft.external_reference) for draft in await Draft.all()) == ["one-#1001", "two-#1001"]


async def test_a_table_makes_a_draft_per_order_and_is_taken_once(db: str) -> None:
    await make_stock(LAMP=5, CHAIR=5)
    await make_source(SourceKind.CSV, "files", channel=Channel.MARKETPLACE)
    table = (
        "Bestellnummer;Name;Straße;PLZ;Ort;Land;Artikelnummer;Menge;E-Mail\n"
        "A-1;Anna Müller;Weg 1;10115;Berlin;Deutschland;LAMP;2;anna@kunde.example\n"
        ";;;;;;CHAIR;1;\n"
        "A-2;Bob Maier;Weg 2;10115;Berlin;DE;LAMP;1;bob@kunde.example\n"
    ).encode("cp1252")
    arrival = await import_file("files", "a.csv", table, by=SYSTEM)
    assert (await import_file("files", "b.csv", table, by=SYSTEM)).id == arrival.id
    drafts = await Draft.all().order_by("id")
    assert [draft.external_reference for draft in drafts] == ["A-1", "A-2"]
    assert all(draft.state is DraftState.OPEN and draft.channel is Channel.MARKETPLACE for draft in drafts)
    for draft in drafts:
        await place_draft(draft.id, by=SYSTEM)
    assert [line.quantity for line in await OrderLine.all().order_by("order_id", "position")] == [2, 1, 1]


async def test_a_saved_mapping_goes_before_guessing(db: str) -> None:
    columns = {
        "Was": "lines.sku",
        "Wieviel": "lines.quantity",
        "Nr": "externalReference",
        "Preis": "lines.unitPrice.amount",
    }
    await make_source(SourceKind.CSV, "files", columns=columns, separator="|", decimal=",", encoding="iso-8859-1")
    await import_file("files", "a.csv", b"Nr|Was|Wieviel|Preis\n1|LAMP|1,0|1.234,50\n", by=SYSTEM)
    draft = await Draft.get()
    assert values(draft)["lines.0.quantity"] == "1"
    assert values(draft)["lines.0.unitPrice.amount"] == "1234.50"


async def test_a_file_for_a_source_of_webhooks_is_refused(db: str) -> None:
    await make_source(SourceKind.SHOPIFY, "shop")
    with pytest.raises(WrongSource):
        await import_file("shop", "a.csv", b"sku;menge\nA;1", by=SYSTEM)
    with pytest.raises(Unreadable):
        await import_file(None, "a.pdf", b"%PDF-1.7", by=SYSTEM)
    assert await IntakeArrival.all().count() == 0


async def test_a_secret_is_stored_sealed_and_opens_only_for_its_source(db: str) -> None:
    source = await make_source(SourceKind.SHOPIFY)
    assert SECRET not in source.sealed_secret
    assert opened(source.sealed_secret, source.id, source.code) == SECRET
    with pytest.raises(SecretLost):
        opened(source.sealed_secret, "src_other", "other")
    assert sealed(SECRET, source.id) != source.sealed_secret


def test_a_signature_is_over_the_raw_bytes() -> None:
    body = b'{"id": 1}'
    assert is_signed(SECRET, body, signed(body))
    for wrong in ("", "x", signed(body, "another secret"), signed(body + b" "), signed(body)[:-4], "ä"):
        assert not is_signed(SECRET, body, wrong)
