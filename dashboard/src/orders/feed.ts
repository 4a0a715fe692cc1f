import { batch, signal } from "@preact/signals";
import type { ResultOf, VariablesOf } from "gql.tada";
import { Unreachable } from "../foundation/graphql";
import { type Open, follow, pause } from "../foundation/live";
import { unhurried } from "../foundation/unhurried";
import { Highlights } from "./highlights";
import type { ORDER_COUNT, ORDER_EVENTS, ORDER_LIST, OrderRow } from "./queries";
import { type OrderView, PAGE_SIZE, showsNewest, whereOf } from "./view";

type ListAnswer = ResultOf<typeof ORDER_LIST>;
export type ListEvent = ResultOf<typeof ORDER_EVENTS>["orderEvents"];
export type ListPage = Pick<ListAnswer["orders"], "pageInfo" | "count">;

/** What the feed needs from outside; tests bring their own server. */
export interface Server {
  list(variables: VariablesOf<typeof ORDER_LIST>): Promise<ListAnswer>;
  count(variables: VariablesOf<typeof ORDER_COUNT>): Promise<ResultOf<typeof ORDER_COUNT>>;
  events: Open<ListEvent>;
}

const RETRY_MS = 3_000;

/** One view of the orders: loads it, then keeps it current from the event log. */
export class OrderFeed {
  readonly rows = signal<OrderRow[]>([]);
  /** null until the first answer. */
  readonly page = signal<ListPage | null>(null);
  readonly failure = signal<unknown>(null);
  /** New orders that match but have no place on this page; null when their number is not known. */
  readonly unseen = signal<number | null>(0);
  readonly news = signal({ changed: 0, added: 0 });
  /** How often something was heard of any order, on this page or not. */
  readonly heard = signal(0);
  readonly highlights = new Highlights();

  private readonly wanted;
  /** When each order was placed that is new since the page was loaded. */
  private readonly newcomers = new Map<string, string>();
  private readonly askingAgain = unhurried(() => this.askAgain());
  private readonly counting = unhurried(() => this.countNewcomers());
  private stopFollowing = (): void => undefined;
  private round = 0;

  constructor(
    private readonly view: OrderView,
    private readonly server: Server,
  ) {
    this.wanted = {
      first: PAGE_SIZE,
      after: view.trail.at(-1) ?? null,
      where: whereOf(view),
      sortBy: view.sort,
      search: view.search || null,
    };
  }

  /** Loads the page, for as long as it takes, and follows the log from there. */
  async load(): Promise<void> {
    const mine = ++this.round;
    this.stopFollowing();
    try {
      const answer = await this.server.list(this.wanted);
      if (mine === this.round) this.show(answer);
    } catch (error) {
      if (mine !== this.round) return;
      this.failure.value = error;
      if (!(error instanceof Unreachable)) return;
      await pause(RETRY_MS);
      if (mine === this.round) await this.load();
    }
  }

  close(): void {
    this.round += 1;
    this.stopFollowing();
    this.askingAgain.stop();
    this.counting.stop();
    this.highlights.stop();
  }

  private show(answer: ListAnswer): void {
    this.newcomers.clear();
    batch(() => {
      this.failure.value = null;
      this.rows.value = answer.orders.edges.map((edge) => edge.node);
      this.page.value = answer.orders;
      this.unseen.value = 0;
    });
    this.stopFollowing = follow({
      after: answer.eventsCursor,
      open: this.server.events,
      onEvents: (events) => this.onEvents(events),
      onExpired: () => void this.load(),
    });
  }

  private onEvents(events: ListEvent[]): void {
    this.heard.value += 1;
    const shown = new Set(this.rows.value.map((row) => row.id));
    this.patch(events.filter((event) => shown.has(event.orderId)));
    const unknown = events.filter((event) => !shown.has(event.orderId));
    if (!unknown.length) return;
    if (showsNewest(this.view)) this.askingAgain.soon();
    else this.noticeNewcomers(unknown);
  }

  private patch(events: ListEvent[]): void {
    const newest = new Map<string, OrderRow>();
    for (const { order } of events) if (order) newest.set(order.id, later(order, newest.get(order.id)));
    const isNewer = (row: OrderRow): boolean => (newest.get(row.id)?.version ?? 0) > row.version;
    const changes = this.rows.value.filter(isNewer).map((row) => row.id);
    if (!changes.length) return;
    batch(() => {
      this.rows.value = this.rows.value.map((row) => later(row, newest.get(row.id)));
      this.highlights.add(changes);
      this.news.value = { changed: changes.length, added: 0 };
    });
  }

  private noticeNewcomers(events: ListEvent[]): void {
    for (const { type, order } of events) {
      if (type === "OrderPlaced" && order?.placedAt) this.newcomers.set(order.id, order.placedAt);
    }
    if (this.newcomers.size) this.counting.soon();
  }

  /** Which of the newcomers match is the server's to say: the filter is not repeated here. */
  private async countNewcomers(): Promise<void> {
    const mine = this.round;
    const placedFrom = [...this.newcomers.values()].sort()[0];
    if (!placedFrom) return;
    const where = { AND: [this.wanted.where, { placedFrom }] };
    const answer = await this.server.count({ where, search: this.wanted.search });
    const count = answer.orders.count;
    if (mine === this.round) this.unseen.value = count?.precision === "EXACT" ? count.value : null;
  }

  private async askAgain(): Promise<void> {
    const mine = this.round;
    const answer = await this.server.list(this.wanted);
    if (mine !== this.round) return;
    const before = new Map(this.rows.value.map((row) => [row.id, row]));
    const nodes = answer.orders.edges.map((edge) => edge.node);
    const added = nodes.filter((node) => !before.has(node.id)).map((node) => node.id);
    batch(() => {
      this.rows.value = nodes.map((node) => later(node, before.get(node.id)));
      this.page.value = answer.orders;
      this.highlights.add(added);
      if (added.length) this.news.value = { changed: 0, added: added.length };
    });
  }
}

/** An answer may be older than what events have told since it was asked for. */
function later(row: OrderRow, other: OrderRow | undefined): OrderRow {
  return other && other.version > row.version ? other : row;
}
