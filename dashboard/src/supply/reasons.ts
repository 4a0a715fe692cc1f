import { type Key, called, t } from "../foundation/i18n";
import { reasonWords as ofOrders } from "../orders/reasons";

/** What the server says against a move, in the reader's words; what is newer than this dashboard stays as it is. */
const SAID: Record<string, Key> = {
  "Its purchase order does this.": "closed.byPurchase",
  "Its appointment does this.": "closed.byAppointment",
  "Some of it is there already.": "closed.partly",
  "The supplier sends it to the customer; record their dispatch note.": "closed.dispatch",
  "It comes to us; receive it.": "closed.receive",
  "Some of it has come; give up the rest instead.": "closed.giveUp",
};

const STATES: Record<string, string> = { task: "task", "purchase order": "purchase", step: "step", appointment: "appointment" };

export function reasonWords(reason: string): string {
  const known = SAID[reason];
  if (known) return t(known);
  const [, step] = /^Step (.+) is not finished\.$/.exec(reason) ?? [];
  if (step) return t("closed.step", { step });
  const [, what = "", status = ""] = /^The ([a-z ]+) is ([A-Z_]+)(?:, not [A-Z_]+)?\.$/.exec(reason) ?? [];
  const kind = STATES[what];
  return kind ? t("closed.state", { status: called(kind, status) }) : ofOrders(reason);
}
