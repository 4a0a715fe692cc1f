/** Those of the values of a query parameter that are allowed, in the order given: what is unknown in a URL is ignored. */
export function readChoices<T extends string>(query: URLSearchParams, name: string, allowed: readonly T[]): T[] {
  const given = new Set((query.get(name) ?? "").split(","));
  return allowed.filter((value) => given.has(value));
}

/** The path with those parameters that have a value; lists are joined by commas, arrays of arrays are repeated. */
export function urlOf(path: string, parameters: Record<string, string | readonly string[]>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    const text = typeof value === "string" ? value : value.join(",");
    if (text) query.set(name, text);
  }
  // A comma needs no escape in a query, and people read these URLs.
  const text = query.toString().replaceAll("%2C", ",");
  return text ? `${path}?${text}` : path;
}

/** The token in the path of a customer's status page, empty when it was cut off; null on every other page. */
export function statusToken(path: string): string | null {
  return tokenBelow("status", path);
}

/** The same for the page of a quote. */
export function quoteToken(path: string): string | null {
  return tokenBelow("quote", path);
}

function tokenBelow(place: string, path: string): string | null {
  const found = new RegExp(`^/${place}(?:/([^/]*))?/?$`).exec(path);
  return found ? (found[1] ?? "") : null;
}
