"""Which objects have moves: all that have a state somebody can change, and each verb is a mutation of the schema."""

from collections.abc import Iterator

from graphql import GraphQLInputObjectType, GraphQLObjectType, get_named_type

from api.schema import build_schema

SCHEMA = build_schema()._schema
# The mutations that change what is there already, by the type they change and the verb its moves name.
MUTATIONS = {
    "Order": {
        "confirm": "orderConfirm",
        "reject": "orderReject",
        "hold": "orderHold",
        "release": "orderRelease",
        "ship": "orderShip",
        "deliver": "orderDeliver",
        "cancel": "orderCancel",
        "edit": "orderEdit",
        "split": "orderSplit",
        "merge": "orderMerge",
        "unmerge": "orderUnmerge",
    },
    "OrderLine": {"cancel": "orderLineCancel"},
    "OrderChange": {"accept": "orderChangeAccept", "decline": "orderChangeDecline"},
    "Hold": {"release": "holdRelease"},
    "ValidationIssue": {"waive": "issueWaive"},
    "Shipment": {"deliver": "shipmentDeliver"},
    # It follows its payments by itself, and its moves say so.
    "Invoice": {},
    "BankTransaction": {"allocate": "bankTransactionAllocate"},
    "StockArrival": {
        "change": "stockArrivalChange",
        "receive": "stockArrivalReceive",
        "cancel": "stockArrivalCancel",
    },
    "WaitingEntry": {"leave": "waitingListLeave"},
    "Draft": {"correct": "draftCorrect", "place": "draftPlace", "discard": "draftDiscard"},
    "Quote": {"send": "quoteSend", "decline": "quoteDecline"},
    "QuoteOffer": {"accept": "quoteAccept", "reject": "quoteReject"},
    "SupplyTask": {
        "book": "appointmentBook",
        "start": "supplyTaskStart",
        "finish": "supplyTaskFinish",
        "fail": "supplyTaskFail",
        "replan": "supplyTaskReplan",
        "cancel": "supplyTaskCancel",
    },
    "JobStep": {"start": "jobStepStart", "finish": "jobStepFinish"},
    "Appointment": {"move": "appointmentMove", "finish": "appointmentFinish"},
    "PurchaseOrder": {
        "send": "purchaseOrderSend",
        "receive": "purchaseOrderReceive",
        "giveUp": "purchaseOrderGiveUp",
        "date": "purchaseOrderDate",
        "dispatch": "dispatchNoteRecord",
        "cancel": "purchaseOrderCancel",
    },
    "DeadLetter": {"retry": "deadLetterRetry", "drop": "deadLetterDrop"},
    "Job": {"cancel": "jobCancel", "resume": "jobResume"},
}
# These change what has no state, or look at an order again: they are open as long as the object is there.
ALWAYS_OPEN = {"orderVerify", "verificationRuleRemove", "confirmationRuleRemove", "intakeRuleRemove", "customerUpdate"}
ALWAYS_OPEN |= {"supplierSave", "resourceSave", "supplyRuleSet", "confirmationRuleDefine", "confirmationRuleMove"}
# Proposing a change makes one, if its order may be edited; a customer answers one by their own link.
ALWAYS_OPEN |= {"orderChangePropose", "orderChangeAsk", "orderChangeReply"}
# A state that nobody changes through the schema: it follows, or an outside party says it.
FOLLOWING = {"Payment", "StockClaim", "OrderStatusView", "IntakeArrival", "JobItem", "OrderSupply", "SupplyTaskCount"}


def objects() -> Iterator[GraphQLObjectType]:
    for kind in SCHEMA.type_map.values():
        if isinstance(kind, GraphQLObjectType) and not kind.name.startswith("__"):
            yield kind


def test_what_has_a_state_has_moves() -> None:
    stateful = {kind.name for kind in objects() if {"status", "state"} & set(kind.fields)}

    assert stateful - FOLLOWING <= set(MUTATIONS)
    assert {kind.name for kind in objects() if "moves" in kind.fields} == set(MUTATIONS)


def test_every_mutation_of_an_object_that_is_there_is_one_of_its_moves() -> None:
    root = SCHEMA.mutation_type
    assert root is not None
    changing = set()
    for name, field in root.fields.items():
        given = get_named_type(field.args["input"].type) if "input" in field.args else None
        named = set(given.fields) if isinstance(given, GraphQLInputObjectType) else set()
        if {"id", "taskId", "purchaseOrderId", "token"} & named:
            changing.add(name)

    known = {mutation for verbs in MUTATIONS.values() for mutation in verbs.values()}
    assert known <= set(root.fields)
    assert changing - ALWAYS_OPEN <= known
