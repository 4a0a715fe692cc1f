import { expect, test } from "vitest";
import { base64Of, kindOf } from "./file";
import { COLUMN_PATHS, linesOf, pathsOf } from "./paths";

test("a file keeps every byte, however long it is", async () => {
  const bytes = Uint8Array.from({ length: 20_001 }, (_, at) => at % 256);
  const text = await base64Of(new Blob([bytes]));
  expect(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))).toEqual(bytes);
});

test("a file is known by its ending", () => {
  expect(["a.EML", "b.csv", "c.xml", "d.pdf", "e"].map(kindOf)).toEqual(["mail", "table", "xml", null, null]);
});

test("what an order needs is asked for, the rest where something was understood", () => {
  expect(pathsOf("billingAddress", new Set())).toEqual([]);
  expect(pathsOf("shippingAddress", new Set(["shippingAddress.company"]))).toContain("shippingAddress.company");
  expect(pathsOf("shippingAddress", new Set())).toContain("shippingAddress.street");
  expect(linesOf([{ path: "lines.10.sku" }, { path: "lines.2.sku" }, { path: "lines.2.name" }, { path: "note" }])).toEqual([2, 10]);
  expect(new Set(COLUMN_PATHS).size).toBe(COLUMN_PATHS.length);
});
