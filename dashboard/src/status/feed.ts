import { batch, effect, signal } from "@preact/signals";
import { Unreachable, ask } from "../foundation/graphql";
import { type Sink, follow, pause } from "../foundation/live";
import { connection, subscribe } from "../foundation/socket";
import { unhurried } from "../foundation/unhurried";
import { ORDER_STATUS, STATUS_UPDATED, type TrackedOrder } from "./queries";

const RETRY_MS = 3_000;
const SETTLED_MS = 1_000;

/** One order as its customer sees it: loads it, then asks again whenever the event log says that it changed. */
export class StatusFeed {
  /** undefined while loading, null when the token opens nothing. */
  readonly order = signal<TrackedOrder | null | undefined>(undefined);
  readonly failure = signal<unknown>(null);

  private readonly asking = unhurried(() => this.renew());
  private stopFollowing = (): void => undefined;
  private round = 0;

  constructor(private readonly token: string) {}

  /** Loads the order, for as long as it takes, and follows it from there. */
  async load(): Promise<void> {
    const mine = ++this.round;
    this.stopFollowing();
    try {
      await this.renew();
      if (mine === this.round && this.order.value) this.follow();
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
    this.asking.stop();
  }

  private async renew(): Promise<void> {
    const mine = this.round;
    const { orderStatus } = await ask(ORDER_STATUS, { token: this.token });
    if (mine !== this.round) return;
    batch(() => {
      this.order.value = orderStatus;
      this.failure.value = null;
    });
    if (!orderStatus) this.stopFollowing();
  }

  private follow(): void {
    this.stopFollowing = follow({
      // The token may not read where the log stands; the first event tells.
      after: "",
      open: (after, sink) => this.listen(after || null, sink),
      onEvents: () => this.asking.soon(),
      onExpired: () => void this.load(),
    });
  }

  private listen(after: string | null, sink: Sink<{ cursor: string }>): () => void {
    const settled = onceListening(() => this.asking.soon());
    const stop = subscribe(STATUS_UPDATED, { token: this.token, after }, {
      next: ({ orderUpdated }) => sink.next(orderUpdated),
      failed: (reason) => {
        settled();
        sink.failed(reason);
      },
    });
    return () => {
      settled();
      stop();
    };
  }
}

/** Acts a moment after the socket is up: what happened before the server listened for us is found by asking. */
function onceListening(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dispose = effect(() => {
    clearTimeout(timer);
    if (connection.value === "live") timer = setTimeout(act, SETTLED_MS);
  });
  return () => {
    clearTimeout(timer);
    dispose();
  };
}
