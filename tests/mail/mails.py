"""A mail to send."""

from domain.notifications.ports import Attachment, Mail

SENDER = "bestellung@lampenhaus.example"
PDF = Attachment(filename="Rechnung RE-1 für Anna.pdf", media_type="application/pdf", body=b"%PDF-1.7 \x00\xff\r\n")


def mail(**changed: object) -> Mail:
    made: dict[str, object] = {
        "to": "anna@customer.example",
        "to_name": "Anna Müller",
        "subject": "Ihre Rechnung über 481,95 €",
        "text": "Guten Tag Anna Müller,\n.\nder Punkt allein beendet nichts. 🎉\n",
        "html": "<p>Guten Tag Anna Müller 🎉</p>" + "x" * 3000,
        "attachments": (PDF,),
        "reply_to": "hallo@lampenhaus.example",
    }
    return Mail(**(made | changed))  # type: ignore[arg-type]
