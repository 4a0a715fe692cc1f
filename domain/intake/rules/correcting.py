"""What a person says is meant, put over what was understood."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from domain.foundation.errors import Invalid, Refused, TooManyItems, refuse_all
from domain.foundation.texts import control_problems
from domain.intake.rules.paths import Stored, is_path, is_whole_line, values_of

MOST_CHANGES = 1_000
LONGEST_VALUE = 500
LONGEST_NOTE = 5_000


@dataclass(frozen=True, slots=True)
class ValueGiven:
    """value  None takes the field away; of a path like lines.2 the whole line"""

    path: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Corrected:
    """The fields as they are now, and by path what was and what is."""

    fields: list[Stored]
    before: dict[str, str] = field(default_factory=dict)
    after: dict[str, str] = field(default_factory=dict)


def correct(fields: Sequence[Mapping[str, Any]], given: Sequence[ValueGiven], by: str) -> Corrected:
    """Raises  RefusedForReasons  paths that are none, values that are too long or not printable"""
    refuse_all(_problems(given))
    old, new = values_of(fields), {entry["path"]: dict(entry) for entry in fields}
    for change in given:
        text = (change.value or "").strip()
        if is_whole_line(change.path):
            new = {path: entry for path, entry in new.items() if not path.startswith(f"{change.path}.")}
        elif not text:
            new.pop(change.path, None)
        else:
            new[change.path] = {"path": change.path, "value": text, "source": by, "confidence": 100}
    now = {path: entry["value"] for path, entry in new.items()}
    changed = sorted(path for path in old.keys() | now.keys() if old.get(path) != now.get(path))
    return Corrected(
        sorted(new.values(), key=lambda entry: _place(entry["path"])),
        {path: old[path][:200] for path in changed if path in old},
        {path: now[path][:200] for path in changed if path in now},
    )


def _place(path: str) -> tuple[bool, int, str]:
    parts = path.split(".")
    return (parts[0] == "lines", int(parts[1]) if parts[0] == "lines" else 0, path)


def _problems(given: Sequence[ValueGiven]) -> list[Refused]:
    if len(given) > MOST_CHANGES:
        return [TooManyItems("That is too much at once", path=("fields",), remedy=f"Send at most {MOST_CHANGES}.")]
    found: list[Refused] = []
    for number, change in enumerate(given):
        spot = ("fields", str(number))
        if not is_path(change.path) and not (is_whole_line(change.path) and not change.value):
            remedy = "Use the paths that the draft's fields have, such as lines.0.sku."
            found.append(Invalid(f"{change.path[:60]!r} is no field of an order", path=(*spot, "path"), remedy=remedy))
        most = LONGEST_NOTE if change.path == "note" else LONGEST_VALUE
        if len(change.value or "") > most:
            remedy = f"Use at most {most} characters."
            found.append(Invalid("This is too long", path=(*spot, "value"), remedy=remedy))
        found += control_problems(change.value, (*spot, "value"), lines=change.path == "note")
    return found
