"""How drafts are shown: values of one row, and which moves are open."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from domain.foundation.callers import Caller
from domain.foundation.moves import Move
from domain.intake.rules.articles import Candidate
from domain.intake.states import DRAFT_MOVES, DraftState

VERBS = {"place": "intake.place", "discard": "intake.write", "correct": "intake.write"}


@dataclass(frozen=True, slots=True)
class FieldShown:
    path: str
    value: str
    source: str
    confidence: int
    candidates: list[Candidate]


@dataclass(frozen=True, slots=True)
class ProblemShown:
    path: str
    message: str
    remedy: str


def fields_shown(values: Sequence[Any], caller: Caller) -> list[FieldShown]:
    return [
        FieldShown(
            one["path"],
            one["value"],
            one["source"],
            one["confidence"],
            [Candidate(**candidate) for candidate in one.get("candidates", ())],
        )
        for one in values[0]
    ]


def problems_shown(values: Sequence[Any], caller: Caller) -> list[ProblemShown]:
    return [ProblemShown(**one) for one in values[0]]


def notes_shown(values: Sequence[Any], caller: Caller) -> list[str]:
    return list(values[0])


def moves_shown(values: Sequence[Any], caller: Caller) -> list[Move]:
    """What can be done with a draft now, and why not otherwise."""
    state = DraftState(values[0])
    moves = []
    for verb, permission in VERBS.items():
        open_ = state is DraftState.OPEN if verb == "correct" else DRAFT_MOVES.allows(verb, state)
        reasons = [] if open_ else [f"The draft is {state.value}."]
        if not caller.may(permission):
            reasons.append(f"{permission} is not permitted to you.")
        moves.append(Move(verb, not reasons, reasons))
    return moves
