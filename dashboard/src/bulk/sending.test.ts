import { expect, test } from "vitest";
import { headOf } from "./sending";

test("the beginning of a large file ends with a whole row", async () => {
  const row = `${"x".repeat(99)}\n`;
  const head = await headOf(new Blob([row.repeat(5_000)]));
  expect(head.size).toBeLessThanOrEqual(192 * 1_024);
  expect((await head.text()).endsWith(`x\n`)).toBe(true);
  expect(head.size % row.length).toBe(0);
});

test("a small file is its own beginning", async () => {
  const file = new Blob(["a;b\n1;2"]);
  expect(await headOf(file)).toBe(file);
});
