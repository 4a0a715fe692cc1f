import { signal } from "@preact/signals";
import type { ResultOf } from "gql.tada";
import { Unreachable, ask, whenSignedOut } from "../foundation/graphql";
import { beforeRetry } from "../foundation/live";
import { hangUp } from "../foundation/socket";
import { SESSION_END, SESSION_START, VIEWER } from "./queries";

export type Viewer = NonNullable<ResultOf<typeof VIEWER>["viewer"]>;

/** Who is signed in: undefined while unknown, null when nobody is. */
export const viewer = signal<Viewer | null | undefined>(undefined);

/** Whether the person at this browser may do something; the server asks again. */
export function may(permission: string): boolean {
  return viewer.value?.permissions.includes(permission) ?? false;
}

function forget(): void {
  if (viewer.value === null) return;
  viewer.value = null;
  hangUp();
}

whenSignedOut(forget);

/** Asks the server who is signed in. Throws `Unreachable` when it does not answer. */
export async function restore(): Promise<void> {
  viewer.value = (await ask(VIEWER, {})).viewer;
}

export type SignInErrors = ResultOf<typeof SESSION_START>["sessionStart"]["userErrors"];

/** Signs in, or returns what the server has against it. */
export async function signIn(email: string, password: string): Promise<SignInErrors> {
  const { sessionStart } = await ask(SESSION_START, { input: { email, password } });
  if (!sessionStart.object) return sessionStart.userErrors;
  hangUp();
  viewer.value = sessionStart.object;
  return [];
}

export async function signOut(): Promise<void> {
  await ask(SESSION_END, {});
  forget();
}

/** Whether following the log still makes sense: an unreachable server may come back, a lost session does not. */
async function stillSignedIn(): Promise<boolean> {
  try {
    const answer = await ask(VIEWER, {});
    if (!answer.viewer) forget();
    return answer.viewer !== null;
  } catch (error) {
    return error instanceof Unreachable || viewer.value !== null;
  }
}

beforeRetry(stillSignedIn);
