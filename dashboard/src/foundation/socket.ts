import type { ResultOf, VariablesOf } from "gql.tada";
import { signal } from "@preact/signals";
import { createClient } from "graphql-ws/client";
import { refusal, textOf } from "./graphql";
import { type Sink, retryNow } from "./live";

export type Connection = "idle" | "connecting" | "live" | "reconnecting" | "offline";

/** How fresh what is on screen can be; idle when nothing on screen is followed. */
export const connection = signal<Connection>("idle");

const PING_EVERY_MS = 10_000;
const PONG_WITHIN_MS = 5_000;

let subscriptions = 0;
let deadline: ReturnType<typeof setTimeout> | undefined;

function down(): Connection {
  if (!subscriptions) return "idle";
  return navigator.onLine ? "reconnecting" : "offline";
}

const client = createClient({
  url: () => new URL("/graphql", location.href.replace(/^http/, "ws")).href,
  // Retrying is done in live.ts alone: it resumes from the newest cursor and never gives up on a close code.
  retryAttempts: 0,
  lazyCloseTimeout: 5_000,
  keepAlive: PING_EVERY_MS,
  connectionAckWaitTimeout: 10_000,
  on: {
    connecting: () => {
      if (connection.value === "idle") connection.value = "connecting";
    },
    connected: () => {
      connection.value = "live";
    },
    closed: () => {
      clearTimeout(deadline);
      connection.value = down();
    },
    // A half-open connection never closes by itself.
    ping: (received) => {
      if (!received) deadline = setTimeout(() => client.terminate(), PONG_WITHIN_MS);
    },
    pong: (received) => {
      if (received) clearTimeout(deadline);
    },
  },
});

addEventListener("online", () => {
  if (connection.value === "offline") connection.value = "reconnecting";
  retryNow();
});
addEventListener("offline", () => {
  if (connection.value !== "idle") connection.value = "offline";
  client.terminate();
});
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) retryNow();
});

/** Opens one subscription on the shared socket. */
export function subscribe<Document>(
  document: Document,
  variables: VariablesOf<Document>,
  sink: Sink<ResultOf<Document>>,
): () => void {
  let over = false;
  subscriptions += 1;

  function end(): void {
    if (!over) subscriptions -= 1;
    over = true;
  }

  function failed(reason: unknown): void {
    if (over) return;
    end();
    sink.failed(reason);
  }

  const stop = client.subscribe(
    { query: textOf(document), variables: variables as Record<string, unknown> },
    {
      next: (answer) => {
        if (answer.data && !answer.errors?.length) return sink.next(answer.data as ResultOf<Document>);
        failed(refusal((answer.errors ?? []) as Parameters<typeof refusal>[0]));
        stop();
      },
      error: (reason) => failed(Array.isArray(reason) ? refusal(reason) : reason),
      complete: () => failed(new Error("the server ended the subscription")),
    },
  );
  return () => {
    end();
    stop();
  };
}

/** Closes the socket, because somebody else is about to sign in. */
export function hangUp(): void {
  client.terminate();
  connection.value = "idle";
}
