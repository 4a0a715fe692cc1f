import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Refused } from "./graphql";
import { type Sink, backoffMs, beforeRetry, follow, retryNow } from "./live";

interface Event {
  cursor: string;
}

/** A log that can be cut off, restarted and shortened, as a server's can. */
class Log {
  readonly asked: string[] = [];
  private readonly sinks = new Set<Sink<Event>>();
  private oldest = 0;
  private newest = 0;

  open = (after: string, sink: Sink<Event>): (() => void) => {
    this.asked.push(after);
    if (Number(after) < this.oldest) {
      queueMicrotask(() => sink.failed(new Refused("CURSOR_EXPIRED", "too old")));
      return () => undefined;
    }
    for (let n = Number(after) + 1; n <= this.newest; n++) sink.next({ cursor: String(n) });
    this.sinks.add(sink);
    return () => this.sinks.delete(sink);
  };

  append(count: number): void {
    for (let i = 0; i < count; i++) {
      this.newest += 1;
      for (const sink of this.sinks) sink.next({ cursor: String(this.newest) });
    }
  }

  cut(): void {
    const cut = [...this.sinks];
    this.sinks.clear();
    for (const sink of cut) sink.failed(new Error("connection lost"));
  }

  forget(): void {
    this.oldest = this.newest;
  }

  get listeners(): number {
    return this.sinks.size;
  }
}

function following(log: Log, after = "0") {
  const seen: string[] = [];
  const batches: number[] = [];
  const onExpired = vi.fn();
  const stop = follow<Event>({
    after,
    open: log.open,
    onEvents: (events) => {
      batches.push(events.length);
      seen.push(...events.map((event) => event.cursor));
    },
    onExpired,
    pauseMs: () => 100,
  });
  return { seen, batches, onExpired, stop };
}

const upTo = (n: number): string[] => Array.from({ length: n }, (_, i) => String(i + 1));

describe("following the event log", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    beforeRetry(() => Promise.resolve(true));
  });

  test("events that arrive together are handed over together", async () => {
    const log = new Log();
    const { seen, batches } = following(log);
    log.append(40);
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual(upTo(40));
    expect(batches).toEqual([40]);
  });

  test("after a disconnect it resumes from the newest event: none lost, none twice", async () => {
    const log = new Log();
    const { seen } = following(log);
    for (let round = 0; round < 20; round++) {
      log.append(3);
      log.cut();
      log.append(2);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(seen).toEqual(upTo(100));
    expect(log.asked[1]).toBe("3");
  });

  test("it never gives up, however long the server is away", async () => {
    const log = new Log();
    let away = true;
    const seen: string[] = [];
    follow<Event>({
      after: "0",
      open: (after, sink) => {
        if (!away) return log.open(after, sink);
        queueMicrotask(() => sink.failed(new Error("refused")));
        return () => undefined;
      },
      onEvents: (events) => seen.push(...events.map((event) => event.cursor)),
      onExpired: () => undefined,
    });
    await vi.advanceTimersByTimeAsync(3_600_000);
    log.append(5);
    away = false;
    await vi.advanceTimersByTimeAsync(15_000);
    expect(seen).toEqual(upTo(5));
  });

  test("a cursor that is too old is reported once and ends the following", async () => {
    const log = new Log();
    const { onExpired, seen } = following(log);
    log.append(1);
    log.cut();
    log.append(5);
    log.forget();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(onExpired).toHaveBeenCalledTimes(1);
    expect(seen).toEqual(["1"]);
    expect(log.listeners).toBe(0);
  });

  test("stopping is final: nothing arrives and nothing is retried", async () => {
    const log = new Log();
    const { seen, stop } = following(log);
    log.append(1);
    stop();
    log.append(5);
    log.cut();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toEqual([]);
    expect(log.asked).toEqual(["0"]);
  });

  test("who is no longer signed in is not retried", async () => {
    beforeRetry(() => Promise.resolve(false));
    const log = new Log();
    following(log);
    log.cut();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(log.asked).toEqual(["0"]);
  });

  test("when the network is back it does not wait out its pause", async () => {
    const log = new Log();
    follow<Event>({ after: "0", open: log.open, onEvents: () => undefined, onExpired: () => undefined, pauseMs: () => 1e9 });
    log.cut();
    await vi.advanceTimersByTimeAsync(10);
    retryNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(log.listeners).toBe(1);
  });

  test("pauses grow and stay bearable", () => {
    expect(backoffMs(1)).toBeLessThan(700);
    for (const failures of [5, 50, 5_000]) {
      expect(backoffMs(failures)).toBeGreaterThan(5_000);
      expect(backoffMs(failures)).toBeLessThanOrEqual(12_500);
    }
  });
});
