"""What the plan says and imports cannot: read from the source, so that it holds for code nobody calls yet."""

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.access.rules import PERMISSIONS_OF_ROLE, PERMISSIONS_OF_SCOPE, SYSTEM_ONLY
from domain.access.states import Role
from domain.foundation.commands import Command
from domain.foundation.events import Event
from workers.routing import ROUTING

ROOT = Path(__file__).parent.parent
FLOORS = ("api", "domain", "workers")
LONGEST_FILE = 300
LONGEST_FUNCTION = 40


def sources(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*.py"))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def commands() -> Iterator[tuple[str, str]]:
    """Name and permission of everything decorated as a command."""
    for path in sources("domain"):
        for function in functions(path):
            for decorator in function.decorator_list:
                if isinstance(decorator, ast.Call) and getattr(decorator.func, "id", "") == "command":
                    assert isinstance(decorator.args[0], ast.Constant), path
                    yield function.name, str(decorator.args[0].value)


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_rules_and_states_touch_nothing_so_they_are_plain_functions():
    for path in sources("domain"):
        if path.stem in ("rules", "states") or "rules" in path.parts:
            for function in functions(path):
                assert not isinstance(function, ast.AsyncFunctionDef), f"{relative(path)}: {function.name}"


def test_every_command_names_a_permission_that_somebody_has():
    had = frozenset.union(*PERMISSIONS_OF_ROLE.values(), *PERMISSIONS_OF_SCOPE.values()) | SYSTEM_ONLY
    named = list(commands())
    assert len(named) > 20
    for name, permission in named:
        assert permission in had, f"{name} needs {permission}, which no role has"


def test_the_owner_may_do_everything_that_a_person_may():
    others = frozenset.union(*PERMISSIONS_OF_ROLE.values())
    assert PERMISSIONS_OF_ROLE[Role.OWNER] == others


def test_a_command_is_told_on_whose_behalf_it_is_done():
    for path in sources("domain"):
        for function in functions(path):
            if any(isinstance(d, ast.Call) and getattr(d.func, "id", "") == "command" for d in function.decorator_list):
                assert "by" in [argument.arg for argument in function.args.kwonlyargs], function.name


def test_every_event_has_a_line_for_people_that_fits_its_fields():
    for kind in ROUTING:
        fields = set(inspect.signature(kind).parameters)
        named = set(re.findall(r"{(\w+)}", kind.told))
        assert kind.told, f"{kind.__name__} says nothing"
        assert named <= fields, f"{kind.__name__} speaks of {named - fields}"


def test_every_event_has_a_line_in_the_routing_table():
    assert set(ROUTING) == {kind for kind in Event.known.values() if kind.__module__.startswith("domain.")}


@pytest.mark.parametrize("floor", ["api", "domain", "workers", "tests"])
def test_no_file_is_longer_than_a_screenful_of_screens(floor: str):
    for path in sources(floor):
        assert len(path.read_text().splitlines()) <= LONGEST_FILE, relative(path)


def test_no_function_is_longer_than_a_screen():
    for path in sources(*FLOORS):
        for function in functions(path):
            length = (function.end_lineno or 0) - function.lineno + 1
            assert length <= LONGEST_FUNCTION, f"{relative(path)}: {function.name} has {length} lines"


def test_api_rooms_do_not_look_up_the_stairs_but_by_lazy_names():
    for path in sources("api"):
        room = path.relative_to(ROOT).parts[1]
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("api."):
                assert room != "foundation" or node.module.startswith("api.foundation"), relative(path)


def test_nobody_imports_inside_a_function():
    for path in sources(*FLOORS):
        for function in functions(path):
            for node in ast.walk(function):
                assert not isinstance(node, ast.Import | ast.ImportFrom), f"{relative(path)}: {function.name}"


def test_there_is_no_room_for_leftovers():
    for path in sources(*FLOORS):
        assert path.stem not in ("utils", "helpers", "common", "misc"), relative(path)


def test_commands_are_commands_at_run_time_too():
    names = {name for name, _ in commands()}
    assert "place_order" in names
    assert isinstance(__import__("domain.orders.commands.place", fromlist=["place_order"]).place_order, Command)
