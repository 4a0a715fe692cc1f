import strawberry

from api.foundation.context import Info
from api.orders.inputs import OrderMoveInput, OrderPayload
from api.orders.mutations import move
from domain.shipping.commands import deliver_order, ship_order


@strawberry.type
class ShippingMutation:
    @strawberry.mutation(
        description="Picks, packs and ships everything of the order that can be shipped, with one parcel."
    )
    async def order_ship(self, info: Info, input: OrderMoveInput) -> OrderPayload:
        return await move(info, ship_order, input)

    @strawberry.mutation(description="Marks all shipped parcels delivered.")
    async def order_deliver(self, info: Info, input: OrderMoveInput) -> OrderPayload:
        return await move(info, deliver_order, input)
