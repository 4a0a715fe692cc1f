import strawberry

from api.foundation.context import Info
from api.foundation.doors import carry_out
from api.orders.inputs import OrderMoveInput, OrderPayload
from api.orders.mutations import move
from api.shipping.types import ShipmentDeliverInput, ShipmentPayload
from domain.shipping.commands import deliver_order, deliver_shipment, ship_order
from domain.shipping.queries import SHIPMENT


@strawberry.type
class ShippingMutation:
    @strawberry.mutation(
        description="Picks, packs and ships everything of the order that can be shipped, with one parcel."
    )
    async def order_ship(self, info: Info, input: OrderMoveInput) -> OrderPayload:
        return await move(info, ship_order, input)

    @strawberry.mutation(description="Marks one parcel delivered.")
    async def shipment_deliver(self, info: Info, input: ShipmentDeliverInput) -> ShipmentPayload:
        done = await carry_out(info, deliver_shipment, input.id, input=input, view=SHIPMENT)
        return ShipmentPayload(**done.shown())

    @strawberry.mutation(description="Marks all shipped parcels delivered.")
    async def order_deliver(self, info: Info, input: OrderMoveInput) -> OrderPayload:
        return await move(info, deliver_order, input)
