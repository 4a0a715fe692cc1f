"""One person of each role, made by a process of its own; prints their passwords."""

import asyncio
import json
import secrets

from domain.access.commands import create_user
from domain.access.states import Role
from domain.foundation import tokens
from domain.foundation.callers import SYSTEM
from domain.foundation.database import close_database, open_database
from domain.foundation.settings import read_settings


def address_of(role: str) -> str:
    return f"{role.lower()}@people.example"


async def make_people() -> dict[str, str]:
    """Password by role."""
    settings = read_settings()
    tokens.use_secret(settings.secret())
    await open_database(settings.database, pool=2)
    passwords = {role.value: secrets.token_urlsafe(12) for role in Role}
    for role in Role:
        await create_user(address_of(role.value), role.value.title(), role, passwords[role.value], by=SYSTEM)
    await close_database()
    return passwords


if __name__ == "__main__":
    print(json.dumps(asyncio.run(make_people())))
