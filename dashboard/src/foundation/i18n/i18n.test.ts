import { afterEach, expect, test } from "vitest";
import { de } from "./de";
import { deAudit } from "./de_audit";
import { deBulk } from "./de_bulk";
import { deRules } from "./de_rules";
import { deSupply } from "./de_supply";
import { en } from "./en";
import { enAudit } from "./en_audit";
import { enBulk } from "./en_bulk";
import { enRules } from "./en_rules";
import { enSupply } from "./en_supply";
import { called, firstLanguage, language, plain, t, tn } from "./index";

const english: Record<string, string> = { ...en, ...enSupply, ...enRules, ...enBulk, ...enAudit };
const german: Record<string, string> = { ...de, ...deSupply, ...deRules, ...deBulk, ...deAudit };

afterEach(() => {
  language.value = "en";
});

const gaps = (words: string): string[] => (words.match(/\{\w+\}/g) ?? []).sort();

test("German and English say the same things", () => {
  expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
});

test("no words are missing, and both languages fill in the same values", () => {
  for (const [key, words] of Object.entries(english)) {
    expect(words.trim(), key).not.toBe("");
    expect(german[key]?.trim(), key).not.toBe("");
    expect(gaps(german[key] ?? ""), key).toEqual(gaps(words));
  }
});

test("words that come later are not those of another page", () => {
  const later = [en, enSupply, enRules, enBulk, enAudit].flatMap((words) => Object.keys(words));
  expect(later.length).toBe(new Set(later).size);
});

test("whatever can be one or many has words for both", () => {
  const one = Object.keys(english).filter((key) => key.endsWith(".one"));
  expect(one.length).toBeGreaterThan(0);
  for (const key of one) expect(english).toHaveProperty([key.replace(/\.one$/, ".other")]);
});

test("one order is not one orders", () => {
  expect(tn("orders.count", 1)).toBe("1 order");
  expect(tn("orders.count", 1_200)).toBe("1,200 orders");
  language.value = "de";
  expect(tn("orders.count", 1_200)).toBe("1.200 Aufträge");
});

test("values are filled in as text", () => {
  expect(t("order.title", { number: "<b>$&" })).toBe("Order <b>$&");
});

test("a value newer than this dashboard is shown in plain words", () => {
  expect(called("shipment", "STUCK_AT_CUSTOMS")).toBe("Stuck at customs");
  expect(plain("PaymentReceived")).toBe("Payment received");
});

test("the kept language wins, then the browser's first that is spoken, then English", () => {
  expect(firstLanguage("en", ["de-AT"])).toBe("en");
  expect(firstLanguage(null, ["fr-FR", "de-AT", "en"])).toBe("de");
  expect(firstLanguage("xx", ["fr"])).toBe("en");
});
