from typing import Any

import strawberry

from api.foundation.context import Info
from api.foundation.doors import Answered, carry_out, refusal
from api.quotes.types import (
    QuoteAcceptInput,
    QuoteCreateInput,
    QuoteDeclineInput,
    QuoteOfferPayload,
    QuotePayload,
    QuoteRejectInput,
    QuoteSendInput,
)
from domain.foundation.commands import Command
from domain.foundation.links import quote_link
from domain.quotes.commands import answering, offering
from domain.quotes.errors import NoSuchQuote
from domain.quotes.queries import QUOTE, QUOTE_OFFER, find_id_by_token, quote_caller


def _payload(done: Answered, accept_url: str | None = None) -> QuotePayload:
    return QuotePayload(
        object=done.object,
        user_errors=done.user_errors,
        replayed=done.replayed,
        dry_run=done.dry_run,
        accept_url=accept_url,
    )


@strawberry.type
class QuotesMutation:
    @strawberry.mutation(description="Works out what somebody would pay, and keeps it until a day.")
    async def quote_create(self, info: Info, input: QuoteCreateInput) -> QuotePayload:
        return _payload(await carry_out(info, offering.create_quote, input.given(), input=input, view=QUOTE))

    @strawberry.mutation(description="Fixes what is offered and opens the link by which the customer accepts it.")
    async def quote_send(self, info: Info, input: QuoteSendInput) -> QuotePayload:
        done = await carry_out(info, offering.send_quote, input.id, input=input, view=QUOTE)
        sent = done.object_id is not None and not done.dry_run
        return _payload(done, quote_link(str(done.object_id)) if sent else None)

    @strawberry.mutation(description="Takes the quote back, or writes down that the customer does not want it.")
    async def quote_decline(self, info: Info, input: QuoteDeclineInput) -> QuotePayload:
        return _payload(await carry_out(info, answering.decline_quote, input.id, input.reason, input=input, view=QUOTE))

    @strawberry.mutation(description="The customer signs with their name; the order is placed. No sign-in.")
    async def quote_accept(self, info: Info, input: QuoteAcceptInput) -> QuoteOfferPayload:
        return await _by_link(info, answering.accept_quote, input, input.signed_name, input.document_sha256)

    @strawberry.mutation(description="The customer says no. No sign-in.")
    async def quote_reject(self, info: Info, input: QuoteRejectInput) -> QuoteOfferPayload:
        return await _by_link(info, answering.decline_quote, input, input.reason)


async def _by_link(info: Info, command: Command[..., Any], given: Any, *asked: Any) -> QuoteOfferPayload:
    quote_id = await find_id_by_token(given.token)
    if quote_id is None:
        done = refusal([NoSuchQuote(("token",))], dry_run=bool(given.dry_run))
    else:
        by = quote_caller(quote_id)
        done = await carry_out(info, command, quote_id, *asked, input=given, view=QUOTE_OFFER, by=by)
    return QuoteOfferPayload(
        object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
    )
