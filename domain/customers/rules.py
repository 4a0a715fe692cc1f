import re
from collections.abc import Mapping
from typing import Any

from stdnum.eu import vat as vat_number

from domain.customers.states import CustomerTier
from domain.foundation.errors import Invalid, Refused, Required
from domain.foundation.money import MAX_MINOR
from domain.foundation.texts import control_problems

_EMAIL = re.compile(r"[^@\s<>,;\"]{1,64}@[^@\s<>,;\"]{1,190}\.[^@\s<>,;\".]{2,}")
_BETWEEN = re.compile(r"[\s.\-/]")
GERMAN_SPEAKING = frozenset({"DE", "AT", "CH", "LI", "LU"})
LONGEST_VAT_ID = 20
# Their ids cannot be told right from wrong here, nor are they in the register of the member states.
_ELSEWHERE = frozenset({"CH", "GB", "LI", "NO"})


def is_email(text: str) -> bool:
    """Whether mail could be sent to it: one @, no spaces or list characters, a dotted domain."""
    return len(text) <= 254 and _EMAIL.fullmatch(text) is not None


def language_of(country_code: str) -> str:
    """The language a customer is written to."""
    return "de" if country_code in GERMAN_SPEAKING else "en"


def vat_id_as_kept(text: str | None) -> str | None:
    """A VAT id without what people put between its letters, in capitals; None when nothing is left."""
    return _BETWEEN.sub("", text or "").upper() or None


def is_vat_id(vat_id: str) -> bool:
    """Whether form and check digits are those of a member state's VAT id; not whether anybody has it.

    Source  python-stdnum's modules of the member states
    """
    if vat_id[:2] in _ELSEWHERE:
        return True
    return len(vat_id) <= LONGEST_VAT_ID and vat_id.isascii() and bool(vat_number.is_valid(vat_id))


def is_in_register(vat_id: str) -> bool:
    """Whether the register of the member states can be asked about it."""
    return vat_id[:2] not in _ELSEWHERE and is_vat_id(vat_id)


# What of a customer can be changed, and the longest text of each.
CHANGEABLE = {
    "name": 200,
    "email": 254,
    "vat_id": 40,
    "blocked_reason": 500,
    "tier": 10,
    "credit_limit_minor": 0,
    "strategic": 0,
    "backorder": 0,
}


def as_kept(wanted: Mapping[str, Any]) -> dict[str, Any]:
    """Values as they are stored: texts without what is around them, empty ones not at all."""
    values = {name: (value.strip() or None if isinstance(value, str) else value) for name, value in wanted.items()}
    if "vat_id" in values:
        values["vat_id"] = vat_id_as_kept(values["vat_id"])
    return values


def change_problems(values: Mapping[str, Any]) -> list[Refused]:
    """What is wrong with what should be noted of a customer.

    A VAT id with wrong check digits is no problem here: it is noted, and an issue of each order.
    """
    found: list[Refused] = []
    for name, value in values.items():
        path, most = (_camel(name),), CHANGEABLE[name]
        if isinstance(value, str):
            found += control_problems(value, path)
            if len(value) > (LONGEST_VAT_ID if name == "vat_id" else most):
                found.append(Invalid("This is too long", path=path, remedy=f"Use at most {most} characters."))
        elif value is None and name in ("name", "tier", "strategic"):
            found.append(Required(f"{name} cannot be nothing", path=path, remedy="Leave it out to keep it."))
    email, limit, tier = values.get("email"), values.get("credit_limit_minor"), values.get("tier")
    if email and not is_email(email):
        found.append(Invalid(f"{email!r} is not an e-mail address", path=("email",), remedy="Write name@example.com."))
    if limit is not None and not 0 <= limit <= MAX_MINOR:
        found.append(Invalid("This is no limit", path=("creditLimit",), remedy="Give 0 or more, or null for none."))
    if tier is not None and tier not in {one.value for one in CustomerTier}:
        found.append(Invalid(f"{tier!r} is no tier", path=("tier",), remedy="Use STANDARD, SILVER or GOLD."))
    return found


def _camel(name: str) -> str:
    head, *rest = name.removesuffix("_minor").split("_")
    return head + "".join(part.title() for part in rest)
