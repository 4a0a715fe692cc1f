import { signal } from "@preact/signals";
import type { VariablesOf } from "gql.tada";
import { ask } from "../foundation/graphql";
import { type Answer, answerOf, newKey } from "../foundation/wish";
import { NO_ADDRESS, type TypedAddress, isComplete, sent, typed } from "./address";
import { type FoundArticle, type FoundCustomer, LAST_ADDRESS, PLACE, type Placed, type There, WHEN_THERE } from "./queries";

export const CHANNELS = ["PHONE", "FIELD_SALES", "POST", "EMAIL"] as const;
export const PAYMENT_METHODS = ["INVOICE", "PREPAYMENT"] as const;

export interface TypedLine {
  article: FoundArticle;
  quantity: number;
  /** What was agreed on instead of the list price; empty when nothing was. */
  price: string;
  /** Extra work that is wished on each piece, and its text, by code. */
  extras: Readonly<Record<string, string>>;
}

export interface TypedOrder {
  channel: (typeof CHANNELS)[number];
  reference: string;
  customer: FoundCustomer | null;
  email: string;
  address: TypedAddress;
  lines: readonly TypedLine[];
  shippingMethod: string;
  paymentMethod: string;
  note: string;
  shipComplete: boolean;
}

export const NOTHING_TYPED: TypedOrder = {
  channel: "PHONE",
  reference: "",
  customer: null,
  email: "",
  address: NO_ADDRESS,
  lines: [],
  shippingMethod: "",
  paymentMethod: "",
  note: "",
  shipComplete: false,
};

const PAUSE_MS = 400;

type Input = Omit<VariablesOf<typeof PLACE>["input"], "idempotencyKey" | "dryRun">;

/** The list's price of a piece, with the extra work that is wished on it. */
export function listedPrice({ article, extras }: TypedLine): { amount: string; currency: string } {
  const { amount, currency } = article.unitPrice;
  const digits = amount.split(".")[1]?.length ?? 0;
  const wished = article.extras.filter(({ code }) => code in extras);
  return { amount: wished.reduce((sum, { price }) => sum + Number(price.amount), Number(amount)).toFixed(digits), currency };
}

/** What is typed as the server wants it. */
export function inputOf(order: TypedOrder): Input {
  const { customer, address } = order;
  return {
    channel: order.channel,
    externalReference: order.reference.trim() || null,
    customer: customer ? { number: customer.number } : { name: address.company || address.name, email: order.email.trim() || null },
    shippingAddress: sent(address),
    lines: order.lines.map(({ article, quantity, price, extras }) => ({
      sku: article.sku,
      quantity,
      unitPrice: price.trim() ? { amount: price.trim().replace(",", "."), currency: article.unitPrice.currency } : null,
      extras: Object.entries(extras).map(([code, text]) => ({ code, text: text.trim() || null })),
    })),
    shippingMethod: order.shippingMethod.trim() || null,
    paymentMethod: order.paymentMethod || null,
    note: order.note.trim() || null,
    shipComplete: order.shipComplete,
  };
}

/** An order that is being typed: what it would come to is asked while one types. */
export class Typing {
  readonly order = signal<TypedOrder>(NOTHING_TYPED);
  /** What would come of it; null until enough is typed. */
  readonly preview = signal<Answer<Placed> | null>(null);
  readonly there = signal<ReadonlyMap<string, There>>(new Map());
  readonly placed = signal<Answer<Placed> | null>(null);
  readonly busy = signal(false);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private round = 0;
  private key = newKey();

  change(change: Partial<TypedOrder>): void {
    this.order.value = { ...this.order.value, ...change };
    this.round += 1;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), PAUSE_MS);
  }

  stop(): void {
    this.round += 1;
    clearTimeout(this.timer);
  }

  /** Takes a known customer, and the address that their newest order went to. */
  async takeCustomer(customer: FoundCustomer): Promise<void> {
    this.change({ customer, email: customer.email ?? "" });
    const { orders } = await ask(LAST_ADDRESS, { customer: customer.id });
    const last = orders.edges[0]?.node.shippingAddress;
    if (this.order.value.customer?.id !== customer.id) return;
    this.change({ address: last ? typed(last) : { ...this.order.value.address, name: customer.name } });
  }

  addLine(article: FoundArticle): number {
    const before = this.order.value.lines;
    const known = before.findIndex((line) => line.article.sku === article.sku);
    if (known >= 0) return known;
    this.change({ lines: [...before, { article, quantity: 1, price: "", extras: {} }] });
    return before.length;
  }

  changeLine(place: number, change: Partial<TypedLine>): void {
    this.change({ lines: this.order.value.lines.map((line, i) => (i === place ? { ...line, ...change } : line)) });
  }

  /** Wishes extra work with a text, or none of it any more. */
  changeExtra(place: number, code: string, text: string | null): void {
    const { [code]: _, ...others } = this.order.value.lines[place]?.extras ?? {};
    this.changeLine(place, { extras: text === null ? others : { ...others, [code]: text } });
  }

  removeLine(place: number): void {
    this.change({ lines: this.order.value.lines.filter((_, i) => i !== place) });
  }

  get isReady(): boolean {
    const { address, lines } = this.order.value;
    return isComplete(address) && lines.length > 0 && lines.every((line) => line.quantity > 0);
  }

  /** Places the order, once however often it has to be sent. */
  async place(): Promise<Placed | null> {
    if (this.busy.value || !this.isReady) return null;
    this.busy.value = true;
    this.stop();
    const answer = await this.send(this.key, false);
    this.busy.value = false;
    this.placed.value = answer;
    if (answer.kind !== "unknown") this.key = newKey();
    return answer.kind === "done" ? answer.object : null;
  }

  private async look(): Promise<void> {
    const mine = this.round;
    const { lines, address } = this.order.value;
    const items = lines.filter((line) => line.quantity > 0).map(({ article, quantity, extras }) => ({ sku: article.sku, quantity, extras: Object.keys(extras) }));
    const [there, preview] = await Promise.all([
      items.length ? ask(WHEN_THERE, { items, country: address.countryCode.trim().toUpperCase() || null }).catch(() => null) : null,
      this.isReady ? this.send(newKey(), true) : null,
    ]);
    if (mine !== this.round) return;
    if (there) this.there.value = new Map(there.availabilities.flatMap((one) => (one ? [[one.sku, one]] : [])));
    this.preview.value = preview;
    this.placed.value = null;
  }

  private send(idempotencyKey: string, dryRun: boolean): Promise<Answer<Placed>> {
    const input = { ...inputOf(this.order.value), idempotencyKey, dryRun };
    return answerOf(ask(PLACE, { input }).then((told) => told.orderPlace));
  }
}
