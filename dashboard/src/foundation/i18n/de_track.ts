import { deQuote } from "./de_quote";
import type { enTrack } from "./en_track";

export const deTrack: Record<keyof typeof enTrack, string> = {
  "track.title": "Bestellung {number}",

  "track.lead.draft": "Diese Bestellung ist noch nicht aufgegeben.",
  "track.lead.placed": "Ihre Bestellung ist bei uns und wird geprüft.",
  "track.lead.confirmed": "Ihre Bestellung ist bestätigt. Wir bereiten sie vor.",
  "track.lead.packing": "Ihre Bestellung wird gepackt.",
  "track.lead.partlyShipped": "Ein Teil Ihrer Bestellung ist unterwegs.",
  "track.lead.shipped": "Ihre Bestellung ist unterwegs.",
  "track.lead.partlyDelivered": "Ein Teil Ihrer Bestellung ist angekommen.",
  "track.lead.delivered": "Ihre Bestellung ist zugestellt.",
  "track.lead.completed": "Ihre Bestellung ist abgeschlossen.",
  "track.lead.cancelled": "Diese Bestellung wurde storniert. Es wird nichts mehr versandt.",
  "track.lead.rejected": "Wir konnten diese Bestellung nicht annehmen. Es wird nichts versandt.",
  "track.lead.expired": "Diese Bestellung ist verfallen. Es wird nichts versandt.",

  "track.steps": "Verlauf der Bestellung",
  "track.step.placed": "Eingegangen",
  "track.step.confirmed": "Bestätigt",
  "track.step.shipped": "Versandt",
  "track.step.delivered": "Zugestellt",
  "track.step.completed": "Abgeschlossen",
  "track.step.cancelled": "Storniert",
  "track.step.rejected": "Nicht angenommen",
  "track.step.expired": "Verfallen",
  "track.state.done": "erledigt",
  "track.state.current": "aktueller Schritt",
  "track.state.next": "steht noch aus",
  "track.state.ended": "hier endete die Bestellung",

  "track.expected": "Voraussichtliche Lieferung",
  "track.payment": "Zahlung",
  "track.payment.NOTHING_DUE": "Es ist nichts zu zahlen.",
  "track.payment.UNPAID": "Noch nicht bezahlt.",
  "track.payment.AUTHORIZED": "Ihre Zahlung ist autorisiert.",
  "track.payment.PARTIALLY_PAID": "Teilweise bezahlt.",
  "track.payment.PAID": "Bezahlt. Vielen Dank!",
  "track.payment.OVERPAID": "Bezahlt. Sie haben mehr gezahlt, als zu zahlen war.",

  "track.parcels": "Pakete",
  "track.number": "Sendungsnummer",
  "track.noNumber": "Es gibt noch keine Sendungsnummer.",
  "track.follow": "Sendung verfolgen",
  "track.updated": "Zuletzt aktualisiert:",

  "track.unknown": "Diesen Link kennen wir nicht",
  "track.unknownWhy": "Vielleicht ist er unvollständig: Beim Kopieren oder Abtippen geht leicht etwas verloren.",
  "track.unknownHelp":
    "Öffnen Sie den Link in unserer E-Mail zu Ihrer Bestellung noch einmal. Hilft das nicht, antworten Sie auf die E-Mail.",

  ...deQuote,
};
