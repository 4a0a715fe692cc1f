"""What time alone brings about."""

import asyncio
from datetime import datetime, timedelta

import pytest

from domain.access.models import Session, StaffUser
from domain.access.states import Role
from domain.billing.commands import issue_invoice, pay_invoices
from domain.foundation.callers import SYSTEM
from domain.foundation.clock import now, today
from domain.foundation.commands import Terms
from domain.foundation.database import column, rows, run
from domain.foundation.models import KeptAnswer, ScheduledJob
from domain.foundation.settings import Settings
from domain.orders.commands.decide import confirm_order
from domain.orders.commands.hold import hold_order
from domain.orders.events import AttentionChanged
from domain.orders.models import Order
from domain.orders.states import Attention
from domain.shipping.commands import ship_order
from tests.foundation.makers import told
from tests.foundation.tampering import force
from tests.workers.scene import order_lamps
from workers.billing.jobs import mark_overdue
from workers.foundation.housekeeping import forget_ended_sessions, forget_old_answers
from workers.foundation.scheduling import AGAIN_SECONDS, LONGEST_SECONDS, Job, run_due
from workers.orders.jobs import mark_late, refresh_urgency

pytestmark = pytest.mark.anyio


async def test_an_order_becomes_at_risk_on_its_day_and_late_after_it_and_says_so_once(shop: Settings) -> None:
    order = await order_lamps()
    seen = []
    for day in (today() + timedelta(days=1), today(), today() - timedelta(days=1)):
        await run("update orders set promised_on = $1 where id = $2", day, order.id)
        await mark_late()
        await mark_late()
        seen.append(Attention((await Order.get(id=order.id)).attention))

    assert seen == [Attention(0), Attention.AT_RISK, Attention.LATE]
    assert len(await column("select 1 from events where type = 'AttentionChanged'")) == 2


async def test_waiting_orders_become_more_urgent_without_a_new_version(shop: Settings) -> None:
    order = await order_lamps()
    await run("update orders set promised_on = $1 where id = $2", today() + timedelta(days=2), order.id)

    await refresh_urgency()

    after = await Order.get(id=order.id)
    assert (after.urgency, after.version) == (32 + 1, order.version)


async def test_an_unpaid_invoice_marks_its_order_until_it_is_paid(shop: Settings) -> None:
    order = await order_lamps()
    await confirm_order(order.id, by=SYSTEM)
    await ship_order(order.id, by=SYSTEM)
    invoice = await issue_invoice(order.id, by=SYSTEM)
    assert invoice is not None
    seen = []
    for days in (0, -1):
        await force("update invoices set due_on = $1", today() + timedelta(days=days))
        await mark_overdue()
        seen.append((await Order.get(id=order.id)).attention)
    await pay_invoices(order.id, invoice.gross_minor, by=SYSTEM)
    await mark_overdue()
    seen.append((await Order.get(id=order.id)).attention)

    assert seen == [0, int(Attention.OVERDUE_PAYMENT), 0]


async def test_answers_are_forgotten_after_seven_days_and_sessions_when_they_end(shop: Settings) -> None:
    order = await order_lamps()
    await hold_order.carry_out(Terms(key="new"), order.id, "why", by=SYSTEM)
    await KeptAnswer.create(
        caller_id="x", key="old", command="x", fingerprint="x", at=now() - timedelta(days=7, minutes=1)
    )
    user = await StaffUser.create(email="a@b.de", name="A", role=Role.OWNER, password_hash="x")
    for token, hours in (("over", -1), ("open", 1)):
        await Session.create(user=user, token_hash=token, expires_at=now() + timedelta(hours=hours))

    await forget_old_answers()
    await forget_ended_sessions()

    assert await column("select key from kept_answers") == ["new"]
    assert await column("select token_hash from sessions") == ["open"]


async def test_a_job_runs_at_its_time_and_one_that_fails_stops_no_other(shop: Settings) -> None:
    ran: list[str] = []

    async def fail() -> None:
        ran.append("fails")
        raise RuntimeError("broken")

    async def work() -> None:
        ran.append("works")

    schedule = (
        Job(name="tests.fail_always", every_seconds=60, does=fail),
        Job(name="tests.work_well", every_seconds=60, does=work),
    )
    await run_due(rows, schedule)
    await run_due(rows, schedule)
    assert ran == ["fails", "works"]

    await ScheduledJob.filter(name="tests.work_well").update(next_at=now())
    await run_due(rows, schedule)
    assert ran == ["fails", "works", "works"]


async def test_a_job_that_is_broken_off_runs_again_at_once_and_one_that_failed_soon(shop: Settings) -> None:
    begun, ran = asyncio.Event(), []

    async def hang() -> None:
        ran.append("hang")
        begun.set()
        await asyncio.Event().wait()

    async def fail() -> None:
        ran.append("fail")
        raise RuntimeError("broken")

    schedule = (
        Job(name="tests.hang_once", every_seconds=6 * 3_600, does=hang),
        Job(name="tests.fail_always", every_seconds=6 * 3_600, does=fail),
    )
    first = asyncio.create_task(run_due(rows, schedule))
    await begun.wait()
    at = now()
    assert await _next("tests.hang_once") <= at + timedelta(seconds=LONGEST_SECONDS)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first

    assert await _next("tests.hang_once") <= at
    await run_due(rows, schedule[1:])
    assert at < await _next("tests.fail_always") <= now() + timedelta(seconds=AGAIN_SECONDS)
    assert ran == ["hang", "fail"]


async def test_a_short_job_ends_in_peace_when_the_relay_does(shop: Settings) -> None:
    begun, ran = asyncio.Event(), []

    async def look() -> None:
        begun.set()
        ran.append(await rows("select count(*) as orders from orders"))

    first = asyncio.create_task(run_due(rows, (Job(name="tests.look_once", every_seconds=3_600, does=look),)))
    await begun.wait()
    at = now()
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first

    assert ran == [[{"orders": 0}]]
    assert await _next("tests.look_once") > at + timedelta(seconds=LONGEST_SECONDS)


async def test_whoever_notices_first_that_an_order_is_late_tells_it(shop: Settings) -> None:
    order = await order_lamps()
    await run("update orders set promised_on = $1 where id = $2", today() - timedelta(days=1), order.id)

    await confirm_order(order.id, by=SYSTEM)
    await mark_late()

    assert Attention((await Order.get(id=order.id)).attention) is Attention.LATE
    assert [event.reasons for event in await told(AttentionChanged)] == ["LATE"]


async def _next(name: str) -> datetime:
    return (await ScheduledJob.get(name=name)).next_at
