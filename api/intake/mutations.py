from typing import Any

import strawberry

from api.foundation.context import Info
from api.foundation.doors import carry_out
from api.intake.contents import NOT_BASE64, decoded
from api.intake.inputs import (
    DraftCorrectInput,
    DraftCreateInput,
    DraftDiscardInput,
    DraftFromEmailInput,
    DraftPayload,
    DraftPlaceInput,
    IntakeArrivalPayload,
    IntakeFileImportInput,
    IntakeRuleDefineInput,
    IntakeRulePayload,
    IntakeRuleRemoveInput,
    IntakeSourceDefineInput,
    IntakeSourcePayload,
)
from domain.foundation.commands import Command
from domain.intake.commands.arrivals import draft_from_email, import_file
from domain.intake.commands.drafts import correct_draft, create_draft, discard_draft, place_draft
from domain.intake.commands.sources import define_rule, define_source, remove_rule
from domain.intake.queries import DRAFT, INTAKE_ARRIVAL, INTAKE_RULE, INTAKE_SOURCE


async def _draft(info: Info, command: Command[..., Any], given: Any, *asked: Any, wrong: Any = ()) -> DraftPayload:
    done = await carry_out(info, command, *asked, input=given, view=DRAFT, wrong=wrong)
    return DraftPayload(object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run)


@strawberry.type
class IntakeMutation:
    @strawberry.mutation(description="Begins an order that is typed in: by phone, in the field, from a letter.")
    async def draft_create(self, info: Info, input: DraftCreateInput) -> DraftPayload:
        fields = tuple(one.given() for one in input.fields)
        return await _draft(info, create_draft, input, input.channel, fields)

    @strawberry.mutation(description="Makes a draft of a saved mail; a mail that was here before answers its draft.")
    async def draft_from_email(self, info: Info, input: DraftFromEmailInput) -> DraftPayload:
        content = decoded(input.content)
        wrong = [NOT_BASE64] if content is None else ()
        return await _draft(info, draft_from_email, input, input.filename, content, wrong=wrong)

    @strawberry.mutation(description="Says what was meant; a value of null takes a field, or a line, away.")
    async def draft_correct(self, info: Info, input: DraftCorrectInput) -> DraftPayload:
        return await _draft(info, correct_draft, input, input.id, tuple(one.given() for one in input.fields))

    @strawberry.mutation(description="Makes an order of the draft, once; what is wrong is said by its fields' paths.")
    async def draft_place(self, info: Info, input: DraftPlaceInput) -> DraftPayload:
        return await _draft(info, place_draft, input, input.id)

    @strawberry.mutation(description="Decides that it is no order; needs a reason.")
    async def draft_discard(self, info: Info, input: DraftDiscardInput) -> DraftPayload:
        return await _draft(info, discard_draft, input, input.id, input.reason)

    @strawberry.mutation(description="Makes drafts of a file of orders, one per order; the same file is taken once.")
    async def intake_file_import(self, info: Info, input: IntakeFileImportInput) -> IntakeArrivalPayload:
        content = decoded(input.content)
        done = await carry_out(
            info,
            import_file,
            input.source,
            input.filename,
            content,
            input=input,
            view=INTAKE_ARRIVAL,
            wrong=[NOT_BASE64] if content is None else (),
        )
        return IntakeArrivalPayload(
            object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
        )

    @strawberry.mutation(description="Says where orders come from, or changes what is said of a source.")
    async def intake_source_define(self, info: Info, input: IntakeSourceDefineInput) -> IntakeSourcePayload:
        done = await carry_out(info, define_source, input.given(), input=input, view=INTAKE_SOURCE)
        return IntakeSourcePayload(
            object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
        )

    @strawberry.mutation(description="Has drafts placed without a person when they were understood so surely.")
    async def intake_rule_define(self, info: Info, input: IntakeRuleDefineInput) -> IntakeRulePayload:
        asked = (input.source, input.min_confidence, input.known_customer)
        return await _rule(info, define_rule, input, *asked)

    @strawberry.mutation(description="Has those drafts wait for a person again.")
    async def intake_rule_remove(self, info: Info, input: IntakeRuleRemoveInput) -> IntakeRulePayload:
        return await _rule(info, remove_rule, input, input.id)


async def _rule(info: Info, command: Command[..., Any], given: Any, *asked: Any) -> IntakeRulePayload:
    done = await carry_out(info, command, *asked, input=given, view=INTAKE_RULE)
    return IntakeRulePayload(
        object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
    )
