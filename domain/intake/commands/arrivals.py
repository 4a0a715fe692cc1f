from hashlib import sha256

from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.database import queue_up
from domain.foundation.errors import refuse_all
from domain.foundation.texts import control_problems
from domain.intake.commands.opening import open_draft
from domain.intake.errors import WrongSource
from domain.intake.events import IntakeRead, IntakeReceived
from domain.intake.models import Draft, IntakeArrival, IntakeSource, MailboxMark
from domain.intake.queries import find_arrival, get_source
from domain.intake.reading.arrivals import excerpt_of, kind_of, read_arrival_content
from domain.intake.reading.errors import NoOrder, Unreadable
from domain.intake.reading.gathering import one_line
from domain.intake.reading.mails import message_id
from domain.intake.reading.values import Reading
from domain.intake.states import WEBHOOKS, ArrivalState, SourceKind
from domain.orders.states import Channel

UPLOADS, MAILS = "uploads", "mails"


@command("intake.receive")
async def receive_webhook(source_id: str, event_id: str, topic: str, body: bytes, *, by: Caller) -> IntakeArrival:
    """Keep what a shop sent as it came; what was sent before is not kept again.

    event_id  the shop's id of the delivery; empty for the hash of the body
    """
    source = await IntakeSource.get(id=source_id)
    event_id = event_id[:120] or f"sha256:{sha256(body).hexdigest()}"
    await queue_up(f"arrival {source.id} {event_id}")
    known = await find_arrival(source.id, event_id)
    if known is not None:
        return known
    arrival = await _keep(source.id, event_id, source.kind, body, source=source, topic=one_line(topic, 120))
    record(IntakeReceived(arrival_id=arrival.id, kind=source.kind.value, topic=arrival.topic))
    return arrival


@command("intake.receive")
async def read_arrival(arrival_id: str, *, by: Caller) -> IntakeArrival:
    """Make drafts of what was kept; whatever it is, it ends in one of its states."""
    arrival = await IntakeArrival.get(id=arrival_id).select_related("source")
    if arrival.state is ArrivalState.RECEIVED:
        await _read(arrival, arrival.source, arrival.source.channel if arrival.source else Channel.IMPORT)
    return arrival


@command("intake.receive")
async def take_mail(mailbox: str, uid_validity: int, uid: int, content: bytes, *, by: Caller) -> IntakeArrival:
    """Take a message of a watched mailbox and remember that it was taken, both or neither."""
    await queue_up(f"mailbox {mailbox}")
    event_id = _identity(content)
    arrival = await find_arrival(MAILS, event_id)
    if arrival is None:
        arrival = await _keep(MAILS, event_id, SourceKind.EMAIL, content)
        await _read(arrival, None, Channel.EMAIL)
    await MailboxMark.update_or_create(name=mailbox, defaults={"uid_validity": uid_validity, "last_uid": uid})
    return arrival


@command("intake.write")
async def draft_from_email(filename: str, content: bytes, *, by: Caller) -> Draft:
    """Make a draft of a saved mail; of one that was here before, the draft that it became.

    Raises  Unreadable  nothing was kept
    """
    refuse_all(control_problems(filename, ("filename",)))
    identity = message_id(content)
    await queue_up(f"arrival {MAILS} {identity}")
    known = await find_arrival(MAILS, identity)
    if known is not None:
        draft = await Draft.filter(arrival_id=known.id).order_by("id").first()
        if draft is not None:
            return draft
    (reading,) = read_arrival_content(SourceKind.EMAIL, content)
    arrival = known or await _keep(MAILS, identity, SourceKind.EMAIL, content, filename=filename)
    if arrival.state is ArrivalState.RECEIVED:
        arrival.move("read")
        await arrival.save(update_fields=["state"])
    draft = await open_draft(reading, Channel.EMAIL, arrival=arrival)
    record(IntakeRead(arrival_id=arrival.id, state=arrival.state.value, drafts=1))
    return draft


@command("intake.write")
async def import_file(code: str | None, filename: str, content: bytes, *, by: Caller) -> IntakeArrival:
    """Make drafts of a file of orders: CSV or openTRANS, one draft per order; the same file is taken once.

    code    of the source whose mapping is used; None to find out what the file is
    Raises  NoSuchSource, WrongSource, Unreadable  nothing was kept
    """
    refuse_all(control_problems(filename, ("filename",)))
    source = await get_source(code) if code else None
    if source is not None and source.kind in (*WEBHOOKS, SourceKind.EMAIL):
        raise WrongSource(source.code, f"{source.kind.value} and no files")
    kind = source.kind if source is not None else kind_of(content)
    origin, event_id = source.id if source else UPLOADS, f"sha256:{sha256(content).hexdigest()}"
    await queue_up(f"arrival {origin} {event_id}")
    known = await find_arrival(origin, event_id)
    if known is not None:
        return known
    try:
        readings = read_arrival_content(kind, content, mapping=source.mapping if source else {})
    except NoOrder as none:
        raise Unreadable(none.reason.rstrip("."), remedy="Upload orders only.") from None
    arrival = await _keep(origin, event_id, kind, content, source=source, filename=filename)
    await _open_all(arrival, readings, source, source.channel if source else Channel.IMPORT)
    return arrival


async def _keep(
    origin: str,
    event_id: str,
    kind: SourceKind,
    content: bytes,
    *,
    source: IntakeSource | None = None,
    topic: str = "",
    filename: str = "",
) -> IntakeArrival:
    return await IntakeArrival.create(
        origin=origin,
        event_id=event_id,
        kind=kind,
        content=content,
        source=source,
        topic=topic,
        filename=filename[:160],
        size=len(content),
        excerpt=excerpt_of(kind, content),
    )


async def _read(arrival: IntakeArrival, source: IntakeSource | None, channel: Channel) -> None:
    """Read it and write the outcome down; nothing is refused, since nobody is there to hear it."""
    content = bytes(arrival.content)
    try:
        readings = read_arrival_content(
            arrival.kind, content, topic=arrival.topic, mapping=source.mapping if source else {}
        )
    except Unreadable as refused:
        await _end(arrival, "refuse", f"{refused.message}. {refused.remedy or ''}".strip())
    except NoOrder as none:
        await _end(arrival, "ignore", none.reason)
    else:
        await _open_all(arrival, readings, source, channel)


async def _open_all(
    arrival: IntakeArrival, readings: list[Reading], source: IntakeSource | None, channel: Channel
) -> None:
    for reading in readings:
        await open_draft(reading, channel, source=source, arrival=arrival)
    await _end(arrival, "read", "", drafts=len(readings))


async def _end(arrival: IntakeArrival, verb: str, reason: str, *, drafts: int = 0) -> None:
    arrival.move(verb)
    arrival.reason = reason
    await arrival.save(update_fields=["state", "reason"])
    record(IntakeRead(arrival_id=arrival.id, state=arrival.state.value, drafts=drafts))


def _identity(content: bytes) -> str:
    try:
        return message_id(content)
    except Unreadable:
        return f"sha256:{sha256(content).hexdigest()}"
