import { useRoute } from "preact-iso";
import { t } from "../foundation/i18n";
import { Failure } from "../ui/failure";
import { Empty } from "../ui/notice";
import { useTitle } from "../ui/title";
import type { OneJob } from "./one";
import { JobFacts, useJob } from "./panel";
import type { JobRow } from "./queries";
import { Results } from "./results";
import { kindWords } from "./words";

function Head({ job, one }: { job: JobRow; one: OneJob }) {
  return (
    <header class="order-head">
      <h1 tabIndex={-1}>{kindWords(job.kind)}</h1>
      <JobFacts job={job} one={one} />
    </header>
  );
}

/** One job, live until it is over. */
export function JobDetail() {
  const id = useRoute().params["id"] ?? "";
  const one = useJob(id);
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
