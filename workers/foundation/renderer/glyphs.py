"""What the fonts can show: every other character is replaced before typst sees it, never refused."""

import re
import unicodedata
from functools import lru_cache
from pathlib import Path

from fontTools.ttLib import TTFont

FONTS = Path(__file__).parent.parent / "fonts"
_MISSING = "\ufffd"
_LONGEST_WORD = 24
_SPACES = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+")
_LONG_WORD = re.compile(rf"\S{{{_LONGEST_WORD + 1},}}")


@lru_cache(maxsize=1)
def drawable() -> frozenset[int]:
    """The code points that every shipped font has."""
    maps = [set(TTFont(file, lazy=True).getBestCmap()) for file in sorted(FONTS.glob("*.ttf"))]
    return frozenset(set.intersection(*maps))


def printable(text: str) -> str:
    """The text as one line that our fonts can show.

    Control, formatting and direction characters go; compatibility forms become their plain letters ("𝓐" → "A");
    a run of anything else the fonts lack becomes one replacement mark. Words too long for a column may break.
    """
    line = _SPACES.sub(" ", unicodedata.normalize("NFC", text))
    shown = "".join(_shown(character) for character in line)
    shown = re.sub(rf"{_MISSING}(\s?{_MISSING})+", _MISSING, shown)
    return _LONG_WORD.sub(lambda word: _breakable(word.group()), shown)


def _shown(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Cc", "Cf", "Cs") or "\ufe00" <= character <= "\ufe0f":
        return ""
    if ord(character) in drawable():
        return character
    plain = unicodedata.normalize("NFKC", character)
    if all(ord(part) in drawable() for part in plain):
        return plain
    return "" if category in ("Mn", "Me") else _MISSING


def _breakable(word: str) -> str:
    """Offer a break after every eighth character."""
    return "\u200b".join(word[start : start + 8] for start in range(0, len(word), 8))
