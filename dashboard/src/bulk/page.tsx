import { useRef, useState } from "preact/hooks";
import "../foundation/i18n/bulk";
import { number } from "../foundation/format";
import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { type Answer, answerOf, newKey } from "../foundation/wish";
import { base64Of, kindOf } from "../intake/file";
import { Mapping } from "../intake/mapping";
import { SOURCE_LIST } from "../intake/queries";
import type { Chosen } from "../intake/upload";
import { JobPanel } from "../jobs/panel";
import { Card } from "../ui/card";
import { Field } from "../ui/fields";
import "../ui/styles/bulk.css";
import { useTitle } from "../ui/title";
import { Told } from "../ui/told";
import { DropZone } from "./drop";
import { BULK_START } from "./queries";
import { type Sending, headOf, sendFile } from "./sending";

const PLACINGS = ["NEVER", "BY_RULE", "ALWAYS"] as const;
type Placing = (typeof PLACINGS)[number];

interface Picked {
  file: File;
  head: Chosen;
  /** Set as soon as all of it is there. */
  upload: string | null;
}

interface Running {
  job: string;
  trial: boolean;
}

/** Sends a file once, however often it is tried or brought in then. */
function useBulk() {
  const [picked, setPicked] = useState<Picked | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [answer, setAnswer] = useState<Answer<{ id: string }> | null>(null);
  const [running, setRunning] = useState<Running | null>(null);
  const sending = useRef<Sending | null>(null);
  const key = useRef(newKey());

  async function pick(file: File): Promise<void> {
    sending.current?.stop();
    setRunning(null);
    setAnswer(null);
    if (kindOf(file.name) !== "table") {
      setPicked(null);
      setAnswer({ kind: "refused", errors: [{ code: "INVALID", message: t("bulkfile.noTable", { name: file.name }), remedy: t("bulkfile.remedy") }] });
      return;
    }
    const head = { name: file.name, kind: "table" as const, content: await base64Of(await headOf(file)), key: newKey() };
    setPicked({ file, head, upload: null });
  }

  async function uploaded(from: Picked): Promise<string | null> {
    if (from.upload) return from.upload;
    setShare(0);
    const words = {
      stopped: { code: "INVALID", message: t("bulkfile.stopped"), remedy: t("bulkfile.again") },
      broken: { code: "INVALID", message: t("bulkfile.broken"), remedy: t("bulkfile.sendAgain") },
    };
    sending.current = sendFile(from.file, words, setShare);
    const came = await answerOf(sending.current.done);
    sending.current = null;
    setShare(null);
    if (came.kind !== "done" || !came.object) {
      setAnswer(came);
      return null;
    }
    setPicked({ ...from, upload: came.object.id });
    return came.object.id;
  }

  async function start(trial: boolean, source: string, placing: Placing): Promise<void> {
    if (!picked || share !== null) return;
    setAnswer(null);
    const upload = await uploaded(picked);
    if (!upload) return;
    const input = { idempotencyKey: key.current, upload, source: source || null, placing, trial };
    const came = await answerOf(ask(BULK_START, { input }).then((told) => told.done));
    if (came.kind !== "unknown") key.current = newKey();
    setAnswer(came);
    if (came.kind === "done" && came.object) setRunning({ job: came.object.id, trial });
  }

  return { picked, share, answer, running, pick, start, stop: () => sending.current?.stop() };
}

/** A table with any number of orders: seen first, tried if wanted, brought in by a worker. */
export function BulkUpload() {
  const bulk = useBulk();
  const [source, setSource] = useState("");
  const [placing, setPlacing] = useState<Placing>("NEVER");
  const sources = useLoaded("sources", async () => (await ask(SOURCE_LIST, {})).intakeSources.edges.map((edge) => edge.node));
  const tables = (sources.value ?? []).filter((one) => one.kind === "CSV" && one.active);
  useTitle(t("bulkfile.title"));
  const { picked, share, answer, running } = bulk;
  return (
    <>
      <nav class="crumbs">
        <a href="/intake">← {t("intake.title")}</a>
      </nav>
      <h1 tabIndex={-1}>{t("bulkfile.title")}</h1>
      <p class="faint">{t("bulkfile.lead")}</p>
      <div class="order-main upload">
        <Card title={t("bulkfile.file")}>
          <DropZone label={t("bulkfile.pick")} accept=".csv,.tsv,.txt" onFile={(file) => void bulk.pick(file)} />
          {picked && (
            <div class="stack">
              <p>
                <span class="strong">{picked.file.name}</span> <span class="faint">{t("bulkfile.size", { size: number(Math.ceil(picked.file.size / 10_000) / 100) })}</span>
              </p>
              {tables.length > 0 && (
                <Field
                  field={{ name: "source", label: t("intake.source"), kind: "select", options: [["", t("intake.noSource")], ...tables.map((one) => [one.code, one.name] as const)] }}
                  value={source}
                  errors={[]}
                  onInput={setSource}
                />
              )}
              <Mapping
                file={picked.head}
                source={source}
                lead={t("bulkfile.first")}
                onSaved={(code) => {
                  setSource(code);
                  sources.reload();
                }}
              />
              <Field
                field={{ name: "placing", label: t("bulkfile.placing"), kind: "select", options: PLACINGS.map((one) => [one, t(`bulkfile.placing.${one}`)] as const) }}
                value={placing}
                errors={[]}
                onInput={(value) => setPlacing(PLACINGS.find((one) => one === value) ?? "NEVER")}
              />
              {share === null ? (
                <p class="card-actions">
                  <button type="button" class="button" onClick={() => void bulk.start(true, source, placing)}>
                    {t("bulkfile.try")}
                  </button>
                  <button type="button" class="button primary" onClick={() => void bulk.start(false, source, placing)}>
                    {t("bulkfile.bring")}
                  </button>
                  <span class="faint">{t("bulkfile.tryHint")}</span>
                </p>
              ) : (
                <SendingNow share={share} onStop={bulk.stop} />
              )}
            </div>
          )}
          {answer && answer.kind !== "done" && <Told answer={answer} />}
        </Card>
        {running && (
          <Card title={t(running.trial ? "bulkfile.trial" : "bulkfile.job")}>
            <JobPanel key={running.job} id={running.job} />
            <p class="card-actions">
              <a class="button" href="/jobs">
                {t("bulkfile.allJobs")}
              </a>
              {!running.trial && (
                <a class="button" href="/intake">
                  {t("bulkfile.toInbox")}
                </a>
              )}
            </p>
          </Card>
        )}
      </div>
    </>
  );
}

function SendingNow({ share, onStop }: { share: number; onStop: () => void }) {
  const words = t("bulkfile.sending", { percent: Math.floor(share * 100) });
  return (
    <p class="card-actions">
      <span class="job-progress">
        <progress max={1} value={share} aria-label={words} />
        <span>{words}</span>
      </span>
      <button type="button" class="button" onClick={onStop}>
        {t("bulkfile.stopSending")}
      </button>
    </p>
  );
}
