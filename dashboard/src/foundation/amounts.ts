/** A sum as people type it, with a comma or a point, as the decimal the server takes; null for what is no sum. */
export function decimalOf(text: string): string | null {
  const amount = text.replaceAll(/\s/g, "").replace(",", ".");
  return /^\d{1,12}(\.\d{1,4})?$/.test(amount) ? amount : null;
}
