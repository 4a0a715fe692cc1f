import { enQuote } from "./en_quote";

/** What a customer reads about an order and a quote. */
export const enTrack = {
  "track.title": "Order {number}",

  "track.lead.draft": "This order has not been placed yet.",
  "track.lead.placed": "We have your order and are looking at it.",
  "track.lead.confirmed": "Your order is confirmed. We are getting it ready.",
  "track.lead.packing": "Your order is being packed.",
  "track.lead.partlyShipped": "Part of your order is on its way.",
  "track.lead.shipped": "Your order is on its way.",
  "track.lead.partlyDelivered": "Part of your order has arrived.",
  "track.lead.delivered": "Your order has been delivered.",
  "track.lead.completed": "Your order is completed.",
  "track.lead.cancelled": "This order was cancelled. Nothing more will be sent.",
  "track.lead.rejected": "We could not accept this order. Nothing will be sent.",
  "track.lead.expired": "This order has expired. Nothing will be sent.",

  "track.steps": "Progress of the order",
  "track.step.placed": "Placed",
  "track.step.confirmed": "Confirmed",
  "track.step.shipped": "Shipped",
  "track.step.delivered": "Delivered",
  "track.step.completed": "Completed",
  "track.step.cancelled": "Cancelled",
  "track.step.rejected": "Not accepted",
  "track.step.expired": "Expired",
  "track.state.done": "done",
  "track.state.current": "current step",
  "track.state.next": "still to come",
  "track.state.ended": "the order ended here",

  "track.expected": "Expected delivery",
  "track.payment": "Payment",
  "track.payment.NOTHING_DUE": "There is nothing to pay.",
  "track.payment.UNPAID": "Not paid yet.",
  "track.payment.AUTHORIZED": "Your payment is authorised.",
  "track.payment.PARTIALLY_PAID": "Part of it is paid.",
  "track.payment.PAID": "Paid. Thank you!",
  "track.payment.OVERPAID": "Paid. You have paid more than is due.",

  "track.parcels": "Parcels",
  "track.number": "Tracking number",
  "track.noNumber": "There is no tracking number yet.",
  "track.follow": "Track the parcel",
  "track.updated": "Last updated:",

  "track.unknown": "We do not know this link",
  "track.unknownWhy": "It may be incomplete: links are easily cut off when they are copied or typed.",
  "track.unknownHelp": "Open the link in our e-mail about your order once more. If that does not help, reply to the e-mail.",

  ...enQuote,
};
