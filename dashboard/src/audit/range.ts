export interface Range {
  from: string | null;
  to: string | null;
}

/** Midnight of a day where the reader is, so many days later; null for what is no day. */
function midnight(on: string, later = 0): string | null {
  const at = new Date(`${on}T00:00:00`);
  if (Number.isNaN(at.getTime())) return null;
  at.setDate(at.getDate() + later);
  return at.toISOString();
}

/** Days of the reader, both included, as instants: from the first one on, before the second. */
export function rangeOf(from: string, to: string): Range {
  return { from: midnight(from), to: midnight(to, 1) };
}

/** Where a file with all changes of a time is. */
export function exportUrl({ from, to }: Range, format: "csv" | "json"): string {
  const query = new URLSearchParams({ ...(from && { from }), ...(to && { to }), format });
  return `/audit/export?${query}`;
}
