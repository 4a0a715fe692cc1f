import { Unreachable, ask } from "../foundation/graphql";
import { MOVES, type OrderOnPage, type Verb } from "./queries";

export interface MoveInput {
  id: string;
  idempotencyKey: string;
  expectedVersion: number;
  reason: string | null;
}

/** One wish of a person. It keeps its key and version however often it has to be sent. */
export interface Attempt {
  verb: Verb;
  input: MoveInput;
}

export interface UserError {
  code: string;
  message: string;
  remedy: string | null;
}

export type Outcome =
  | { kind: "moved" }
  | { kind: "refused"; errors: UserError[] }
  | { kind: "stale" }
  /** Nobody knows whether it happened: only the same attempt may be sent again. */
  | { kind: "unknown"; attempt: Attempt };

/** Random bits as a name; `crypto.randomUUID` is missing where the page came without TLS. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function newAttempt(verb: Verb, order: Pick<OrderOnPage, "id" | "version">, reason: string | null): Attempt {
  return { verb, input: { id: order.id, idempotencyKey: newKey(), expectedVersion: order.version, reason } };
}

/** Sends an attempt. Throws `Refused` for what a person cannot mend. */
export async function send(attempt: Attempt): Promise<Outcome> {
  try {
    const { moved } = await ask(MOVES[attempt.verb], { input: attempt.input });
    if (moved.userErrors.some((error) => error.code === "STALE_VERSION")) return { kind: "stale" };
    if (moved.userErrors.length) return { kind: "refused", errors: moved.userErrors };
    return { kind: "moved" };
  } catch (error) {
    if (error instanceof Unreachable) return { kind: "unknown", attempt };
    throw error;
  }
}
