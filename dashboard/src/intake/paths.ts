import { type Key, plain, t } from "../foundation/i18n";
import type { DraftField } from "./queries";

const ADDRESS = ["name", "company", "street", "extra", "postalCode", "city", "region", "countryCode", "phone"] as const;
const NEEDED_ADDRESS: readonly string[] = ["name", "street", "postalCode", "city", "countryCode"];
const LINE = ["sku", "name", "quantity", "unitPrice.amount", "unitPrice.currency"] as const;
const ORDER = ["externalReference", "shippingMethod", "paymentMethod", "note"] as const;
const CUSTOMER = ["number", "name", "email"] as const;

export type Group = "order" | "customer" | "shippingAddress" | "billingAddress";
export const GROUPS: readonly Group[] = ["customer", "shippingAddress", "billingAddress", "order"];

/** The paths of a group: those an order needs always, others where something was understood. */
export function pathsOf(group: Group, known: ReadonlySet<string>): string[] {
  if (group === "order") return ORDER.filter((name) => name === "note" || known.has(name));
  if (group === "customer") return CUSTOMER.map((name) => `customer.${name}`);
  const all = ADDRESS.map((name) => `${group}.${name}`);
  const needs = group === "shippingAddress" || all.some((path) => known.has(path));
  return all.filter((path) => known.has(path) || (needs && NEEDED_ADDRESS.includes(path.slice(group.length + 1))));
}

/** The numbers of the lines there are; those of removed ones stay empty. */
export function linesOf(fields: readonly Pick<DraftField, "path">[]): number[] {
  const found = fields.flatMap(({ path }) => /^lines\.(\d+)\./.exec(path)?.[1] ?? []);
  return [...new Set(found.map(Number))].sort((a, b) => a - b);
}

/** The paths of a line: article and quantity always, the rest where something was understood. */
export function pathsOfLine(line: number, known: ReadonlySet<string>): string[] {
  const paths = LINE.map((name) => `lines.${line}.${name}`);
  return paths.filter((path) => known.has(path) || path.endsWith(".sku") || path.endsWith(".quantity"));
}

/** What a refusal is about, for people: "Line 2, Quantity". */
export function placeName(path: readonly string[]): string {
  const line = path[0] === "lines" ? t("intake.line", { n: Number(path[1]) + 1 }) : "";
  const known = COLUMN_PATHS.includes(path.join(".").replace(/^lines\.\d+\./, "lines."));
  return [line, known ? pathName(path.join(".")) : ""].filter(Boolean).join(", ");
}

/** What a field is called. */
export function pathName(path: string): string {
  const name = path.replace(/^(lines\.\d+|lines|customer|shippingAddress|billingAddress)\./, "");
  const key = `field.${name}`;
  const words = t(key as Key);
  return words || plain(name);
}

/** The paths that a column of a file can be about. */
export const COLUMN_PATHS: readonly string[] = [
  ...ORDER,
  ...CUSTOMER.map((name) => `customer.${name}`),
  ...ADDRESS.map((name) => `shippingAddress.${name}`),
  ...ADDRESS.map((name) => `billingAddress.${name}`),
  ...LINE.map((name) => `lines.${name}`),
];
