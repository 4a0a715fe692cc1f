"""A customer's app asks for its order again and again over the wire."""

import httpx
import orjson

from tests.journeys.desk import Desk
from tests.journeys.server import Product, until


def test_an_app_is_told_that_nothing_has_changed_until_something_has(product: Product, desk: Desk) -> None:
    order = desk.place()
    asked = {"documentId": "order-status", "variables": orjson.dumps({"token": order["statusToken"]}).decode()}
    with httpx.Client(base_url=product.address, trust_env=False) as app:

        def ask(known: str = "") -> httpx.Response:
            return app.get("/graphql", params=asked, headers={"If-None-Match": known} if known else {})

        before = ask()
        assert before.json()["data"]["orderStatus"]["number"] == order["number"]
        quiet = desk.quiet(order)
        known = ask().headers["etag"]
        until(lambda: ask(known).status_code == 304, "an unchanged order is not sent again")

        desk.do("orderConfirm" if quiet["status"] == "PLACED" else "orderShip", quiet)
        after = until(lambda: (answer := ask(known)).status_code == 200 and answer, "the change is shown")
        assert after.headers["etag"] != known
        assert after.json()["data"] != before.json()["data"]
