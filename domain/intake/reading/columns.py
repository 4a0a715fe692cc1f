"""Columns of a table: which field each one holds, by its heading and by what stands in it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .gathering import one_line
from .numbers import read_number, read_quantity
from .words import PATHS, path_of, plain

_SKU = re.compile(r"(?=.*[\d-])[A-Za-z0-9][A-Za-z0-9._/-]{1,40}")
_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s]{1,190}\.[^@\s.]{2,}")
_POSTCODE = re.compile(r"\d{4,5}")
_REFERENCE = re.compile(r"#\w{2,20}")
LOOKED_AT = 30
BY_CONTENT = 40
# A shop's export calls the order itself just "Name".
_EXPORT = "lineitemquantity"


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnGuess:
    """What a column seems to hold.

    path    None when nobody knows
    sample  the first value that stands in it
    """

    column: str
    path: str | None
    confidence: int
    sample: str


def guess_columns(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> list[ColumnGuess]:
    """One guess per column; of several for one field the surest is kept."""
    samples = [_values(rows, place) for place in range(len(headings))]
    guesses = [_guess(heading, values) for heading, values in zip(headings, samples, strict=True)]
    if _EXPORT in {plain(heading) for heading in headings}:
        guesses = [
            ("externalReference", 95) if plain(heading) == "name" else guess
            for heading, guess in zip(headings, guesses, strict=True)
        ]
    best = _best(guesses)
    return [
        ColumnGuess(
            column=heading,
            path=guess[0] if guess and best[guess[0]] == place else None,
            confidence=guess[1] if guess and best[guess[0]] == place else 0,
            sample=values[0] if values else "",
        )
        for place, (heading, guess, values) in enumerate(zip(headings, guesses, samples, strict=True))
    ]


def is_heading(row: Sequence[str]) -> bool:
    """Whether a row names at least two fields of lines, or an article's and nothing with digits."""
    named = {guess[0] for cell in row if (guess := path_of(cell)) is not None and guess[1] > 90}
    lines = {path for path in named if path.startswith("lines.")}
    return len(lines) >= 2 and ("lines.quantity" in lines or "lines.sku" in lines)


def mapped(headings: Sequence[str], mapping: Mapping[str, str]) -> dict[str, tuple[int, int]]:
    """Place and confidence of each field that a saved mapping names."""
    places = {heading: place for place, heading in enumerate(headings)}
    return {path: (places[column], 100) for column, path in mapping.items() if column in places and path}


def placed(guesses: Sequence[ColumnGuess]) -> dict[str, tuple[int, int]]:
    return {guess.path: (place, guess.confidence) for place, guess in enumerate(guesses) if guess.path}


def line_of(
    row: Sequence[str], places: Mapping[str, tuple[int, int]], *, decimal: str = ""
) -> dict[str, tuple[str, int]]:
    """A line's values by name; quantities and prices as plain numbers."""
    found: dict[str, tuple[str, int]] = {}
    for path, (place, confidence) in places.items():
        text = row[place].strip() if place < len(row) else ""
        name = path.removeprefix("lines.")
        if name == path or name in ("total", "position") or not text:
            continue
        read = (text, 100)
        if name == "quantity":
            read = read_quantity(text, decimal=decimal) or (text, 0)
        elif name == "unitPrice.amount":
            read = read_number(text, decimal=decimal) or (text, 0)
        found[name] = (read[0], min(confidence, read[1]))
    return found


def _values(rows: Sequence[Sequence[str]], place: int) -> list[str]:
    found = (row[place].strip() for row in rows[:LOOKED_AT] if place < len(row))
    return [one_line(value, 200) for value in found if value]


def _guess(heading: str, values: Sequence[str]) -> tuple[str, int] | None:
    named = path_of(heading)
    if named is not None:
        return named if _plausible(named[0], values) else (named[0], named[1] // 2)
    for path, shape in (("customer.email", _EMAIL), ("externalReference", _REFERENCE)):
        if values and all(shape.fullmatch(value) for value in values):
            return path, BY_CONTENT + 20
    if len(set(values)) > 1 and all(_SKU.fullmatch(value) for value in values) and not _plain_numbers(values):
        return "lines.sku", BY_CONTENT
    return None


def _plausible(path: str, values: Sequence[str]) -> bool:
    if path in ("lines.quantity", "lines.unitPrice.amount"):
        return _numbers(values)
    if path.endswith(".postalCode"):
        return not values or any(any(letter.isdigit() for letter in value) for value in values)
    if path == "customer.email":
        return all("@" in value for value in values)
    return True


def _numbers(values: Sequence[str]) -> bool:
    return all(read_number(value) is not None for value in values)


def _plain_numbers(values: Sequence[str]) -> bool:
    return all(value.replace(".", "").replace(",", "").isdigit() for value in values)


def _best(guesses: Sequence[tuple[str, int] | None]) -> dict[str, int]:
    """The place of the surest column for each field."""
    best: dict[str, int] = {}
    for place, guess in enumerate(guesses):
        if guess is None:
            continue
        known = best.get(guess[0])
        if known is None or (guesses[known] or ("", 0))[1] < guess[1]:
            best[guess[0]] = place
    return best


KNOWN_PATHS = frozenset(PATHS.values())
