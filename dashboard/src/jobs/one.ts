import { signal } from "@preact/signals";
import { ask } from "../foundation/graphql";
import { unhurried } from "../foundation/unhurried";
import { type Answer, answerOf, newKey } from "../foundation/wish";
import { followJob, isOver } from "./following";
import { JOB_CANCEL, JOB_PAGE, JOB_RESUME, type JobResult, type JobRow } from "./queries";

/** One job with what came of its items, followed until it is over. */
export class OneJob {
  /** undefined while loading, null when there is no such job for this person. */
  readonly job = signal<JobRow | null | undefined>(undefined);
  readonly items = signal<JobResult[]>([]);
  /** Where the next items start; null when all are there. */
  readonly more = signal<string | null>(null);
  readonly failure = signal<unknown>(null);
  readonly answer = signal<Answer<JobRow> | null>(null);
  private readonly loading = unhurried(() => this.load());
  private key = newKey();
  private stopFollowing = (): void => undefined;

  constructor(readonly id: string) {}

  start(): void {
    this.loading.soon();
    this.stopFollowing = followJob(this.id, (told) => {
      this.job.value = told;
      this.loading.soon();
    });
  }

  stop(): void {
    this.loading.stop();
    this.stopFollowing();
  }

  async load(): Promise<void> {
    try {
      const { job } = await ask(JOB_PAGE, { id: this.id });
      this.job.value = job;
      if (this.items.value.length <= (job?.items.edges.length ?? 0)) this.show(job?.items, []);
      this.failure.value = null;
      if (!job || isOver(job)) this.stopFollowing();
    } catch (error) {
      this.failure.value = error;
      throw error;
    }
  }

  async moreItems(): Promise<void> {
    const before = this.items.value;
    const { job } = await ask(JOB_PAGE, { id: this.id, after: this.more.value });
    if (this.items.value === before) this.show(job?.items, before);
  }

  async cancel(): Promise<void> {
    const input = { id: this.id, idempotencyKey: this.key };
    this.answer.value = await answerOf(ask(JOB_CANCEL, { input }).then((told) => told.jobCancel));
    if (this.answer.value.kind === "unknown") return;
    this.key = newKey();
    this.loading.soon();
  }

  /** Follows it again, as it has an end again. */
  async resume(): Promise<void> {
    const input = { id: this.id, idempotencyKey: this.key };
    this.answer.value = await answerOf(ask(JOB_RESUME, { input }).then((told) => told.jobResume));
    if (this.answer.value.kind === "unknown") return;
    this.key = newKey();
    this.stop();
    this.start();
  }

  private show(page: { edges: { node: JobResult }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | undefined, before: JobResult[]): void {
    this.items.value = [...before, ...(page?.edges.map((edge) => edge.node) ?? [])];
    this.more.value = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  }
}
