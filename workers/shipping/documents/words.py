"""What a delivery note and a label say."""

from workers.foundation.renderer.parts import Language

DELIVERY_NOTE: dict[Language, dict[str, str]] = {
    "de": {
        "title": "Lieferschein {number}",
        "number": "Lieferscheinnummer",
        "shipped_on": "Versanddatum",
        "order_number": "Auftragsnummer",
        "customer_number": "Kundennummer",
        "customer_reference": "Ihre Referenz",
        "carrier": "Versand mit",
        "tracking_number": "Sendungsnummer",
        "intro": "wir liefern Ihnen:",
        "delivered": "Geliefert",
        "later": "Folgt",
        "pieces": "Stück insgesamt",
        "weight": "Gewicht",
        "received": "Ware vollständig und unbeschädigt erhalten",
        "signature": "Datum, Unterschrift",
    },
    "en": {
        "title": "Delivery note {number}",
        "number": "Delivery note",
        "shipped_on": "Shipped on",
        "order_number": "Order number",
        "customer_number": "Customer number",
        "customer_reference": "Your reference",
        "carrier": "Shipped with",
        "tracking_number": "Tracking number",
        "intro": "we deliver to you:",
        "delivered": "Delivered",
        "later": "To follow",
        "pieces": "Pieces in total",
        "weight": "Weight",
        "received": "Goods received complete and undamaged",
        "signature": "Date, signature",
    },
}

LABEL: dict[Language, dict[str, str]] = {
    "de": {
        "title": "Versandetikett {number}",
        "sender": "Absender",
        "recipient": "Empfänger",
        "shipment": "Sendung",
        "reference": "Referenz",
        "weight": "Gewicht",
    },
    "en": {
        "title": "Shipping label {number}",
        "sender": "From",
        "recipient": "To",
        "shipment": "Shipment",
        "reference": "Reference",
        "weight": "Weight",
    },
}
