from datetime import timedelta

import pytest

from domain.access.commands import create_key, create_user, end_session, revoke_key, start_session
from domain.access.errors import TakenEmail, WeakPassword, WrongSignIn
from domain.access.events import ApiKeyCreated, ApiKeyRevoked, StaffUserCreated
from domain.access.models import ApiKey, Session, StaffUser
from domain.access.queries import find_key_caller, find_session_caller
from domain.access.states import Role, Scope
from domain.foundation import clock
from domain.foundation.callers import SYSTEM, CallerKind
from domain.foundation.errors import Forbidden, Invalid, NotFound
from domain.foundation.ids import new_id
from domain.foundation.tokens import new_secret
from tests.foundation.looking import everything
from tests.foundation.makers import clerk, told

pytestmark = pytest.mark.anyio
PASSWORD = "correct horse battery"


async def make_user(email: str = "kim@shop.example") -> StaffUser:
    return await create_user(email, "Kim", Role.CLERK, PASSWORD, by=SYSTEM)


async def test_a_person_signs_in_and_out(db: str) -> None:
    user = await make_user(" Kim@Shop.Example ")

    signed_in, token = await start_session("KIM@shop.example", PASSWORD)
    caller = await find_session_caller(token)

    assert signed_in.id == user.id
    assert caller is not None
    assert (caller.id, caller.kind, caller.may("orders.confirm")) == (user.id, CallerKind.STAFF, True)
    assert (await find_session_caller(token)) is not None
    await end_session(token)
    assert await find_session_caller(token) is None


@pytest.mark.parametrize(
    ("email", "password"),
    [
        ("kim@shop.example", PASSWORD.upper()),
        ("kim@shop.example", ""),
        ("nobody@shop.example", PASSWORD),
        ("kim@shop.example\x00", PASSWORD),
        ("%", PASSWORD),
        ("", ""),
    ],
)
async def test_whoever_is_wrong_hears_the_same_refusal(db: str, email: str, password: str) -> None:
    await make_user()

    with pytest.raises(WrongSignIn, match="E-mail or password is wrong") as refused:
        await start_session(email, password)

    assert refused.value.path == ("password",)
    assert await Session.all().count() == 0


async def test_whoever_left_cannot_sign_in_and_is_signed_out(db: str) -> None:
    user = await make_user()
    _, token = await start_session(user.email, PASSWORD)
    await StaffUser.filter(id=user.id).update(active=False)

    assert await find_session_caller(token) is None
    with pytest.raises(WrongSignIn):
        await start_session(user.email, PASSWORD)


async def test_a_session_ends_by_itself(db: str) -> None:
    await make_user()
    _, token = await start_session("kim@shop.example", PASSWORD)

    clock.shift(timedelta(hours=12, seconds=1))
    try:
        assert await find_session_caller(token) is None
        assert await find_session_caller(token) is None
    finally:
        clock.shift(timedelta(0))
    assert await find_session_caller(token) is not None


async def test_neither_password_nor_token_nor_secret_is_stored_or_told(db: str) -> None:
    await make_user()
    _, token = await start_session("kim@shop.example", PASSWORD)
    secret = new_secret("key")
    await create_key("shop", Scope.STOREFRONT, secret, by=SYSTEM)

    stored = repr(await everything())

    assert not any(text in stored for text in (PASSWORD, token, secret))


async def test_a_second_person_with_the_address_is_refused(db: str) -> None:
    await make_user()

    with pytest.raises(TakenEmail) as refused:
        await make_user("KIM@shop.example")

    assert refused.value.path == ("email",)
    assert len(await told(StaffUserCreated)) == 1


@pytest.mark.parametrize(
    ("email", "name", "path"), [("kim\x00@shop.example", "Kim", "email"), ("kim@shop.example", "K\x00", "name")]
)
async def test_control_characters_in_a_name_are_refused(db: str, email: str, name: str, path: str) -> None:
    with pytest.raises(Invalid) as refused:
        await create_user(email, name, Role.CLERK, PASSWORD, by=SYSTEM)

    assert refused.value.path == (path,)


async def test_a_short_password_is_refused(db: str) -> None:
    with pytest.raises(WeakPassword):
        await create_user("kim@shop.example", "Kim", Role.CLERK, "short", by=SYSTEM)
    assert await StaffUser.all().count() == 0


async def test_a_key_opens_what_its_scope_says_until_it_is_revoked(db: str) -> None:
    secret = new_secret("key")
    key = await create_key("shop", Scope.STOREFRONT, secret, by=SYSTEM)

    caller = await find_key_caller(secret)
    assert caller is not None
    assert (caller.id, caller.kind, caller.own_only) == (key.id, CallerKind.KEY, True)
    assert await find_key_caller(f"{secret}x") is None

    await revoke_key(key.id, by=SYSTEM)
    assert await find_key_caller(secret) is None
    assert (len(await told(ApiKeyCreated)), len(await told(ApiKeyRevoked))) == (1, 1)


async def test_a_key_that_was_revoked_stays_revoked_since_then(db: str) -> None:
    key = await create_key("shop", Scope.INTEGRATION, new_secret("key"), by=SYSTEM)
    await revoke_key(key.id, by=SYSTEM)
    since = (await ApiKey.get()).revoked_at

    await revoke_key(key.id, by=SYSTEM)

    assert (await ApiKey.get()).revoked_at == since


@pytest.mark.parametrize("key_id", [new_id("key"), "key_\x00", ""], ids=["unknown", "with NUL", "empty"])
async def test_a_key_that_is_not_there_cannot_be_revoked(db: str, key_id: str) -> None:
    with pytest.raises(NotFound):
        await revoke_key(key_id, by=SYSTEM)


async def test_only_whoever_manages_access_lets_others_in(db: str) -> None:
    kim = clerk("orders.confirm", "shop.manage")

    with pytest.raises(Forbidden):
        await create_key("mine", Scope.INTEGRATION, "secret", by=kim)
    with pytest.raises(Forbidden):
        await create_user("me@shop.example", "Me", Role.OWNER, PASSWORD, by=kim)
