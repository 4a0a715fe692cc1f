"""What stock does not cover, from the order to its end, over HTTP with the real workers."""

from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from tests.journeys.bank import camt, paying
from tests.journeys.desk import Desk, mails_of, new_key
from tests.journeys.server import Product, until

TASKS = """query Tasks($id: ID) { order(id: $id) { supply { state progress { done total } tasks {
  id kind status quantity done reason purchaseOrder { id status } appointment { id } steps { id }
  moves { verb open reasons } } } } }"""

INPUTS = {
    "purchaseOrderSend": "PurchaseOrderMoveInput",
    "jobStepStart": "JobStepMoveInput",
    "jobStepFinish": "JobStepMoveInput",
}


def mutate(desk: Desk, verb: str, fields: str, **given: Any) -> Any:
    """Carry a mutation out; answers its object."""
    kind = INPUTS.get(verb, verb[0].upper() + verb[1:] + "Input")
    key = {} if "idempotencyKey" in given else {"idempotencyKey": new_key()}
    document = (
        f"mutation Do($input: {kind}!) {{ {verb}(input: $input)"
        f" {{ object {{ {fields} }} userErrors {{ code message path remedy }} }} }}"
    )
    answer = desk.ask(document, {"input": {**key, **given}})
    assert answer["userErrors"] == []
    return answer["object"]


class Trade:
    """Articles of its own, a supplier who sells them, and what a test does with both."""

    def __init__(self, product: Product, desk: Desk, folder: Path, kind: str, backorder: str = "ALLOW") -> None:
        self.desk, self.product = desk, product
        self.sku = f"SUP-{uuid4().hex[:8].upper()}"
        file = folder / "articles.csv"
        file.write_text(f"sku,name,price,stock\n{self.sku},Leuchte {self.sku},119.00,0\n")
        product.command("import", "articles", str(file))
        mutate(desk, "productClassify", "id", sku=self.sku, kind=kind, backorder=backorder)

    def supplier(self) -> str:
        """Somebody who sells the article."""
        email = f"{self.sku.lower()}@supplier.example"
        found = mutate(self.desk, "supplierSave", "id", name="Glashütte", email=email)
        price = {"amount": "50.00", "currency": "EUR"}
        mutate(self.desk, "supplierArticleSave", "id", supplierId=found["id"], sku=self.sku, unitPrice=price)
        return str(found["id"])

    def order(self, quantity: int, tasks: int = 1) -> dict[str, Any]:
        """A confirmed order, once its tasks are planned."""
        placed = self.desk.place(lines=[{"sku": self.sku, "quantity": quantity}])
        order = self.desk.do("orderConfirm", placed)
        until(lambda: len(self.supply(order)["tasks"]) == tasks, "the tasks are planned")
        return order

    def supply(self, order: dict[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = self.desk.ask(TASKS, {"id": order["id"]})["supply"]
        return found

    def until_task(self, order: dict[str, Any], status: str) -> dict[str, Any]:
        """The order's first task, once it has this status."""
        until(lambda: self.supply(order)["tasks"][0]["status"] == status, f"the task is {status}")
        found: dict[str, Any] = self.supply(order)["tasks"][0]
        return found

    def complete(self, order: dict[str, Any]) -> dict[str, Any]:
        """Money for what was invoiced, all of it, as the bank tells."""
        invoiced = self.desk.order_when(order, lambda found: found["invoices"], "the invoice is there")
        assert self.desk.bank(camt(paying(invoiced)))["userErrors"] == []
        return self.desk.order_when(order, lambda found: found["status"] == "COMPLETED", "the order is completed")

    def mails(self, subject: str) -> list[str]:
        """Texts of the mails whose subject begins like this."""
        files = mails_of(self.product.data)
        found = [message_from_bytes(file.read_bytes(), policy=policy.default) for file in files]
        bodies = [mail.get_body(("plain",)) for mail in found if str(mail["Subject"]).startswith(subject)]
        return [str(body.get_content()) for body in bodies if body is not None]


@pytest.fixture
def trade(product: Product, desk: Desk, tmp_path: Path) -> Any:
    """Make a trade with articles of some kind."""
    return lambda kind, **more: Trade(product, desk, tmp_path, kind, **more)


def test_a_supplier_delivers_short_and_the_rest_is_bought_elsewhere(trade: Any, desk: Desk) -> None:
    lamps = trade("STOCK")
    supplier = lamps.supplier()
    mutate(desk, "supplyRuleSet", "id", source="BUY", sku=lamps.sku)
    order = lamps.order(5)

    purchase = mutate(desk, "purchaseOrderCreate", "id number lines { id ordered }", supplierId=supplier)
    mutate(desk, "purchaseOrderSend", "status", id=purchase["id"])
    until(lambda: lamps.mails(f"Bestellung {purchase['number']}"), "the supplier has the purchase order")
    (line,) = purchase["lines"]
    pieces = [{"id": line["id"], "quantity": 3}]
    mutate(desk, "purchaseOrderReceive", "status", id=purchase["id"], lines=pieces)
    desk.order_when(order, lambda found: found["lines"]["edges"][0]["node"]["sourced"] == 3, "three are there")
    closed = mutate(desk, "purchaseOrderGiveUp", "status", id=purchase["id"], reason="Out of production")

    assert closed["status"] == "CLOSED"
    supply = lamps.supply(order)
    assert (supply["state"], supply["progress"]) == ("IN_PROGRESS", {"done": 3, "total": 5})
    lost = next(task for task in supply["tasks"] if task["status"] == "FAILED")
    assert (lost["quantity"], lost["reason"]) == (2, "Out of production")
    assert {move["verb"] for move in lost["moves"] if move["open"]} == {"replan", "cancel"}

    other = mutate(desk, "supplierSave", "id", name="Holzwerk", email="holz@supplier.example")["id"]
    price = {"amount": "55.00", "currency": "EUR"}
    mutate(desk, "supplierArticleSave", "id", supplierId=other, sku=lamps.sku, unitPrice=price)
    mutate(desk, "supplyTaskReplan", "status", id=lost["id"], supplierId=other)
    second = mutate(desk, "purchaseOrderCreate", "id lines { ordered }", supplierId=other)
    assert [one["ordered"] for one in second["lines"]] == [2]
    mutate(desk, "purchaseOrderSend", "id", id=second["id"])
    mutate(desk, "purchaseOrderReceive", "id", id=second["id"])
    desk.order_when(order, lambda found: found["lines"]["edges"][0]["node"]["sourced"] == 5, "all are there")
    desk.do("orderDeliver", desk.do("orderShip", order))
    assert lamps.complete(order)["fulfillmentStatus"] == "DELIVERED"


def test_what_the_supplier_sends_reaches_the_customer_with_its_number(trade: Any, desk: Desk) -> None:
    lamps = trade("DROPSHIP")
    lamps.supplier()
    order = lamps.order(2)
    purchase = lamps.until_task(order, "RELEASED")["purchaseOrder"]

    mutate(desk, "purchaseOrderSend", "id", id=purchase["id"])
    note = {"carrier": "DHL", "trackingNumber": "JJD000390007882"}
    mutate(desk, "dispatchNoteRecord", "id", purchaseOrderId=purchase["id"], **note)
    sent = desk.order_when(order, lambda found: found["shipments"], "the parcel is there")

    assert (sent["fulfillmentStatus"], sent["shipments"][0]["trackingNumber"]) == ("SHIPPED", "JJD000390007882")
    mail = f"Ihr Auftrag {order['number']} ist unterwegs"
    until(lambda: lamps.mails(mail), "the customer is told")
    assert "JJD000390007882" in lamps.mails(mail)[0]
    desk.do("orderDeliver", sent)
    lamps.complete(order)
    assert len(lamps.mails(mail)) == 1


def test_what_is_made_goes_through_its_steps(trade: Any, desk: Desk) -> None:
    lamps = trade("MADE_TO_ORDER", backorder="DENY")
    bench = mutate(desk, "resourceSave", "id", name="Bench", kind="MACHINE", minutes=[480] * 7)["id"]
    steps = [{"name": name, "resourceId": bench, "pieceMinutes": 30} for name in ("Turn", "Paint")]
    mutate(desk, "workPlanSet", "id", sku=lamps.sku, steps=steps)
    order = lamps.order(2)

    for step in lamps.until_task(order, "RELEASED")["steps"]:
        mutate(desk, "jobStepStart", "id", id=step["id"])
        mutate(desk, "jobStepFinish", "id", id=step["id"])
    desk.order_when(order, lambda found: found["lines"]["edges"][0]["node"]["sourced"] == 2, "both are there")
    desk.do("orderDeliver", desk.do("orderShip", order))

    lamps.complete(order)
    assert lamps.supply(order)["state"] == "READY"


def test_a_customer_hears_once_that_an_appointment_was_moved(trade: Any, desk: Desk) -> None:
    fitting = trade("SERVICE", backorder="DENY")
    fitter = mutate(desk, "resourceSave", "id", name="Kim", minutes=[480] * 7)["id"]
    order = fitting.order(1)
    (task,) = fitting.supply(order)["tasks"]
    slots = []
    for days in (3, 5):
        start = datetime.now(UTC).replace(hour=9, minute=0, second=0, microsecond=0) + timedelta(days=days)
        times = {"startsAt": _text(start), "endsAt": _text(start + timedelta(hours=1))}
        slots.append(mutate(desk, "slotOpen", "id", resourceId=fitter, **times)["id"])

    booked = mutate(desk, "appointmentBook", "id", taskId=task["id"], slotId=slots[0])["id"]
    key = new_key()
    for _ in "ab":
        mutate(desk, "appointmentMove", "id", id=booked, slotId=slots[1], idempotencyKey=key)
    subject = f"Neuer Termin zu Auftrag {order['number']}"
    until(lambda: fitting.mails(subject), "the customer is told")
    mutate(desk, "appointmentFinish", "id", id=booked)

    fitting.complete(order)
    assert len(fitting.mails(subject)) == len(fitting.mails(f"Ihr Termin zu Auftrag {order['number']}")) == 1


def _text(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")
