"""What was postponed, while the broker is away."""

import pytest

from domain.foundation.clock import now
from domain.foundation.database import column, value
from domain.foundation.dead_letters import postpone
from domain.foundation.settings import Settings
from tests.workers.scene import order_lamps
from workers.foundation.broker.making import make_broker
from workers.foundation.broker.publishing import BrokerAway, Publisher
from workers.relay.seat import take_seat
from workers.relay.telling import tell_again
from workers.routing import ROUTING

pytestmark = pytest.mark.anyio
NOBODY_LISTENS = "redis://127.0.0.1:1/0"


async def test_it_stays_due_until_the_broker_took_it(shop: Settings) -> None:
    await order_lamps()
    (seq,) = await column("select seq from events where type = 'OrderPlaced'")
    await postpone(seq, "orders.confirm_by_rule", failures=1, next_at=now(), reason="first try")
    away = Publisher(make_broker(shop.model_copy(update={"broker_url": NOBODY_LISTENS})))
    here = Publisher(make_broker(shop))
    async with take_seat(shop.database, lambda: None) as seat:
        with pytest.raises(BrokerAway):
            await tell_again(seat, away, ROUTING)

        assert await tell_again(seat, here, ROUTING) == 1
        assert await here.waiting() == 1
        assert await tell_again(seat, here, ROUTING) == 0
    assert await value("select tries from postponed where event_seq = $1", seq) == 1
    away.close()
    here.close()
