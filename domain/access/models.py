from tortoise import fields
from tortoise.models import Model

from domain.access.states import Role, Scope
from domain.foundation.clock import now
from domain.foundation.ids import CodeField, IdField


class StaffUser(Model):
    """A person who works in the shop."""

    id = IdField("usr")
    email = fields.CharField(max_length=254, unique=True)
    name = fields.CharField(max_length=120)
    role = fields.CharEnumField(Role, max_length=20)
    password_hash = fields.CharField(max_length=200)
    active = fields.BooleanField(default=True)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "staff_users"


class ApiKey(Model):
    """A program that calls the API; only a hash of its secret is stored."""

    id = IdField("key")
    name = fields.CharField(max_length=120)
    scope = fields.CharEnumField(Scope, max_length=20)
    secret_hash = CodeField(max_length=64, unique=True)
    revoked_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "api_keys"


class Session(Model):
    """A staff user is signed in at one browser; only a hash of its token is stored."""

    id = IdField("ses")
    user: fields.ForeignKeyRelation[StaffUser] = fields.ForeignKeyField(
        "domain.StaffUser", related_name=False, on_delete=fields.CASCADE, db_index=True
    )
    token_hash = CodeField(max_length=64, unique=True)
    expires_at = fields.DatetimeField()

    class Meta:
        table = "sessions"
