"""Changes of orders as clients make them: edited, split, merged, waived and confirmed by rule, through the schema."""

import asyncio
from typing import Any

import pytest

from domain.access.rules import PERMISSIONS_OF_ROLE
from domain.access.states import Role
from domain.billing.commands import issue_invoice
from domain.catalog.models import Product
from domain.foundation.callers import SYSTEM
from domain.foundation.ids import new_id
from domain.orders.models import Order
from domain.stock.commands import receive_stock
from tests.foundation.hearing import hear
from tests.foundation.makers import clerk, make_order, make_product, make_shop, make_stock, pay
from tests.orders.asking import ask, change
from tests.orders.issue_scene import ANNA, make_customer, place

pytestmark = pytest.mark.anyio
KIM, LEE = (clerk(*PERMISSIONS_OF_ROLE[Role.CLERK], name=name) for name in ("Kim", "Lee"))
ORDER = """id number version status fulfillmentStatus attention due { amount } outstanding { amount }
  toRefund { amount } moves { verb open reasons } lines { edges { node { id sku quantity cancelled shipped } } }"""
OUTCOME = "outcome { dueBefore { amount } dueAfter { amount } stillToPay { amount } toRefund { amount } facts }"
READ = f"query R($id: ID!) {{ order(id: $id) {{ {ORDER} }} }}"


def lines_of(order: dict[str, Any]) -> list[dict[str, Any]]:
    return [edge["node"] for edge in order["lines"]["edges"]]


async def edit(order: dict[str, Any], *operations: dict[str, Any], by: Any = KIM, **more: Any) -> dict[str, Any]:
    given = {"id": order["id"], "operations": list(operations), "idempotencyKey": new_id("key"), **more}
    return await change("orderEdit", "OrderEditInput", ORDER, by, OUTCOME, **given)


async def shown(order: Order) -> dict[str, Any]:
    found: dict[str, Any] = await ask(READ, {"id": order.id})
    return found


async def test_an_order_is_edited_after_a_partial_shipment(db: str) -> None:
    lamp = await make_product("LAMP")
    await Product.filter(id=lamp.id).update(backorder="ALLOW")
    order = await make_order("placed", LAMP=4, customer_email=ANNA)
    stock = "mutation A($input: StockAdjustInput!) { stockAdjust(input: $input) { userErrors { message } } }"
    short = {"sku": "LAMP", "change": -2, "reason": "broken", "withdraw": True, "idempotencyKey": "short"}
    assert (await ask(stock, {"input": short}))["userErrors"] == []
    await change("orderConfirm", "OrderMoveInput", "id", KIM, id=order.id)
    assert (await change("orderShip", "OrderMoveInput", "id", id=order.id))["userErrors"] == []
    await issue_invoice(order.id, by=SYSTEM)
    await pay(order)
    before = await shown(order)
    (line,) = lines_of(before)
    assert (before["fulfillmentStatus"], line["shipped"]) == ("PARTIALLY_SHIPPED", 2)

    refused = await edit(before, {"setQuantity": {"lineId": line["id"], "quantity": 1}})
    assert [(one["code"], one["path"]) for one in refused["userErrors"]] == [
        ("INVALID", ["operations", "0", "setQuantity", "quantity"])
    ]
    wanted = ({"setQuantity": {"lineId": line["id"], "quantity": 3}}, {"addLine": {"sku": "LAMP", "quantity": 1}})
    preview = await edit(before, wanted[0], dryRun=True)
    assert await shown(order) == before
    less = await edit(before, wanted[0], expectedVersion=before["version"])

    assert less["outcome"] == preview["outcome"]
    assert less["outcome"]["facts"] == ["CONFIRMATION_OUTDATED"]
    assert less["outcome"]["toRefund"]["amount"] == "119.00"
    more = await edit(less["object"], wanted[1])
    assert more["userErrors"] == []
    assert (more["outcome"]["toRefund"]["amount"], more["outcome"]["stillToPay"]["amount"]) == ("0.00", "0.00")
    await receive_stock("LAMP", 2, None, "", by=SYSTEM)
    await hear(db, "orders.count_sourced")
    sent = await change("orderShip", "OrderMoveInput", ORDER, id=order.id)
    assert sent["object"]["fulfillmentStatus"] == "SHIPPED"
    assert [(one["quantity"], one["cancelled"], one["shipped"]) for one in lines_of(sent["object"])] == [
        (4, 1, 3),
        (1, 0, 1),
    ]


async def test_of_two_clerks_who_edit_at_once_one_reads_again(db: str) -> None:
    await make_stock(LAMP=9)
    order = await shown(await make_order("confirmed", LAMP=2))
    line = lines_of(order)[0]["id"]

    answers = await asyncio.gather(
        *(
            edit(order, {"setQuantity": {"lineId": line, "quantity": count}}, by=who, expectedVersion=order["version"])
            for who, count in ((KIM, 3), (LEE, 5))
        )
    )

    (lost,) = [one["userErrors"] for one in answers if one["userErrors"]]
    (won,) = [one["object"] for one in answers if not one["userErrors"]]
    assert (lost[0]["code"], lost[0]["path"]) == ("STALE_VERSION", ["expectedVersion"])
    again = await edit(won, {"setQuantity": {"lineId": line, "quantity": 4}}, expectedVersion=won["version"])
    assert [one["quantity"] - one["cancelled"] for one in lines_of(again["object"])] == [4]


async def test_an_order_is_split_and_shows_both_ends(db: str) -> None:
    order = await shown(await make_order("confirmed", LAMP=3))
    given = {"id": order["id"], "lines": [{"lineId": lines_of(order)[0]["id"], "quantity": 2}], "idempotencyKey": "s"}
    fields = f"{ORDER} splitInto {{ number splitFrom {{ number }} due {{ amount }} }}"

    preview = await change("orderSplit", "OrderSplitInput", "id", KIM, **given, dryRun=True)
    assert (preview["dryRun"], await Order.all().count()) == (True, 1)
    split, replay = [await change("orderSplit", "OrderSplitInput", fields, KIM, **given) for _ in range(2)]

    (heir,) = split["object"]["splitInto"]
    assert heir["splitFrom"]["number"] == order["number"]
    assert (split["object"]["due"]["amount"], heir["due"]["amount"]) == ("123.90", "238.00")
    assert (replay["replayed"], await Order.all().count()) == (True, 2)
    wrong = await change("orderSplit", "OrderSplitInput", "id", KIM, **{**given, "idempotencyKey": "t"})
    assert wrong["userErrors"][0]["path"] == ["lines", "0", "quantity"]


async def test_orders_are_merged_sent_and_unmerged(db: str) -> None:
    first, second, third = [await shown(await make_order("confirmed", LAMP=1, customer_email=ANNA)) for _ in range(3)]
    fields = "number mergeable { number } mergedWith { number }"
    found = await ask(f"query M($id: ID!) {{ order(id: $id) {{ {fields} }} }}", {"id": first["id"]})
    assert [one["number"] for one in found["mergeable"]] == [second["number"], third["number"]]

    given = {"id": first["id"], "with": [second["id"], third["id"]], "idempotencyKey": "m"}
    merged = await change("orderMerge", "OrderMergeInput", fields, KIM, **given)
    assert [one["number"] for one in merged["object"]["mergedWith"]] == [second["number"], third["number"]]
    assert merged["object"]["mergeable"] == []
    alone = await change("orderUnmerge", "OrderMoveInput", fields, KIM, id=third["id"])
    assert alone["object"]["mergedWith"] == []
    parcels = "shipments { number togetherWith { number } }"
    sent = await change("orderShip", "OrderMoveInput", parcels, id=second["id"])
    assert sent["object"]["shipments"] == [
        {"number": f"{second['number']}-1", "togetherWith": [{"number": first["number"]}]}
    ]
    assert (await ask(READ, {"id": third["id"]}))["fulfillmentStatus"] == "UNFULFILLED"


async def test_an_issue_is_waived_by_who_may_and_with_a_reason(db: str) -> None:
    await make_customer(blocked_reason="owes us")
    order = await place()
    issues = "query I($id: ID!) { order(id: $id) { issues { id code status reason closedBy moves { verb open } } } }"
    issue = next(one for one in (await ask(issues, {"id": order.id}))["issues"] if one["code"] == "CUSTOMER_BLOCKED")
    fields = "id status reason closedBy order { id attention }"

    async def waive(by: Any, key: str, reason: str | None) -> dict[str, Any]:
        given = {"id": issue["id"], "reason": reason, "idempotencyKey": key}
        return await change("issueWaive", "IssueWaiveInput", fields, by, **given)

    assert [one["code"] for one in (await waive(KIM, "a", "fine"))["userErrors"]] == ["FORBIDDEN"]
    finance = clerk(*PERMISSIONS_OF_ROLE[Role.FINANCE], name="Fin")
    assert [one["path"] for one in (await waive(finance, "b", " "))["userErrors"]] == [["reason"]]
    waived = (await waive(finance, "c", "paid by now"))["object"]
    assert (waived["status"], waived["reason"], waived["closedBy"]) == ("WAIVED", "paid by now", "Fin")
    assert (await waive(finance, "d", "again"))["userErrors"][0]["code"] == "MOVE_NOT_OPEN"
    done = await change("orderConfirm", "OrderMoveInput", "status", KIM, id=order.id)
    assert done["object"]["status"] == "CONFIRMED"


async def test_a_confirmation_rule_confirms_what_it_covers_until_it_is_removed(db: str) -> None:
    await make_shop()
    given = {"channel": "PHONE", "upTo": {"amount": "200.00", "currency": "EUR"}, "idempotencyKey": "r"}
    refused = await change("confirmationRuleDefine", "ConfirmationRuleDefineInput", "id", KIM, **given)
    assert [one["code"] for one in refused["userErrors"]] == ["FORBIDDEN"]
    rule = (await change("confirmationRuleDefine", "ConfirmationRuleDefineInput", "id", **given))["object"]

    small, large = await place(), await place(LAMP=2)
    await hear(db, "orders.confirm_by_rule")
    assert [(await shown(one))["status"] for one in (small, large)] == ["CONFIRMED", "PLACED"]
    removed = {"id": rule["id"], "idempotencyKey": "g"}
    assert (await change("confirmationRuleRemove", "RuleRemoveInput", "id", **removed))["userErrors"] == []
    later = await place()
    await hear(db, "orders.confirm_by_rule")
    assert (await shown(later))["status"] == "PLACED"


async def test_extra_work_is_offered_wished_and_shown(db: str) -> None:
    await make_stock(RING=3)
    price = {"amount": "15.00", "currency": "EUR"}
    work = {"sku": "RING", "code": "engrave", "name": "Engraving", "price": price, "days": 2, "idempotencyKey": "x"}
    extras = "extras { code name price { amount } days }"
    offered = await change("extraWorkDefine", "ExtraWorkDefineInput", extras, **work)
    assert offered["object"]["extras"] == [
        {"code": "ENGRAVE", "name": "Engraving", "price": {"amount": "15.00"}, "days": 2}
    ]
    address = {"name": "Anna", "street": "Weg 1", "postalCode": "10115", "city": "Berlin", "countryCode": "DE"}
    line = {"sku": "RING", "quantity": 2, "extras": [{"code": "ENGRAVE", "text": "For Anna"}]}
    wish = {"customer": {"name": "Anna"}, "shippingAddress": address, "lines": [line], "idempotencyKey": "p"}
    fields = "id lines { edges { node { unitPrice { amount } worked extras { name text price { amount } days } } } }"

    placed = await change("orderPlace", "OrderPlaceInput", fields, KIM, **wish)
    await change("orderConfirm", "OrderMoveInput", "id", KIM, id=placed["object"]["id"])
    await hear(db, "supply.plan_supply")

    (shown_line,) = lines_of(placed["object"])
    assert shown_line == {
        "unitPrice": {"amount": "134.00"},
        "worked": 0,
        "extras": [{"name": "Engraving", "text": "For Anna", "price": {"amount": "15.00"}, "days": 2}],
    }
    tasks = "query T($id: ID!) { order(id: $id) { supply { state tasks { kind work quantity } } } }"
    supply = (await ask(tasks, {"id": placed["object"]["id"]}))["supply"]
    assert supply["tasks"] == [{"kind": "EXTRA", "work": "Engraving: For Anna", "quantity": 2}]
