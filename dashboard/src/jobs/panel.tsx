import { useEffect, useMemo } from "preact/hooks";
import { t } from "../foundation/i18n";
import { Facts } from "../ui/card";
import { Failure } from "../ui/failure";
import { Instant } from "../ui/time";
import { Told } from "../ui/told";
import { OneJob } from "./one";
import { JobProgress, JobState } from "./progress";
import type { JobRow } from "./queries";

/** A job, live until it is over. */
export function useJob(id: string): OneJob {
  const one = useMemo(() => new OneJob(id), [id]);
  useEffect(() => {
    one.start();
    return () => one.stop();
  }, [one]);
  return one;
}

function isOpen(job: JobRow, verb: string): boolean {
  return job.moves.some((move) => move.verb === verb && move.open);
}

/** How far a job is, its result, and what can be done with it. */
export function JobFacts({ job, one }: { job: JobRow; one: OneJob }) {
  return (
    <>
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
      {one.answer.value && <Told answer={one.answer.value} />}
      {isOpen(job, "cancel") && !job.cancelAskedAt && (
        <button type="button" class="button danger" onClick={() => void one.cancel()}>
          {t("jobs.cancel")}
        </button>
      )}
      {isOpen(job, "resume") && (
        <button type="button" class="button primary" onClick={() => void one.resume()}>
          {t("jobs.resume")}
        </button>
      )}
    </>
  );
}

/** The same within another page. */
export function JobPanel({ id }: { id: string }) {
  const one = useJob(id);
  const job = one.job.value;
  return (
    <>
      {one.failure.value !== null && <Failure error={one.failure.value} retry={() => void one.load().catch(() => undefined)} />}
      {job && <JobFacts job={job} one={one} />}
      {job && (
        <p>
          <a href={`/jobs/${job.id}`}>{t("bulk.toJob")}</a>
        </p>
      )}
    </>
  );
}
