import { expect, test } from "vitest";
import type { Enum } from "../foundation/graphql";
import { statusToken } from "../foundation/url";
import { expectedOn, payment, progress } from "./progress";

type Status = Enum<"OrderStatus">;
type Fulfillment = Enum<"FulfillmentStatus">;

const told = (status: Status, fulfillmentStatus: Fulfillment): string => {
  const { lead, steps } = progress({ status, fulfillmentStatus });
  return `${lead}: ${steps.map(({ step, state }) => `${step} ${state}`).join(", ")}`;
};

test.each<[Status, Fulfillment, string]>([
  ["DRAFT", "UNFULFILLED", "draft: placed next, confirmed next, shipped next, delivered next"],
  ["PLACED", "UNFULFILLED", "placed: placed current, confirmed next, shipped next, delivered next"],
  ["CONFIRMED", "UNFULFILLED", "confirmed: placed done, confirmed current, shipped next, delivered next"],
  ["CONFIRMED", "IN_PROGRESS", "packing: placed done, confirmed current, shipped next, delivered next"],
  ["CONFIRMED", "PARTIALLY_SHIPPED", "partlyShipped: placed done, confirmed done, shipped current, delivered next"],
  ["CONFIRMED", "SHIPPED", "shipped: placed done, confirmed done, shipped current, delivered next"],
  ["CONFIRMED", "PARTIALLY_DELIVERED", "partlyDelivered: placed done, confirmed done, shipped current, delivered next"],
])("%s and %s is on its way", (status, fulfillment, words) => {
  expect(told(status, fulfillment)).toBe(words);
});

test("what is delivered is done, whether it is paid or not", () => {
  const all = "delivered: placed done, confirmed done, shipped done, delivered done";
  expect(told("CONFIRMED", "DELIVERED")).toBe(all);
  expect(told("COMPLETED", "DELIVERED")).toBe(all);
});

test("a completed order claims no step that nobody reported", () => {
  expect(told("COMPLETED", "SHIPPED")).toBe("completed: placed done, confirmed done, shipped done");
  expect(told("COMPLETED", "UNFULFILLED")).toBe("completed: placed done, confirmed done");
});

test("an order without goods is never shipped", () => {
  expect(told("CONFIRMED", "NOT_REQUIRED")).toBe("confirmed: placed done, confirmed current, completed next");
  expect(told("COMPLETED", "NOT_REQUIRED")).toBe("completed: placed done, confirmed done, completed done");
});

test.each<[Status, string]>([
  ["CANCELLED", "cancelled"],
  ["REJECTED", "rejected"],
  ["EXPIRED", "expired"],
])("%s is an end of its own", (status, end) => {
  expect(told(status, "UNFULFILLED")).toBe(`${end}: placed done, ${end} ended`);
  expect(told(status, "NOT_REQUIRED")).toBe(`${end}: placed done, ${end} ended`);
});

test("a day is expected only while something is to come", () => {
  const promisedOn = "2026-03-02";
  expect(expectedOn({ status: "CONFIRMED", fulfillmentStatus: "SHIPPED", promisedOn })).toBe(promisedOn);
  expect(expectedOn({ status: "CONFIRMED", fulfillmentStatus: "DELIVERED", promisedOn })).toBeNull();
  expect(expectedOn({ status: "CANCELLED", fulfillmentStatus: "UNFULFILLED", promisedOn })).toBeNull();
  expect(expectedOn({ status: "COMPLETED", fulfillmentStatus: "SHIPPED", promisedOn })).toBeNull();
});

test("nobody is asked to pay an order that ended, and what was paid is not forgotten", () => {
  expect(payment({ status: "CONFIRMED", paymentStatus: "UNPAID" })).toBe("UNPAID");
  expect(payment({ status: "CANCELLED", paymentStatus: "UNPAID" })).toBe("NOTHING_DUE");
  expect(payment({ status: "REJECTED", paymentStatus: "AUTHORIZED" })).toBe("NOTHING_DUE");
  expect(payment({ status: "CANCELLED", paymentStatus: "PAID" })).toBe("PAID");
});

test("only /status carries a token", () => {
  expect(statusToken("/status/st_a-b_c")).toBe("st_a-b_c");
  expect(statusToken("/status/st_a-b_c/")).toBe("st_a-b_c");
  expect(statusToken("/status")).toBe("");
  for (const path of ["/", "/orders", "/orders/status", "/statuses/x", "/status/a/b"]) expect(statusToken(path)).toBeNull();
});
