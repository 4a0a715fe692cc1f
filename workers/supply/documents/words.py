"""What a purchase order says."""

from workers.foundation.renderer.parts import Language

WORDS: dict[Language, dict[str, str]] = {
    "de": {
        "title": "Bestellung {number}",
        "number": "Bestellnummer",
        "ordered_on": "Bestellt am",
        "intro": "bitte liefern Sie uns:",
        "intro_dropship": "bitte liefern Sie direkt an unseren Kunden, ohne Rechnung und Preise im Paket:",
        "unit_price": "Einzelpreis",
        "total": "Betrag",
        "quantity": "Menge",
        "sum": "Summe",
        "expected_on": "Erwartet am",
        "ship_to": "Lieferanschrift",
        "prices": "Alle Preise in {currency} ohne Umsatzsteuer.",
    },
    "en": {
        "title": "Purchase order {number}",
        "number": "Purchase order",
        "ordered_on": "Ordered on",
        "intro": "please deliver to us:",
        "intro_dropship": "please deliver directly to our customer, without an invoice or prices in the parcel:",
        "unit_price": "Unit price",
        "total": "Amount",
        "quantity": "Quantity",
        "sum": "Total",
        "expected_on": "Expected on",
        "ship_to": "Deliver to",
        "prices": "All prices in {currency} excluding VAT.",
    },
}
