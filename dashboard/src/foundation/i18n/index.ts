import { signal } from "@preact/signals";
import { speak } from "../graphql";
import { de } from "./de";
import { type Key as Known, en } from "./en";
import type { enAudit } from "./en_audit";
import type { enBulk } from "./en_bulk";
import type { enRules } from "./en_rules";
import type { enSupply } from "./en_supply";

/** What can be said; words of pages that come later are learned when they come. */
export type Key = Known | keyof typeof enSupply | keyof typeof enRules | keyof typeof enBulk | keyof typeof enAudit;
export type Language = "en" | "de";

const KEPT_AS = "laufzettel.language";
const WORDS: Record<Language, Record<string, string>> = { en: { ...en }, de: { ...de } };

/** The kept choice, else the first of the reader's languages that we speak, else English. */
export function firstLanguage(kept: string | null, wanted: readonly string[]): Language {
  const spoken = [kept, ...wanted].map((tag) => tag?.slice(0, 2).toLowerCase());
  return spoken.find((tag): tag is Language => tag === "en" || tag === "de") ?? "en";
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEPT_AS);
  } catch {
    return null;
  }
}

export const language = signal<Language>(firstLanguage(kept(), typeof navigator === "undefined" ? [] : navigator.languages));

language.subscribe((chosen) => {
  speak(chosen);
  if (typeof document !== "undefined") document.documentElement.lang = chosen;
});

export function choose(chosen: Language): void {
  language.value = chosen;
  try {
    localStorage.setItem(KEPT_AS, chosen);
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
}

/** Adds the words of pages that come in files of their own. */
export function learn(words: Record<Language, Record<string, string>>): void {
  Object.assign(WORDS.en, words.en);
  Object.assign(WORDS.de, words.de);
}

/** The words for a key, `{name}` filled in. */
export function t(key: Key, values: Record<string, string | number> = {}): string {
  return (WORDS[language.value][key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** One or many: `key.one` or `key.other`. */
export function tn<Stem extends string>(stem: `${Stem}.one` extends Key ? Stem : never, n: number): string {
  const form = new Intl.PluralRules(language.value).select(n) === "one" ? "one" : "other";
  return t(`${stem}.${form}` as Key, { n: new Intl.NumberFormat(language.value).format(n) });
}

/** "PARTIALLY_PAID" or "OrderPlaced" as plain words, for values this version does not know. */
export function plain(value: string): string {
  const words = value.replace(/([a-z])([A-Z])/g, "$1 $2").replaceAll("_", " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a value of the server is called, in plain words when it is newer than this dashboard. */
export function called(kind: string, value: string): string {
  return WORDS[language.value][`${kind}.${value}`] ?? plain(value);
}
