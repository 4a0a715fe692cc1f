from typing import Any

import strawberry

from api.foundation.context import Info
from api.foundation.doors import Answered, carry_out
from api.supply.answers import PurchaseOrderPayload, SupplierPayload, SupplyRulePayload, SupplyTaskPayload
from api.supply.inputs import (
    DispatchNoteRecordInput,
    PurchaseOrderCreateInput,
    PurchaseOrderDateInput,
    PurchaseOrderGiveUpInput,
    PurchaseOrderMoveInput,
    PurchaseOrderReceiveInput,
    SupplierArticleSaveInput,
    SupplierSaveInput,
    SupplyRuleSetInput,
    SupplyTaskMoveInput,
    SupplyTaskReplanInput,
    pieces_of,
)
from domain.foundation.commands import Command
from domain.supply.commands import purchasing, receiving, suppliers, tasks
from domain.supply.queries.views import PURCHASE_ORDER, SUPPLIER, SUPPLY_RULE, SUPPLY_TASK


def parts(done: Answered) -> dict[str, Any]:
    """What every payload is made of."""
    return {
        "object": done.object,
        "user_errors": done.user_errors,
        "replayed": done.replayed,
        "dry_run": done.dry_run,
    }


async def _task(info: Info, command: Command[Any, Any], given: Any, *more: Any) -> SupplyTaskPayload:
    return SupplyTaskPayload(**parts(await carry_out(info, command, given.id, *more, input=given, view=SUPPLY_TASK)))


async def _purchase(info: Info, command: Command[Any, Any], given: Any, *asked: Any) -> PurchaseOrderPayload:
    done = await carry_out(info, command, *asked, input=given, view=PURCHASE_ORDER)
    return PurchaseOrderPayload(**parts(done))


@strawberry.type
class SupplyMutation:
    @strawberry.mutation(description="Adds a supplier, or changes one.")
    async def supplier_save(self, info: Info, input: SupplierSaveInput) -> SupplierPayload:
        done = await carry_out(info, suppliers.save_supplier, input.id, input.given(), input=input, view=SUPPLIER)
        return SupplierPayload(**parts(done))

    @strawberry.mutation(description="Says that a supplier sells an article, and when it is to be bought again.")
    async def supplier_article_save(self, info: Info, input: SupplierArticleSaveInput) -> SupplierPayload:
        command = suppliers.save_supplier_article
        done = await carry_out(info, command, input.supplier_id, input.given(), input=input, view=SUPPLIER)
        return SupplierPayload(**parts(done))

    @strawberry.mutation(description="Says where pieces come from; what is planned already stays as it is.")
    async def supply_rule_set(self, info: Info, input: SupplyRuleSetInput) -> SupplyRulePayload:
        done = await carry_out(info, suppliers.set_supply_rule, input.id, input.given(), input=input, view=SUPPLY_RULE)
        return SupplyRulePayload(**parts(done))

    @strawberry.mutation(description="Begins with a task that has no steps; its material leaves the shelf.")
    async def supply_task_start(self, info: Info, input: SupplyTaskMoveInput) -> SupplyTaskPayload:
        return await _task(info, tasks.start_task, input)

    @strawberry.mutation(description="The pieces of a task are there.")
    async def supply_task_finish(self, info: Info, input: SupplyTaskMoveInput) -> SupplyTaskPayload:
        return await _task(info, tasks.finish_task, input)

    @strawberry.mutation(description="Says that a task cannot be done as planned; needs a reason.")
    async def supply_task_fail(self, info: Info, input: SupplyTaskMoveInput) -> SupplyTaskPayload:
        return await _task(info, tasks.fail_task, input, input.reason)

    @strawberry.mutation(description="Lets a task wait again, from the same source or another one.")
    async def supply_task_replan(self, info: Info, input: SupplyTaskReplanInput) -> SupplyTaskPayload:
        return await _task(info, tasks.replan_task, input, input.source, input.supplier_id, input.reason)

    @strawberry.mutation(description="Calls a task off; needs a reason.")
    async def supply_task_cancel(self, info: Info, input: SupplyTaskMoveInput) -> SupplyTaskPayload:
        return await _task(info, tasks.cancel_task, input, input.reason)

    @strawberry.mutation(description="Drafts a purchase order of what is proposed, or of the lines given.")
    async def purchase_order_create(self, info: Info, input: PurchaseOrderCreateInput) -> PurchaseOrderPayload:
        return await _purchase(info, purchasing.create_purchase_order, input, input.supplier_id, input.wanted())

    @strawberry.mutation(description="Orders it: the supplier gets it by mail.")
    async def purchase_order_send(self, info: Info, input: PurchaseOrderMoveInput) -> PurchaseOrderPayload:
        return await _purchase(info, purchasing.send_purchase_order, input, input.id)

    @strawberry.mutation(description="Writes down that the supplier says another day.")
    async def purchase_order_date(self, info: Info, input: PurchaseOrderDateInput) -> PurchaseOrderPayload:
        return await _purchase(info, purchasing.date_purchase_order, input, input.id, input.expected_on)

    @strawberry.mutation(description="Puts what came on the shelf; the rest stays expected.")
    async def purchase_order_receive(self, info: Info, input: PurchaseOrderReceiveInput) -> PurchaseOrderPayload:
        pieces = pieces_of(input.lines)
        return await _purchase(info, receiving.receive_purchase, input, input.id, pieces)

    @strawberry.mutation(description="Expects pieces no more; tasks that wait for them fail.")
    async def purchase_order_give_up(self, info: Info, input: PurchaseOrderGiveUpInput) -> PurchaseOrderPayload:
        pieces = pieces_of(input.lines)
        return await _purchase(info, receiving.give_up_purchase, input, input.id, pieces, input.reason)

    @strawberry.mutation(description="Calls it off before anything came; needs a reason.")
    async def purchase_order_cancel(self, info: Info, input: PurchaseOrderMoveInput) -> PurchaseOrderPayload:
        return await _purchase(info, purchasing.cancel_purchase_order, input, input.id, input.reason)

    @strawberry.mutation(description="Writes down what a supplier sent to the customer, with its tracking number.")
    async def dispatch_note_record(self, info: Info, input: DispatchNoteRecordInput) -> PurchaseOrderPayload:
        return await _purchase(
            info,
            receiving.record_dispatch,
            input,
            input.purchase_order_id,
            pieces_of(input.lines),
            input.carrier,
            input.tracking_number,
        )
