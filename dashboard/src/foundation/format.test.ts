import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { country, day, instant, money, percent, regional } from "./format";
import { language } from "./i18n";

const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

beforeEach(() => {
  vi.stubGlobal("navigator", { languages: [] });
});

afterEach(() => {
  vi.unstubAllGlobals();
  language.value = "en";
});

test("money is written as the reader's language writes it", () => {
  expect(money({ amount: "1234.5", currency: "EUR" })).toBe("€1,234.50");
  language.value = "de";
  expect(plainSpaces(money({ amount: "1234.5", currency: "EUR" }))).toBe("1.234,50 €");
});

test("a currency without cents has none", () => {
  expect(money({ amount: "1200", currency: "JPY" })).toBe("JP¥1,200");
});

test("no cent is lost in amounts that a float cannot hold", () => {
  expect(money({ amount: "90071992547409931.23", currency: "EUR" })).toBe("€90,071,992,547,409,931.23");
});

test("a day is the same day in every time zone", () => {
  const later = new Date("2027-01-10T12:00:00Z");
  expect(day("2026-03-29", later)).toBe("29 Mar 2026");
  language.value = "de";
  expect(day("2026-03-29", later)).toBe("29. März 2026");
});

test("this year goes without saying", () => {
  expect(day("2026-03-29", new Date("2026-11-22T12:00:00Z"))).toBe("29 Mar");
});

test("an instant follows the language, and today is called so", () => {
  const now = new Date("2026-11-22T14:00:00Z");
  expect(instant("2026-10-22T13:05:00Z", "short", now)).toMatch(/^22 Oct, \d\d:05$/);
  expect(instant("2025-10-22T13:05:00Z", "short", now)).toContain("2025");
  expect(instant(now.toISOString(), "short", now)).toMatch(/^Today, \d\d:00$/);
  language.value = "de";
  expect(instant("2026-05-22T13:05:00Z", "short", now)).toContain("Mai");
  expect(instant(now.toISOString(), "short", now)).toMatch(/^Heute, \d\d:00$/);
});

test("the browser's region counts, of the chosen language only", () => {
  expect(regional("de", ["en-US", "de-AT"])).toBe("de-AT");
  expect(regional("en", ["de-DE", "de"])).toBe("en-GB");
  expect(regional("en", ["en-US"])).toBe("en-US");
});

test("percentages and countries follow the language, unknown countries keep their code", () => {
  language.value = "de";
  expect(percent("7.5")).toBe("7,5 %");
  expect(country("AT")).toBe("Österreich");
  expect(country("?")).toBe("?");
});
