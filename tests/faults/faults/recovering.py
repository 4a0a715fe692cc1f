"""How long it takes until things go on."""

import asyncio
import time

from tests.faults.load import wishes
from tests.faults.load.client import Client
from tests.faults.load.log import Outcome
from tests.faults.scene import Scene
from tests.faults.services.waiting import NotInTime, until

QUESTION = "query Order($id: ID!) { order(id: $id) { status documents { kind } } }"
GIVE_UP_SECONDS = 90.0
RECOVERS = "it recovers from every fault by itself"


async def servers_again(scene: Scene, began: float, what: str, *, limit: float) -> None:
    """Until every server is ready."""
    await scene.product.ready(seconds=GIVE_UP_SECONDS)
    scene.measure(what, began, limit)


async def everything_again(
    scene: Scene, began: float, what: str, *, limit: float, addresses: list[str] | None = None
) -> None:
    """Until an order that is placed now was confirmed by its rule and its confirmation is filed.

    addresses  servers to ask; None: all
    """
    asked = addresses or scene.addresses
    client = Client(asked, scene.api_key, scene.log, scene.chance, lambda: time.monotonic() - began > GIVE_UP_SECONDS)
    try:
        await until(lambda: _one_order(client), "an order goes through", seconds=GIVE_UP_SECONDS, step=0.2)
    except NotInTime:
        scene.verdict.violated(RECOVERS, f"{what}: an order did not go through in {GIVE_UP_SECONDS:.0f} s")
    finally:
        await client.close()
    scene.measure(what, began, limit)


async def _one_order(client: Client) -> bool:
    key = wishes.new_key(client.chance)
    content = {
        **wishes.wish(client.chance, key),
        "channel": "WEB_FORM",
        "lines": [{"sku": wishes.PLENTY[0], "quantity": 1}],
    }
    done = await client.insist(wishes.PLACE, client.log.intend("place", key, content))
    if done.outcome is not Outcome.OK or done.object is None:
        return False
    for _ in range(600):
        found = await client.ask(QUESTION, {"id": done.object["id"]})
        if found and any(document["kind"] == "ORDER_CONFIRMATION" for document in found["documents"]):
            return True
        await asyncio.sleep(0.1)
    return False
