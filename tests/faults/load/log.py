"""The clients' log: what they were about to ask, written before it is sent, and what came of it, written after."""

import json
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import IO, Any


class Outcome(StrEnum):
    """ok: acknowledged · fail: definitely refused · info: nobody knows."""

    OPEN = "open"
    OK = "ok"
    FAIL = "fail"
    INFO = "info"


@dataclass
class Call:
    """One request.

    what    the intention's verb, such as place or confirm
    key     its idempotency key; empty for a mere question
    content the input that was sent
    wanted  what the judge has to know beside the content, such as the bookings of a bank file
    object  what the answer showed
    wrong   the answer was one that no client should ever see
    """

    number: int
    what: str
    key: str
    content: dict[str, Any]
    wanted: dict[str, Any] = field(default_factory=dict)
    outcome: Outcome = Outcome.OPEN
    code: str = ""
    status: int = 0
    object: dict[str, Any] | None = None
    replayed: bool = False
    wrong: str = ""
    seconds: float = 0.0


class ClientLog:
    """file  each line is on it before the next step is taken"""

    def __init__(self, file: Path | None = None) -> None:
        self.calls: list[Call] = []
        self.complaints: list[str] = []
        self._out: IO[str] | None = file.open("a") if file else None

    def intend(self, what: str, key: str, content: dict[str, Any], **wanted: Any) -> Call:
        call = Call(len(self.calls) + 1, what, key, content, wanted)
        self.calls.append(call)
        self._write({"intends": call.number, "what": what, "key": key, "content": content})
        call.seconds = time.monotonic()
        return call

    def settle(self, call: Call, outcome: Outcome, **found: Any) -> Call:
        call.outcome = outcome
        for name, value in found.items():
            setattr(call, name, value)
        call.seconds = time.monotonic() - call.seconds
        self._write({"came_of": call.number, **{k: v for k, v in asdict(call).items() if k not in ("content", "what")}})
        return call

    def complain(self, text: str) -> None:
        """A client saw what it never should."""
        self.complaints.append(text)
        self._write({"complains": text})

    def of(self, *verbs: str) -> list[Call]:
        return [call for call in self.calls if call.what in verbs]

    def close(self) -> None:
        if self._out:
            self._out.close()

    def _write(self, line: dict[str, Any]) -> None:
        if self._out:
            self._out.write(json.dumps(line, default=str) + "\n")
            self._out.flush()


def by_key(calls: Iterable[Call]) -> dict[str, list[Call]]:
    found: dict[str, list[Call]] = {}
    for call in calls:
        if call.key:
            found.setdefault(call.key, []).append(call)
    return found


def known_outcome(calls: Iterable[Call]) -> Outcome:
    """Of all calls with one key: acknowledged once is acknowledged; refused only when none is open."""
    outcomes = {call.outcome for call in calls}
    if Outcome.OK in outcomes:
        return Outcome.OK
    return Outcome.FAIL if outcomes == {Outcome.FAIL} else Outcome.INFO
