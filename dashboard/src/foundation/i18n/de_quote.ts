import type { enQuote } from "./en_quote";

export const deQuote: Record<keyof typeof enQuote, string> = {
  "quote.title": "Angebot {number}",
  "quote.lead.open": "Das bieten wir Ihnen an. Unten können Sie das Angebot annehmen oder ablehnen.",
  "quote.lead.accepted": "Sie haben dieses Angebot angenommen. Vielen Dank für Ihren Auftrag!",
  "quote.lead.declined": "Dieses Angebot wurde abgelehnt. War das ein Versehen, antworten Sie auf unsere E-Mail.",
  "quote.lead.expired": "Dieses Angebot ist abgelaufen. Antworten Sie auf unsere E-Mail, dann rechnen wir neu.",

  "quote.for": "Für",
  "quote.validUntil": "Gültig bis",
  "quote.pdf": "Als PDF herunterladen",
  "quote.lines": "Das bieten wir an",
  "quote.each": "{quantity} ×",
  "quote.shipping": "Versand",
  "quote.total": "Gesamtbetrag",
  "quote.tax": "darin Umsatzsteuer",

  "quote.accept": "Angebot annehmen",
  "quote.acceptLead": "Mit dem Knopf bestellen Sie zahlungspflichtig, was oben steht, für",
  "quote.name": "Ihr Vor- und Nachname",
  "quote.nameHint": "Der eingetippte Name ist Ihre Unterschrift. Wir bewahren ihn mit Zeitpunkt und Wortlaut auf.",
  "quote.sign": "Annehmen und zahlungspflichtig bestellen",
  "quote.wording": "Wortlaut lesen, den Sie unterzeichnen",
  "quote.wordingName": "Wortlaut des Angebots",
  "quote.sha256": "Prüfsumme (SHA-256):",
  "quote.unknownOutcome": "Es kam keine Antwort. Versuchen Sie es noch einmal: Nichts wird doppelt bestellt.",

  "quote.declineOpen": "Angebot ablehnen",
  "quote.reason": "Warum nicht?",
  "quote.reasonHint": "Sie müssen es nicht sagen, aber es hilft uns.",
  "quote.decline": "Angebot jetzt ablehnen",

  "quote.signed": "Unterzeichnet",
  "quote.signedName": "Unterzeichnet von",
  "quote.signedAt": "Zeitpunkt",
  "quote.orderNumber": "Bestellung",
  "quote.status": "Wo ist meine Bestellung?",
  "quote.acceptancePdf": "Unterzeichnetes herunterladen",
  "quote.unknownHelp":
    "Öffnen Sie den Link in unserer E-Mail mit dem Angebot noch einmal. Hilft das nicht, antworten Sie auf die E-Mail.",
};
