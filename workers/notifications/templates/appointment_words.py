"""What customers are told of appointments."""

from workers.foundation.renderer.parts import Language

APPOINTMENT: dict[Language, dict[str, str]] = {
    "de": {
        "booked_subject": "Ihr Termin zu Auftrag {order_number}",
        "booked_heading": "Ihr Termin steht fest",
        "booked": "wir haben für Ihren Auftrag {order_number} einen Termin vereinbart.",
        "moved_subject": "Neuer Termin zu Auftrag {order_number}",
        "moved_heading": "Ihr Termin wurde verschoben",
        "moved": "der Termin zu Ihrem Auftrag {order_number} findet nicht wie vereinbart am {was_at} statt.",
        "starts_at": "Termin",
        "moved_starts_at": "Neuer Termin",
        "service": "Leistung",
        "moment": "{day}, {time} Uhr",
    },
    "en": {
        "booked_subject": "Your appointment for order {order_number}",
        "booked_heading": "Your appointment is booked",
        "booked": "we have booked an appointment for your order {order_number}.",
        "moved_subject": "New appointment for order {order_number}",
        "moved_heading": "Your appointment was moved",
        "moved": "the appointment for your order {order_number} will not be on {was_at} as agreed.",
        "starts_at": "Appointment",
        "moved_starts_at": "New appointment",
        "service": "Service",
        "moment": "{day}, {time}",
    },
}
