import { batch, signal } from "@preact/signals";
import { ask } from "../foundation/graphql";
import { pause } from "../foundation/live";
import { type Answer, answerOf, newKey } from "../foundation/wish";
import { type Offer, QUOTE_ACCEPT, QUOTE_OFFER, QUOTE_REJECT } from "./queries";

const PAPER_MS = 1_500;
const PAPER_TRIES = 20;

type Said = Answer<{ state: string }>;

/** One quote as its customer sees it, and what they answer. */
export class Offering {
  /** undefined while loading, null when the token opens nothing. */
  readonly offer = signal<Offer | null | undefined>(undefined);
  readonly failure = signal<unknown>(null);

  private closed = false;
  private readonly keys = new Map<string, string>();

  constructor(private readonly token: string) {}

  async load(): Promise<void> {
    try {
      const { quoteOffer } = await ask(QUOTE_OFFER, { token: this.token });
      batch(() => {
        this.offer.value = quoteOffer;
        this.failure.value = null;
      });
    } catch (error) {
      this.failure.value = error;
    }
  }

  close(): void {
    this.closed = true;
  }

  accept(signedName: string): Promise<Said> {
    const documentSha256 = this.offer.value?.documentSha256 ?? "";
    const input = { token: this.token, signedName, documentSha256, idempotencyKey: this.keyOf(`accept ${signedName}`) };
    return this.after(answerOf(ask(QUOTE_ACCEPT, { input }).then((said) => said.quoteAccept)));
  }

  reject(reason: string): Promise<Said> {
    const input = { token: this.token, reason: reason || null, idempotencyKey: this.keyOf(`reject ${reason}`) };
    return this.after(answerOf(ask(QUOTE_REJECT, { input }).then((said) => said.quoteReject)));
  }

  /** The papers are set a moment after what they are about. */
  async awaitPaper(which: "pdfUrl" | "acceptancePdfUrl"): Promise<void> {
    for (let tries = 0; tries < PAPER_TRIES && !this.closed && this.offer.value?.[which] === null; tries++) {
      await pause(PAPER_MS);
      await this.load();
    }
  }

  private async after(answer: Promise<Said>): Promise<Said> {
    const said = await answer;
    if (said.kind === "done") await this.load();
    return said;
  }

  /** The same answer keeps its key, so that asking again never answers twice. */
  private keyOf(answer: string): string {
    const key = this.keys.get(answer) ?? newKey();
    this.keys.set(answer, key);
    return key;
  }
}
