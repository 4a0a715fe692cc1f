import { expect, test } from "vitest";
import { quoteToken } from "../foundation/url";
import { times } from "./amounts";

test.each([
  ["119.00", 2, "238.00"],
  ["0.01", 3, "0.03"],
  ["0.00", 5, "0.00"],
  ["90071992547409.93", 3, "270215977642229.79"],
  ["1200", 12, "14400"],
])("%s × %i is %s", (amount, pieces, product) => {
  expect(times({ amount, currency: "EUR" }, pieces).amount).toBe(product);
});

test("only /quote carries a quote's token", () => {
  expect(quoteToken("/quote/qt_a-b_c")).toBe("qt_a-b_c");
  expect(quoteToken("/quote/qt_a-b_c/")).toBe("qt_a-b_c");
  expect(quoteToken("/quote")).toBe("");
  for (const path of ["/", "/quotes", "/quotes/quo_1", "/orders/quote", "/quote/a/b"]) expect(quoteToken(path)).toBeNull();
});
