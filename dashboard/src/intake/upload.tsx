import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { ask } from "../foundation/graphql";
import { called, t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { type Answer, answerOf, newKey } from "../foundation/wish";
import { Badge, type Tone } from "../ui/badge";
import { Card } from "../ui/card";
import { Field } from "../ui/fields";
import { Shown } from "../ui/shown";
import { Table } from "../ui/table";
import { Instant } from "../ui/time";
import { useTitle } from "../ui/title";
import { Told } from "../ui/told";
import { type FileKind, base64Of, kindOf } from "./file";
import { Mapping } from "./mapping";
import { type Arrival, ARRIVAL_LIST, DRAFT_FROM_EMAIL, FILE_IMPORT, SOURCE_LIST } from "./queries";

const LOOK_AGAIN_MS = 2_000;
const TONES: Record<Arrival["state"], Tone> = { RECEIVED: "info", READ: "good", IGNORED: "neutral", UNREADABLE: "bad" };

export interface Chosen {
  name: string;
  kind: FileKind;
  content: string;
  key: string;
}

function Picker({ onFile }: { onFile: (file: File) => void }) {
  return (
    <label class="drop">
      <span>{t("intake.pick")}</span>
      <input
        type="file"
        accept=".eml,.csv,.tsv,.txt,.xml"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
        }}
      />
    </label>
  );
}

/** What came in lately, and how far each is read; it goes on in the background. */
function Lately({ heard }: { heard: number }) {
  const loaded = useLoaded(`arrivals ${heard}`, async () => (await ask(ARRIVAL_LIST, {})).intakeArrivals.edges.map((edge) => edge.node), LOOK_AGAIN_MS);
  return (
    <Card title={t("intake.lately")}>
      <Shown loaded={loaded}>
        {(rows) =>
          rows.length ? (
            <Table
              label={t("intake.latelyTable")}
              rows={rows}
              keyOf={(row) => row.id}
              columns={[
                { name: t("intake.file"), show: (row) => row.filename || row.source?.name || called("sourceKind", row.kind) },
                { name: t("column.status"), show: (row) => <Badge tone={TONES[row.state]}>{called("arrival", row.state)}</Badge> },
                { name: t("intake.drafts"), show: (row) => <Drafts row={row} /> },
                { name: t("stock.when"), kind: "c-placed", show: (row) => <Instant iso={row.receivedAt} /> },
              ]}
            />
          ) : (
            <p class="faint">{t("intake.nothingYet")}</p>
          )
        }
      </Shown>
    </Card>
  );
}

function Drafts({ row }: { row: Arrival }) {
  if (row.reason) return <>{row.reason}</>;
  const [first] = row.drafts;
  if (!first) return <>–</>;
  return (
    <>
      <a href={`/intake/drafts/${first.id}`}>{first.title}</a>
      {row.drafts.length > 1 && ` ${t("intake.andMore", { n: row.drafts.length - 1 })}`}
    </>
  );
}

/** Brings in a saved mail, a table or an openTRANS file; of a table it is seen first what its columns say. */
export function Upload() {
  const { route } = useLocation();
  const [file, setFile] = useState<Chosen | null>(null);
  const [source, setSource] = useState("");
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const [heard, setHeard] = useState(0);
  const sources = useLoaded("sources", async () => (await ask(SOURCE_LIST, {})).intakeSources.edges.map((edge) => edge.node));
  useTitle(t("intake.upload"));

  async function choose(chosen: File): Promise<void> {
    const kind = kindOf(chosen.name);
    setFile(kind && { name: chosen.name, kind, content: await base64Of(chosen), key: newKey() });
    setAnswer(kind ? null : { kind: "refused", errors: [{ code: "INVALID", message: t("intake.unknownFile", { name: chosen.name }), remedy: t("intake.knownFiles") }] });
  }

  async function send(given: Chosen): Promise<void> {
    const input = { idempotencyKey: given.key, filename: given.name, content: given.content };
    if (given.kind === "mail") {
      const told = await answerOf(ask(DRAFT_FROM_EMAIL, { input }).then((answered) => answered.done));
      setAnswer(told);
      if (told.kind === "done" && told.object) route(`/intake/drafts/${told.object.id}`);
    } else {
      const told = await answerOf(ask(FILE_IMPORT, { input: { ...input, source: source || null } }).then((answered) => answered.done));
      setAnswer(told);
      if (told.kind === "done") setFile(null);
    }
    setHeard(heard + 1);
  }

  const fitting = (sources.value ?? []).filter((one) => one.kind === (file?.kind === "xml" ? "OPENTRANS" : "CSV"));
  return (
    <>
      <nav class="crumbs">
        <a href="/intake">← {t("intake.title")}</a>
      </nav>
      <h1>{t("intake.upload")}</h1>
      <div class="order-main upload">
        <Card title={t("intake.file")}>
          <Picker onFile={(chosen) => void choose(chosen)} />
          {file && (
            <div class="stack">
              <p class="strong">{file.name}</p>
              {file.kind !== "mail" && fitting.length > 0 && (
                <Field
                  field={{ name: "source", label: t("intake.source"), kind: "select", options: [["", t("intake.noSource")], ...fitting.map((one) => [one.code, one.name] as const)] }}
                  value={source}
                  errors={[]}
                  onInput={setSource}
                />
              )}
              {file.kind === "table" && (
                <Mapping
                  file={file}
                  source={source}
                  onSaved={(code) => {
                    setSource(code);
                    sources.reload();
                  }}
                />
              )}
              <p class="card-actions">
                <button type="button" class="button primary" onClick={() => void send(file)}>
                  {t("intake.bring")}
                </button>
              </p>
            </div>
          )}
          {answer && <Told answer={answer} done={t("intake.brought")} again={() => file && void send(file)} />}
        </Card>
        <Lately heard={heard} />
      </div>
    </>
  );
}
