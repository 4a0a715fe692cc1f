import type { enAudit } from "./en_audit";

/** Was zum Änderungsprotokoll gesagt wird. */
export const deAudit: Record<keyof typeof enAudit, string> = {
  "audit.title": "Änderungsprotokoll",
  "audit.lead": "Wer wann mit welchem Befehl was von welchem Wert auf welchen geändert hat. Hier lässt sich nichts ändern oder löschen.",
  "audit.from": "Von",
  "audit.to": "Bis",
  "audit.command": "Befehl",
  "audit.commandHint": "Etwa confirm_order",
  "audit.show": "Anzeigen",
  "audit.csv": "Als Tabelle herunterladen (CSV)",
  "audit.json": "Als JSON herunterladen",
  "audit.download": "Alle Änderungen dieser Tage; sie enthalten personenbezogene Daten.",
  "audit.none": "In diesen Tagen wurde nichts geändert.",
  "audit.noneHint": "Wählen Sie andere Tage, oder lassen Sie den Befehl weg.",
  "audit.order": "Auftrag",
  "audit.forbidden": "Sie dürfen das Änderungsprotokoll nicht lesen. Inhaber und Buchhaltung dürfen es.",
};
