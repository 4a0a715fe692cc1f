import { batch, signal } from "@preact/signals";
import { Unreachable, ask } from "../foundation/graphql";
import { follow, pause } from "../foundation/live";
import { subscribe } from "../foundation/socket";
import { unhurried } from "../foundation/unhurried";
import { MORE_LINES, ORDER_PAGE, ORDER_UPDATED, type OrderEvent, type OrderOnPage } from "./queries";

const RETRY_MS = 3_000;
const REFRESH_EVERY_MS = 300;

/** One order: loads it, then loads it again whenever the event log says that it changed. */
export class OrderPageFeed {
  /** undefined while loading, null when there is no such order for this person. */
  readonly order = signal<OrderOnPage | null | undefined>(undefined);
  /** Oldest first. */
  readonly events = signal<OrderEvent[]>([]);
  readonly failure = signal<unknown>(null);
  /** How often the order changed while it was on screen. */
  readonly renewed = signal(0);

  private readonly refreshing = unhurried(async () => void (await this.renew()), REFRESH_EVERY_MS);
  private stopFollowing = (): void => undefined;
  private round = 0;

  constructor(private readonly id: string) {}

  /** Loads the order, for as long as it takes, and follows it from there. */
  async load(): Promise<void> {
    const mine = ++this.round;
    this.stopFollowing();
    try {
      const cursor = await this.renew();
      if (mine === this.round && cursor !== null) this.follow(cursor);
    } catch (error) {
      if (mine !== this.round) return;
      this.failure.value = error;
      if (!(error instanceof Unreachable)) return;
      await pause(RETRY_MS);
      if (mine === this.round) await this.load();
    }
  }

  /** Loads the order again soon, for instance because this person changed it. */
  refresh(): void {
    this.refreshing.soon();
  }

  async moreLines(): Promise<void> {
    const before = this.order.value;
    if (!before?.lines.pageInfo.endCursor) return;
    const more = (await ask(MORE_LINES, { id: this.id, after: before.lines.pageInfo.endCursor })).order?.lines;
    if (!more || this.order.value !== before) return;
    this.order.value = { ...before, lines: { ...more, edges: [...before.lines.edges, ...more.edges] } };
  }

  close(): void {
    this.round += 1;
    this.stopFollowing();
    this.refreshing.stop();
  }

  /** Loads the order and what is new in its history; returns the cursor to follow it from. */
  private async renew(): Promise<string | null> {
    const mine = this.round;
    for (;;) {
      const after = this.events.value.at(-1)?.cursor ?? null;
      const answer = (await ask(ORDER_PAGE, { id: this.id, after })).order;
      if (mine !== this.round) return null;
      const read = answer?.events.edges.map((edge) => edge.node) ?? [];
      this.show(answer, read);
      if (!answer?.events.pageInfo.hasNextPage) return answer?.eventsCursor ?? null;
    }
  }

  private show(answer: OrderOnPage | null, read: OrderEvent[]): void {
    const last = this.events.value.at(-1)?.sequence ?? 0;
    const before = this.order.value;
    batch(() => {
      this.events.value = [...this.events.value, ...read.filter((event) => event.sequence > last)];
      this.order.value = answer;
      this.failure.value = null;
      if (before && answer && answer.version > before.version) this.renewed.value += 1;
    });
  }

  private follow(after: string): void {
    this.stopFollowing = follow({
      after,
      open: (from, sink) =>
        subscribe(ORDER_UPDATED, { id: this.id, after: from }, { ...sink, next: (told) => sink.next(told.orderUpdated) }),
      onEvents: () => this.refresh(),
      onExpired: () => void this.load(),
    });
  }
}
