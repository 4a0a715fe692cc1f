"""What an invoice says."""

from workers.foundation.renderer.parts import Language

WORDS: dict[Language, dict[str, str]] = {
    "de": {
        "title": "Rechnung {number}",
        "number": "Rechnungsnummer",
        "issued_on": "Rechnungsdatum",
        "delivered_on": "Lieferdatum",
        "due_on": "Fällig am",
        "order_number": "Auftragsnummer",
        "customer_number": "Kundennummer",
        "customer_reference": "Ihre Referenz",
        "delivery_note_number": "Lieferschein",
        "customer_vat_id": "Ihre USt-IdNr.",
        "intro": "wir berechnen Ihnen die folgenden Lieferungen und Leistungen:",
        "gross_prices": "Alle Preise in {currency} einschließlich Umsatzsteuer.",
        "net_prices": "Alle Preise in {currency} ohne Umsatzsteuer.",
        "pay_until": "Bitte zahlen Sie {amount} bis zum {due_on} ohne Abzug. Verwendungszweck: {reference}",
        "nothing_due": "Der Betrag ist bereits bezahlt. Vielen Dank.",
    },
    "en": {
        "title": "Invoice {number}",
        "number": "Invoice number",
        "issued_on": "Invoice date",
        "delivered_on": "Delivery date",
        "due_on": "Due date",
        "order_number": "Order number",
        "customer_number": "Customer number",
        "customer_reference": "Your reference",
        "delivery_note_number": "Delivery note",
        "customer_vat_id": "Your VAT ID",
        "intro": "we invoice the following goods and services:",
        "gross_prices": "All prices in {currency} including VAT.",
        "net_prices": "All prices in {currency} excluding VAT.",
        "pay_until": "Please pay {amount} by {due_on} without deduction. Payment reference: {reference}",
        "nothing_due": "The amount has already been paid. Thank you.",
    },
}
