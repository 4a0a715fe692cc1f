"""Who is behind a credential."""

from domain.access.models import ApiKey, Session, StaffUser
from domain.access.rules import PERMISSIONS_OF_ROLE, PERMISSIONS_OF_SCOPE, STATUS_TOKEN_PERMISSIONS
from domain.access.states import Scope
from domain.foundation.callers import Caller, CallerKind
from domain.foundation.clock import now
from domain.foundation.tokens import hashed


def staff_caller(user: StaffUser) -> Caller:
    return Caller(id=user.id, name=user.name, kind=CallerKind.STAFF, permissions=PERMISSIONS_OF_ROLE[user.role])


def token_caller(order_id: str) -> Caller:
    """The customer who holds the status token of one order."""
    return Caller(
        id=order_id, name="Customer", kind=CallerKind.TOKEN, permissions=STATUS_TOKEN_PERMISSIONS, order_id=order_id
    )


async def find_key_caller(secret: str) -> Caller | None:
    """The caller behind an API key's secret, or None."""
    key = await ApiKey.get_or_none(secret_hash=hashed(secret), revoked_at=None)
    if key is None:
        return None
    return Caller(
        id=key.id,
        name=key.name,
        kind=CallerKind.KEY,
        permissions=PERMISSIONS_OF_SCOPE[key.scope],
        own_only=key.scope is Scope.STOREFRONT,
    )


async def find_user(user_id: str) -> StaffUser | None:
    return await StaffUser.get_or_none(id=user_id)


async def find_session_caller(token: str) -> Caller | None:
    """The signed-in person behind a session's token, or None."""
    session = await Session.get_or_none(token_hash=hashed(token), expires_at__gt=now()).select_related("user")
    return staff_caller(session.user) if session is not None and session.user.active else None
