"""Shipping: shipments, labels, tracking.

Owns   Shipment, ShipmentLine
Calls  orders, stock
Tells  OrderShipped, LabelAttached, DeliveryNoteFiled, OrderDelivered, DispatchNoted
"""
