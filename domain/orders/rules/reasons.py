from domain.foundation.errors import Required, refuse_all
from domain.foundation.texts import control_problems

LONGEST_REASON = 500


def given_reason(reason: str | None) -> str:
    """Why somebody does something, trimmed and cut; empty when they do not say.

    Raises  Invalid
    """
    refuse_all(control_problems(reason, ("reason",), lines=True))
    return (reason or "").strip()[:LONGEST_REASON]


def needed_reason(reason: str | None, verb: str) -> str:
    """The reason, trimmed.

    Raises  Required, Invalid
    """
    why = given_reason(reason)
    if not why:
        raise Required(f"To {verb} needs a reason", path=("reason",), remedy="Say why; it is kept with the order.")
    return why
