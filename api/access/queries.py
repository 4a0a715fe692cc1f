import strawberry

from api.access.types import Viewer
from api.foundation.context import Info
from domain.access.models import StaffUser
from domain.access.queries import find_user
from domain.foundation.callers import Caller, CallerKind


@strawberry.type
class AccessQuery:
    @strawberry.field(description="Who is signed in; null when nobody is.")
    async def viewer(self, info: Info) -> Viewer | None:
        caller = info.context.caller
        if caller.kind is CallerKind.ANONYMOUS:
            return None
        user = await find_user(caller.id) if caller.kind is CallerKind.STAFF else None
        return show_viewer(caller, user)


def show_viewer(caller: Caller, user: StaffUser | None) -> Viewer:
    return Viewer(
        id=strawberry.ID(caller.id),
        name=caller.name,
        kind=caller.kind.value,
        email=user.email if user else None,
        role=user.role.value if user else None,
        permissions=sorted(caller.permissions),
    )
