import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Refused, Unreachable } from "../foundation/graphql";
import type { Sink } from "../foundation/live";
import { type ListEvent, OrderFeed, type Server } from "./feed";
import type { OrderRow } from "./queries";
import { readView } from "./view";

/** A small shop: answers lists from what it holds and tells its events to whoever listens. */
class Shop implements Server {
  readonly orders: OrderRow[] = [];
  readonly log: ListEvent[] = [];
  asked = 0;
  away = false;
  private sink: Sink<ListEvent> | null = null;

  list: Server["list"] = async ({ where }) => {
    this.asked += 1;
    if (this.away) throw new Unreachable("away");
    const wanted: readonly string[] | null | undefined = where?.status;
    const matching = this.orders.filter((order) => !wanted || wanted.includes(order.status)).toReversed();
    return {
      eventsCursor: String(this.log.length),
      orders: {
        edges: matching.slice(0, 50).map((node) => ({ node })),
        pageInfo: { hasNextPage: matching.length > 50, endCursor: matching.at(49)?.id ?? null },
        count: { value: matching.length, precision: "EXACT" },
      },
    };
  };

  count: Server["count"] = async ({ where }) => {
    const from = where?.AND?.[1]?.placedFrom ?? "";
    const matching = this.orders.filter((order) => (order.placedAt ?? "") >= from);
    return { orders: { count: { value: matching.length, precision: "EXACT" } } };
  };

  events: Server["events"] = (after, sink) => {
    this.sink = sink;
    for (const event of this.log.slice(Number(after))) sink.next(event);
    return () => (this.sink = null);
  };

  expire(): void {
    this.sink?.failed(new Refused("CURSOR_EXPIRED", "too old"));
  }

  place(status: OrderRow["status"] = "PLACED"): OrderRow {
    const n = this.orders.length + 1;
    const placedAt = new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString();
    const order = { id: `ord_${n}`, number: `A-${n}`, version: 1, status, placedAt } as OrderRow;
    this.orders.push(order);
    this.tell("OrderPlaced", order);
    return order;
  }

  change(id: string, status: OrderRow["status"]): void {
    const i = this.orders.findIndex((order) => order.id === id);
    const before = this.orders[i] as OrderRow;
    const order = { ...before, status, version: before.version + 1 };
    this.orders[i] = order;
    this.tell("OrderConfirmed", order);
  }

  tell(type: string, order: OrderRow): void {
    const event = { cursor: String(this.log.length + 1), orderId: order.id, type, order };
    this.log.push(event);
    this.sink?.next(event);
  }
}

async function shopWith(count: number, query = "") {
  const shop = new Shop();
  for (let i = 0; i < count; i++) shop.place();
  const feed = new OrderFeed(readView(query), shop);
  await feed.load();
  return { shop, feed, ids: () => feed.rows.value.map((row) => row.id) };
}

describe("the list stays current", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("an order on screen is changed in place, highlighted for a moment, and the server is not asked", async () => {
    const { shop, feed, ids } = await shopWith(3);
    shop.change("ord_2", "CONFIRMED");
    await vi.advanceTimersByTimeAsync(300);
    expect(ids()).toEqual(["ord_3", "ord_2", "ord_1"]);
    expect(feed.rows.value[1]?.status).toBe("CONFIRMED");
    expect(feed.highlights.current.value.has("ord_2")).toBe(true);
    expect(shop.asked).toBe(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(feed.highlights.current.value.size).toBe(0);
  });

  test("what an old event says does not undo what is known", async () => {
    const { shop, feed } = await shopWith(1);
    const old = shop.orders[0] as OrderRow;
    shop.change("ord_1", "CONFIRMED");
    shop.tell("OrderPlaced", old);
    await vi.advanceTimersByTimeAsync(300);
    expect(feed.rows.value[0]?.status).toBe("CONFIRMED");
  });

  test("new orders appear on top when they match, and only then", async () => {
    const { shop, ids } = await shopWith(2, "?status=PLACED");
    shop.place();
    shop.place("CANCELLED");
    await vi.advanceTimersByTimeAsync(3_000);
    expect(ids()).toEqual(["ord_3", "ord_2", "ord_1"]);
  });

  test("a thousand new orders cost a handful of questions", async () => {
    const { shop, ids } = await shopWith(2);
    for (let i = 0; i < 1_000; i++) {
      shop.place();
      await vi.advanceTimersByTimeAsync(5);
    }
    await vi.advanceTimersByTimeAsync(5_000);
    expect(shop.asked).toBeLessThan(8);
    expect(ids()[0]).toBe("ord_1002");
  });

  test("elsewhere new orders are counted, not pushed in", async () => {
    const { shop, feed, ids } = await shopWith(2, "?sort=URGENCY_DESC");
    const before = ids();
    shop.place();
    shop.place();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(ids()).toEqual(before);
    expect(feed.unseen.value).toBe(2);
  });

  test("an expired cursor loads the list anew and goes on from there", async () => {
    const { shop, feed, ids } = await shopWith(1);
    shop.expire();
    await vi.advanceTimersByTimeAsync(100);
    expect(shop.asked).toBe(2);
    shop.change("ord_1", "CONFIRMED");
    await vi.advanceTimersByTimeAsync(300);
    expect(ids()).toEqual(["ord_1"]);
    expect(feed.rows.value[0]?.status).toBe("CONFIRMED");
  });

  test("a server that is away is asked until it answers", async () => {
    const { shop, feed, ids } = await shopWith(1);
    shop.away = true;
    shop.expire();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(feed.failure.value).toBeInstanceOf(Unreachable);
    expect(ids()).toEqual(["ord_1"]);
    shop.away = false;
    shop.place();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(feed.failure.value).toBeNull();
    expect(ids()).toEqual(["ord_2", "ord_1"]);
  });

  test("closed is closed", async () => {
    const { shop, feed, ids } = await shopWith(1);
    feed.close();
    shop.place();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ids()).toEqual(["ord_1"]);
    expect(shop.asked).toBe(1);
  });
});
