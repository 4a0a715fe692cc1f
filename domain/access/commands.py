import asyncio
from datetime import timedelta

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from domain.access.errors import TakenEmail, WeakPassword, WrongSignIn
from domain.access.events import ApiKeyCreated, ApiKeyRevoked, StaffUserCreated
from domain.access.models import ApiKey, Session, StaffUser
from domain.access.states import Role, Scope
from domain.foundation.callers import Caller
from domain.foundation.clock import now
from domain.foundation.commands import command, record
from domain.foundation.database import queue_up
from domain.foundation.errors import NotFound, refuse_all
from domain.foundation.ids import prefix_of
from domain.foundation.texts import control_problems, has_controls
from domain.foundation.tokens import hashed, new_secret

SHORTEST_PASSWORD = 10
SESSION_LASTS = timedelta(hours=12)
_passwords = PasswordHash((Argon2Hasher(),))
# Checked when nobody has the address, so that the answer takes as long either way.
_NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$MDEyMzQ1Njc4OWFiY2RlZg$5J1AWXu9vBJNlAcmWe8rVpUVJ1ny3FBBnBhLGvSbZ7k"


@command("access.manage")
async def create_user(email: str, name: str, role: Role, password: str, *, by: Caller) -> StaffUser:
    """Let a person sign in."""
    if len(password) < SHORTEST_PASSWORD:
        raise WeakPassword(SHORTEST_PASSWORD)
    refuse_all([*control_problems(email, ("email",)), *control_problems(name, ("name",))])
    address = email.strip().lower()
    await queue_up(f"staff user {address}")
    if await StaffUser.exists(email=address):
        raise TakenEmail(address)
    user = await StaffUser.create(email=address, name=name, role=role, password_hash=_passwords.hash(password))
    record(StaffUserCreated(user_id=user.id, name=user.name, role=user.role.value))
    return user


@command("access.manage")
async def create_key(name: str, scope: Scope, secret: str, *, by: Caller) -> ApiKey:
    """Let a program call the API with this secret; only its hash is stored."""
    key = await ApiKey.create(name=name, scope=scope, secret_hash=hashed(secret))
    record(ApiKeyCreated(key_id=key.id, name=key.name, scope=key.scope.value))
    return key


@command("access.manage")
async def revoke_key(key_id: str, *, by: Caller) -> ApiKey:
    """End a program's access."""
    key = await ApiKey.get_or_none(id=key_id) if prefix_of(key_id) == "key" else None
    if key is None:
        raise NotFound(f"There is no key {key_id}", path=("id",), remedy="`laufzettel keys list` shows all keys.")
    key.revoked_at = key.revoked_at or now()
    await key.save(update_fields=["revoked_at"])
    record(ApiKeyRevoked(key_id=key.id, name=key.name))
    return key


async def start_session(email: str, password: str) -> tuple[StaffUser, str]:
    """Sign a person in and answer the session's token, which is stored only as a hash.

    Raises  WrongSignIn  in the same time whether or not anybody has this address
    """
    address = "" if has_controls(email) else email.strip().lower()
    user = await StaffUser.get_or_none(email=address, active=True)
    right = await asyncio.to_thread(_matches, password, user.password_hash if user else _NOBODY)
    if user is None or not right:
        raise WrongSignIn
    token = new_secret("ses")
    await Session.filter(expires_at__lt=now()).delete()
    await Session.create(user=user, token_hash=hashed(token), expires_at=now() + SESSION_LASTS)
    return user, token


async def end_session(token: str) -> None:
    await Session.filter(token_hash=hashed(token)).delete()


def _matches(password: str, password_hash: str) -> bool:
    return _passwords.verify(password, password_hash)
