import { describe, expect, test } from "vitest";
import { NO_ADDRESS } from "./address";
import { NO_WISHES, operationsOf } from "./editing";
import type { FoundArticle } from "./queries";

const lines = [
  { id: "a", quantity: 3, cancelled: 1 },
  { id: "b", quantity: 1, cancelled: 0 },
];
const pot: FoundArticle = { sku: "POT", name: "Pot", available: 3, unitPrice: { amount: "9.00", currency: "EUR" }, extras: [] };

describe("the operations of an edit", () => {
  test("nothing wished is nothing done", () => {
    expect(operationsOf(NO_WISHES, lines)).toEqual([]);
  });

  test("a number that is the same as before is no change", () => {
    expect(operationsOf({ ...NO_WISHES, lines: { a: { quantity: 2 } } }, lines)).toEqual([]);
    expect(operationsOf({ ...NO_WISHES, lines: { a: { quantity: 3 } } }, lines)).toEqual([{ setQuantity: { lineId: "a", quantity: 3 } }]);
  });

  test("a line that goes is neither counted nor replaced", () => {
    const wishes = { ...NO_WISHES, lines: { b: { removed: true, quantity: 7, replacedBy: pot } } };
    expect(operationsOf(wishes, lines)).toEqual([{ removeLine: "b" }]);
  });

  test("another article takes over how many are wanted", () => {
    const wishes = { ...NO_WISHES, lines: { a: { replacedBy: pot } } };
    expect(operationsOf(wishes, lines)).toEqual([{ replaceLine: { lineId: "a", by: { sku: "POT", quantity: 2 } } }]);
  });

  test("wishes about a line that somebody else took away are left out", () => {
    expect(operationsOf({ ...NO_WISHES, lines: { gone: { removed: true } } }, lines)).toEqual([]);
  });

  test("an emptied note is a change, a note left alone is none", () => {
    expect(operationsOf({ ...NO_WISHES, note: "" }, lines)).toEqual([{ setNote: "" }]);
  });

  test("an address is sent with its country in capitals", () => {
    const address = { ...NO_ADDRESS, name: "A", street: "W 1", postalCode: "1", city: "B", countryCode: " at " };
    expect(operationsOf({ ...NO_WISHES, address }, lines)).toMatchObject([{ setShippingAddress: { countryCode: "AT", phone: null } }]);
  });
});
