"""The tables of who hears what and what runs when."""

import re

from domain.foundation.events import Event
from workers.foundation.actors import ERRAND_PATIENCE, REACTION_PATIENCE, Kind, Patience
from workers.routing import LISTENERS, ROUTING
from workers.schedule import SCHEDULE


def test_every_event_has_a_line() -> None:
    ours = {kind for kind in Event.known.values() if kind.__module__.startswith("domain.")}
    assert ours == set(ROUTING)


def test_every_listener_is_named_after_its_room_and_what_it_does() -> None:
    for name, listener in LISTENERS.items():
        _, room, file = listener.does.__module__.split(".")
        assert name == f"{room}.{listener.does.__name__}"
        assert file == {Kind.REACTION: "reactions", Kind.ERRAND: "errands"}[listener.kind]
        assert re.fullmatch(r"[a-z]+\.[a-z]+(_[a-z]+)+", name)


def test_every_job_has_a_name_of_its_own() -> None:
    assert len({job.name for job in SCHEDULE}) == len(SCHEDULE)


def test_pauses_grow_to_their_longest_and_are_never_alike() -> None:
    patience = Patience(tries=9, first_seconds=10, growth=3, longest_seconds=100, limit_seconds=1)
    for failures, middle in ((1, 10), (2, 30), (3, 90), (4, 100), (8, 100)):
        pauses = [patience.pause(failures).total_seconds() for _ in range(50)]
        assert middle * 0.75 <= min(pauses) < max(pauses) <= middle * 1.25


def test_errands_are_tried_for_hours_and_reactions_for_minutes() -> None:
    def total(patience: Patience) -> float:
        return sum(patience.pause(failures).total_seconds() for failures in range(1, patience.tries))

    assert 6 * 3600 < total(ERRAND_PATIENCE) < 24 * 3600
    assert 10 * 60 < total(REACTION_PATIENCE) < 3600
