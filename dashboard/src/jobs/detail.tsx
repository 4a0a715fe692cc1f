import { useRoute } from "preact-iso";
import { useEffect, useMemo } from "preact/hooks";
import { t } from "../foundation/i18n";
import { Facts } from "../ui/card";
import { Failure } from "../ui/failure";
import { Empty } from "../ui/notice";
import { Instant } from "../ui/time";
import { useTitle } from "../ui/title";
import { Told } from "../ui/told";
import { OneJob } from "./one";
import { JobProgress, JobState } from "./progress";
import type { JobRow } from "./queries";
import { Results } from "./results";
import { kindWords } from "./words";

function Head({ job, one }: { job: JobRow; one: OneJob }) {
  const cancel = job.moves.find((move) => move.verb === "cancel");
  return (
    <header class="order-head">
      <h1 tabIndex={-1}>{kindWords(job.kind)}</h1>
      <Facts
        rows={[
          [t("jobs.state"), <JobState job={job} />],
          [t("jobs.progressTitle"), <JobProgress job={job} />],
          [t("jobs.by"), job.by],
          [t("jobs.queued"), <Instant iso={job.queuedAt} />],
          [t("jobs.ended"), job.endedAt && <Instant iso={job.endedAt} />],
          [t("jobs.file"), job.resultUrl && <a href={job.resultUrl}>{t("jobs.result")}</a>],
        ]}
      />
      <p class="spoken" role="status" aria-live="polite">
        {job.endedAt && t("jobs.over")}
      </p>
      {one.answer.value && <Told answer={one.answer.value} again={() => void one.cancel()} />}
      {cancel?.open && !job.cancelAskedAt && (
        <button type="button" class="button danger" onClick={() => void one.cancel()}>
          {t("jobs.cancel")}
        </button>
      )}
    </header>
  );
}

/** One job, live until it is over. */
export function JobDetail() {
  const id = useRoute().params["id"] ?? "";
  const one = useMemo(() => new OneJob(id), [id]);
  useEffect(() => {
    one.start();
    return () => one.stop();
  }, [one]);
  const job = one.job.value;
  useTitle(job ? kindWords(job.kind) : t("jobs.title"));
  return (
    <>
      <nav class="crumbs">
        <a href="/jobs">← {t("jobs.title")}</a>
      </nav>
      {one.failure.value !== null && <Failure error={one.failure.value} retry={() => void one.load().catch(() => undefined)} />}
      {job === null && <Empty title={t("jobs.missing")} />}
      {job === undefined && one.failure.value === null && <p class="faint">{t("app.loading")}</p>}
      {job && <Head job={job} one={one} />}
      {one.items.value.length > 0 && <Results items={one.items.value} />}
      {one.more.value && (
        <p class="pager">
          <button type="button" class="button" onClick={() => void one.moreItems()}>
            {t("jobs.moreItems")}
          </button>
        </p>
      )}
    </>
  );
}
