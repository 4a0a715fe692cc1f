"""When goods arrive; no database."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.promises.rules.promising import first_or_last, promised
from domain.promises.rules.working import holidays_of, is_working
from domain.promises.states import BecauseKind as K
from domain.promises.values import Because, Calendar, Inbound, Promise, Supply, Terms

BERLIN = ZoneInfo("Europe/Berlin")
TWO_PM = 14 * 60
WEEK = (*[TWO_PM] * 5, None, None)
CALENDAR = Calendar("Europe/Berlin", "DE", "BY", WEEK)
TERMS = Terms(CALENDAR, handling_days=0, method="STANDARD", country="DE", carrier_days=2)
MONDAY = datetime(2026, 11, 23, 9, tzinfo=BERLIN)
PLENTY = Supply(free=1_000_000)


def day(promise: Promise) -> date:
    assert promise.on is not None
    return promise.on


def kinds(promise: Promise) -> list[K]:
    return [why.kind for why in promise.because]


def test_what_is_there_leaves_today_and_says_so() -> None:
    promise = promised(2, PLENTY, TERMS, MONDAY)

    assert promise == Promise(
        date(2026, 11, 25),
        (
            Because(K.STOCK, date(2026, 11, 23), 2),
            Because(K.HANDLING, date(2026, 11, 23), 0),
            Because(K.CARRIER, date(2026, 11, 25), 2, "STANDARD DE"),
        ),
    )


@pytest.mark.parametrize(
    ("at", "on", "missed"),
    [
        (datetime(2026, 11, 23, 13, 59, 59, tzinfo=BERLIN), date(2026, 11, 25), None),
        (datetime(2026, 11, 23, 14, tzinfo=BERLIN), date(2026, 11, 26), "14:00"),
        (datetime(2026, 11, 27, 15, tzinfo=BERLIN), date(2026, 12, 2), "14:00"),
        (datetime(2026, 11, 28, 15, tzinfo=BERLIN), date(2026, 12, 2), None),
    ],
)
def test_what_comes_after_the_cut_off_begins_on_the_next_working_day(
    at: datetime, on: date, missed: str | None
) -> None:
    promise = promised(1, PLENTY, TERMS, at)

    assert promise.on == on
    assert [why.source for why in promise.because if why.kind is K.CUT_OFF] == ([missed] if missed else [])


def test_the_cut_off_is_the_shops_time_of_day_wherever_the_server_stands() -> None:
    in_summer, in_winter = datetime(2026, 7, 6, 12, 30, tzinfo=UTC), datetime(2026, 11, 23, 12, 30, tzinfo=UTC)

    assert K.CUT_OFF in kinds(promised(1, PLENTY, TERMS, in_summer))
    assert K.CUT_OFF not in kinds(promised(1, PLENTY, TERMS, in_winter))


def test_holidays_of_the_region_count_and_are_named() -> None:
    all_saints = datetime(2028, 10, 31, 9, tzinfo=BERLIN)

    in_bavaria = promised(1, PLENTY, TERMS, all_saints)
    in_berlin = promised(1, PLENTY, replace(TERMS, calendar=replace(CALENDAR, region="BE")), all_saints)

    assert (in_bavaria.on, in_berlin.on) == (date(2028, 11, 3), date(2028, 11, 2))
    assert [why.source for why in in_bavaria.because if why.kind is K.HOLIDAY] == ["All Saints' Day"]


def test_over_new_year_only_working_days_count() -> None:
    promise = promised(1, PLENTY, TERMS, datetime(2026, 12, 31, 20, tzinfo=BERLIN))

    assert promise.on == date(2027, 1, 7)
    assert [why.on for why in promise.because if why.kind is K.HOLIDAY] == [date(2027, 1, 1), date(2027, 1, 6)]


def test_days_off_of_the_shop_count_too() -> None:
    closed = replace(TERMS, calendar=replace(CALENDAR, closed=frozenset({date(2026, 11, 24)})))

    assert promised(1, PLENTY, closed, MONDAY).on == date(2026, 11, 26)


def test_what_is_missing_comes_with_the_delivery_that_covers_it() -> None:
    coming = (Inbound(date(2026, 12, 1), 3, "PO-1"), Inbound(date(2026, 12, 8), 10, "PO-2"))
    supply = Supply(free=2, inbound=coming)

    assert [promised(wanted, supply, TERMS, MONDAY).on for wanted in (2, 5, 6)] == [
        date(2026, 11, 25),
        date(2026, 12, 3),
        date(2026, 12, 10),
    ]
    assert promised(6, supply, TERMS, MONDAY).because[:3] == (
        Because(K.STOCK, date(2026, 11, 23), 2),
        Because(K.INBOUND, date(2026, 12, 1), 3, "PO-1"),
        Because(K.INBOUND, date(2026, 12, 8), 1, "PO-2"),
    )


def test_those_who_wait_longer_are_served_first() -> None:
    coming = (Inbound(date(2026, 12, 1), 3, "PO-1"), Inbound(date(2026, 12, 8), 10, "PO-2"))

    assert promised(1, Supply(inbound=coming, waiting=2), TERMS, MONDAY).on == date(2026, 12, 3)
    assert promised(1, Supply(inbound=coming, waiting=3), TERMS, MONDAY).on == date(2026, 12, 10)
    assert promised(1, Supply(inbound=coming, waiting=13), TERMS, MONDAY).on is None
    assert promised(1, Supply(held=1, waiting=13), TERMS, MONDAY).on == date(2026, 11, 25)


def test_a_delivery_that_is_late_comes_tomorrow_at_the_earliest() -> None:
    late = Supply(inbound=(Inbound(date(2026, 11, 19), 5, "PO-1"),))

    assert promised(1, late, TERMS, MONDAY).because[0] == Because(K.INBOUND, date(2026, 11, 24), 1, "PO-1")


def test_what_is_made_takes_longer_when_capacity_is_short() -> None:
    workshop = Supply(days_to_make=3, pieces_per_day=10)

    assert promised(10, workshop, TERMS, MONDAY).on == date(2026, 11, 30)
    assert promised(11, workshop, TERMS, MONDAY).on == date(2026, 12, 1)
    assert kinds(promised(11, workshop, TERMS, MONDAY))[:2] == [K.MAKE, K.CAPACITY]


def test_of_making_buying_and_waiting_the_quickest_is_promised() -> None:
    both = Supply(days_to_make=9, days_to_buy=4, inbound=(Inbound(date(2026, 11, 25), 1, "PO-1"),))

    assert kinds(promised(1, both, TERMS, MONDAY))[0] is K.INBOUND
    assert kinds(promised(2, both, TERMS, MONDAY))[:2] == [K.INBOUND, K.BUY]
    assert kinds(promised(1, replace(both, inbound=()), TERMS, MONDAY))[0] is K.BUY


def test_what_nobody_knows_is_said_and_not_guessed() -> None:
    promise = promised(5, Supply(free=2), TERMS, MONDAY)

    assert promise.on is None
    assert [(why.kind, why.quantity) for why in promise.because] == [(K.STOCK, 2), (K.UNKNOWN, 3)]
    assert promised(1_000_000, Supply(days_to_make=1, pieces_per_day=1), TERMS, MONDAY).on is None


def test_an_order_that_goes_together_is_there_with_its_last_line() -> None:
    first, last = date(2026, 11, 25), date(2026, 12, 1)

    assert first_or_last([first, last], complete=True) == last
    assert first_or_last([first, last, None], complete=True) is None
    assert first_or_last([first, last, None], complete=False) == first
    assert first_or_last([], complete=False) is None


BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
instants = st.integers(0, 4 * 365 * 24 * 60).map(lambda minutes: BEGIN + timedelta(minutes=minutes))
# Nights on which clocks are put forward and back, and New Year's.
NIGHTS = [datetime(2026, *night, tzinfo=UTC) for night in ((3, 29, 1), (10, 25, 1), (12, 31, 23))]
awkward = st.sampled_from(NIGHTS).flatmap(
    lambda night: st.integers(-90, 90).map(lambda minutes: night + timedelta(minutes=minutes))
)
cut_offs = st.one_of(st.none(), st.integers(0, 24 * 60))
weeks = st.tuples(*[cut_offs] * 7).filter(lambda week: any(minutes is not None for minutes in week))
calendars = st.builds(
    Calendar,
    st.sampled_from(["Europe/Berlin", "Europe/Vienna", "Pacific/Auckland", "America/New_York", "UTC"]),
    st.sampled_from(["DE", "AT", "CH", "XX"]),
    st.none(),
    weeks,
    st.frozensets(st.dates(date(2026, 1, 1), date(2030, 12, 31)), max_size=5),
)
terms = st.builds(Terms, calendars, st.integers(0, 10), st.just("M"), st.just("DE"), st.integers(0, 20))
deliveries = st.lists(
    st.builds(Inbound, st.dates(date(2026, 1, 1), date(2030, 12, 31)), st.integers(1, 50), st.just("PO")), max_size=4
).map(lambda found: tuple(sorted(found, key=lambda one: one.on)))
lead_days = st.one_of(st.none(), st.integers(0, 60))
supplies = st.builds(
    Supply,
    st.integers(0, 50),
    st.integers(0, 50),
    st.integers(0, 80),
    deliveries,
    lead_days,
    lead_days,
    st.one_of(st.none(), st.integers(1, 20)),
)
FAR = date(9999, 12, 31)


def known(promise: Promise) -> date:
    return promise.on or FAR


@given(st.integers(1, 200), supplies, terms, st.one_of(instants, awkward))
def test_nothing_is_promised_for_a_day_off_or_for_the_past(
    wanted: int, supply: Supply, way: Terms, at: datetime
) -> None:
    promise = promised(wanted, supply, way, at)

    if promise.on is not None:
        assert is_working(promise.on, way.calendar)
        assert promise.on not in holidays_of(way.calendar.country, None, promise.on.year)
        assert promise.on >= at.astimezone(ZoneInfo(way.calendar.time_zone)).date()


@given(st.integers(1, 200), st.integers(0, 100), supplies, terms, instants)
def test_who_wants_more_never_gets_it_sooner(wanted: int, more: int, supply: Supply, way: Terms, at: datetime) -> None:
    assert known(promised(wanted, supply, way, at)) <= known(promised(wanted + more, supply, way, at))


@given(st.integers(1, 50), terms, st.one_of(instants, awkward), st.integers(0, 20_000))
def test_who_comes_later_never_gets_it_sooner(wanted: int, way: Terms, at: datetime, minutes: int) -> None:
    later = at + timedelta(minutes=minutes)

    assert known(promised(wanted, PLENTY, way, at)) <= known(promised(wanted, PLENTY, way, later))


@given(terms, st.one_of(instants, awkward), st.integers(0, 24 * 60), st.integers(0, 24 * 60))
def test_a_later_cut_off_never_makes_it_later(way: Terms, at: datetime, one: int, other: int) -> None:
    def by(minutes: int) -> date:
        week = tuple(None if worked is None else minutes for worked in way.calendar.cut_offs)
        return known(promised(1, PLENTY, replace(way, calendar=replace(way.calendar, cut_offs=week)), at))

    assert by(max(one, other)) <= by(min(one, other))


@given(st.integers(1, 200), supplies, terms, instants)
def test_the_reasons_account_for_every_piece(wanted: int, supply: Supply, way: Terms, at: datetime) -> None:
    promise = promised(wanted, supply, way, at)
    sources = (K.STOCK, K.INBOUND, K.MAKE, K.BUY, K.UNKNOWN)

    assert sum(why.quantity or 0 for why in promise.because if why.kind in sources) == wanted
