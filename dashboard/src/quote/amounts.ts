import type { MoneyValue } from "../foundation/format";

/** A price times a number of pieces, exactly: the decimals are counted, not rounded. */
export function times({ amount, currency }: MoneyValue, pieces: number): MoneyValue {
  const [whole = "0", decimals = ""] = amount.split(".");
  const minor = (BigInt(whole + decimals) * BigInt(pieces)).toString().padStart(decimals.length + 1, "0");
  const split = minor.length - decimals.length;
  return { amount: decimals ? `${minor.slice(0, split)}.${minor.slice(split)}` : minor, currency };
}
