import { language } from "../foundation/i18n";

const two = (n: number): string => String(n).padStart(2, "0");

/** The day of an instant where the reader is, YYYY-MM-DD. */
export function dayOf(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** When a day begins where the reader is, in UTC. A day that is none is today. */
export function midnight(on: string): string {
  const at = new Date(`${on}T00:00:00`);
  return (Number.isNaN(at.getTime()) ? new Date(`${dayOf(new Date())}T00:00:00`) : at).toISOString();
}

/** So many days later; days have 23 or 25 hours when the clock is changed. */
export function later(on: string, days: number): string {
  const at = new Date(`${on}T12:00:00`);
  at.setDate(at.getDate() + days);
  return dayOf(at);
}

/** The Monday of the week an instant is in. */
export function mondayOf(at: Date): string {
  return later(dayOf(at), -((at.getDay() + 6) % 7));
}

/** "Monday", in the reader's language. */
export function weekdayName(on: string): string {
  return new Intl.DateTimeFormat(language.value, { weekday: "long", timeZone: "UTC" }).format(new Date(`${on}T00:00:00Z`));
}
