import { expect, test } from "vitest";
import { decimalOf } from "./amounts";

test("sums are read as people type them", () => {
  expect(["12", "12,50", "12.50", " 1 200,00 ", "0"].map(decimalOf)).toEqual(["12", "12.50", "12.50", "1200.00", "0"]);
  expect(["", "one", "1.200,00", "-1", "1,2,3", "12 €"].map(decimalOf)).toEqual([null, null, null, null, null, null]);
});
