"""The orders of a large file, one per transaction with its mark: whatever breaks off goes on at the next one."""

import time
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

import structlog

from domain.foundation import wake
from domain.foundation.away import is_away
from domain.foundation.callers import Caller
from domain.foundation.commands import apart, command
from domain.foundation.database import queue_up, value
from domain.foundation.errors import ErrorCode, Refused, RefusedForReasons
from domain.foundation.job_streaming import StreamKind, Stretch, claim, keep_outcome, keep_total
from domain.foundation.jobs import on_behalf_of
from domain.foundation.models import Job
from domain.intake.commands.opening import completed, open_draft, reference_of
from domain.intake.commands.uploads import piece_of
from domain.intake.models import Draft, IntakeSource
from domain.intake.queries import find_draft, find_order, fitting_rule
from domain.intake.reading.csv_files import order_of_rows
from domain.intake.reading.errors import Unreadable
from domain.intake.reading.streaming import Group, groups
from domain.intake.reading.values import Reading
from domain.intake.rules.acting import BY_RULE
from domain.intake.rules.bulk import Came, Plan, known_draft, known_order, lines_of, only_tried, unreadable
from domain.intake.rules.paths import Stored, lowest_confidence, positions_of
from domain.intake.rules.wishing import led_back, problems_of, wish_of
from domain.intake.states import BulkPlacing
from domain.orders.commands.place import place_order

FAULT = "FAULT"
log = structlog.get_logger("intake")


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """What holds for all orders of a file.

    since  what came in before belongs to another file
    """

    job_id: str
    plan: Plan
    source: IntakeSource | None
    since: datetime


async def take_orders(job: Job, until: float) -> None:
    """Take orders of a job's file until an instant of the monotonic clock, from where the last one ended."""
    plan, by = Plan.kept(job.asked), on_behalf_of(job)
    source = await IntakeSource.get_or_none(id=plan.source_id) if plan.source_id else None
    taking = Taking(job_id=job.id, plan=plan, source=source, since=job.queued_at)
    if not job.total:
        await keep_total(job.id, await _count(plan))
    async with aclosing(groups(partial(piece_of, plan.upload_id), job.mark, job.line, plan.written)) as found:
        async for group in found:
            if not await _take(taking, group, by) or time.monotonic() >= until:
                return
    await keep_total(job.id, None)


HEADING = ("row", "reference", "outcome", "order", "code", "message")
TAKE_ORDERS = StreamKind(name="intake.orders", heading=HEADING, goes=take_orders)
TRY_ORDERS = StreamKind(name="intake.trial", heading=HEADING, goes=take_orders)


async def _count(plan: Plan) -> int:
    count = 0
    async for _ in groups(partial(piece_of, plan.upload_id), plan.start, 1, plan.written):
        count += 1
    return count


async def _take(taking: Taking, group: Group, by: Caller) -> bool:
    """Whether it was ours to take; not when another did meanwhile, or the job is to stop."""
    try:
        return await take_order(taking, group, by=by)
    except Exception as fault:
        if is_away(fault):
            raise
        log.error("an order of a file broke", job=taking.job_id, line=group.line, exc_info=fault)
        broke = Came("REFUSED", code=FAULT, message="Something broke; the log of the server tells what.", failed=True)
        return await leave_order(taking, group, broke, by=by)
    finally:
        wake.committed()


@command("intake.write")
async def take_order(taking: Taking, group: Group, *, by: Caller) -> bool:
    """Make an order or a draft of some rows and write down how far the file is taken, both or neither."""
    if not await claim(taking.job_id, _stretch(group)):
        return False
    come = _tried if taking.plan.trial else _came
    came = unreadable(group, taking.plan.prefix) or await come(taking, group, by)
    await _keep(taking, group, came)
    return True


@command("intake.write")
async def leave_order(taking: Taking, group: Group, came: Came, *, by: Caller) -> bool:
    """Go past rows that break whatever is done with them."""
    if not await claim(taking.job_id, _stretch(group)):
        return False
    await _keep(taking, group, came)
    return True


def _stretch(group: Group) -> Stretch:
    return Stretch(start=group.start, end=group.end, line=group.line)


async def _keep(taking: Taking, group: Group, came: Came) -> None:
    await keep_outcome(taking.job_id, _stretch(group), lines_of(group, came), failed=came.failed)


class _Undone(Exception):
    """A trial ends by undoing what it did."""


async def _tried(taking: Taking, group: Group, by: Caller) -> Came:
    """What would come of an order; nothing of it is kept."""
    found: list[Came] = []
    try:
        async with apart():
            found.append(await _came(taking, group, by))
            # What was put off is sent before it is undone, so that the database has its say.
            await value("select 1")
            raise _Undone
    except _Undone:
        return only_tried(found[0])


async def _came(taking: Taking, group: Group, by: Caller) -> Came:
    plan = taking.plan
    try:
        reading = order_of_rows(plan.headings, group.rows, plan.places, plan.decimal)
    except Unreadable as refused:
        return _refused("REFUSED", refused)
    reference = str(reference_of(reading, taking.source))
    await queue_up(f"draft {plan.channel.value} {reference}")
    order = await find_order(plan.channel, reference)
    if order is not None:
        return known_order(order.number, new=order.placed_at is not None and order.placed_at >= taking.since)
    draft = await find_draft(plan.channel, reference)
    if draft is not None:
        return known_draft(new=draft.opened_at >= taking.since)
    return await _placed(taking, reading, reference, by)


async def _placed(taking: Taking, reading: Reading, reference: str, by: Caller) -> Came:
    fields = await completed(reading)
    placer = await _placer(taking, fields, by)
    if placer is None:
        await _open(taking, reading)
        return Came("DRAFT", message="It waits for a person.")
    try:
        async with apart():
            order = await place_order(wish_of(fields, taking.plan.channel, reference), by=placer)
    except (Refused, RefusedForReasons) as refused:
        led_back(refused, positions_of(fields))
        draft = await _open(taking, reading)
        draft.problems = problems_of(refused)
        await draft.save(update_fields=["problems"])
        return _refused("DRAFT", refused)
    return Came("PLACED", number=order.number)


async def _placer(taking: Taking, fields: list[Stored], by: Caller) -> Caller | None:
    """On whose behalf an order is placed; None when it waits as a draft."""
    if taking.plan.placing is BulkPlacing.ALWAYS:
        return by
    if taking.plan.placing is BulkPlacing.NEVER:
        return None
    draft = Draft(source=taking.source, fields_read=fields, confidence=lowest_confidence(fields))
    return BY_RULE if await fitting_rule(draft) is not None else None


async def _open(taking: Taking, reading: Reading) -> Draft:
    return await open_draft(reading, taking.plan.channel, source=taking.source)


def _refused(outcome: str, refused: Refused | RefusedForReasons) -> Came:
    several: Any = refused.refusals if isinstance(refused, RefusedForReasons) else [refused]
    code = several[0].code if isinstance(several[0], Refused) else ErrorCode.INVALID
    return Came(outcome, code=code.value, message="; ".join(str(one) for one in several)[:500], failed=True)
