import { useLocation } from "preact-iso";
import { ask } from "../foundation/graphql";
import { number } from "../foundation/format";
import { t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { useScan } from "../foundation/scan";
import { trailOf } from "../foundation/trail";
import { urlOf } from "../foundation/url";
import { Empty } from "../ui/notice";
import { Pager } from "../ui/pager";
import { SearchField } from "../ui/searchfield";
import { Shown } from "../ui/shown";
import { type Column, Table } from "../ui/table";
import { Day } from "../ui/time";
import { useTitle } from "../ui/title";
import { StockBar } from "./bar";
import { STOCK_LIST, STOCK_PAGE, type StockRow } from "./queries";

const LOOK_AGAIN_MS = 10_000;
const SHOWS = ["all", "soldOut", "waiting", "blocked"] as const;
type Show = (typeof SHOWS)[number];

const WHERE = {
  all: {},
  soldOut: { available: false },
  waiting: { waiting: true },
  blocked: { blocked: true },
} as const;

export function stockUrl(sku: string): string {
  return `/stock/${encodeURIComponent(sku)}`;
}

const figure = (of: keyof StockRow & ("onHand" | "reserved" | "available" | "waiting" | "blocked")): Column<StockRow> => ({
  name: t(`stock.${of}`),
  kind: "figure",
  show: (row) => (row[of] ? number(row[of]) : <span class="faint">0</span>),
});

function columns(): Column<StockRow>[] {
  return [
    {
      name: t("stock.article"),
      show: (row) => (
        <a href={stockUrl(row.sku)}>
          {row.name} <span class="sku">{row.sku}</span>
        </a>
      ),
    },
    { name: t("stock.picture"), kind: "c-bar", show: (row) => <StockBar item={row} /> },
    figure("available"),
    figure("onHand"),
    figure("reserved"),
    figure("blocked"),
    figure("waiting"),
    { name: t("stock.next"), kind: "c-placed", show: (row) => <Day iso={row.nextAvailableOn} /> },
  ];
}

function Tabs({ show, search }: { show: Show; search: string }) {
  return (
    <nav class="queues" aria-label={t("stock.show")}>
      {SHOWS.map((one) => (
        <a key={one} href={urlOf("/stock", { q: search, show: one === "all" ? "" : one })} aria-current={one === show ? "page" : undefined}>
          {t(`stock.show.${one}`)}
        </a>
      ))}
    </nav>
  );
}

/** All articles with what lies there of them. A scanned number and Enter open the article. */
export function StockList() {
  const { url, query, route } = useLocation();
  const search = query["q"] ?? "";
  const show = SHOWS.find((one) => one === query["show"]) ?? "all";
  const trail = trailOf(url);
  const loaded = useLoaded(
    url,
    async () => (await ask(STOCK_LIST, { first: 50, after: trail.after, where: WHERE[show], search: search || null })).stockItems,
    LOOK_AGAIN_MS,
  );
  useTitle(t("stock.title"));
  useScan((code) => route(stockUrl(code)));

  function searchFor(text: string): void {
    if (text !== search) route(urlOf("/stock", { q: text, show: show === "all" ? "" : show }), true);
  }

  function scanned(text: string): boolean {
    if (!text) return false;
    void ask(STOCK_PAGE, { sku: text }).then(
      ({ stockItem }) => (stockItem ? route(stockUrl(stockItem.sku)) : searchFor(text)),
      () => searchFor(text),
    );
    return true;
  }

  return (
    <>
      <header class="page-head">
        <h1>{t("stock.title")}</h1>
        <SearchField label={t("stock.search")} hint={t("stock.searchHint")} value={search} onSearch={searchFor} onEnter={scanned} />
      </header>
      <Tabs show={show} search={search} />
      <Shown loaded={loaded}>
        {(page) => (
          <>
            {page.edges.length ? (
              <Table label={t("stock.table")} columns={columns()} rows={page.edges.map((edge) => edge.node)} keyOf={(row) => row.id} busy={loaded.busy} />
            ) : (
              <Nothing search={search} show={show} />
            )}
            <Pager page={trail.page} next={page.pageInfo.hasNextPage ? trail.next(page.pageInfo.endCursor) : null} previous={trail.previous} />
          </>
        )}
      </Shown>
    </>
  );
}

function Nothing({ search, show }: { search: string; show: Show }) {
  if (!search && show === "all") return <Empty title={t("stock.none")} hint={t("stock.noneHint")} />;
  return (
    <Empty title={t("stock.noneMatch")} hint={t("stock.noneMatchHint")}>
      <a class="button" href="/stock">
        {t("orders.clear")}
      </a>
    </Empty>
  );
}
