import { ask } from "../foundation/graphql";
import { backoffMs, pause } from "../foundation/live";
import { subscribe } from "../foundation/socket";
import { JOB_PAGE, JOB_PROGRESS, type JobRow } from "./queries";

export function isOver({ state }: Pick<JobRow, "state">): boolean {
  return state === "DONE" || state === "FAILED" || state === "CANCELLED";
}

/**
 * Tells of a job until it is over, whatever happens to the connection.
 *
 * Returns what stops it.
 */
export function followJob(id: string, tell: (job: JobRow) => void): () => void {
  let stopped = false;
  let over = false;
  let failures = 0;
  let close = (): void => undefined;

  function heard(job: JobRow): void {
    if (stopped || over) return;
    failures = 0;
    over = isOver(job);
    tell(job);
  }

  /** The subscription ends with the job, and with the connection: what is true now tells them apart. */
  async function ended(): Promise<void> {
    if (stopped || over) return;
    await pause(backoffMs(++failures));
    const job = await ask(JOB_PAGE, { id }).then((answer) => answer.job, () => undefined);
    if (job === null) over = true;
    if (job) heard(job);
    if (!stopped && !over) open();
  }

  function open(): void {
    close = subscribe(JOB_PROGRESS, { id }, { next: ({ jobProgress }) => heard(jobProgress), failed: () => void ended() });
  }

  open();
  return () => {
    stopped = true;
    close();
  };
}
