import { expect, test } from "vitest";
import { NOTHING_TYPED, type TypedLine, inputOf, listedPrice } from "./typing";

const price = { amount: "0.10", currency: "EUR" };
const ring = {
  sku: "RING",
  name: "Ring",
  available: 3,
  unitPrice: { amount: "100.20", currency: "EUR" },
  extras: [
    { code: "ENGRAVE", name: "Engraving", price, days: 3 },
    { code: "WRAP", name: "Gift wrap", price, days: 0 },
  ],
};
const line = (extras: TypedLine["extras"]): TypedLine => ({ article: ring, quantity: 2, price: "", extras });

test("a piece costs what the list says with the extra work that is wished on it, to the cent", () => {
  expect(listedPrice(line({})).amount).toBe("100.20");
  expect(listedPrice(line({ ENGRAVE: "For Anna" })).amount).toBe("100.30");
  expect(listedPrice(line({ ENGRAVE: "", WRAP: "" })).amount).toBe("100.40");
});

test("extra work is sent with its text, or without one", () => {
  const { lines } = inputOf({ ...NOTHING_TYPED, lines: [line({ ENGRAVE: " For Anna ", WRAP: "" }), line({})] });
  expect(lines.map((one) => one.extras)).toEqual([
    [
      { code: "ENGRAVE", text: "For Anna" },
      { code: "WRAP", text: null },
    ],
    [],
  ]);
});
