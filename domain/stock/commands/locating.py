from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.errors import Invalid, Refused, refuse_all
from domain.foundation.texts import control_problems
from domain.stock.commands.ledger import MAIN
from domain.stock.events import LocationDefined
from domain.stock.models import Location


@command("stock.manage")
async def define_location(code: str, name: str, active: bool = True, *, by: Caller) -> Location:
    """Know a place where pieces lie, or change what is said of one; MAIN is always active."""
    code = code.strip().upper()
    problems: list[Refused] = [*control_problems(code, ("code",)), *control_problems(name, ("name",))]
    if not code or len(code) > 40:
        problems.append(Invalid("The code is empty or too long", path=("code",), remedy="Use 1 to 40 characters."))
    if not name.strip() or len(name) > 120:
        problems.append(Invalid("The name is empty or too long", path=("name",), remedy="Use 1 to 120 characters."))
    if code == MAIN and not active:
        problems.append(Invalid("MAIN stays active", path=("active",), remedy="Move its pieces and rename it instead."))
    refuse_all(problems)
    place, _ = await Location.update_or_create(code=code, defaults={"name": name.strip(), "active": active})
    record(LocationDefined(location_id=place.id, code=code, name=place.name, active=int(active)))
    return place
