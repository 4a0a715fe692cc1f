import strawberry

from api.foundation.types import UserError


@strawberry.type(description="Who you are to us, and what you may do.")
class Viewer:
    id: strawberry.ID
    name: str
    kind: str
    email: str | None
    role: str | None
    permissions: list[str]


@strawberry.input
class SessionStartInput:
    email: str
    password: str


@strawberry.type
class SessionPayload:
    object: Viewer | None
    user_errors: list[UserError]
