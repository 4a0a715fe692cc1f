"""Transition tables: the only way a status changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

from domain.foundation.callers import Caller
from domain.foundation.errors import ErrorCode, Refused

State = TypeVar("State", bound=StrEnum)


class MoveNotOpen(Refused):
    code = ErrorCode.MOVE_NOT_OPEN

    def __init__(self, verb: str, why: str, *, remedy: str | None = None) -> None:
        super().__init__(f"Cannot {verb}: {why}", path=("id",), remedy=remedy)


@dataclass(frozen=True, slots=True)
class Move:
    """A verb, whether it is open to the caller, and why not."""

    verb: str
    open: bool
    reasons: list[str]


def moves_said(reasons: Mapping[str, list[str]], permissions: Mapping[str, str], caller: Caller) -> list[Move]:
    """Every verb as it stands for a caller: what stands against it, and the right that is missing.

    permissions  by verb
    """
    found = []
    for verb, against in reasons.items():
        lacking = [] if caller.may(permissions[verb]) else [f"You lack the permission {permissions[verb]}."]
        found.append(Move(verb, not against and not lacking, [*against, *lacking]))
    return found


def refuse_closed(verb: str, reasons: list[str]) -> None:
    """Raises  MoveNotOpen  with every reason there is"""
    if reasons:
        raise MoveNotOpen(verb, " ".join(reasons), remedy="`moves` of the object tells what is open now.")


class Moves(Generic[State]):
    """Verbs and what they lead from and to.

    Raises  ValueError  when a state of the table cannot be reached from the start
    """

    def __init__(self, *, start: State, moves: Mapping[str, tuple[frozenset[State] | set[State], State]]) -> None:
        self.start = start
        self.table = {verb: (frozenset(origins), target) for verb, (origins, target) in moves.items()}
        self._refuse_unreachable()

    def _refuse_unreachable(self) -> None:
        reached, grown = {self.start}, True
        while grown:
            grown = False
            for origins, target in self.table.values():
                if target not in reached and origins & reached:
                    reached.add(target)
                    grown = True
        named = {state for origins, target in self.table.values() for state in (*origins, target)}
        if named - reached:
            raise ValueError(f"cannot be reached: {sorted(named - reached)}")

    def allows(self, verb: str, state: State) -> bool:
        return state in self.table[verb][0]

    def against(self, verb: str, state: State, *, what: str) -> list[str]:
        """Why a verb is closed, in one sentence; nothing when it is open."""
        return [] if self.allows(verb, state) else [f"{what} is {state.value}."]

    def after(self, verb: str, state: State, *, what: str = "it") -> State:
        """The state a verb leads to.

        Raises  MoveNotOpen
        """
        origins, target = self.table[verb]
        if state not in origins:
            raise MoveNotOpen(verb, f"{what} is {state.value}", remedy=f"Possible when {_one_of(origins)}.")
        return target


def _one_of(states: frozenset[Any]) -> str:
    return " or ".join(sorted(state.value for state in states))
