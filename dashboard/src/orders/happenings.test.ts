import { afterEach, expect, test } from "vitest";
import { language } from "../foundation/i18n";
import { happening } from "./happenings";

afterEach(() => {
  language.value = "en";
});

const told = (type: string, summary: string) => happening({ type, summary, cursor: "c", by: "Ada", at: "2026-11-22T10:00:00Z" });
const plainSpaces = (text: string | null): string => (text ?? "").replace(/[\u00a0\u202f]/g, " ");

test("title and detail are in the reader's language", () => {
  language.value = "de";
  expect(told("OrderPlaced", "Order 7 placed, 1028.00 EUR").title).toBe("Eingegangen");
  expect(plainSpaces(told("OrderPlaced", "Order 7 placed, 1028.00 EUR").detail)).toBe("1.028,00 €");
  expect(told("OrderShipped", "Shipment 7-1 sent with 2 pieces").detail).toBe("7-1, 2 Stück");
  expect(told("AttentionChanged", "Needs attention for: LATE, ON_HOLD").detail).toBe("Verspätet, Gesperrt");
});

test("the reason somebody gave is kept word for word, line breaks included", () => {
  expect(told("OrderCancelled", "Order 7 cancelled: Twice: by\nmistake").detail).toBe("Twice: by\nmistake");
});

test("a title that says it all needs no detail", () => {
  expect(told("OrderConfirmed", "Order 7 confirmed").detail).toBeNull();
});

test("a summary that is worded anew is shown as it is, and so is an event of a later version", () => {
  expect(told("OrderShipped", "Parcel 7-1 left").detail).toBe("Parcel 7-1 left");
  expect(told("ParcelLost", "Parcel 7-1 is lost")).toMatchObject({ icon: "dot", minor: false, title: "Parcel lost", detail: "Parcel 7-1 is lost" });
});
