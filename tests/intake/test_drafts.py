import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.errors import Invalid, Refused, RefusedForReasons
from domain.foundation.moves import MoveNotOpen
from domain.intake.commands.drafts import (
    correct_draft,
    create_draft,
    discard_draft,
    is_placed_by_rule,
    place_draft,
)
from domain.intake.commands.sources import define_rule, remove_rule
from domain.intake.events import DraftCorrected, DraftDiscarded, DraftOpened, DraftPlaced
from domain.intake.models import Draft
from domain.intake.rules.correcting import ValueGiven
from domain.intake.states import DraftState, SourceKind
from domain.orders.models import Order, OrderLine
from domain.orders.states import Channel, OrderStatus
from tests.foundation.makers import make_order, make_stock, stock_of, told
from tests.intake.scene import field, make_source, typed, values
from workers.intake.reactions import place_by_rule

pytestmark = pytest.mark.anyio


async def test_what_is_typed_in_becomes_an_order_once(db: str) -> None:
    await make_stock(LAMP=5)
    draft = await create_draft(Channel.PHONE, typed(externalReference="TEL-7"), by=SYSTEM)
    assert (draft.state, draft.confidence, draft.external_reference) == (DraftState.OPEN, 100, "TEL-7")

    placed = await place_draft(draft.id, by=SYSTEM)
    again = await place_draft(draft.id, by=SYSTEM)

    order = await Order.get()
    assert placed.order_id == again.order_id == order.id
    assert (order.channel, order.external_reference, order.status) == (Channel.PHONE, "TEL-7", OrderStatus.PLACED)
    assert await stock_of("LAMP") == (5, 2)
    assert await told(DraftPlaced) == [DraftPlaced(draft_id=draft.id, number=order.number, order_id=order.id)]
    assert (await told(DraftOpened))[0].title == "Anna Müller"


@pytest.mark.parametrize("channel", [Channel.PHONE, Channel.FIELD_SALES, Channel.POST, Channel.WEB_FORM])
async def test_every_channel_of_the_desk_places_with_its_own_name(db: str, channel: Channel) -> None:
    await make_stock(LAMP=5)
    draft = await create_draft(channel, typed(), by=SYSTEM)
    await place_draft(draft.id, by=SYSTEM)
    assert (await Order.get()).channel is channel


async def test_the_same_reference_of_a_channel_is_the_same_draft(db: str) -> None:
    await make_stock(LAMP=5)
    one = await create_draft(Channel.POST, typed(externalReference="B-1"), by=SYSTEM)
    two = await create_draft(Channel.POST, typed(externalReference="B-1"), by=SYSTEM)
    other = await create_draft(Channel.PHONE, typed(externalReference="B-1"), by=SYSTEM)
    assert one.id == two.id != other.id
    await discard_draft(one.id, "double", by=SYSTEM)
    assert (await create_draft(Channel.POST, typed(externalReference="B-1"), by=SYSTEM)).id != one.id


async def test_a_reference_that_is_an_order_already_is_that_order(db: str) -> None:
    order = await make_order("placed", LAMP=2, channel=Channel.POST, external_reference="B-1")
    draft = await create_draft(Channel.POST, typed(externalReference="B-1"), by=SYSTEM)
    assert (draft.state, draft.order_id) == (DraftState.PLACED, order.id)
    assert await Order.all().count() == 1


async def test_an_order_that_came_in_meanwhile_is_taken_as_it_is(db: str) -> None:
    draft = await create_draft(Channel.POST, typed(externalReference="B-1"), by=SYSTEM)
    order = await make_order("placed", LAMP=2, channel=Channel.POST, external_reference="B-1")
    assert (await place_draft(draft.id, by=SYSTEM)).order_id == order.id


async def test_refusals_lead_back_to_the_fields_of_the_draft(db: str) -> None:
    await make_stock(LAMP=5)
    lines = {"lines_1_sku": "WHAT", "lines_1_quantity": "1", "lines_2_sku": "THAT", "lines_2_quantity": "1"}
    draft = await create_draft(Channel.PHONE, typed(shippingAddress_postalCode="1", **lines), by=SYSTEM)
    await correct_draft(draft.id, [ValueGiven("lines.0", None)], by=SYSTEM)
    with pytest.raises(Refused) as refused:
        await place_draft(draft.id, by=SYSTEM)
    assert refused.value.path == ("shippingAddress", "postalCode")

    await correct_draft(draft.id, [ValueGiven("shippingAddress.postalCode", "10115")], by=SYSTEM)
    with pytest.raises(RefusedForReasons) as several:
        await place_draft(draft.id, by=SYSTEM)
    assert [one.path for one in several.value.refusals] == [("lines", "1", "sku"), ("lines", "2", "sku")]
    assert (await Draft.get()).state is DraftState.OPEN
    assert await Order.all().count() == 0


@pytest.mark.parametrize("quantity", ["1.5", "two", "99999999"])
async def test_a_quantity_that_is_none_is_refused_by_its_path(db: str, quantity: str) -> None:
    draft = await create_draft(Channel.PHONE, typed(lines_0_quantity=quantity), by=SYSTEM)
    with pytest.raises(Invalid) as refused:
        await place_draft(draft.id, by=SYSTEM)
    assert refused.value.path == ("lines", "0", "quantity")


async def test_a_correction_says_what_was_and_what_is(db: str) -> None:
    await make_stock(LAMP=5, CHAIR=5)
    draft = await create_draft(Channel.PHONE, typed(), by=SYSTEM)
    changed = await correct_draft(
        draft.id, [ValueGiven("lines.0.sku", "chair"), ValueGiven("note", "morgens\nbitte")], by=SYSTEM
    )
    assert (values(changed)["lines.0.sku"], values(changed)["note"], changed.version) == ("CHAIR", "morgens\nbitte", 2)
    (event,) = await told(DraftCorrected)
    assert (event.before, event.after["lines.0.sku"]) == ({"lines.0.sku": "LAMP"}, "chair")


async def test_fields_that_are_none_are_refused_together(db: str) -> None:
    draft = await create_draft(Channel.PHONE, typed(), by=SYSTEM)
    wrong = [ValueGiven("lines.0.color", "red"), ValueGiven("note\x00", "x"), ValueGiven("customer.name", "a\x07")]
    with pytest.raises(RefusedForReasons) as refused:
        await correct_draft(draft.id, [*wrong, ValueGiven("note", "x" * 5_001)], by=SYSTEM)
    paths = [one.path for one in refused.value.refusals]
    assert paths == [
        ("fields", "0", "path"),
        ("fields", "1", "path"),
        ("fields", "2", "value"),
        ("fields", "3", "value"),
    ]


async def test_unknown_articles_stay_with_candidates_by_name(db: str) -> None:
    await make_stock(DESKLAMP=1, FLOORLAMP=1, CHAIR=1)
    draft = await create_draft(Channel.PHONE, typed(lines_0_sku="X-1", lines_0_name="Desklamps"), by=SYSTEM)
    found = field(draft, "lines.0.sku")
    assert (found["value"], found["confidence"], draft.confidence) == ("X-1", 0, 0)
    assert await create_draft(Channel.POST, typed(lines_0_sku=None, lines_0_name="Floorlamp"), by=SYSTEM)
    named = field(await Draft.get(channel=Channel.POST), "lines.0.sku")
    assert (named["value"], named["confidence"], named["candidates"][0]["sku"]) == ("FLOORLAMP", 70, "FLOORLAMP")


async def test_a_discarded_draft_is_over(db: str) -> None:
    draft = await create_draft(Channel.PHONE, typed(), by=SYSTEM)
    with pytest.raises(Refused, match="Why"):
        await discard_draft(draft.id, " ", by=SYSTEM)
    await discard_draft(draft.id, "a joke", by=SYSTEM)
    for again in (place_draft(draft.id, by=SYSTEM), discard_draft(draft.id, "x", by=SYSTEM)):
        with pytest.raises(MoveNotOpen):
            await again
    with pytest.raises(MoveNotOpen):
        await correct_draft(draft.id, [ValueGiven("note", "x")], by=SYSTEM)
    assert await told(DraftDiscarded) == [DraftDiscarded(draft_id=draft.id, reason="a joke")]


async def test_a_rule_places_what_is_sure_and_nothing_else(db: str) -> None:
    await make_stock(LAMP=9)
    await define_rule(None, 90, False, by=SYSTEM)
    sure = await create_draft(Channel.PHONE, typed(), by=SYSTEM)
    unsure = await create_draft(Channel.PHONE, typed(lines_0_sku="X-1"), by=SYSTEM)
    for event in await told(DraftOpened):
        await place_by_rule.does(event)
        await place_by_rule.does(event)
    assert (await Draft.get(id=sure.id)).state is DraftState.PLACED
    assert (await Draft.get(id=unsure.id)).state is DraftState.OPEN
    assert await Order.all().count() == 1


async def test_a_rule_that_is_refused_leaves_the_draft_with_the_reasons(db: str) -> None:
    await make_stock(LAMP=1)
    await define_rule(None, 90, False, by=SYSTEM)
    draft = await create_draft(Channel.PHONE, typed(), by=SYSTEM)
    await place_by_rule.does((await told(DraftOpened))[0])
    kept = await Draft.get(id=draft.id)
    assert kept.state is DraftState.OPEN
    assert [problem["path"] for problem in kept.problems] == ["lines.0.quantity"]
    assert (await Order.all().count(), await OrderLine.all().count()) == (0, 0)
    assert await stock_of("LAMP") == (1, 0)


async def test_a_rule_for_known_customers_asks_who_orders(db: str) -> None:
    await make_order("placed", LAMP=1, customer_email="anna@kunde.example")
    rule = await define_rule(None, 80, True, by=SYSTEM)
    known = await create_draft(Channel.PHONE, typed(customer_email="anna@kunde.example"), by=SYSTEM)
    stranger = await create_draft(Channel.PHONE, typed(customer_email="x@kunde.example"), by=SYSTEM)
    assert (await is_placed_by_rule(known.id), await is_placed_by_rule(stranger.id)) == (True, False)
    await remove_rule(rule.id, by=SYSTEM)
    assert not await is_placed_by_rule(known.id)


@pytest.mark.parametrize("code", ["", "Shop", "a b", "ä", "x" * 20, "-x", "../x"])
async def test_a_code_that_cannot_be_part_of_an_address_is_refused(db: str, code: str) -> None:
    with pytest.raises(Refused, match="code"):
        await make_source(SourceKind.SHOPIFY, code)
    assert (await make_source(SourceKind.SHOPIFY, "x" * 19)).reference_prefix == "x" * 19 + "-"
    with pytest.raises(Refused, match="secret"):
        await make_source(SourceKind.WOOCOMMERCE, "woo", secret=None)
