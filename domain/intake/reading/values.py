"""What a reader understood."""

from dataclasses import dataclass

SURE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRead:
    """One value of an order.

    path        names the field as the input of `orderPlace` does, joined by dots: lines.0.sku
    source      where it stood: a column, a line of the text, a part of the payload
    confidence  0–100
    """

    path: str
    value: str
    source: str
    confidence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One order as it was understood.

    title  what a list shows of it
    notes  sentences about what was left out or looks odd
    """

    fields: tuple[FieldRead, ...]
    title: str = ""
    notes: tuple[str, ...] = ()

    def value(self, path: str) -> str:
        return next((read.value for read in self.fields if read.path == path), "")
