"""What the messages say: first what all share, then kind by kind."""

from workers.foundation.renderer.parts import Language

from .facts import MessageKind

SHARED: dict[Language, dict[str, str]] = {
    "de": {
        "greeting": "Guten Tag {name},",
        "greeting_unnamed": "Guten Tag,",
        "order_number": "Auftragsnummer",
        "total": "Gesamtbetrag",
        "reason": "Grund",
        "total_changed": "Summe mit Änderung",
        "promised_on": "Voraussichtliche Lieferung",
        "known_on": "Bisher angekündigt",
        "carrier": "Versand mit",
        "tracking_number": "Sendungsnummer",
        "invoice_number": "Rechnungsnummer",
        "due": "Zu zahlen",
        "due_on": "Fällig am",
        "amount": "Zahlung",
        "open": "Noch offen",
        "holder": "Empfänger",
        "reference": "Verwendungszweck",
        "items": "Artikel",
        "status_button": "Auftrag ansehen",
        "tracking_button": "Sendung verfolgen",
        "regards": "Freundliche Grüße",
        "questions": "Fragen? Antworten Sie einfach auf diese E-Mail.",
    },
    "en": {
        "greeting": "Dear {name},",
        "greeting_unnamed": "Hello,",
        "order_number": "Order number",
        "total": "Total",
        "reason": "Reason",
        "total_changed": "Total with the change",
        "promised_on": "Expected delivery",
        "known_on": "Announced before",
        "carrier": "Shipped with",
        "tracking_number": "Tracking number",
        "invoice_number": "Invoice number",
        "due": "Amount due",
        "due_on": "Due date",
        "amount": "Payment",
        "open": "Still open",
        "holder": "Payee",
        "reference": "Payment reference",
        "items": "Items",
        "status_button": "View order",
        "tracking_button": "Track parcel",
        "regards": "Kind regards",
        "questions": "Questions? Just reply to this e-mail.",
    },
}

WORDS: dict[MessageKind, dict[Language, dict[str, str]]] = {
    MessageKind.ORDER_CONFIRMED: {
        "de": {
            "subject": "Auftragsbestätigung {order_number}",
            "heading": "Vielen Dank für Ihre Bestellung",
            "intro": "wir haben Ihren Auftrag {order_number} angenommen.",
            "prepay": "Bitte überweisen Sie {total} auf das folgende Konto; dann beginnen wir mit der Lieferung.",
            "later": "Den Liefertermin teilen wir Ihnen mit, sobald er feststeht.",
        },
        "en": {
            "subject": "Order confirmation {order_number}",
            "heading": "Thank you for your order",
            "intro": "we have accepted your order {order_number}.",
            "prepay": "Please transfer {total} to the following account; then we start with the delivery.",
            "later": "We will tell you the delivery date as soon as it is known.",
        },
    },
    MessageKind.ORDER_CHANGED: {
        "de": {
            "subject": "Geänderte Auftragsbestätigung {order_number}",
            "heading": "Ihr Auftrag wurde geändert",
            "intro": "Ihr Auftrag {order_number} wurde geändert. Die neue Auftragsbestätigung ersetzt die bisherige.",
            "prepay": "Bitte überweisen Sie {total}, abzüglich bereits gezahlter Beträge, auf das folgende Konto.",
            "later": "Den Liefertermin teilen wir Ihnen mit, sobald er feststeht.",
        },
        "en": {
            "subject": "Changed order confirmation {order_number}",
            "heading": "Your order was changed",
            "intro": "your order {order_number} was changed. The new confirmation takes the place of the earlier one.",
            "prepay": "Please transfer {total}, less what you have paid already, to the following account.",
            "later": "We will tell you the delivery date as soon as it is known.",
        },
    },
    MessageKind.CHANGE_PROPOSED: {
        "de": {
            "subject": "Vorschlag zu Ihrem Auftrag {order_number}",
            "heading": "Wir schlagen Ihnen eine Änderung vor",
            "intro": "zu Ihrem Auftrag {order_number} schlagen wir eine Änderung vor. Bitte sehen Sie sie sich an und"
            " nehmen Sie sie an oder lehnen Sie sie ab.",
        },
        "en": {
            "subject": "A proposal for your order {order_number}",
            "heading": "We propose a change",
            "intro": "we propose a change of your order {order_number}. Please look at it and accept or decline it.",
        },
    },
    MessageKind.CHANGE_DECLINED: {
        "de": {
            "subject": "Ihr Änderungswunsch zu Auftrag {order_number}",
            "heading": "Ihr Auftrag bleibt, wie er ist",
            "intro": "leider können wir Ihren Auftrag {order_number} nicht so ändern, wie Sie es möchten.",
        },
        "en": {
            "subject": "Your wish to change order {order_number}",
            "heading": "Your order stays as it is",
            "intro": "unfortunately we cannot change your order {order_number} in the way you wish.",
        },
    },
    MessageKind.SHIPPED: {
        "de": {
            "subject": "Ihr Auftrag {order_number} ist unterwegs",
            "heading": "Ihr Paket ist unterwegs",
            "intro": "wir haben Ihren Auftrag {order_number} verschickt.",
            "intro_part": "wir haben einen Teil Ihres Auftrags {order_number} verschickt. Der Rest folgt.",
        },
        "en": {
            "subject": "Your order {order_number} is on its way",
            "heading": "Your parcel is on its way",
            "intro": "we have shipped your order {order_number}.",
            "intro_part": "we have shipped a part of your order {order_number}. The rest will follow.",
        },
    },
    MessageKind.SHIPPED_TOGETHER: {
        "de": {
            "subject": "Ihre Aufträge {order_number} sind unterwegs",
            "heading": "Ihr Paket ist unterwegs",
            "intro": "wir haben Ihre Aufträge {order_number} zusammen in einem Paket verschickt.",
            "intro_part": "wir haben Teile Ihrer Aufträge {order_number} zusammen verschickt. Der Rest folgt.",
        },
        "en": {
            "subject": "Your orders {order_number} are on their way",
            "heading": "Your parcel is on its way",
            "intro": "we have shipped your orders {order_number} together in one parcel.",
            "intro_part": "we have shipped parts of your orders {order_number} together. The rest will follow.",
        },
    },
    MessageKind.INVOICE: {
        "de": {
            "subject": "Rechnung {invoice_number} zu Ihrem Auftrag {order_number}",
            "heading": "Ihre Rechnung",
            "intro": "im Anhang finden Sie die Rechnung {invoice_number} zu Ihrem Auftrag {order_number}.",
            "pay": "Bitte überweisen Sie {due} bis zum {due_on} auf das folgende Konto.",
            "pay_now": "Bitte überweisen Sie {due} auf das folgende Konto.",
            "nothing_due": "Der Betrag ist bereits bezahlt. Sie müssen nichts weiter tun.",
        },
        "en": {
            "subject": "Invoice {invoice_number} for your order {order_number}",
            "heading": "Your invoice",
            "intro": "please find attached the invoice {invoice_number} for your order {order_number}.",
            "pay": "Please transfer {due} to the following account by {due_on}.",
            "pay_now": "Please transfer {due} to the following account.",
            "nothing_due": "The amount has already been paid. There is nothing left for you to do.",
        },
    },
    MessageKind.PAYMENT_RECEIVED: {
        "de": {
            "subject": "Zahlung erhalten zu Ihrem Auftrag {order_number}",
            "heading": "Vielen Dank für Ihre Zahlung",
            "intro": "Ihre Zahlung von {amount} zu Ihrem Auftrag {order_number} ist eingegangen.",
            "settled": "Damit ist alles bezahlt.",
            "open": "Es fehlen noch {open}.",
        },
        "en": {
            "subject": "Payment received for your order {order_number}",
            "heading": "Thank you for your payment",
            "intro": "we have received your payment of {amount} for your order {order_number}.",
            "settled": "Everything is paid.",
            "open": "{open} is still missing.",
        },
    },
    MessageKind.PROMISE_MOVED: {
        "de": {
            "subject": "Neuer Liefertermin für Ihren Auftrag {order_number}",
            "heading": "Ihr Liefertermin hat sich geändert",
            "later": "leider kommt Ihr Auftrag {order_number} später als angekündigt. Wir bitten um Entschuldigung.",
            "earlier": "gute Nachrichten: Ihr Auftrag {order_number} kommt früher als angekündigt.",
            "known_now": "für Ihren Auftrag {order_number} steht der Liefertermin jetzt fest.",
            "unknown": "bei Ihrem Auftrag {order_number} gibt es leider eine Verzögerung. Den neuen Liefertermin teilen"
            " wir Ihnen mit, sobald er feststeht.",
        },
        "en": {
            "subject": "New delivery date for your order {order_number}",
            "heading": "Your delivery date has changed",
            "later": "unfortunately your order {order_number} will arrive later than announced. We apologize.",
            "earlier": "good news: your order {order_number} will arrive earlier than announced.",
            "known_now": "the delivery date of your order {order_number} is known now.",
            "unknown": "unfortunately your order {order_number} is delayed. We will tell you the new delivery date as"
            " soon as it is known.",
        },
    },
    MessageKind.BACK_IN_STOCK: {
        "de": {
            "subject": "Wieder da: {article}",
            "heading": "Ihr Artikel ist wieder da",
            "intro": "Sie wollten wissen, wann {article} wieder lieferbar ist: ab jetzt.",
            "soon": "Bestellen Sie bald, denn der Artikel ist nicht für Sie zurückgelegt.",
        },
        "en": {
            "subject": "Back in stock: {article}",
            "heading": "Your article is back in stock",
            "intro": "you asked to be told when {article} is available again: it is now.",
            "soon": "Please order soon, as the article is not set aside for you.",
        },
    },
}
