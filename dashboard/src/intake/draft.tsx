import { useLocation, useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import { ask } from "../foundation/graphql";
import { called, t } from "../foundation/i18n";
import { useKeys } from "../foundation/keys";
import { useLoaded } from "../foundation/loaded";
import { type Answer, answerOf, newKey } from "../foundation/wish";
import { Card, Facts } from "../ui/card";
import { Empty } from "../ui/notice";
import { Shown } from "../ui/shown";
import { Instant } from "../ui/time";
import { useTitle } from "../ui/title";
import { Told } from "../ui/told";
import { FieldRow } from "./field_row";
import { DraftMoves } from "./moves";
import { GROUPS, linesOf, pathsOf, pathsOfLine } from "./paths";
import { type Draft, DRAFT_CORRECT, DRAFT_PAGE } from "./queries";
import { Sure } from "./sure";

type Typed = Readonly<Record<string, string>>;

function Head({ draft }: { draft: Draft }) {
  return (
    <header class="order-head">
      <h1 tabIndex={-1}>{draft.title}</h1>
      <Facts
        rows={[
          [t("column.status"), called("draft", draft.state)],
          [t("intake.understood"), <Sure value={draft.confidence} />],
          [t("intake.source"), draft.source?.name ?? t(`channel.${draft.channel}`)],
          [t("order.reference"), draft.externalReference],
          [t("intake.since"), <Instant iso={draft.openedAt} />],
          [t("intake.order"), draft.order && <a href={`/orders/${draft.order.id}`}>{draft.order.number}</a>],
          [t("moves.reason"), draft.reason],
        ]}
      />
    </header>
  );
}

interface FieldsProps {
  draft: Draft;
  typed: Typed;
  onType: (path: string, value: string) => void;
}

function Fields({ draft, typed, onType }: FieldsProps) {
  const known = new Map(draft.fields.map((field) => [field.path, field]));
  const open = draft.moves.some((move) => move.verb === "correct" && move.open);
  const row = (path: string) => (
    <FieldRow key={path} path={path} field={known.get(path)} typed={typed[path]} problems={draft.problems} open={open} onType={(value) => onType(path, value)} />
  );
  const lines = linesOf([...draft.fields, ...Object.keys(typed).map((path) => ({ path }))]);
  const next = (lines.at(-1) ?? -1) + 1;
  const paths = new Set(known.keys());
  return (
    <>
      {lines.map((line, place) => (
        <Card key={line} title={t("intake.line", { n: place + 1 })}>
          {pathsOfLine(line, paths).map(row)}
        </Card>
      ))}
      {open && (
        <p class="card-actions">
          <button type="button" class="button" onClick={() => onType(`lines.${next}.quantity`, "1")}>
            {t("intake.addLine")}
          </button>
        </p>
      )}
      {GROUPS.map((group) => {
        const inside = pathsOf(group, paths);
        return inside.length ? (
          <Card key={group} title={t(`intake.group.${group}`)}>
            {inside.map(row)}
          </Card>
        ) : null;
      })}
    </>
  );
}

function Page({ draft, reload }: { draft: Draft; reload: () => void }) {
  const [typed, setTyped] = useState<Typed>({});
  const [key, setKey] = useState(newKey);
  const [answer, setAnswer] = useState<Answer<Draft> | null>(null);
  const [newest, setNewest] = useState(draft);
  const shown = newest.version >= draft.version ? newest : draft;
  const changes = Object.entries(typed).filter(([path, value]) => value !== (shown.fields.find((field) => field.path === path)?.value ?? ""));

  async function save(): Promise<void> {
    const fields = changes.map(([path, value]) => ({ path, value: value.trim() || null }));
    const input = { id: shown.id, idempotencyKey: key, expectedVersion: shown.version, fields };
    const told = await answerOf(ask(DRAFT_CORRECT, { input }).then((answered) => answered.done));
    setAnswer(told);
    if (told.kind === "unknown") return;
    setKey(newKey());
    if (told.kind === "done") {
      setTyped({});
      if (told.object) setNewest(told.object);
    }
    reload();
  }

  return (
    <>
      <Head draft={shown} />
      <div class="order-body">
        <div class="order-main">
          <form
            class="stack"
            onSubmit={(event) => {
              event.preventDefault();
              if (changes.length) void save();
            }}
          >
            <Fields
              draft={shown}
              typed={typed}
              onType={(path, value) => {
                setTyped({ ...typed, [path]: value });
                setAnswer(null);
              }}
            />
            {answer && <Told answer={answer} done={t("intake.saved")} again={() => void save()} />}
            {changes.length > 0 && (
              <p class="save-bar">
                <button type="submit" class="button primary">
                  {t("intake.save", { n: changes.length })}
                </button>
                <button type="button" class="button" onClick={() => setTyped({})}>
                  {t("intake.undo")}
                </button>
              </p>
            )}
          </form>
        </div>
        <div class="order-side">
          <DraftMoves
            draft={shown}
            unsaved={changes.length > 0}
            onMoved={(moved) => {
              if (moved) setNewest(moved);
              reload();
            }}
          />
          {shown.notes.length > 0 && (
            <Card title={t("intake.notes")}>
              <ul class="papers">
                {shown.notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </Card>
          )}
          {shown.arrival && (
            <Card title={t("intake.original")}>
              <p class="faint">{[shown.arrival.filename, called("sourceKind", shown.arrival.kind)].filter(Boolean).join(" · ")}</p>
              <pre class="excerpt" tabIndex={0}>
                {shown.arrival.excerpt}
              </pre>
            </Card>
          )}
        </div>
      </div>
    </>
  );
}

/** A draft: what was understood, from where and how sure; it is corrected here and becomes an order. */
export function DraftDetail() {
  const id = useRoute().params["id"] ?? "";
  const { route } = useLocation();
  const loaded = useLoaded(id, async () => (await ask(DRAFT_PAGE, { id })).draft);
  useTitle(loaded.value?.title ?? t("intake.title"));
  useKeys({ u: () => route("/intake") });
  return (
    <>
      <nav class="crumbs">
        <a href="/intake">← {t("intake.title")}</a>
      </nav>
      <Shown loaded={loaded}>{(draft) => (draft ? <Page key={draft.id} draft={draft} reload={loaded.reload} /> : <Empty title={t("intake.noSuch")} />)}</Shown>
    </>
  );
}
