import type { Enum } from "../foundation/graphql";
import { readChoices, urlOf } from "../foundation/url";
import { QUEUES, QUEUE_NAMES, type QueueName } from "./queue_names";

export const CHOICES = {
  status: ["DRAFT", "PLACED", "CONFIRMED", "COMPLETED", "REJECTED", "EXPIRED", "CANCELLED"],
  fulfillmentStatus: [
    "NOT_REQUIRED",
    "UNFULFILLED",
    "IN_PROGRESS",
    "PARTIALLY_SHIPPED",
    "SHIPPED",
    "PARTIALLY_DELIVERED",
    "DELIVERED",
  ],
  paymentStatus: ["NOTHING_DUE", "UNPAID", "AUTHORIZED", "PARTIALLY_PAID", "PAID", "OVERPAID"],
  channel: ["STOREFRONT", "PHONE", "EMAIL", "FIELD_SALES", "WEB_FORM", "POST", "IMPORT", "MARKETPLACE"],
  attention: ["NEEDS_REVIEW", "ON_HOLD", "BACKORDERED", "AT_RISK", "LATE", "OVERDUE_PAYMENT", "REFUND_FAILED"],
} as const satisfies {
  status: readonly Enum<"OrderStatus">[];
  fulfillmentStatus: readonly Enum<"FulfillmentStatus">[];
  paymentStatus: readonly Enum<"PaymentStatus">[];
  channel: readonly Enum<"Channel">[];
  attention: readonly Enum<"Attention">[];
};

export const SORTS = ["PLACED_AT_DESC", "PLACED_AT_ASC", "URGENCY_DESC", "NUMBER_ASC"] as const satisfies readonly Enum<"OrderSort">[];

export type Facet = keyof typeof CHOICES;
export const FACETS = Object.keys(CHOICES) as Facet[];
export type Choice<F extends Facet> = (typeof CHOICES)[F][number];
export type Sort = (typeof SORTS)[number];

type Choices = { [F in Facet]: Choice<F>[] };
/** A filter as the server understands it. */
export type OrderFilter = Partial<Choices> & { AND?: OrderFilter[]; NOT?: OrderFilter };

/** Everything that decides which orders the list shows. The URL holds all of it. */
export interface OrderView {
  /** The queue that is worked through; what else is chosen narrows it down. */
  queue: QueueName | null;
  search: string;
  chosen: Choices;
  sort: Sort;
  /** The cursors of the pages before this one, oldest first; the last one is where this page starts. */
  trail: string[];
  page: number;
}

export const PAGE_SIZE = 50;

/** Longer trails would make URLs that servers refuse; before its start "previous" leads to the first page. */
const LONGEST_TRAIL = 30;

/** The view a query string describes; what it does not understand it leaves out. */
export function readView(search: string): OrderView {
  const query = new URLSearchParams(search);
  const trail = query.getAll("after").slice(-LONGEST_TRAIL);
  const page = Number.parseInt(query.get("page") ?? "", 10);
  return {
    queue: QUEUE_NAMES.find((name) => name === query.get("queue")) ?? null,
    search: query.get("q") ?? "",
    chosen: {
      status: readChoices(query, "status", CHOICES.status),
      fulfillmentStatus: readChoices(query, "fulfillmentStatus", CHOICES.fulfillmentStatus),
      paymentStatus: readChoices(query, "paymentStatus", CHOICES.paymentStatus),
      channel: readChoices(query, "channel", CHOICES.channel),
      attention: readChoices(query, "attention", CHOICES.attention),
    },
    sort: SORTS.find((sort) => sort === query.get("sort")) ?? "PLACED_AT_DESC",
    trail,
    page: trail.length ? Math.max(page || 0, trail.length + 1) : 1,
  };
}

/** The URL of a view, the shortest that `readView` understands the same way. */
export function viewUrl(view: OrderView): string {
  const base = urlOf("/orders", {
    queue: view.queue ?? "",
    q: view.search,
    ...view.chosen,
    sort: view.sort === "PLACED_AT_DESC" ? "" : view.sort,
  });
  if (!view.trail.length) return base;
  const cursors = view.trail.map((cursor) => `after=${encodeURIComponent(cursor)}`);
  const page = view.page > view.trail.length + 1 ? [`page=${view.page}`] : [];
  return `${base}${base.includes("?") ? "&" : "?"}${[...cursors, ...page].join("&")}`;
}

/** The same view from its first page, with something changed. */
export function changed(view: OrderView, change: Partial<Pick<OrderView, "queue" | "search" | "chosen" | "sort">>): OrderView {
  return { ...view, ...change, trail: [], page: 1 };
}

export function nextPage(view: OrderView, endCursor: string): OrderView {
  return { ...view, trail: [...view.trail, endCursor].slice(-LONGEST_TRAIL), page: view.page + 1 };
}

export function previousPage(view: OrderView): OrderView {
  const trail = view.trail.slice(0, -1);
  return { ...view, trail, page: trail.length ? view.page - 1 : 1 };
}

/** Whether new orders belong on top of what is shown. */
export function showsNewest(view: OrderView): boolean {
  return view.sort === "PLACED_AT_DESC" && view.trail.length === 0;
}

export function isFiltered(view: OrderView): boolean {
  return view.queue !== null || view.search !== "" || FACETS.some((facet) => view.chosen[facet].length > 0);
}

/** The view's choices as the server's filter; a facet without a choice filters nothing. */
export function whereOf(view: OrderView): OrderFilter {
  const chosen: OrderFilter = Object.fromEntries(Object.entries(view.chosen).filter(([, values]) => values.length > 0));
  return view.queue ? { AND: [QUEUES[view.queue], chosen] } : chosen;
}
