from domain.foundation.errors import Invalid, Refused, Required
from domain.foundation.texts import control_problems

LONGEST = {"carrier": 20, "trackingNumber": 60}


def tracking_problems(carrier: str, tracking_number: str) -> list[Refused]:
    """What is wrong with what somebody else's carrier is called and its number."""
    found: list[Refused] = []
    for path, text in (("carrier", carrier), ("trackingNumber", tracking_number)):
        if not text.strip():
            found.append(Required("This is missing", path=(path,), remedy="Give it as the dispatch note says."))
        if len(text) > LONGEST[path]:
            found.append(Invalid("This is too long", path=(path,), remedy=f"Use at most {LONGEST[path]} characters."))
        found += control_problems(text, (path,))
    return found
