from enum import StrEnum

import pytest

from domain.foundation.errors import ErrorCode
from domain.foundation.moves import MoveNotOpen, Moves


class Light(StrEnum):
    OFF = "OFF"
    ON = "ON"
    BROKEN = "BROKEN"


LIGHT = Moves(
    start=Light.OFF,
    moves={"switch_on": ({Light.OFF}, Light.ON), "drop": ({Light.OFF, Light.ON}, Light.BROKEN)},
)


def test_a_verb_leads_where_the_table_says() -> None:
    assert LIGHT.after("switch_on", Light.OFF) is Light.ON
    assert LIGHT.allows("drop", Light.ON)


def test_a_closed_move_says_what_is_and_what_would_have_to_be() -> None:
    with pytest.raises(MoveNotOpen, match="Cannot drop: the lamp is BROKEN") as refused:
        LIGHT.after("drop", Light.BROKEN, what="the lamp")
    assert refused.value.code is ErrorCode.MOVE_NOT_OPEN
    assert refused.value.remedy == "Possible when OFF or ON."


def test_a_table_with_a_state_that_cannot_be_reached_is_refused() -> None:
    with pytest.raises(ValueError, match="BROKEN"):
        Moves(start=Light.OFF, moves={"switch_on": ({Light.OFF}, Light.ON), "mend": ({Light.BROKEN}, Light.OFF)})


def test_an_island_of_states_that_reach_each_other_is_refused_too() -> None:
    with pytest.raises(ValueError, match="cannot be reached"):
        Moves(start=Light.OFF, moves={"drop": ({Light.ON}, Light.BROKEN), "mend": ({Light.BROKEN}, Light.ON)})
