"""How an article is made: steps and material."""

from dataclasses import dataclass

from domain.catalog.models import Product
from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.errors import Invalid, Refused, refuse_all
from domain.foundation.texts import control_problems
from domain.stock.errors import UnknownArticle
from domain.supply.commands.appointments import get_resource
from domain.supply.events import WorkPlanSet
from domain.supply.models import Material, WorkStep

MOST_STEPS = 50
MOST_MINUTES = 100_000


@dataclass(frozen=True, kw_only=True)
class StepGiven:
    name: str
    resource_id: str
    piece_minutes: int
    setup_minutes: int = 0


@command("supply.manage")
async def set_work_plan(sku: str, steps: list[StepGiven], materials: dict[str, int], *, by: Caller) -> Product:
    """Say how an article is made: its steps in their order, and pieces by SKU that go into one piece.

    Tasks that are planned already stay as they are.
    """
    refuse_all([*_step_problems(steps), *_material_problems(sku, materials)])
    product = await _product(sku, ("sku",))
    parts = {part: await _product(part, ("materials", str(place), "sku")) for place, part in enumerate(materials)}
    await WorkStep.filter(product_id=product.id).delete()
    await Material.filter(product_id=product.id).delete()
    for position, step in enumerate(steps, start=1):
        resource = await get_resource(step.resource_id, ("steps", str(position - 1), "resourceId"))
        await WorkStep.create(
            product_id=product.id,
            position=position,
            name=step.name.strip(),
            resource_id=resource.id,
            setup_minutes=step.setup_minutes,
            piece_minutes=step.piece_minutes,
        )
    for part, count in materials.items():
        await Material.create(product_id=product.id, part_id=parts[part].id, quantity=count)
    record(WorkPlanSet(sku=sku, steps=len(steps)))
    return product


def _step_problems(steps: list[StepGiven]) -> list[Refused]:
    found: list[Refused] = []
    if len(steps) > MOST_STEPS:
        found.append(Invalid("These are too many steps", path=("steps",), remedy=f"Give at most {MOST_STEPS}."))
    for place, step in enumerate(steps):
        spot = ("steps", str(place))
        if not 1 <= len(step.name.strip()) <= 120:
            found.append(Invalid("The name is empty or too long", path=(*spot, "name"), remedy="Use 1 to 120 letters."))
        found += control_problems(step.name, (*spot, "name"))
        for name, count in (("pieceMinutes", step.piece_minutes), ("setupMinutes", step.setup_minutes)):
            if not 0 <= count <= MOST_MINUTES:
                remedy = f"Give 0 to {MOST_MINUTES} minutes."
                found.append(Invalid(f"{count} cannot be", path=(*spot, name), remedy=remedy))
    return found


def _material_problems(sku: str, materials: dict[str, int]) -> list[Refused]:
    found: list[Refused] = []
    if len(materials) > MOST_STEPS:
        found.append(Invalid("This is too much", path=("materials",), remedy=f"Give at most {MOST_STEPS} articles."))
    for place, (part, count) in enumerate(materials.items()):
        spot = ("materials", str(place))
        if part == sku:
            found.append(Invalid("An article is not made of itself", path=(*spot, "sku"), remedy="Leave it out."))
        if not 1 <= count <= 10_000:
            found.append(Invalid(f"{count} cannot be", path=(*spot, "quantity"), remedy="Give 1 to 10000."))
    return found


async def _product(sku: str, path: tuple[str, ...]) -> Product:
    refuse_all(control_problems(sku, path))
    found = await Product.get_or_none(sku=sku)
    if found is None:
        raise UnknownArticle(sku, path)
    return found
