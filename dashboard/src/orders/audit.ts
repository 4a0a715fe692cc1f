import { signal } from "@preact/signals";
import { ask } from "../foundation/graphql";
import { type Change, ORDER_CHANGES } from "./desk_queries";

/** Who changed what of an order from which to which value, newest first, page by page. */
export class Changes {
  /** null until the first answer. */
  readonly entries = signal<readonly Change[] | null>(null);
  readonly more = signal<string | null>(null);
  readonly failure = signal<unknown>(null);

  constructor(private readonly id: string) {}

  async load(after: string | null = null): Promise<void> {
    try {
      const { auditEntries } = await ask(ORDER_CHANGES, { id: this.id, after });
      const before = after ? (this.entries.value ?? []) : [];
      this.entries.value = [...before, ...auditEntries.edges.map((edge) => edge.node)];
      this.more.value = auditEntries.pageInfo.hasNextPage ? auditEntries.pageInfo.endCursor : null;
      this.failure.value = null;
    } catch (error) {
      this.failure.value = error;
    }
  }
}
