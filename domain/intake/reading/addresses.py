"""Addresses as people write them under one another."""

import re
from collections.abc import Sequence

from .gathering import Gathering
from .words import country_of

_TOWN = re.compile(r"(?:(?P<land>[A-Z]{1,3})[- ])?(?P<code>\d{4,5})\s+(?P<city>[^\W\d][\w .,'/()-]{1,60})")
_STREET = re.compile(r"[^\W\d][\w .'/-]{2,60}\s\d{1,5}\s?[a-zA-Z]?(?:\s?[-/]\s?\d{1,5}\s?[a-zA-Z]?)?")
_COMPANY = re.compile(r"\b(GmbH|AG|KG|OHG|e\.?K\.?|UG|GbR|Ltd|Inc|SE|S\.?A\.?|B\.?V\.?|Verein|e\.?V\.?|LLC)\b")
_LANDS = {
    "D": "DE",
    "A": "AT",
    "CH": "CH",
    "DE": "DE",
    "AT": "AT",
    "L": "LU",
    "FL": "LI",
    "NL": "NL",
    "F": "FR",
    "I": "IT",
}
MOST_LINES = 8


def add_address(into: Gathering, lines: Sequence[str], which: str, source: str, confidence: int) -> bool:
    """Read a block of lines with an address; answers whether a town with its postal code was in it.

    which  shippingAddress or billingAddress
    """
    block = [line.strip(" \t,;") for line in lines if line.strip(" \t,;")][:MOST_LINES]
    town = next((i for i, line in enumerate(block) if _TOWN.fullmatch(line)), None)
    if town is None:
        return False
    found = _TOWN.fullmatch(block[town])
    assert found is not None
    into.add(f"{which}.postalCode", found["code"], source, confidence)
    into.add(f"{which}.city", found["city"], source, confidence)
    land = _LANDS.get(found["land"] or "")
    after = country_of(block[town + 1]) if town + 1 < len(block) else None
    if land or after:
        into.add(f"{which}.countryCode", land or (after or ("", 0))[0], source, confidence)
    _add_names(into, block[:town], which, source, confidence)
    return True


def town_line(line: str) -> bool:
    return _TOWN.fullmatch(line.strip()) is not None


def street_line(line: str) -> bool:
    return _STREET.fullmatch(line.strip()) is not None


def _add_names(into: Gathering, above: Sequence[str], which: str, source: str, confidence: int) -> None:
    """Name, company and what else stands above the town; the street is the line right above it."""
    if not above:
        return
    *names, street = above
    into.add(f"{which}.street", street, source, confidence if street_line(street) else confidence - 20)
    companies = [name for name in names if _COMPANY.search(name)]
    people = [name for name in names if name not in companies]
    if companies:
        into.add(f"{which}.company", companies[0], source, confidence)
    if people:
        into.add(f"{which}.name", people[0], source, confidence)
    elif companies:
        into.add(f"{which}.name", companies[0], source, confidence)
    if len(people) > 1:
        into.add(f"{which}.extra", ", ".join(people[1:]), source, confidence - 10)
