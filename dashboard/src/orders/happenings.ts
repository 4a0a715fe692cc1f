import { money } from "../foundation/format";
import { called, tn } from "../foundation/i18n";
import type { IconName } from "../ui/icon";
import type { OrderEvent } from "./queries";

interface Kind {
  icon: IconName;
  /** Housekeeping that is shown only on demand. */
  minor?: boolean;
  /** What to say besides the title, from the groups caught in the server's summary; nothing when left out. */
  detail?: readonly [RegExp, (caught: Record<string, string>) => string];
}

const amount = ({ amount: value, currency }: Record<string, string>): string =>
  value && currency ? money({ amount: value, currency }) : "";
const reason = ({ reason: why }: Record<string, string>): string => why ?? "";
const named = ({ name }: Record<string, string>): string => name ?? "";
const parcel = ({ name, pieces }: Record<string, string>): string =>
  [name, tn("order.pieces", Number(pieces))].join(", ");
const flags = ({ flags: all }: Record<string, string>): string =>
  (all ?? "").split(/,\s*/).map((flag) => called("attention", flag)).join(", ");

/** How each type of event looks. Types that are not here are shown as the server tells them. */
const KINDS: Record<string, Kind> = {
  OrderPlaced: { icon: "inbox", detail: [/, (?<amount>\d[\d.]*) (?<currency>[A-Z]{3})$/, amount] },
  OrderConfirmed: { icon: "check" },
  OrderRejected: { icon: "cross", detail: [/ rejected: (?<reason>.*)$/s, reason] },
  OrderExpired: { icon: "cross" },
  OrderCancelled: { icon: "cross", detail: [/ cancelled: (?<reason>.*)$/s, reason] },
  OrderHeld: { icon: "pause", detail: [/^On hold: (?<reason>.*)$/s, reason] },
  OrderReleased: { icon: "play" },
  OrderShipped: { icon: "truck", detail: [/^Shipment (?<name>\S+) sent with (?<pieces>\d+) pieces$/, parcel] },
  OrderDelivered: { icon: "home" },
  OrderPaid: { icon: "coin" },
  OrderCompleted: { icon: "flag" },
  OrderReopened: { icon: "play" },
  AttentionChanged: { icon: "bell", detail: [/^Needs attention for: (?<flags>.*)$/, flags] },
  InvoiceIssued: { icon: "paper", detail: [/^Invoice (?<name>\S+) issued$/, named] },
  PaymentReceived: { icon: "coin", detail: [/^(?<amount>\d[\d.]*) (?<currency>[A-Z]{3}) received$/, amount] },
  LabelAttached: { icon: "tag", detail: [/tracking number (?<name>\S+)$/, named] },
  MessageSent: { icon: "mail", detail: [/^Message sent: (?<name>.*)$/s, named] },
  MessageFailed: { icon: "bell", detail: [/^Message not delivered: (?<name>.*)$/s, named] },
  MessageWritten: { icon: "mail", minor: true, detail: [/^Message written: (?<name>.*)$/s, named] },
  ConfirmationFiled: { icon: "paper", minor: true },
  DeliveryNoteFiled: { icon: "paper", minor: true },
  InvoiceFiled: { icon: "paper", minor: true },
};

/** An event as the history shows it, in the reader's language. */
export interface Happening {
  id: string;
  icon: IconName;
  minor: boolean;
  title: string;
  detail: string | null;
  by: string;
  at: string;
}

export function happening({ type, summary, cursor, by, at }: Omit<OrderEvent, "sequence">): Happening {
  const kind = KINDS[type];
  const title = called("event", type);
  return {
    id: cursor,
    icon: kind?.icon ?? "dot",
    minor: kind?.minor ?? false,
    title,
    detail: kind ? detailOf(kind, summary) : otherThan(title, summary),
    by,
    at,
  };
}

function detailOf({ detail }: Kind, summary: string): string | null {
  if (!detail) return null;
  const [pattern, say] = detail;
  const caught = pattern.exec(summary);
  return caught ? say(caught.groups ?? {}) : summary;
}

function otherThan(title: string, summary: string): string | null {
  return summary === title ? null : summary;
}
