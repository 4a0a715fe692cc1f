"""Doors: a mutation hands its input to a command and answers with a payload; no mutation does more."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from api.foundation.context import Info, signed_in
from api.foundation.selection import selected
from api.foundation.types import UserError
from api.foundation.windows import by_id, read_one
from domain.foundation.callers import Caller
from domain.foundation.commands import Command, Outcome, Terms
from domain.foundation.errors import Refused, RefusedForReasons, refuse_all
from domain.foundation.views import View

OBJECT = "object"


@dataclass(frozen=True)
class Answered:
    """What a payload is made of; result is what the command returned, None for a repeated call."""

    object: Any
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool
    object_id: str | None = None
    result: Any = None

    def shown(self) -> dict[str, Any]:
        """What every payload has, by name."""
        return {
            "object": self.object,
            "user_errors": self.user_errors,
            "replayed": self.replayed,
            "dry_run": self.dry_run,
        }


async def carry_out(
    info: Info,
    command: Command[Any, Any],
    *asked: Any,
    input: object,
    view: View,
    wrong: Sequence[Refused] = (),
    by: Caller | None = None,
) -> Answered:
    """Carry a command out under the input's terms and read the changed object as it was selected.

    wrong  what is wrong with the input on its face; said only to a caller who may ask for the command
    by     whoever a token in the input stands for; None for who is signed in
    """
    caller = by or signed_in(info)
    selection = selected(info, view, OBJECT)
    terms = _terms(input)

    async def show(object_id: str) -> Any:
        return await read_one(view, selection, by_id(object_id), caller) if selection else None

    try:
        command.permit(caller)
        refuse_all(wrong)
        outcome: Outcome[Any, Any] = await command.carry_out(terms, *asked, by=caller, show=show)
    except Refused as refused:
        return refusal([refused], dry_run=terms.dry_run)
    except RefusedForReasons as several:
        return refusal(several.refusals, dry_run=terms.dry_run)
    return Answered(outcome.shown, [], outcome.replayed, outcome.dry_run, outcome.object_id, outcome.result)


def refusal(refusals: Sequence[Refused], *, dry_run: bool = False) -> Answered:
    return Answered(None, [user_error(refused) for refused in refusals], replayed=False, dry_run=dry_run)


def user_error(refused: Refused) -> UserError:
    return UserError(
        code=refused.code,
        message=refused.message,
        path=list(refused.path) or None,
        remedy=refused.remedy,
    )


def _terms(given: object) -> Terms:
    return Terms(
        key=getattr(given, "idempotency_key", None),
        expected_version=getattr(given, "expected_version", None),
        dry_run=bool(getattr(given, "dry_run", False)),
    )
