"""What is told of quotes: to the customer, and to the desk."""

from workers.foundation.renderer.parts import Language

QUOTE: dict[Language, dict[str, str]] = {
    "de": {
        "number": "Angebotsnummer",
        "total": "Gesamtbetrag",
        "valid_until": "Gültig bis",
        "signed_name": "Unterzeichnet von",
        "button": "Angebot ansehen und annehmen",
        "subject": "Unser Angebot {number}",
        "heading": "Unser Angebot für Sie",
        "intro": "anbei unser Angebot {number}. Über den Link können Sie es lesen, annehmen oder ablehnen.",
        "reminder_subject": "Unser Angebot {number} gilt noch bis {day}",
        "reminder_heading": "Ihr Angebot läuft bald ab",
        "reminder": "unser Angebot {number} gilt noch bis {day}. Danach rechnen wir gern neu.",
        "private": "Der Link ist für Sie persönlich: Wer ihn hat, kann das Angebot annehmen.",
        "accepted_subject": "Sie haben unser Angebot {number} angenommen",
        "accepted_heading": "Vielen Dank für Ihren Auftrag",
        "accepted": "Sie haben unser Angebot {number} angenommen; daraus ist Ihr Auftrag {order_number} geworden. "
        "Was Sie unterzeichnet haben, liegt als Datei bei.",
        "desk_subject": "Angebot {number} angenommen: Auftrag {order_number}",
        "desk_heading": "Angebot {number} wurde angenommen",
        "desk": "{name} hat das Angebot {number} angenommen; daraus ist der Auftrag {order_number} geworden.",
        "desk_button": "Auftrag öffnen",
    },
    "en": {
        "number": "Quote number",
        "total": "Total",
        "valid_until": "Valid until",
        "signed_name": "Signed by",
        "button": "View and accept the quote",
        "subject": "Our quote {number}",
        "heading": "Our quote for you",
        "intro": "attached is our quote {number}. With the link you can read, accept or decline it.",
        "reminder_subject": "Our quote {number} is valid until {day}",
        "reminder_heading": "Your quote is about to expire",
        "reminder": "our quote {number} is still valid until {day}. After that we will gladly work it out anew.",
        "private": "The link is for you personally: whoever has it can accept the quote.",
        "accepted_subject": "You accepted our quote {number}",
        "accepted_heading": "Thank you for your order",
        "accepted": "you accepted our quote {number}; it has become your order {order_number}. What you signed is "
        "attached as a file.",
        "desk_subject": "Quote {number} accepted: order {order_number}",
        "desk_heading": "Quote {number} was accepted",
        "desk": "{name} accepted quote {number}; it has become order {order_number}.",
        "desk_button": "Open the order",
    },
}
