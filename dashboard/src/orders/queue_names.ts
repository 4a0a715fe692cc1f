import type { Enum } from "../foundation/graphql";
import type { OrderFilter } from "./view";

/** The queues of the server that a filter can show, in the order of a working day. */
const OPEN = { status: ["PLACED", "CONFIRMED"] } satisfies OrderFilter;
const NOT_HELD = { NOT: { attention: ["ON_HOLD"] } } satisfies OrderFilter;

export const QUEUES = {
  TO_CONFIRM: { status: ["PLACED"], ...NOT_HELD },
  TO_SHIP: {
    status: ["CONFIRMED"],
    fulfillmentStatus: ["UNFULFILLED", "IN_PROGRESS", "PARTIALLY_SHIPPED"],
    ...NOT_HELD,
  },
  LATE: { ...OPEN, attention: ["LATE"] },
  AT_RISK: { ...OPEN, attention: ["AT_RISK"] },
  ON_HOLD: { ...OPEN, attention: ["ON_HOLD"] },
  NEEDS_REVIEW: { ...OPEN, attention: ["NEEDS_REVIEW"] },
  UNPAID: { ...OPEN, paymentStatus: ["UNPAID", "PARTIALLY_PAID"] },
  BACKORDERED: { ...OPEN, attention: ["BACKORDERED"] },
} satisfies Partial<Record<Enum<"QueueName">, OrderFilter>>;

export type QueueName = keyof typeof QUEUES;
export const QUEUE_NAMES = Object.keys(QUEUES) as QueueName[];
