import { Refused, Unreachable } from "./graphql";

export interface UserError {
  code: string;
  message: string;
  path?: string[] | null;
  remedy: string | null;
}

export interface Payload<Object> {
  object: Object | null;
  userErrors: readonly UserError[];
}

/** What became of something that a person asked for. */
export type Answer<Object> =
  | { kind: "done"; object: Object | null }
  | { kind: "refused"; errors: readonly UserError[] }
  /** Somebody else changed it in the meantime. */
  | { kind: "stale" }
  /** Nobody knows whether it happened: only the same input, with the same key, may be sent again. */
  | { kind: "unknown" };

/** Random bits as a name; `crypto.randomUUID` is missing where the page came without TLS. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Waits for a mutation's payload and says what it means. */
export async function answerOf<Object>(asked: Promise<Payload<Object>>): Promise<Answer<Object>> {
  try {
    const { object, userErrors } = await asked;
    if (userErrors.some((error) => error.code === "STALE_VERSION")) return { kind: "stale" };
    if (userErrors.length) return { kind: "refused", errors: userErrors };
    return { kind: "done", object };
  } catch (error) {
    if (error instanceof Unreachable) return { kind: "unknown" };
    if (error instanceof Refused) return { kind: "refused", errors: [{ code: error.code, message: error.message, remedy: null }] };
    throw error;
  }
}

/** The refusals about one field, by the last words of their paths, such as "postalCode" or "lines.0.sku". */
export function errorsAt(errors: readonly UserError[], path: string): readonly UserError[] {
  return errors.filter((error) => error.path?.join(".") === path);
}
