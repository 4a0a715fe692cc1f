import { expect, test } from "vitest";
import { exportUrl, rangeOf } from "./range";

test("both days are included, where the reader is", () => {
  const { from, to } = rangeOf("2031-03-01", "2031-03-31");
  expect(new Date(from ?? "").getDate()).toBe(1);
  expect(new Date(to ?? "").toDateString()).toBe(new Date("2031-04-01T00:00:00").toDateString());
  expect(rangeOf("", "not a day")).toEqual({ from: null, to: null });
});

test("a file is asked for the same time", () => {
  expect(exportUrl({ from: null, to: null }, "json")).toBe("/audit/export?format=json");
  expect(exportUrl({ from: "2031-03-01T00:00:00.000Z", to: null }, "csv")).toBe("/audit/export?from=2031-03-01T00%3A00%3A00.000Z&format=csv");
});
