"""What an object says of its moves, held against what happens when somebody makes them."""

from collections.abc import Mapping
from typing import Any

from domain.foundation.callers import SYSTEM, Caller
from domain.foundation.commands import Command, Terms
from domain.foundation.moves import Move, MoveNotOpen
from domain.foundation.views import Column, Condition, Picked, View, read_rows

Commands = Mapping[str, tuple[Command[Any, Any], tuple[Any, ...]]]


async def moves_of(view: View, object_id: str, by: Caller = SYSTEM) -> dict[str, Move]:
    """The moves of one object, as whoever reads it is told."""
    page = await read_rows(view, (Picked("moves"),), caller=by, where=Condition("{t}.id = {}", (object_id,)))
    slot = page.plan.slots[0]
    assert isinstance(slot.field, Column)
    read = slot.field.of(page.rows[0][slot.start : slot.start + len(slot.field.sql)], by)
    return {move.verb: move for move in read}


async def agree(view: View, object_id: str, commands: Commands, by: Caller = SYSTEM) -> str:
    """Try every move an object names, without keeping it; answers the open ones, in the order of the commands."""
    moves = await moves_of(view, object_id, by)
    assert set(moves) == set(commands)
    for verb, (does, more) in commands.items():
        said = ""
        try:
            await does.carry_out(Terms(dry_run=True), object_id, *more, by=by)
        except MoveNotOpen as refused:
            said = str(refused)
        assert said == ("" if moves[verb].open else f"Cannot {verb}: {' '.join(moves[verb].reasons)}"), verb
        assert moves[verb].open == (not moves[verb].reasons)
    return " ".join(verb for verb in commands if moves[verb].open)
