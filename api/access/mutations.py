import strawberry

from api.access.queries import show_viewer
from api.access.types import SessionPayload, SessionStartInput
from api.foundation.attempts import MOST_OF_CLIENT
from api.foundation.context import Info
from api.foundation.credentials import SESSION_COOKIE
from api.foundation.doors import user_error
from domain.access.commands import SESSION_LASTS, end_session, start_session
from domain.access.errors import WrongSignIn
from domain.access.queries import staff_caller
from domain.foundation.callers import CallerKind


@strawberry.type
class AccessMutation:
    @strawberry.mutation(description="Signs a person in; the browser keeps the session in a cookie.")
    async def session_start(self, info: Info, input: SessionStartInput) -> SessionPayload:
        context = info.context
        # The address as signing in reads it, so that blanks and capitals make no further tries.
        person = f"{context.request.client} {input.email.strip().lower()}"
        context.attempts.count(context.request.client, MOST_OF_CLIENT)
        context.attempts.count(person)
        try:
            user, token = await start_session(input.email, input.password)
        except WrongSignIn as refused:
            return SessionPayload(object=None, user_errors=[user_error(refused)])
        context.attempts.forgive(context.request.client)
        context.attempts.forgive(person)
        context.response.set_cookie(
            SESSION_COOKIE, token, max_age_seconds=int(SESSION_LASTS.total_seconds()), secure=context.secure
        )
        return SessionPayload(object=show_viewer(staff_caller(user), user), user_errors=[])

    @strawberry.mutation(description="Signs the person out at this browser.")
    async def session_end(self, info: Info) -> SessionPayload:
        context = info.context
        token = context.request.cookies.get(SESSION_COOKIE)
        # Only where the cookie counts: another site's page must not sign anybody out.
        if token and context.caller.kind is CallerKind.STAFF:
            await end_session(token)
            context.sign_in.forget(token)
            context.response.delete_cookie(SESSION_COOKIE, secure=context.secure)
        return SessionPayload(object=None, user_errors=[])
