from domain.foundation.errors import NotFound


class NoSuchShipment(NotFound):
    """Said alike for a parcel that is not there and for one of an order that is not yours."""

    def __init__(self) -> None:
        super().__init__("There is no such shipment", path=("id",), remedy="`Order.shipments` lists them.")
