import { useLocation } from "preact-iso";
import { ask } from "../foundation/graphql";
import { called, t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { trailOf } from "../foundation/trail";
import { Badge, type Tone } from "../ui/badge";
import { Money } from "../ui/money";
import { Empty } from "../ui/notice";
import { Pager } from "../ui/pager";
import { Shown } from "../ui/shown";
import { Table } from "../ui/table";
import { Day, Instant } from "../ui/time";
import { useTitle } from "../ui/title";
import { PURCHASE_LIST, type PurchaseRow } from "./buying_queries";
import { SupplyHead } from "./places";
import { LOOK_AGAIN_MS } from "./words";

const TONES: Record<PurchaseRow["status"], Tone> = { DRAFT: "neutral", SENT: "info", RECEIVED: "good", CLOSED: "warn", CANCELLED: "none" };
const OPEN = { status: ["DRAFT" as const, "SENT" as const] };

export function PurchaseState({ purchase }: { purchase: Pick<PurchaseRow, "status"> }) {
  return <Badge tone={TONES[purchase.status]}>{called("purchase", purchase.status)}</Badge>;
}

/** What we ordered from suppliers, newest first. */
export function PurchaseList() {
  const { url, query } = useLocation();
  const all = query["show"] === "all";
  const trail = trailOf(url);
  const loaded = useLoaded(url, async () => (await ask(PURCHASE_LIST, { first: 50, after: trail.after, where: all ? null : OPEN })).purchaseOrders, LOOK_AGAIN_MS);
  useTitle(t("purchases.title"));
  return (
    <>
      <SupplyHead title={t("purchases.title")} />
      <nav class="queues" aria-label={t("purchases.states")}>
        <a href="/supply/purchases" aria-current={all ? undefined : "page"}>
          {t("purchases.state.open")}
        </a>
        <a href="/supply/purchases?show=all" aria-current={all ? "page" : undefined}>
          {t("purchases.state.all")}
        </a>
      </nav>
      <Shown loaded={loaded}>
        {(page) =>
          page.edges.length ? (
            <>
              <Table
                label={t("purchases.table")}
                rows={page.edges.map((edge) => edge.node)}
                keyOf={(row) => row.id}
                busy={loaded.busy}
                columns={[
                  { name: t("column.number"), show: (row) => <a href={`/supply/purchases/${row.id}`}>{row.number}</a> },
                  { name: t("purchases.supplier"), show: (row) => row.supplier.name },
                  { name: t("column.status"), show: (row) => <PurchaseState purchase={row} /> },
                  { name: t("purchases.expectedOn"), kind: "c-placed", show: (row) => <Day iso={row.expectedOn} /> },
                  { name: t("purchases.sent"), kind: "c-placed", show: (row) => <Instant iso={row.sentAt} /> },
                  { name: t("purchases.dropship"), show: (row) => (row.order ? <a href={`/orders/${row.order.id}`}>{row.order.number}</a> : <span class="faint">–</span>) },
                  { name: t("purchases.total"), kind: "figure", show: (row) => <Money value={row.total} /> },
                ]}
              />
              <Pager page={trail.page} next={page.pageInfo.hasNextPage ? trail.next(page.pageInfo.endCursor) : null} previous={trail.previous} />
            </>
          ) : (
            <Empty title={t("purchases.none")} hint={t("purchases.noneHint")}>
              <a class="button" href="/supply/proposals">
                {t("purchases.toProposals")}
              </a>
            </Empty>
          )
        }
      </Shown>
    </>
  );
}
