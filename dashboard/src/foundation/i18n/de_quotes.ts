import type { enQuotes } from "./en_quotes";

/** Was das Haus über Angebote liest. */
export const deQuotes: Record<keyof typeof enQuotes, string> = {
  "quotes.title": "Angebote",
  "quotes.table": "Angebote, scrollbar",
  "quotes.none": "Noch keine Angebote.",
  "quotes.noneHint": "Bieten Sie jemandem Preise an, die bis zu einem Tag gelten; unterschrieben wird über einen Link.",
  "quotes.new": "Neues Angebot",
  "quotes.keep": "Angebot behalten",
  "quotes.linesHint": "Je Zeile: Stück, Artikelnummer und, wo vereinbart, der Preis: 2 TEE-SENC-100 9,50",
  "quotes.single": "Angebot {number}",
  "quotes.missing": "Dieses Angebot gibt es nicht, oder Sie dürfen es nicht sehen.",
  "quotes.validUntil": "Gültig bis",
  "quotes.sent": "Beim Kunden",
  "quotes.sentAt": "Gesendet",
  "quotes.signed": "Unterschrieben von",
  "quotes.send": "Senden",
  "quotes.sendLead": "Was angeboten ist, steht jetzt Wort für Wort fest; über den Link unterschreibt der Kunde.",
  "quotes.showLink": "Link noch einmal zeigen",
  "quotes.link": "Der Link für den Kunden:",
  "quotes.decline": "Zurückziehen",
  "quoteState.OPEN": "Offen",
  "quoteState.ACCEPTED": "Angenommen",
  "quoteState.DECLINED": "Abgelehnt",
  "quoteState.EXPIRED": "Abgelaufen",
};
