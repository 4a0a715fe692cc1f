import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.errors import Invalid, NotFound, Refused, Required, refuse_all
from domain.foundation.ids import new_id, prefix_of
from domain.foundation.texts import control_problems
from domain.intake.events import IntakeRuleDefined, IntakeRuleRemoved, IntakeSourceDefined
from domain.intake.models import IntakeRule, IntakeSource
from domain.intake.queries import get_source
from domain.intake.reading.columns import KNOWN_PATHS
from domain.intake.reading.csv_files import SEPARATORS
from domain.intake.reading.texts import known_encoding
from domain.intake.sealing import sealed
from domain.intake.states import WEBHOOKS, SourceKind
from domain.orders.states import Channel

# With a hyphen behind it, it is what references of the source begin with.
_CODE = re.compile(r"[a-z0-9][a-z0-9-]{0,18}", re.ASCII)
SHORTEST_SECRET, LONGEST_SECRET = 16, 200
MOST_COLUMNS = 200
EVERY = "every source"


@dataclass(frozen=True, kw_only=True)
class SourceGiven:
    """secret  None leaves the one that is kept"""

    code: str
    name: str
    kind: SourceKind
    channel: Channel
    reference_prefix: str | None = None
    secret: str | None = None
    active: bool = True
    columns: Mapping[str, str] = field(default_factory=dict)
    separator: str = ""
    decimal: str = ""
    encoding: str = ""


@command("intake.manage")
async def define_source(given: SourceGiven, *, by: Caller) -> IntakeSource:
    """Say where orders come from, or change what is said of a source.

    Raises  RefusedForReasons
    """
    refuse_all(_problems(given))
    known = await IntakeSource.get_or_none(code=given.code)
    refuse_all(_change_problems(given, known))
    source = known or IntakeSource(id=new_id("src"), code=given.code, kind=given.kind)
    source.name, source.channel, source.active = given.name.strip(), given.channel, given.active
    default = f"{given.code}-" if given.kind in WEBHOOKS else ""
    source.reference_prefix = default if given.reference_prefix is None else given.reference_prefix
    if given.secret:
        source.sealed_secret = sealed(given.secret, source.id)
    source.mapping = {
        "columns": dict(given.columns),
        "separator": given.separator,
        "decimal": given.decimal,
        "encoding": given.encoding,
    }
    await (source.save() if known else source.save(force_create=True))
    record(IntakeSourceDefined(source_id=source.id, code=source.code, kind=source.kind.value))
    return source


@command("intake.manage")
async def define_rule(code: str | None, min_confidence: int, known_customer: bool, *, by: Caller) -> IntakeRule:
    """Have drafts placed without a person when they were understood so surely.

    code    None for every source
    Raises  NoSuchSource, Invalid
    """
    if not 1 <= min_confidence <= 100:
        remedy = "Give 1 to 100; 90 places only what is as good as certain."
        raise Invalid("That is no confidence", path=("minConfidence",), remedy=remedy)
    source = await get_source(code) if code else None
    rule, _ = await IntakeRule.update_or_create(
        source=source, defaults={"min_confidence": min_confidence, "known_customer": known_customer}
    )
    record(IntakeRuleDefined(rule_id=rule.id, source=code or EVERY, min_confidence=min_confidence))
    return rule


@command("intake.manage")
async def remove_rule(rule_id: str, *, by: Caller) -> IntakeRule:
    """Have those drafts wait for a person again.

    Raises  NotFound
    """
    known = prefix_of(rule_id) == "irl"
    rule = await IntakeRule.get_or_none(id=rule_id).select_related("source") if known else None
    if rule is None:
        raise NotFound("There is no such rule", path=("id",), remedy="`intakeRules` lists them.")
    await rule.delete()
    record(IntakeRuleRemoved(rule_id=rule.id, source=rule.source.code if rule.source else EVERY))
    return rule


def _problems(given: SourceGiven) -> list[Refused]:
    found: list[Refused] = []
    if not _CODE.fullmatch(given.code):
        remedy = "Use up to 19 small letters, digits and hyphens; it is part of the webhook's address."
        found.append(Invalid("The code is not usable", path=("code",), remedy=remedy))
    if not given.name.strip() or len(given.name) > 120:
        found.append(Invalid("The name is empty or too long", path=("name",), remedy="Use 1 to 120 characters."))
    found += control_problems(given.name, ("name",))
    prefix = given.reference_prefix or ""
    if len(prefix) > 20:
        found.append(Invalid("The prefix is too long", path=("referencePrefix",), remedy="Use up to 20 characters."))
    found += control_problems(prefix, ("referencePrefix",))
    if given.secret is not None and not SHORTEST_SECRET <= len(given.secret) <= LONGEST_SECRET:
        remedy = f"Use {SHORTEST_SECRET} to {LONGEST_SECRET} characters, as the shop gives it."
        found.append(Invalid("The secret is too short or too long", path=("secret",), remedy=remedy))
    if given.encoding and known_encoding(given.encoding) is None:
        remedy = "Use utf-8, windows-1252, iso-8859-1 or utf-16."
        found.append(Invalid("This encoding is not known", path=("encoding",), remedy=remedy))
    return found + mapping_problems(given.columns, given.separator, given.decimal)


def mapping_problems(columns: Mapping[str, str], separator: str, decimal: str) -> list[Refused]:
    """What is wrong with how a table is said to be written."""
    found: list[Refused] = []
    if len(columns) > MOST_COLUMNS:
        found.append(Invalid("These are too many columns", path=("columns",), remedy=f"Map up to {MOST_COLUMNS}."))
    for place, (column, path) in enumerate(columns.items()):
        if path not in KNOWN_PATHS or len(column) > 120:
            remedy = f"Use one of: {', '.join(sorted(KNOWN_PATHS))}."
            found.append(Invalid("This is no field", path=("columns", str(place), "path"), remedy=remedy))
        found += control_problems(column, ("columns", str(place), "column"))
    if separator and separator not in SEPARATORS:
        remedy = "Use semicolon, comma, tab or |."
        found.append(Invalid("This is no separator", path=("separator",), remedy=remedy))
    if decimal not in ("", ",", "."):
        found.append(Invalid("This is no decimal sign", path=("decimal",), remedy="Use a comma or a point."))
    return found


def _change_problems(given: SourceGiven, known: IntakeSource | None) -> list[Refused]:
    if known is not None and known.kind is not given.kind:
        remedy = "Define a source with another code."
        return [Invalid(f"The source {given.code!r} is {known.kind.value}", path=("kind",), remedy=remedy)]
    signed = given.secret or (known is not None and known.sealed_secret)
    if given.kind in WEBHOOKS and not signed:
        remedy = "Give the secret that the shop signs its webhooks with."
        return [Required("The secret is missing", path=("secret",), remedy=remedy)]
    return []
