import { expect, test } from "vitest";
import type { Because } from "./queries";
import { stagesOf } from "./stages";

const why = (kind: Because["kind"], on: string | null): Because => ({ kind, on, quantity: 1, source: null });

test("pieces come side by side, then they are packed, then they travel", () => {
  const because = [
    why("STOCK", "2026-11-23"),
    why("INBOUND", "2026-12-01"),
    why("HANDLING", "2026-12-02"),
    why("CARRIER", "2026-12-04"),
  ];
  const bars = stagesOf(because, "2026-11-22").map(({ because: { kind }, from, to }) => [kind, from, to]);
  expect(bars).toEqual([
    ["STOCK", 0, 1],
    ["INBOUND", 0, 9],
    ["HANDLING", 9, 10],
    ["CARRIER", 10, 12],
  ]);
});

test("a holiday is a mark, and delays nothing by itself", () => {
  const because = [why("STOCK", "2026-12-24"), why("HOLIDAY", "2026-12-25"), why("HANDLING", "2026-12-28")];
  const bars = stagesOf(because, "2026-12-24").map(({ from, to }) => [from, to]);
  expect(bars).toEqual([[0, 0], [1, 1], [0, 4]]);
});

test("what nobody knows has no place in time", () => {
  expect(stagesOf([why("UNKNOWN", null)], "2026-12-24")).toEqual([]);
});

test("what was ready before the start begins with it", () => {
  expect(stagesOf([why("STOCK", "2026-12-20")], "2026-12-24")).toMatchObject([{ from: 0, to: 0 }]);
});
