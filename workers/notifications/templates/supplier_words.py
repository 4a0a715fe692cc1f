"""What suppliers are told."""

from workers.foundation.renderer.parts import Language

SUPPLIER: dict[Language, dict[str, str]] = {
    "de": {
        "subject": "Bestellung {number}",
        "heading": "Unsere Bestellung {number}",
        "intro": "bitte liefern Sie uns wie in der angehängten Bestellung {number}.",
        "intro_dropship": "bitte liefern Sie wie in der angehängten Bestellung {number} direkt an unseren Kunden und "
        "nennen Sie uns die Sendungsnummer.",
        "number": "Bestellnummer",
        "expected_on": "Erwartet am",
        "confirm": "Bitte bestätigen Sie uns den Liefertermin.",
        "less_subject": "Änderung unserer Bestellung {number}",
        "less_heading": "Änderung unserer Bestellung",
        "less": "von unserer Bestellung {number} benötigen wir {pieces} × {sku} nicht mehr.",
        "less_ask": "Bitte bestätigen Sie uns, dass diese Stücke nicht mehr versandt werden.",
    },
    "en": {
        "subject": "Purchase order {number}",
        "heading": "Our purchase order {number}",
        "intro": "please deliver to us as in the attached purchase order {number}.",
        "intro_dropship": "please deliver as in the attached purchase order {number} directly to our customer and tell "
        "us the tracking number.",
        "number": "Purchase order",
        "expected_on": "Expected on",
        "confirm": "Please confirm the delivery date.",
        "less_subject": "Change of our purchase order {number}",
        "less_heading": "Change of our purchase order",
        "less": "of our purchase order {number} we no longer need {pieces} × {sku}.",
        "less_ask": "Please confirm that these pieces will not be sent.",
    },
}
