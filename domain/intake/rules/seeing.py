"""How drafts are shown: values of one row, and which moves are open."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from domain.foundation.callers import Caller
from domain.foundation.moves import Move, moves_said
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
    return moves_said({verb: reasons_against(verb, state) for verb in VERBS}, VERBS, caller)


def reasons_against(verb: str, state: DraftState) -> list[str]:
    """Why a move of a draft is closed; nothing when it is open."""
    is_open = state is DraftState.OPEN if verb == "correct" else DRAFT_MOVES.allows(verb, state)
    return [] if is_open else [f"The draft is {state.value}."]
