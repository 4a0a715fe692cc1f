/** What is said of the audit. */
export const enAudit = {
  "audit.title": "Audit",
  "audit.lead": "Who changed what, when, by which command, from which value to which. Nothing here can be changed or deleted.",
  "audit.from": "From",
  "audit.to": "To",
  "audit.command": "Command",
  "audit.commandHint": "Such as confirm_order",
  "audit.show": "Show",
  "audit.csv": "Download as a table (CSV)",
  "audit.json": "Download as JSON",
  "audit.download": "All changes of these days; it holds personal data.",
  "audit.none": "Nothing was changed in these days.",
  "audit.noneHint": "Choose other days, or leave the command out.",
  "audit.order": "Order",
  "audit.forbidden": "You may not read the audit. The owner and finance may.",
};
