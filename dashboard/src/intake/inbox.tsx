import { useLocation } from "preact-iso";
import { ask } from "../foundation/graphql";
import { called, t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { trailOf } from "../foundation/trail";
import { urlOf } from "../foundation/url";
import { Badge, type Tone } from "../ui/badge";
import { Empty } from "../ui/notice";
import { Pager } from "../ui/pager";
import { Shown } from "../ui/shown";
import { type Column, Table } from "../ui/table";
import { Instant } from "../ui/time";
import { useTitle } from "../ui/title";
import { DRAFT_LIST, type DraftRow } from "./queries";
import { Sure } from "./sure";

const LOOK_AGAIN_MS = 10_000;
const UNSURE_BELOW = 90;
const WHERE = {
  open: { state: ["OPEN"] },
  unsure: { state: ["OPEN"], confidenceBelow: UNSURE_BELOW },
  placed: { state: ["PLACED"] },
  discarded: { state: ["DISCARDED"] },
} as const;
type Show = keyof typeof WHERE;
const SHOWS = Object.keys(WHERE) as Show[];
const TONES: Record<DraftRow["state"], Tone> = { OPEN: "info", PLACED: "good", DISCARDED: "neutral" };

function Wrong({ row }: { row: DraftRow }) {
  if (row.order) return <a href={`/orders/${row.order.id}`}>{t("order.title", { number: row.order.number })}</a>;
  if (row.problems.length) return <Badge tone="bad">{row.problems[0]?.message}</Badge>;
  if (row.state === "OPEN" && row.confidence === 0) return <Badge tone="warn">{t("intake.missing")}</Badge>;
  return <Badge tone={TONES[row.state]}>{called("draft", row.state)}</Badge>;
}

function columns(): Column<DraftRow>[] {
  return [
    { name: t("intake.draft"), show: (row) => <a href={`/intake/drafts/${row.id}`}>{row.title}</a> },
    { name: t("intake.source"), show: (row) => row.source?.name ?? t(`channel.${row.channel}`) },
    { name: t("order.reference"), show: (row) => row.externalReference ?? "–" },
    { name: t("intake.understood"), show: (row) => <Sure value={row.confidence} /> },
    { name: t("column.status"), show: (row) => <Wrong row={row} /> },
    { name: t("intake.since"), kind: "c-placed", show: (row) => <Instant iso={row.openedAt} /> },
  ];
}

/** The pages of the intake beside the inbox. */
export function Ways() {
  return (
    <span class="page-actions">
      <a class="button" href="/intake/sources">
        {t("intake.sources")}
      </a>
      <a class="button" href="/intake/bulk">
        {t("bulkfile.name")}
      </a>
      <a class="button primary" href="/intake/upload">
        {t("intake.upload")}
      </a>
    </span>
  );
}

/** What may become orders, the newest first. */
export function Inbox() {
  const { url, query } = useLocation();
  const show = SHOWS.find((one) => one === query["show"]) ?? "open";
  const trail = trailOf(url);
  const where = { ...WHERE[show], state: [...WHERE[show].state] };
  const loaded = useLoaded(url, async () => (await ask(DRAFT_LIST, { first: 50, after: trail.after, where })).drafts, LOOK_AGAIN_MS);
  useTitle(t("intake.title"));
  return (
    <>
      <header class="page-head">
        <h1>{t("intake.title")}</h1>
        <Ways />
      </header>
      <nav class="queues" aria-label={t("intake.show")}>
        {SHOWS.map((one) => (
          <a key={one} href={urlOf("/intake", { show: one === "open" ? "" : one })} aria-current={one === show ? "page" : undefined}>
            {t(`intake.show.${one}`)}
          </a>
        ))}
      </nav>
      <Shown loaded={loaded}>
        {(page) =>
          page.edges.length ? (
            <>
              <Table label={t("intake.table")} columns={columns()} rows={page.edges.map((edge) => edge.node)} keyOf={(row) => row.id} busy={loaded.busy} />
              <Pager page={trail.page} next={page.pageInfo.hasNextPage ? trail.next(page.pageInfo.endCursor) : null} previous={trail.previous} />
            </>
          ) : (
            <Empty title={t("intake.none")} hint={t("intake.noneHint")}>
              <a class="button" href="/intake/upload">
                {t("intake.upload")}
              </a>
            </Empty>
          )
        }
      </Shown>
    </>
  );
}
