import { Refused } from "./graphql";

/** One subscription, until it fails or ends. */
export interface Sink<Event> {
  next(event: Event): void;
  failed(reason: unknown): void;
}

/** Starts one subscription after a cursor; what it returns stops it. */
export type Open<Event> = (after: string, sink: Sink<Event>) => () => void;

export interface Following<Event> {
  /** The cursor to start after. */
  after: string;
  open: Open<Event>;
  /** Gets the events in order, several at a time. */
  onEvents(events: Event[]): void;
  /** The log no longer reaches back to our cursor: whoever shows something must load it anew. Following has stopped. */
  onExpired(): void;
  /** Events that arrive within this time are handed over together. */
  batchMs?: number;
  pauseMs?: (failures: number) => number;
}

/** Half a second, doubled per failure up to ten seconds, spread so that clients do not return all at once. */
export function backoffMs(failures: number): number {
  return Math.min(10_000, 500 * 2 ** (failures - 1)) * (0.75 + Math.random() / 2);
}

const BATCH_MS = 100;

/** A subscription that lasted this long was a good one: the next failure is the first again. */
const STEADY_MS = 10_000;

let mayRetry = (): Promise<boolean> => Promise.resolve(true);

/** Sets what is asked before each new attempt; false ends the following. */
export function beforeRetry(check: () => Promise<boolean>): void {
  mayRetry = check;
}

const impatient = new Set<() => void>();

/** Ends every pause now: the network is back or someone is looking again. */
export function retryNow(): void {
  for (const wake of [...impatient]) wake();
}

/** Waits, but no longer than until somebody calls `retryNow`. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      impatient.delete(wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    impatient.add(wake);
  });
}

/**
 * Follows the event log for ever: resumes after the newest event seen, whatever happens to the connection.
 *
 * Returns what stops it.
 */
export function follow<Event extends { cursor: string }>(options: Following<Event>): () => void {
  const follower = new Follower(options);
  follower.start();
  return () => follower.stop();
}

class Follower<Event extends { cursor: string }> {
  private after: string;
  private failures = 0;
  private startedAt = 0;
  private stopped = false;
  private waiting: Event[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private close = (): void => undefined;

  constructor(private readonly options: Following<Event>) {
    this.after = options.after;
  }

  start(): void {
    if (this.stopped) return;
    let current = true;
    this.startedAt = Date.now();
    const end = this.options.open(this.after, {
      next: (event) => {
        if (current) this.next(event);
      },
      failed: (reason) => {
        if (!current) return;
        current = false;
        void this.failed(reason);
      },
    });
    this.close = () => {
      current = false;
      end();
    };
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.close();
  }

  private next(event: Event): void {
    this.failures = 0;
    this.after = event.cursor;
    this.waiting.push(event);
    this.timer ??= setTimeout(() => this.flush(), this.options.batchMs ?? BATCH_MS);
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const events = this.waiting;
    this.waiting = [];
    if (events.length) this.options.onEvents(events);
  }

  private async failed(reason: unknown): Promise<void> {
    this.flush();
    if (reason instanceof Refused && reason.code === "CURSOR_EXPIRED") {
      this.stop();
      this.options.onExpired();
      return;
    }
    if (Date.now() - this.startedAt > STEADY_MS) this.failures = 0;
    await pause((this.options.pauseMs ?? backoffMs)(++this.failures));
    if (this.stopped) return;
    if (await mayRetry()) this.start();
    else this.stop();
  }
}
