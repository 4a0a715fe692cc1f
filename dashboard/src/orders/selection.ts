import { signal } from "@preact/signals";

/** Which orders of the list are picked, over all of its pages, by id with their numbers. */
export class Selection {
  readonly picked = signal<ReadonlyMap<string, string>>(new Map());

  toggle(id: string, number: string): void {
    const next = new Map(this.picked.value);
    if (!next.delete(id)) next.set(id, number);
    this.picked.value = next;
  }

  /** Picks all rows of a page, or none of them when all are picked already. */
  togglePage(rows: readonly { id: string; number: string }[]): void {
    const next = new Map(this.picked.value);
    const all = this.hasAll(rows);
    for (const { id, number } of rows) {
      if (all) next.delete(id);
      else next.set(id, number);
    }
    this.picked.value = next;
  }

  hasAll(rows: readonly { id: string }[]): boolean {
    return rows.length > 0 && rows.every(({ id }) => this.picked.value.has(id));
  }

  clear(): void {
    this.picked.value = new Map();
  }
}
