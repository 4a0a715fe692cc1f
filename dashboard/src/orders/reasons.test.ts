import { afterEach, expect, test } from "vitest";
import { language } from "../foundation/i18n";
import { byReason, reasonWords } from "./reasons";

afterEach(() => {
  language.value = "en";
});

test("what the server says is said in the reader's language", () => {
  language.value = "de";
  expect(reasonWords("Order 100008 is COMPLETED.")).toBe("Der Auftrag ist abgeschlossen.");
  expect(reasonWords("Nothing is on its way.")).toBe("Es ist nichts unterwegs.");
  expect(reasonWords("You lack the permission orders.ship.")).toContain("orders.ship");
});

test("nobody has to read names of the schema", () => {
  expect(reasonWords("Order 7 is PLACED; only a CONFIRMED one is shipped.")).toBe("Only a confirmed order is shipped.");
});

test("a sentence that is new stays as the server said it", () => {
  language.value = "de";
  expect(reasonWords("The warehouse is on fire.")).toBe("The warehouse is on fire.");
});

test("moves with the same reason stand together", () => {
  const closed = [
    { verb: "confirm", reasons: ["Order 7 is COMPLETED."] },
    { verb: "deliver", reasons: ["Nothing is on its way."] },
    { verb: "reject", reasons: ["Order 7 is COMPLETED."] },
  ];
  expect(byReason(closed)).toEqual([
    [["confirm", "reject"], "The order is completed."],
    [["deliver"], "Nothing is on its way."],
  ]);
});
