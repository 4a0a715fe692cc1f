"""Large files of orders: begun here after they were sent to /uploads, followed as a job."""

import strawberry

from api.foundation.context import Info
from api.foundation.doors import carry_out
from api.foundation.jobs import JobPayload
from api.intake.inputs import IntakeColumnInput
from api.orders.enums import Channel
from domain.foundation.jobs import JOB
from domain.intake.commands.bulk import BulkGiven, start_bulk
from domain.intake.states import BulkPlacing

strawberry.enum(BulkPlacing, name="IntakeBulkPlacing")


@strawberry.input(
    description="upload is the id that POST /uploads answered. Without columns those of the source are used, else they "
    "are found out; one must hold externalReference. Rows of one order stand together. "
    "With trial it is only found out what would come of each."
)
class IntakeBulkStartInput:
    idempotency_key: str
    dry_run: bool | None = False
    upload: strawberry.ID
    source: str | None = None
    channel: Channel | None = None
    columns: list[IntakeColumnInput] | None = None
    separator: str = ""
    decimal: str = ""
    placing: BulkPlacing = BulkPlacing.NEVER
    trial: bool = False

    def given(self) -> BulkGiven:
        return BulkGiven(
            upload=self.upload,
            source=self.source,
            channel=self.channel,
            columns={one.column: one.path for one in self.columns or ()},
            separator=self.separator,
            decimal=self.decimal,
            placing=self.placing,
            trial=self.trial,
        )


@strawberry.type
class IntakeBulkMutation:
    @strawberry.mutation(
        description="Has a worker take the orders of a large CSV file; one whose reference is here is met again. "
        "The job's result says what came of each row."
    )
    async def intake_bulk_start(self, info: Info, input: IntakeBulkStartInput) -> JobPayload:
        done = await carry_out(info, start_bulk, input.given(), input=input, view=JOB)
        return JobPayload(
            object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
        )
