"""Country names as people write them, and ISO 3166 codes."""

from functools import lru_cache

from babel import Locale

_OTHERWISE = {
    "eire": "IE",
    "rsa": "ZA",
    "usa": "US",
    "uk": "GB",
    "czech republic": "CZ",
    "hong kong": "HK",
    "channel islands": "JE",
}
ASSUMED = {"channel islands": "Jersey, the larger of the two bailiwicks"}
UNKNOWN = frozenset({"", "unspecified", "european community"})


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    territories = Locale("en").territories
    known = {name.lower(): code for code, name in territories.items() if len(code) == 2 and code.isalpha()}
    return known | _OTHERWISE


def country_code(name: str) -> str | None:
    """The code of a country by its English name or its code; None when the name says no country."""
    key = name.strip().lower()
    if key in UNKNOWN:
        return None
    return _names().get(key) or (key.upper() if key.upper() in Locale("en").territories else None)
