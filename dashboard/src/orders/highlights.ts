import { signal } from "@preact/signals";

const LASTS_MS = 2_500;

/** Orders that changed a moment ago, each with how often: shown by a short highlight. */
export class Highlights {
  readonly current = signal<ReadonlyMap<string, number>>(new Map());
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();

  add(ids: string[]): void {
    if (!ids.length) return;
    const next = new Map(this.current.value);
    for (const id of ids) next.set(id, (next.get(id) ?? 0) + 1);
    this.current.value = next;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.remove(ids, next);
    }, LASTS_MS);
    this.timers.add(timer);
  }

  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  /** What changed again in the meantime stays for its own time. */
  private remove(ids: string[], then: ReadonlyMap<string, number>): void {
    const left = new Map(this.current.value);
    for (const id of ids) if (left.get(id) === then.get(id)) left.delete(id);
    this.current.value = left;
  }
}
