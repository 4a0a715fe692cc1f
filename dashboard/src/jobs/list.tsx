import { signal } from "@preact/signals";
import { useLocation } from "preact-iso";
import { useEffect, useMemo } from "preact/hooks";
import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { unhurried } from "../foundation/unhurried";
import { Failure } from "../ui/failure";
import { Empty } from "../ui/notice";
import { Instant } from "../ui/time";
import { useTitle } from "../ui/title";
import { followJob, isOver } from "./following";
import { JobProgress, JobState } from "./progress";
import { JOB_LIST, type JobRow } from "./queries";
import { kindWords } from "./words";

const PAGE = 50;
const LOOK_AGAIN_MS = 10_000;

/** The newest jobs; those that are not over tell how far they are. */
class Jobs {
  /** null until the first answer. */
  readonly rows = signal<JobRow[] | null>(null);
  readonly next = signal<string | null>(null);
  readonly failure = signal<unknown>(null);
  private readonly followed = new Map<string, () => void>();
  private readonly looking = unhurried(() => this.load());
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly after: string | null) {}

  start(): void {
    this.looking.soon();
    // Nothing tells of jobs that others queue.
    this.timer = setInterval(() => this.looking.soon(), LOOK_AGAIN_MS);
  }

  stop(): void {
    clearInterval(this.timer);
    this.looking.stop();
    for (const close of this.followed.values()) close();
  }

  async load(): Promise<void> {
    try {
      const { jobs } = await ask(JOB_LIST, { first: PAGE, after: this.after });
      this.rows.value = jobs.edges.map((edge) => edge.node);
      this.next.value = jobs.pageInfo.hasNextPage ? jobs.pageInfo.endCursor : null;
      this.failure.value = null;
      for (const job of this.rows.value) this.follow(job);
    } catch (error) {
      this.failure.value = error;
      throw error;
    }
  }

  private follow(job: JobRow): void {
    if (isOver(job) || this.followed.has(job.id)) return;
    const close = followJob(job.id, (told) => {
      this.rows.value = this.rows.value?.map((row) => (row.id === told.id ? told : row)) ?? null;
    });
    this.followed.set(job.id, close);
  }
}

function Row({ job }: { job: JobRow }) {
  return (
    <tr>
      <th scope="row">
        <a href={`/jobs/${job.id}`}>{kindWords(job.kind)}</a>
      </th>
      <td>
        <JobState job={job} />
      </td>
      <td>
        <JobProgress job={job} />
      </td>
      <td>{job.by}</td>
      <td class="c-placed">
        <Instant iso={job.queuedAt} />
      </td>
      <td>{job.resultUrl && <a href={job.resultUrl}>{t("jobs.result")}</a>}</td>
    </tr>
  );
}

function Table({ rows }: { rows: JobRow[] }) {
  return (
    <div class="scroll" role="region" aria-label={t("jobs.table")} tabIndex={0}>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{t("jobs.kind")}</th>
            <th scope="col">{t("jobs.state")}</th>
            <th scope="col">{t("jobs.progressTitle")}</th>
            <th scope="col">{t("jobs.by")}</th>
            <th scope="col">{t("jobs.queued")}</th>
            <th scope="col">{t("jobs.file")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((job) => (
            <Row key={job.id} job={job} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What was asked for in bulk, and how far it is. */
export function JobList() {
  const { query } = useLocation();
  const after = query["after"] ?? null;
  const jobs = useMemo(() => new Jobs(after), [after]);
  useEffect(() => {
    jobs.start();
    return () => jobs.stop();
  }, [jobs]);
  useTitle(t("jobs.title"));
  const rows = jobs.rows.value;
  return (
    <>
      <header class="page-head">
        <h1>{t("jobs.title")}</h1>
      </header>
      {jobs.failure.value !== null && <Failure error={jobs.failure.value} retry={() => void jobs.load().catch(() => undefined)} />}
      {rows === null && jobs.failure.value === null && <p class="faint">{t("app.loading")}</p>}
      {rows?.length === 0 && (
        <Empty title={t("jobs.none")} hint={t("jobs.noneHint")}>
          <a class="button" href="/orders">
            {t("app.toOrders")}
          </a>
        </Empty>
      )}
      {!!rows?.length && <Table rows={rows} />}
      {jobs.next.value && (
        <nav class="pager" aria-label={t("jobs.title")}>
          <a class="button" href={`/jobs?after=${encodeURIComponent(jobs.next.value)}`}>
            {t("orders.next")}
          </a>
        </nav>
      )}
    </>
  );
}
