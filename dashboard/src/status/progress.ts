import type { Enum } from "../foundation/graphql";
import type { TrackedOrder } from "./queries";

type Status = Enum<"OrderStatus">;
type Fulfillment = Enum<"FulfillmentStatus">;
type Payment = Enum<"PaymentStatus">;
type Standing = Pick<TrackedOrder, "status" | "fulfillmentStatus">;

/** How an order ends without being delivered. */
export type End = "cancelled" | "rejected" | "expired";
export type Step = "placed" | "confirmed" | "shipped" | "delivered" | "completed" | End;
export type StepState = "done" | "current" | "next" | "ended";

type Underway = "draft" | "placed" | "confirmed" | "packing" | "partlyShipped" | "shipped" | "partlyDelivered";
/** What is said in a sentence; finer than the steps. */
export type Lead = Underway | "delivered" | "completed" | End;

export interface Progress {
  lead: Lead;
  steps: { step: Step; state: StepState }[];
}

const ENDS: Partial<Record<Status, End>> = { CANCELLED: "cancelled", REJECTED: "rejected", EXPIRED: "expired" };
const BEFORE: Partial<Record<Status, Lead>> = { DRAFT: "draft", PLACED: "placed" };
const GOODS: Partial<Record<Fulfillment, Lead>> = {
  IN_PROGRESS: "packing",
  PARTIALLY_SHIPPED: "partlyShipped",
  SHIPPED: "shipped",
  PARTIALLY_DELIVERED: "partlyDelivered",
  DELIVERED: "delivered",
};
/** How many of the steps an order has come. */
const REACHED: Partial<Record<Lead, number>> = { draft: 0, placed: 1, partlyShipped: 3, shipped: 3, partlyDelivered: 3, delivered: 4 };
const CONFIRMED = 2;

const WITH_GOODS: readonly Step[] = ["placed", "confirmed", "shipped", "delivered"];
const WITHOUT_GOODS: readonly Step[] = ["placed", "confirmed", "completed"];

/** How far an order is: what is behind it, where it stands, what is still to come. */
export function progress(order: Standing): Progress {
  const end = ENDS[order.status];
  if (end) return { lead: end, steps: [{ step: "placed", state: "done" }, { step: end, state: "ended" }] };
  const lead = BEFORE[order.status] ?? GOODS[order.fulfillmentStatus] ?? "confirmed";
  if (order.status === "COMPLETED") return completed(order, lead);
  const reached = REACHED[lead] ?? CONFIRMED;
  return { lead, steps: stepsOf(order).map((step, index) => ({ step, state: stateAt(index + 1, reached) })) };
}

/** Nothing is to come any more: steps that nobody reported are left out instead of claimed. */
function completed(order: Standing, lead: Lead): Progress {
  const steps = stepsOf(order);
  const told = steps === WITHOUT_GOODS ? steps : steps.slice(0, REACHED[lead] ?? CONFIRMED);
  return { lead: lead === "delivered" ? lead : "completed", steps: told.map((step) => ({ step, state: "done" })) };
}

function stepsOf({ fulfillmentStatus }: Standing): readonly Step[] {
  return fulfillmentStatus === "NOT_REQUIRED" ? WITHOUT_GOODS : WITH_GOODS;
}

function stateAt(place: number, reached: number): StepState {
  if (place > reached) return "next";
  return place < reached || place === WITH_GOODS.length ? "done" : "current";
}

/** When the goods are expected, for as long as they are. */
export function expectedOn(order: Standing & Pick<TrackedOrder, "promisedOn">): string | null {
  return progress(order).steps.some(({ state }) => state === "next") ? order.promisedOn : null;
}

/** Where the payment stands for the customer: of an order that ended nothing is asked any more. */
export function payment(order: Pick<TrackedOrder, "status" | "paymentStatus">): Payment {
  const asked = order.paymentStatus === "UNPAID" || order.paymentStatus === "AUTHORIZED";
  return asked && ENDS[order.status] ? "NOTHING_DUE" : order.paymentStatus;
}
