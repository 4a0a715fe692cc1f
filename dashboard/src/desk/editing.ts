import { computed, signal } from "@preact/signals";
import type { VariablesOf } from "gql.tada";
import { ask } from "../foundation/graphql";
import { type Answer, answerOf, newKey } from "../foundation/wish";
import type { OrderOnPage } from "../orders/queries";
import { type TypedAddress, sent, typed } from "./address";
import { EDIT, type Edited, type FoundArticle } from "./queries";

export type Operation = VariablesOf<typeof EDIT>["input"]["operations"][number];

/** What is wanted of a line that is there: another number, another article, or that it goes. */
export interface LineWish {
  quantity?: number;
  removed?: boolean;
  replacedBy?: FoundArticle;
}

export interface AddedLine {
  article: FoundArticle;
  quantity: number;
}

/** What somebody wants to change of an order; what is left alone is not in it. */
export interface Wishes {
  lines: Readonly<Record<string, LineWish>>;
  added: readonly AddedLine[];
  address: TypedAddress | null;
  shippingMethod: string;
  paymentMethod: string;
  /** null leaves the note as it is. */
  note: string | null;
}

export const NO_WISHES: Wishes = { lines: {}, added: [], address: null, shippingMethod: "", paymentMethod: "", note: null };

type LineThere = Pick<OrderOnPage["lines"]["edges"][number]["node"], "id" | "quantity" | "cancelled">;

/** The wishes as the server wants them; those about lines that are gone by now are left out. */
export function operationsOf(wishes: Wishes, lines: readonly LineThere[]): Operation[] {
  const operations: Operation[] = [];
  for (const { id, quantity, cancelled } of lines) {
    const wish = wishes.lines[id];
    if (!wish) continue;
    const wanted = wish.quantity ?? quantity - cancelled;
    if (wish.removed) operations.push({ removeLine: id });
    else if (wish.replacedBy) operations.push({ replaceLine: { lineId: id, by: { sku: wish.replacedBy.sku, quantity: wanted } } });
    else if (wanted !== quantity - cancelled) operations.push({ setQuantity: { lineId: id, quantity: wanted } });
  }
  for (const { article, quantity } of wishes.added) operations.push({ addLine: { sku: article.sku, quantity } });
  if (wishes.address) operations.push({ setShippingAddress: sent(wishes.address) });
  if (wishes.shippingMethod.trim()) operations.push({ setShippingMethod: wishes.shippingMethod.trim() });
  if (wishes.paymentMethod) operations.push({ setPaymentMethod: wishes.paymentMethod });
  if (wishes.note !== null) operations.push({ setNote: wishes.note.trim() });
  return operations;
}

const PAUSE_MS = 400;

/** An edit that is being made: what it comes to is asked while one types, against the version it began with. */
export class Editing {
  readonly base = signal<OrderOnPage | null>(null);
  readonly wishes = signal<Wishes>(NO_WISHES);
  readonly preview = signal<Answer<Edited> | null>(null);
  readonly applied = signal<Answer<Edited> | null>(null);
  readonly reason = signal("");
  readonly busy = signal(false);
  readonly operations = computed(() => operationsOf(this.wishes.value, this.base.value?.lines.edges.map((edge) => edge.node) ?? []));
  private timer: ReturnType<typeof setTimeout> | undefined;
  private round = 0;
  private key = newKey();

  /** Goes on from a version of the order; what is wished stays wished. */
  takeVersion(order: OrderOnPage): void {
    this.base.value = order;
    this.applied.value = null;
    this.lookSoon();
  }

  wish(change: Partial<Wishes>): void {
    this.wishes.value = { ...this.wishes.value, ...change };
    this.applied.value = null;
    this.lookSoon();
  }

  wishOfLine(id: string, change: LineWish): void {
    const { lines } = this.wishes.value;
    this.wish({ lines: { ...lines, [id]: { ...lines[id], ...change } } });
  }

  forgetLine(id: string): void {
    this.wish({ lines: Object.fromEntries(Object.entries(this.wishes.value.lines).filter(([line]) => line !== id)) });
  }

  startAddress(): void {
    const address = this.base.value?.shippingAddress;
    if (address) this.wish({ address: typed(address) });
  }

  stop(): void {
    this.round += 1;
    clearTimeout(this.timer);
  }

  async apply(): Promise<boolean> {
    if (this.busy.value || !this.operations.value.length) return false;
    this.busy.value = true;
    this.stop();
    const answer = await this.send(this.key, false);
    this.busy.value = false;
    this.applied.value = answer;
    if (answer.kind !== "unknown") this.key = newKey();
    return answer.kind === "done";
  }

  private lookSoon(): void {
    this.stop();
    this.timer = setTimeout(() => void this.look(), PAUSE_MS);
  }

  private async look(): Promise<void> {
    const mine = this.round;
    const answer = this.operations.value.length ? await this.send(newKey(), true) : null;
    if (mine === this.round) this.preview.value = answer;
  }

  private async send(idempotencyKey: string, dryRun: boolean): Promise<Answer<Edited>> {
    const base = this.base.value;
    if (!base) return { kind: "stale" };
    const reason = this.reason.value.trim() || null;
    const input = { id: base.id, operations: this.operations.value, reason, expectedVersion: base.version, idempotencyKey, dryRun };
    return answerOf(ask(EDIT, { input }).then(({ orderEdit }) => ({ object: orderEdit.outcome, userErrors: orderEdit.userErrors })));
  }
}
