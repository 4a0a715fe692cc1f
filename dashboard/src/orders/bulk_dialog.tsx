import { useEffect, useState } from "preact/hooks";
import type { ResultOf } from "gql.tada";
import { ask } from "../foundation/graphql";
import { t, tn } from "../foundation/i18n";
import { type Answer, answerOf, newKey } from "../foundation/wish";
import { followJob, isOver } from "../jobs/following";
import { JobProgress } from "../jobs/progress";
import { Results } from "../jobs/results";
import { Dialog } from "../ui/dialog";
import { Told } from "../ui/told";
import { ORDERS_MOVE } from "./bulk_queries";
import type { Verb } from "./queries";
import { ReasonField } from "./reason";
import type { OrderFilter } from "./view";

export type Wanted = { ids: string[] } | { where: OrderFilter };
type BulkJob = NonNullable<ResultOf<typeof ORDERS_MOVE>["ordersMove"]["object"]>;

const NEEDS_REASON: ReadonlySet<Verb> = new Set<Verb>(["cancel", "reject", "hold"]);

interface Props {
  verb: Verb;
  wanted: Wanted;
  onClose: (moved: boolean) => void;
}

/** One wish: it keeps its key however often it has to be sent. */
function useBulkMove({ verb, wanted }: Props) {
  const [key] = useState(newKey);
  const [busy, setBusy] = useState(false);
  const [preview, setPreview] = useState<Answer<BulkJob> | null>(null);
  const [moved, setMoved] = useState<Answer<BulkJob> | null>(null);

  async function send(reason: string, dryRun: boolean): Promise<void> {
    setBusy(true);
    const input = { verb, ...wanted, reason: reason || null, idempotencyKey: dryRun ? newKey() : key, dryRun };
    const answer = await answerOf(ask(ORDERS_MOVE, { input }).then((told) => told.ordersMove));
    setBusy(false);
    if (dryRun) setPreview(answer);
    else setMoved(answer);
  }

  return { busy, preview, moved, send, forget: () => setPreview(null) };
}

/** Says what a move would do with each of many orders, then does it. */
export function BulkDialog(props: Props) {
  const { verb, onClose } = props;
  const { busy, preview, moved, send, forget } = useBulkMove(props);
  const [reason, setReason] = useState("");
  const asks = NEEDS_REASON.has(verb);
  const wentThrough = moved?.kind === "done";
  const shown = moved ?? preview;
  const job = shown?.kind === "done" ? shown.object : null;
  const possible = preview?.kind === "done" && preview.object ? preview.object.total - preview.object.failed : 0;
  useEffect(() => {
    if (!asks) void send("", true);
  }, []);

  return (
    <Dialog title={t("bulk.dialog", { move: t(`move.${verb}`) })} onClose={() => onClose(wentThrough)} wide>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void send(reason.trim(), !preview);
        }}
      >
        {asks && !wentThrough && (
          <ReasonField
            value={reason}
            onInput={(text) => {
              setReason(text);
              forget();
            }}
          />
        )}
        <div aria-live="polite">
          {busy && <p class="faint">{t("moves.working")}</p>}
          {shown && <Told answer={shown} again={() => void send(reason.trim(), !moved)} />}
          {job && (wentThrough ? <Started job={job} /> : <Preview job={job} />)}
        </div>
        <div class="actions">
          <button type="button" class="button" onClick={() => onClose(wentThrough)}>
            {wentThrough ? t("app.close") : t("moves.abort")}
          </button>
          {!wentThrough && (
            <button type="submit" class="button primary" aria-disabled={busy || (preview !== null && possible === 0)}>
              {possible ? tn("bulk.apply", possible) : t("bulk.preview")}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

function Preview({ job }: { job: BulkJob }) {
  const items = job.items.edges.map((edge) => edge.node);
  const refused = items.filter((item) => item.state === "FAILED");
  const later = items.every((item) => item.state === "WAITING");
  return (
    <>
      <p>{later ? tn("bulk.queued", job.total) : tn("bulk.would", job.total - job.failed)}</p>
      {refused.length > 0 && (
        <>
          <p class="strong">{tn("bulk.refused", job.failed)}</p>
          <Results items={refused} />
        </>
      )}
    </>
  );
}

/** What became of it: at once for some, live for many. */
function Started({ job: started }: { job: BulkJob }) {
  const [now, setNow] = useState<Omit<BulkJob, "items">>(started);
  useEffect(() => (isOver(started) ? undefined : followJob(started.id, setNow)), []);
  const refused = started.items.edges.map((edge) => edge.node).filter((item) => item.state === "FAILED");
  return (
    <>
      <p>
        <JobProgress job={now} />
      </p>
      <p class="strong">{isOver(now) ? tn("bulk.done", now.done) : t("bulk.goesOn")}</p>
      {refused.length > 0 && <Results items={refused} />}
      <a href={`/jobs/${started.id}`}>{t("bulk.toJob")}</a>
    </>
  );
}
