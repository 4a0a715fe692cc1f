import { type Language, language } from "./i18n";

const made = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  const id = `${locale()}|${key}`;
  if (!made.has(id)) made.set(id, make());
  return made.get(id) as T;
}

const EUROPEAN: Record<Language, string> = { en: "en-GB", de: "de-DE" };

/** The chosen language as the reader's browser writes it, such as de-AT; the European way when it does not say. */
export function regional(chosen: Language, wanted: readonly string[]): string {
  return wanted.find((tag) => tag.length > 3 && tag.toLowerCase().startsWith(`${chosen}-`)) ?? EUROPEAN[chosen];
}

function locale(): string {
  return regional(language.value, typeof navigator === "undefined" ? [] : (navigator.languages ?? []));
}

export interface MoneyValue {
  amount: string;
  currency: string;
}

/** The amount stays a decimal string all the way: no float ever holds money. */
export function money({ amount, currency }: MoneyValue): string {
  const format = once(`money ${currency}`, () => new Intl.NumberFormat(locale(), { style: "currency", currency }));
  return format.format(amount as Intl.StringNumericLiteral);
}

const INSTANTS = {
  full: { dateStyle: "full", timeStyle: "long" },
  time: { hour: "2-digit", minute: "2-digit" },
  day: { day: "numeric", month: "short" },
  dayOfYear: { day: "numeric", month: "short", year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function dated(style: keyof typeof INSTANTS, at: Date): string {
  return once(`instant ${style}`, () => new Intl.DateTimeFormat(locale(), INSTANTS[style])).format(at);
}

/** "Today" in the reader's language. */
function today(): string {
  const word = once("today", () => new Intl.RelativeTimeFormat(locale(), { numeric: "auto" })).format(0, "day");
  return word.charAt(0).toLocaleUpperCase(locale()) + word.slice(1);
}

/** An instant (ISO 8601, UTC) in the reader's time zone; in short, today is called so and this year goes without saying. */
export function instant(iso: string, style: "short" | "full" = "short", now = new Date()): string {
  const at = new Date(iso);
  if (style === "full") return dated("full", at);
  if (at.toDateString() === now.toDateString()) return `${today()}, ${dated("time", at)}`;
  return `${dated(at.getFullYear() === now.getFullYear() ? "day" : "dayOfYear", at)}, ${dated("time", at)}`;
}

/** A day (YYYY-MM-DD) has no time zone: it is the same day everywhere. This year goes without saying. */
export function day(iso: string, now = new Date()): string {
  const style = iso.startsWith(String(now.getFullYear())) ? "day" : "dayOfYear";
  const options = { ...INSTANTS[style], timeZone: "UTC" };
  const format = once(`${style} UTC`, () => new Intl.DateTimeFormat(locale(), options));
  return format.format(new Date(`${iso}T00:00:00Z`));
}

export function number(value: number): string {
  return once("number", () => new Intl.NumberFormat(locale())).format(value);
}

/** `percent("19")` is 19 %. */
export function percent(decimal: string): string {
  const format = once("percent", () => new Intl.NumberFormat(locale(), { maximumFractionDigits: 4 }));
  return `${format.format(decimal as Intl.StringNumericLiteral)} %`;
}

/** The country's name in the reader's language. */
export function country(code: string): string {
  try {
    return once("country", () => new Intl.DisplayNames(locale(), { type: "region" })).of(code) ?? code;
  } catch {
    return code;
  }
}
