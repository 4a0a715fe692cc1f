import { useLocation } from "preact-iso";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { number } from "../foundation/format";
import { t, tn } from "../foundation/i18n";
import { useKeys } from "../foundation/keys";
import { Failure } from "../ui/failure";
import { Empty } from "../ui/notice";
import { useTitle } from "../ui/title";
import { type ListPage, OrderFeed } from "./feed";
import { BulkBar } from "./bulk";
import { Filters } from "./filters";
import { Pager } from "../ui/pager";
import type { OrderRow } from "./queries";
import { Queues } from "./queues";
import { Search } from "./search";
import { Selection } from "./selection";
import { theServer } from "./server";
import { OrderTable, focused, step } from "./table";
import { type OrderView, changed, isFiltered, nextPage, previousPage, readView, showsNewest, viewUrl } from "./view";
import { Welcome } from "./welcome";

function Counted({ count }: { count: ListPage["count"] }) {
  if (!count) return null;
  const words =
    count.precision === "EXACT" ? tn("orders.count", count.value) : t("orders.countAtLeast", { n: number(count.value) });
  return <span class="count">{words}</span>;
}

/** Says aloud what changed; on screen the rows show it themselves. */
function Spoken({ feed }: { feed: OrderFeed }) {
  const { changed, added } = feed.news.value;
  return (
    <p class="spoken" role="status" aria-live="polite">
      {changed > 0 && tn("orders.news.changed", changed)}
      {added > 0 && tn("orders.news.added", added)}
    </p>
  );
}

function Unseen({ feed, show }: { feed: OrderFeed; show: () => void }) {
  const n = feed.unseen.value;
  if (n === 0) return null;
  return (
    <p class="unseen-bar" role="status">
      <button type="button" class="button primary" onClick={show}>
        {n === null ? t("orders.unseenSome") : tn("orders.unseen", n)}
      </button>
    </p>
  );
}

function Nothing({ view }: { view: OrderView }) {
  if (!isFiltered(view)) return <Welcome />;
  return (
    <Empty title={t("orders.empty.filtered")} hint={t("orders.empty.filteredHint")}>
      <a class="button" href="/orders">
        {t("orders.clear")}
      </a>
    </Empty>
  );
}

/** The live list of orders. The URL says which. */
export function OrderList() {
  const { url, route } = useLocation();
  const here = viewUrl(readView(new URL(url, location.origin).search));
  const view = useMemo(() => readView(new URL(here, location.origin).search), [here]);
  const feed = useMemo(() => new OrderFeed(view, theServer), [here]);
  const selection = useMemo(() => new Selection(), [viewUrl(changed(view, {}))]);
  const shown = useRef<OrderRow[]>([]);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void feed.load();
    return () => feed.close();
  }, [feed]);
  useTitle(t("orders.title"));

  // Until the next page is there the one before stays, so that nothing jumps.
  const page = feed.page.value;
  const rows = page ? feed.rows.value : shown.current;
  shown.current = rows;
  const next = page?.pageInfo.hasNextPage && page.pageInfo.endCursor ? nextPage(view, page.pageInfo.endCursor) : null;
  // A shop without any order has nothing to narrow down yet.
  const fresh = page !== null && !rows.length && !isFiltered(view);
  const previous = view.trail.length ? previousPage(view) : null;
  const go = (to: OrderView): void => route(viewUrl(to));

  useKeys({
    "/": () => search.current?.focus(),
    j: () => step(1),
    k: () => step(-1),
    c: () => route("/orders/new"),
    x: () => pickFocused(),
    n: () => next && go(next),
    p: () => previous && go(previous),
  });

  function pickFocused(): void {
    const row = rows.find(({ id }) => id === focused());
    if (row) selection.toggle(row.id, row.number);
  }

  function searchFor(text: string): void {
    if (text !== view.search) route(viewUrl(changed(view, { search: text })), true);
  }

  function showUnseen(): void {
    if (view.sort === "URGENCY_DESC" && !view.trail.length) void feed.load();
    else go(changed(view, showsNewest(changed(view, {})) ? {} : { sort: "PLACED_AT_DESC" }));
  }

  return (
    <>
      <header class="page-head">
        <h1>{t("orders.title")}</h1>
        <Counted count={page?.count ?? null} />
        <Unseen feed={feed} show={showUnseen} />
        <Search value={view.search} input={search} onSearch={searchFor} />
      </header>
      {!fresh && (
        <>
          <Queues view={view} heard={feed.heard.value} />
          <Filters view={view} go={go} />
        </>
      )}
      {feed.failure.value !== null && <Failure error={feed.failure.value} retry={() => void feed.load()} />}
      <BulkBar
        selection={selection}
        view={view}
        matching={page?.count?.precision === "EXACT" ? page.count.value : null}
        onDone={() => void feed.load()}
      />
      <Spoken feed={feed} />
      {page && !rows.length ? (
        <Nothing view={view} />
      ) : (
        <OrderTable rows={rows} fresh={feed.highlights.current.value} busy={!page} selection={selection} />
      )}
      <Pager page={view.page} next={next && viewUrl(next)} previous={previous && viewUrl(previous)} />
    </>
  );
}
