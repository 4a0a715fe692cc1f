import { expect, test } from "vitest";
import { Scan } from "./scan";

function typed(text: string[], everyMs = 10): (string | null)[] {
  const scan = new Scan();
  return text.map((key, place) => scan.take(key, place * everyMs).code);
}

test("a code between the scan key and Enter is taken whole", () => {
  expect(typed(["*", "T", "E", "Shift", "-", "1", "Enter"]).at(-1)).toBe("TE-1");
});

test("typing without the scan key is nobody's scan", () => {
  expect(new Scan().take("j", 0)).toEqual({ code: null, taken: false });
  expect(typed(["T", "Enter"])).toEqual([null, null]);
});

test("a pause or Escape lets go of what was begun", () => {
  expect(typed(["*", "T", "Enter"], 2_000)).toEqual([null, null, null]);
  expect(typed(["*", "T", "Escape", "Enter"]).at(-1)).toBeNull();
});
