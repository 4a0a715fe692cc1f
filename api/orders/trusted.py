"""The document with which customers' apps ask how their order is getting on."""

ORDER_STATUS_ID = "order-status"
ORDER_STATUS = """query OrderStatus($token: String!) {
  orderStatus(token: $token) {
    number status fulfillmentStatus paymentStatus promisedOn updatedAt
    shipments { number status carrier trackingNumber trackingUrl }
  }
}
"""
TRUSTED = {ORDER_STATUS_ID: ORDER_STATUS}
