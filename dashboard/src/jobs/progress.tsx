import { number } from "../foundation/format";
import { called, t } from "../foundation/i18n";
import { Badge, type Tone } from "../ui/badge";
import type { JobRow } from "./queries";

const TONES: Record<JobRow["state"], Tone> = {
  QUEUED: "neutral",
  RUNNING: "info",
  DONE: "good",
  FAILED: "bad",
  CANCELLED: "warn",
};

export function JobState({ job }: { job: JobRow }) {
  if (job.cancelAskedAt && !job.endedAt) return <Badge tone="warn">{t("jobs.stopping")}</Badge>;
  return <Badge tone={TONES[job.state]}>{called("job", job.state)}</Badge>;
}

/** How far a job is: what was done and what was refused, of all. */
export function JobProgress({ job }: { job: JobRow }) {
  const ended = job.done + job.failed;
  const words = t("jobs.progress", { done: number(ended), total: number(job.total) });
  return (
    <span class="job-progress">
      <progress max={Math.max(job.total, 1)} value={ended} aria-label={words} />
      <span>{words}</span>
      {job.failed > 0 && <Badge tone="bad">{t("jobs.refused", { n: number(job.failed) })}</Badge>}
    </span>
  );
}
