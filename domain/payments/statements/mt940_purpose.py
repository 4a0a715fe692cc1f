"""The `:86:` text of an entry: German numbered parts, Dutch /KEY/ parts, or plain lines."""

import re
from dataclasses import dataclass

from .limits import MAX_TEXT
from .parts import iban, one_line, reference, without_blanks

_GERMAN = re.compile(r"\s*(\d{3})([?<>~^])(?=\d\d)", re.ASCII)
_KEYWORD = re.compile(r"(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|IBAN|BIC|PURP|COAM|OAMT|RREF|MDAT|ANAM)\+")
_DUTCH = re.compile(
    r"/(TRTP|TRCD|EREF|PREF|MARF|CSID|CNTP|REMI|PURP|IBAN|BIC|NAME|ORDP|BENM|ADDR|ISDT|RTRN|ULTC|ULTD)/"
)
_IBAN_IN_TEXT = re.compile(r"\bIBAN[:+ ]\s*([A-Z]{2}\d{2}[A-Z0-9]{11,30})\b", re.ASCII)
_RETURNS = frozenset({"108", "109", "159"})
_TEXT_PARTS = frozenset({*(f"2{digit}" for digit in range(10)), "60", "61", "62", "63"})
_PART_LENGTH = 27
_LINE_LENGTH = 65
_REFERENCES = frozenset({"EREF", "KREF", "MREF"})
_LONGEST_REFERENCE = 35


@dataclass(frozen=True, slots=True)
class Purpose:
    """What the text of an entry says; see `Entry` for the fields."""

    remittance: str = ""
    structured_reference: str | None = None
    end_to_end_id: str | None = None
    name: str | None = None
    iban: str | None = None
    return_reason: str | None = None


def purpose_of(lines: list[str]) -> Purpose:
    """Read the lines of an entry's `:86:`; what has no known structure is remittance text."""
    joined = "".join(lines)[:MAX_TEXT]
    german = _GERMAN.match(joined)
    if german:
        return _german(german[1], joined[german.end(1) :], german[2])
    if _DUTCH.match(joined.lstrip()):
        return _dutch(joined)
    plain = one_line(_plain(lines))
    found = _IBAN_IN_TEXT.search(plain)
    return Purpose(remittance=plain, iban=iban(found[1]) if found else None)


def _plain(lines: list[str]) -> str:
    """Lines as one text: one that is filled to its end goes on without a blank."""
    return "".join(line if len(line) >= _LINE_LENGTH else f"{line} " for line in lines)


def _german(code: str, text: str, separator: str) -> Purpose:
    """Numbered parts: 00 kind, 20-29 and 60-63 text, 31 account, 32-33 name, 34 reason of a return."""
    pieces = re.split(rf"{re.escape(separator)}([0-367]\d)", text)
    numbered = list(zip(pieces[1::2], pieces[2::2], strict=True))
    parts = dict(reversed(numbered))
    words = _joined([part for number, part in numbered if number in _TEXT_PARTS])
    lead, keys = _keywords(words)
    text = " ".join(part for part in (keys.get("SVWZ"), lead) if part)
    other_name = keys.get("ABWA") if not parts.get("32") else None
    return Purpose(
        remittance=one_line(text or words or parts.get("00")),
        end_to_end_id=reference(keys.get("EREF")),
        name=reference(other_name or parts.get("32", "") + parts.get("33", "")),
        iban=iban(parts.get("31")) or iban(keys.get("IBAN")),
        return_reason=reference(parts.get("34") or parts.get("00")) if code in _RETURNS else None,
    )


def _joined(parts: list[str]) -> str:
    """A part that is full goes on in the next one; one that is not ends a line."""
    return "".join(part if len(part) >= _PART_LENGTH else f"{part}\n" for part in parts)


def _keywords(words: str) -> tuple[str, dict[str, str]]:
    """The text that stands free, and what each keyword says; a reference ends with its line."""
    lead, *pieces = _KEYWORD.split(words)
    free, keys = [lead], dict[str, str]()
    for key, value in zip(pieces[::2], pieces[1::2], strict=True):
        if key == "SVWZ":
            keys[key] = f"{keys[key]} {value}" if key in keys else value
            continue
        line, _, below = value.partition("\n")
        # A longer one has run into the text behind it.
        if key not in _REFERENCES or len(line.strip()) <= _LONGEST_REFERENCE:
            keys.setdefault(key, line)
        else:
            free.append(line)
        free.append(below)
    return one_line(" ".join(free)), keys


def _dutch(text: str) -> Purpose:
    """Parts between slashes; the counterparty is one part /CNTP/iban/bic/name/ or several."""
    _, *pieces = _DUTCH.split(text)
    parts = dict(reversed(list(zip(pieces[::2], pieces[1::2], strict=True))))
    account, _, rest = parts.get("CNTP", "").partition("/")
    name = rest.partition("/")[2].strip("/")
    words = parts.get("REMI", "")
    kind, _, said = words.partition("/")
    structured = without_blanks(said.strip("/").rpartition("/")[2]) if kind == "STRD" else None
    return Purpose(
        remittance=one_line((said if kind in {"USTD", "STRD"} else words).strip("/")),
        structured_reference=structured or None,
        end_to_end_id=reference(parts.get("EREF", "").strip("/")),
        name=reference(name or parts.get("NAME", "").strip("/")),
        iban=iban(account) or iban(parts.get("IBAN")),
        return_reason=reference(parts.get("RTRN", "").strip("/")),
    )
