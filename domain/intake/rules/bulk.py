"""What is agreed before a large file is taken, and what is said of each of its rows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Self

from domain.intake.reading.streaming import Group, Written
from domain.intake.states import BulkPlacing
from domain.orders.states import Channel

LONGEST_REFERENCE = 120
REFERENCE = "externalReference"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How a file is read and what becomes of its orders.

    start   where its second row begins
    places  column and confidence by the path of the field it holds
    trial   it is only found out what would come of each order
    """

    upload_id: str
    source_id: str | None
    prefix: str
    channel: Channel
    placing: BulkPlacing
    encoding: str
    separator: str
    decimal: str
    start: int
    headings: Sequence[str]
    places: Mapping[str, tuple[int, int]]
    trial: bool = False

    @property
    def written(self) -> Written:
        return Written(encoding=self.encoding, separator=self.separator, spot=self.places[REFERENCE][0])

    def to_keep(self) -> dict[str, Any]:
        """As a job keeps it."""
        return asdict(self)

    @classmethod
    def kept(cls, asked: Mapping[str, Any]) -> Self:
        """As a job kept it."""
        places = {path: (int(place), int(sure)) for path, (place, sure) in asked["places"].items()}
        channel, placing = Channel(asked["channel"]), BulkPlacing(asked["placing"])
        return cls(**{**asked, "channel": channel, "placing": placing, "places": places})


@dataclass(frozen=True, slots=True)
class Came:
    """What came of an order of a file; failed is what a person has to look at."""

    outcome: str
    number: str = ""
    code: str = ""
    message: str = ""
    failed: bool = False


def unreadable(group: Group, prefix: str) -> Came | None:
    """Why rows are no order, or None when they may be one."""
    wrong = group.wrong
    if not wrong and not group.reference:
        wrong = "The row says of no order that it belongs to it."
    if not wrong and len(prefix + group.reference) > LONGEST_REFERENCE:
        wrong = "The reference is too long."
    return Came("REFUSED", code="INVALID", message=wrong, failed=True) if wrong else None


def only_tried(came: Came) -> Came:
    """What would have come of an order that was undone again; a number that was taken is nobody's."""
    would = {"PLACED": "It would be placed.", "DRAFT": "It would wait as a draft."}
    said = [text for text in (would.get(came.outcome), came.message if came.failed else None) if text]
    fresh = came.outcome in would
    return replace(came, number="" if fresh else came.number, message=" ".join(said) if fresh else came.message)


def known_order(number: str, *, new: bool) -> Came:
    """new  it came in after the file was begun with"""
    return _known(f"It is order {number}, which is here already; nothing was changed.", number, new=new)


def known_draft(*, new: bool) -> Came:
    return _known("It is a draft that is here already; nothing was changed.", "", new=new)


def _known(message: str, number: str, *, new: bool) -> Came:
    if not new:
        return Came("KNOWN", number=number, message=message)
    remedy = "It came in after this file was begun: rows of one order must stand together."
    return Came("REFUSED", number=number, code="DUPLICATE", message=f"{message} {remedy}", failed=True)


def lines_of(group: Group, came: Came) -> Iterator[tuple[object, ...]]:
    """One line of the result file for each row."""
    reference = group.reference[:LONGEST_REFERENCE]
    for number in [row for row, _ in group.rows] or [group.line]:
        yield number, reference, came.outcome, came.number, came.code, came.message
