from collections.abc import Sequence

from domain.foundation.callers import Caller
from domain.foundation.clock import now
from domain.foundation.commands import command, record
from domain.foundation.errors import Invalid, Refused, RefusedForReasons, Required, refuse_all
from domain.foundation.moves import refuse_closed
from domain.foundation.texts import control_problems
from domain.intake.commands.opening import open_draft, with_articles
from domain.intake.events import DraftCorrected, DraftDiscarded, DraftPlaced
from domain.intake.models import Draft
from domain.intake.queries import find_draft, find_order, fitting_rule, get_draft_to_change
from domain.intake.reading.values import FieldRead, Reading
from domain.intake.rules.correcting import ValueGiven, correct
from domain.intake.rules.paths import lowest_confidence, positions_of
from domain.intake.rules.paying import paid_outside
from domain.intake.rules.seeing import reasons_against
from domain.intake.rules.wishing import led_back, problems_of, wish_of
from domain.intake.states import DraftState
from domain.orders.commands.place import place_order
from domain.orders.commands.progress import book_payment
from domain.orders.models import Order
from domain.orders.states import Channel

LONGEST_REFERENCE = 120
REFERENCE = "externalReference"


@command("intake.write")
async def create_draft(channel: Channel, given: Sequence[ValueGiven], *, by: Caller) -> Draft:
    """Begin an order that is typed in: by phone, in the field, in person, from a letter.

    Raises  RefusedForReasons  paths that are none, values that cannot be
    """
    typed = correct([], given, by.name)
    _refuse_long_reference(typed.after.get(REFERENCE))
    fields = tuple(FieldRead(**field) for field in typed.fields)
    named = Reading(fields=fields)
    title = named.value("customer.name") or named.value("shippingAddress.name") or named.value("customer.email")
    return await open_draft(Reading(fields=fields, title=title), channel)


@command("intake.write")
async def correct_draft(draft_id: str, given: Sequence[ValueGiven], *, by: Caller) -> Draft:
    """Say what was meant; articles are looked up again.

    Raises  NoSuchDraft, StaleVersion, MoveNotOpen, RefusedForReasons
    """
    draft = await get_draft_to_change(draft_id)
    _must_be_open(draft)
    reference = draft.external_reference
    fields = [*draft.fields_read, *([_reference_field(reference)] if reference else [])]
    made = correct(fields, given, by.name)
    reference = next((field["value"] for field in made.fields if field["path"] == REFERENCE), None)
    await _take_reference(draft, reference)
    draft.fields_read = await with_articles([field for field in made.fields if field["path"] != REFERENCE])
    draft.problems = []
    draft.confidence = lowest_confidence(draft.fields_read)
    await _keep(draft)
    paths = ", ".join(sorted(made.before.keys() | made.after.keys()))[:500]
    record(DraftCorrected(draft_id=draft.id, paths=paths, before=made.before, after=made.after))
    return draft


@command("intake.place")
async def place_draft(draft_id: str, *, by: Caller) -> Draft:
    """Make an order of it, once; one that is placed already stays as it is.

    Raises  NoSuchDraft, StaleVersion, MoveNotOpen
            RefusedForReasons  what is wrong with the order, by the paths of the draft's fields
    """
    draft = await get_draft_to_change(draft_id)
    if draft.state is DraftState.PLACED:
        return draft
    refuse_closed("place", reasons_against("place", draft.state))
    draft.move("place")
    draft.order, paid_minor = await _order_of(draft, by)
    draft.problems = []
    await _keep(draft)
    record(_placed(draft, draft.order, paid_minor))
    return draft


@command("intake.write")
async def discard_draft(draft_id: str, reason: str | None, *, by: Caller) -> Draft:
    """Decide that it is no order; what came in is kept.

    Raises  NoSuchDraft, StaleVersion, MoveNotOpen, Required, Invalid
    """
    reason = (reason or "").strip()
    if not reason:
        raise Required("Why is it discarded?", path=("reason",), remedy="Give a reason, such as: not an order.")
    problems: list[Refused] = list(control_problems(reason, ("reason",), lines=True))
    if len(reason) > 500:
        problems.append(Invalid("This is too long", path=("reason",), remedy="Use at most 500 characters."))
    refuse_all(problems)
    draft = await get_draft_to_change(draft_id)
    refuse_closed("discard", reasons_against("discard", draft.state))
    draft.move("discard")
    draft.reason = reason
    await _keep(draft)
    record(DraftDiscarded(draft_id=draft.id, reason=reason))
    return draft


@command("intake.refresh")
async def note_problems(draft_id: str, refused: Refused | RefusedForReasons, *, by: Caller) -> Draft:
    """Keep with a draft why a rule could not place it."""
    draft = await get_draft_to_change(draft_id)
    draft.problems = problems_of(refused)
    await _keep(draft)
    return draft


async def is_placed_by_rule(draft_id: str) -> bool:
    """Whether one of the shop's rules places a draft that waits."""
    draft = await Draft.get_or_none(id=draft_id, state=DraftState.OPEN)
    return draft is not None and await fitting_rule(draft) is not None


def _placed(draft: Draft, order: Order, paid_minor: int) -> DraftPlaced:
    return DraftPlaced(
        draft_id=draft.id,
        number=order.number,
        order_id=order.id,
        paid_minor=paid_minor,
        currency=order.currency if paid_minor else "",
    )


async def _order_of(draft: Draft, by: Caller) -> tuple[Order, int]:
    """The order, and what was paid for it in the shop it comes from; nothing for one that was here already."""
    if draft.external_reference is not None:
        known = await find_order(draft.channel, draft.external_reference)
        if known is not None:
            return known, 0
    positions = positions_of(draft.fields_read)
    given = wish_of(draft.fields_read, draft.channel, draft.external_reference)
    try:
        order = await place_order(given, by=by)
        paid_minor = paid_outside(draft.fields_read, order.currency)
        if paid_minor:
            await book_payment(order.id, paid_minor, by=by)
    except (Refused, RefusedForReasons) as refused:
        raise led_back(refused, positions) from None
    return order, paid_minor


async def _take_reference(draft: Draft, reference: str | None) -> None:
    """Give a draft another reference, unless another draft has it."""
    if reference == draft.external_reference:
        return
    _refuse_long_reference(reference)
    if reference is not None and await find_draft(draft.channel, reference) is not None:
        raise Invalid(
            f"Another draft of this channel has the reference {reference!r}",
            path=("fields", REFERENCE),
            remedy="Discard one of the two, or use another reference.",
        )
    draft.external_reference = reference


def _refuse_long_reference(reference: str | None) -> None:
    if reference is not None and len(reference) > LONGEST_REFERENCE:
        remedy = f"Use at most {LONGEST_REFERENCE} characters."
        raise Invalid("The reference is too long", path=("fields", REFERENCE), remedy=remedy)


def _reference_field(reference: str) -> dict[str, object]:
    return {"path": REFERENCE, "value": reference, "source": "", "confidence": 100}


def _must_be_open(draft: Draft) -> None:
    refuse_closed("correct", reasons_against("correct", draft.state))


async def _keep(draft: Draft) -> None:
    draft.version += 1
    draft.updated_at = now()
    await draft.save()
