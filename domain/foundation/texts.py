"""Texts from outside: which characters can be kept, shown and printed everywhere."""

import re
from collections.abc import Sequence

from domain.foundation.errors import Invalid

# Halves of surrogate pairs are no characters; PostgreSQL refuses NUL, documents and mails the other controls.
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_CONTROLS_BUT_LINES = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def has_controls(text: str, *, lines: bool = False) -> bool:
    """Whether control characters are in a text.

    lines  line breaks and tabs are allowed
    """
    # All that can be printed is no control; nearly every text ends here.
    return not text.isprintable() and (_CONTROLS_BUT_LINES if lines else _CONTROLS).search(text) is not None


def control_problems(text: str | None, path: Sequence[str], *, lines: bool = False) -> list[Invalid]:
    """What is wrong with the characters of a text; nothing about one that is not given."""
    if text is None or not has_controls(text, lines=lines):
        return []
    return [Invalid("There are control characters in this", path=path, remedy="Remove them, or type it anew.")]
