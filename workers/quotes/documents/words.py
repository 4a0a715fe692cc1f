"""What a quote and its acceptance say."""

from workers.foundation.renderer.parts import Language

QUOTE: dict[Language, dict[str, str]] = {
    "de": {
        "title": "Angebot {number}",
        "number": "Angebotsnummer",
        "sent_on": "Datum",
        "valid_until": "Gültig bis",
        "customer_number": "Kundennummer",
        "intro": "gern bieten wir Ihnen an:",
        "prices": "Alle Preise in {currency} einschließlich Umsatzsteuer.",
        "delivery_address": "Lieferanschrift",
        "note": "Hinweis",
        "sha256": "Prüfsumme",
        "how": "Sie nehmen das Angebot an, indem Sie auf der Seite, deren Link wir Ihnen gesandt haben, Ihren Namen "
        "eintippen. Die Prüfsumme (SHA-256) ist die des dort gezeigten Wortlauts; mit ihr halten wir fest, was "
        "angenommen wurde.",
    },
    "en": {
        "title": "Quote {number}",
        "number": "Quote number",
        "sent_on": "Date",
        "valid_until": "Valid until",
        "customer_number": "Customer number",
        "intro": "we are pleased to offer you:",
        "prices": "All prices in {currency} including VAT.",
        "delivery_address": "Delivery address",
        "note": "Note",
        "sha256": "Checksum",
        "how": "You accept this quote by typing your name on the page whose link we sent you. The checksum (SHA-256) "
        "is that of the wording shown there; with it we record what was accepted.",
    },
}
ACCEPTANCE: dict[Language, dict[str, str]] = {
    "de": {
        "title": "Annahme des Angebots {number}",
        "number": "Angebotsnummer",
        "order_number": "Auftragsnummer",
        "intro": "dieses Angebot wurde angenommen. Wir bewahren das Folgende unverändert auf.",
        "signed_name": "Unterzeichnet von",
        "signed_at": "Zeitpunkt",
        "moment": "{day}, {time} Uhr (UTC)",
        "text_sha256": "SHA-256 des Wortlauts",
        "pdf_sha256": "SHA-256 der Angebotsdatei",
        "wording": "Angenommener Wortlaut",
    },
    "en": {
        "title": "Acceptance of quote {number}",
        "number": "Quote number",
        "order_number": "Order number",
        "intro": "this quote was accepted. We keep the following unchanged.",
        "signed_name": "Signed by",
        "signed_at": "Time",
        "moment": "{day}, {time} (UTC)",
        "text_sha256": "SHA-256 of the wording",
        "pdf_sha256": "SHA-256 of the quote as a file",
        "wording": "Accepted wording",
    },
}
