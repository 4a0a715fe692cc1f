"""SWIFT text as messages of fields: where a statement, an entry and its text begin and end."""

import re
from dataclasses import dataclass, field

from .errors import Damaged, TooLarge
from .limits import MAX_ENTRIES, MAX_LINES, MAX_STATEMENTS

_FIELD = re.compile(r":(\d\d[A-Z]?|NS):(.*)", re.ASCII)
_KNOWN = re.compile(r"13D?|20|21|25P?|28C?|34F|60[FM]?|61|62[FM]?|64|65|86|90[CD]?|NS", re.ASCII)
_SPLIT_TAG = re.compile(r"^:\n(?=\d\d[A-Z]?:)", re.MULTILINE | re.ASCII)
_FRAME = re.compile(r"\{\d:|-\}|\s*-(XXX)?\s*$")
_SECONDS = re.compile(r"[0-5]\d(?!\d)", re.ASCII)
_HOUR_AT_END = re.compile(r"[012]\d$", re.ASCII)


@dataclass(slots=True)
class EntryFields:
    """The lines of one `:61:` and of the `:86:` fields that belong to it."""

    line: list[str]
    text: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Message:
    """One statement as fields; the first of a kind counts, of balances at the end the last."""

    fields: dict[str, list[str]] = field(default_factory=dict)
    entries: list[EntryFields] = field(default_factory=list)
    intraday: bool = False

    @property
    def closed(self) -> bool:
        return "62" in self.fields

    def first_line(self, tag: str) -> str | None:
        lines = self.fields.get(tag)
        return lines[0].strip() if lines else None


def messages_of(text: str) -> list[Message]:
    """Split SWIFT text into statements.

    Raises  Damaged   an account or an opening balance in the middle of entries: whose entries follow is not sure
            TooLarge  more lines, entries or statements than are read at most
    """
    if text.count("\n") > MAX_LINES:
        raise TooLarge("lines", MAX_LINES)
    messages: list[Message] = []
    total = 0
    for tag, lines in _fields(_SPLIT_TAG.sub(":", text)):
        if not messages or tag == "20" or (tag == "25" and messages[-1].closed):
            messages.append(Message())
            if len(messages) > MAX_STATEMENTS:
                raise TooLarge("statements", MAX_STATEMENTS)
        _place(messages[-1], tag, lines)
        total += tag == "61"
        if total > MAX_ENTRIES:
            raise TooLarge("entries", MAX_ENTRIES)
    return messages


def _fields(text: str) -> list[tuple[str, list[str]]]:
    """Tags with their lines; the letter of a tag is left out, `:60F:` and `:60M:` are both 60."""
    fields: list[tuple[str, list[str]]] = []
    for line in text.split("\n"):
        if _FRAME.match(line):
            continue
        found = _FIELD.match(line)
        if found and _KNOWN.fullmatch(found[1]) and not _is_time(fields, found):
            fields.append((found[1][:2], [found[2]]))
        elif fields:
            fields[-1][1].append(line)
    return fields


def _is_time(fields: list[tuple[str, list[str]]], found: re.Match[str]) -> bool:
    """Text can break inside a time of day, and the next line then looks like a field: 13 / :20:44."""
    if not fields or fields[-1][0] != "86" or found[1] > "59":
        return False
    return bool(_HOUR_AT_END.search(fields[-1][1][-1]) and _SECONDS.match(found[2]))


def _place(message: Message, tag: str, lines: list[str]) -> None:
    if tag in {"34", "90"}:
        message.intraday = True
    if tag == "61":
        message.entries.append(EntryFields(lines))
    elif tag == "86":
        # After the closing balance it is about the statement, not about the last entry.
        if message.entries and not message.closed:
            message.entries[-1].text.extend(lines)
    elif tag in {"25", "60"} and message.entries:
        raise Damaged(f"After entry {len(message.entries)} another {'account' if tag == '25' else 'balance'} begins")
    elif tag == "62":
        message.fields[tag] = lines
    else:
        message.fields.setdefault(tag, lines)
