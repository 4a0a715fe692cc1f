import { useLocation, useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import { number } from "../foundation/format";
import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { useKeys } from "../foundation/keys";
import { useLoaded } from "../foundation/loaded";
import { useScan } from "../foundation/scan";
import { Card, Facts } from "../ui/card";
import { Empty, Notice } from "../ui/notice";
import { Shown } from "../ui/shown";
import { Table } from "../ui/table";
import { Day } from "../ui/time";
import { useTitle } from "../ui/title";
import { ACTIONS, type Action, StockAction } from "./actions";
import { Arrivals } from "./arrivals";
import { StockBar } from "./bar";
import { ExtraWorks } from "./extras";
import { stockUrl } from "./list";
import { Movements } from "./movements";
import { STOCK_PAGE, type StockItem } from "./queries";
import { WaitingList } from "./waiting";

const LOOK_AGAIN_MS = 10_000;
const KEYS: Record<string, Action> = { r: "receive", c: "count", a: "adjust", t: "transfer" };

function Head({ item }: { item: StockItem }) {
  return (
    <header class="order-head">
      <h1 tabIndex={-1}>
        {item.name} <span class="sku">{item.sku}</span>
      </h1>
      <StockBar item={item} />
      <Facts
        rows={[
          [t("stock.available"), number(item.available)],
          [t("stock.onHand"), number(item.onHand)],
          [t("stock.reserved"), number(item.reserved)],
          [t("stock.blocked"), number(item.blocked)],
          [t("stock.waiting"), number(item.waiting)],
          [t("stock.next"), item.nextAvailableOn && <Day iso={item.nextAvailableOn} />],
        ]}
      />
    </header>
  );
}

function Levels({ item }: { item: StockItem }) {
  return (
    <Card title={t("stock.levels")}>
      {item.levels.length ? (
        <Table
          label={t("stock.levelsTable")}
          rows={item.levels}
          keyOf={(row) => row.id}
          columns={[
            { name: t("stock.location"), show: (row) => row.location },
            { name: t("stock.onHand"), kind: "figure", show: (row) => number(row.onHand) },
            { name: t("stock.blocked"), kind: "figure", show: (row) => number(row.blocked) },
          ]}
        />
      ) : (
        <p class="faint">{t("stock.noLevels")}</p>
      )}
    </Card>
  );
}

function Page({ item, locations, reload }: { item: StockItem; locations: string[]; reload: () => void }) {
  const [action, setAction] = useState<Action | null>(null);
  const [heard, setHeard] = useState(0);
  const [told, setTold] = useState<Action | null>(null);
  const open = ACTIONS.filter((one) => item.blocked > 0 || (one !== "release" && one !== "scrap")).filter((one) => one !== "transfer" || locations.length > 1);
  useKeys(Object.fromEntries(Object.entries(KEYS).map(([key, one]) => [key, () => open.includes(one) && setAction(one)])));

  function done(which: Action | null): void {
    setAction(null);
    setTold(which);
    setHeard(heard + 1);
    reload();
  }

  return (
    <>
      <Head item={item} />
      {told && <Notice tone="good">{t("moves.done", { move: t(`stock.action.${told}`) })}</Notice>}
      <div class="order-body">
        <div class="order-main">
          <Arrivals item={item} locations={locations} onDone={() => done(null)} />
          <ExtraWorks sku={item.sku} />
          <Movements sku={item.sku} heard={heard} />
        </div>
        <div class="order-side">
          <Card title={t("moves.title")}>
            <div class="moves">
              {open.map((one) => (
                <button key={one} type="button" class={one === "receive" ? "button primary" : one === "scrap" ? "button danger" : "button"} onClick={() => setAction(one)}>
                  {t(`stock.action.${one}`)}
                </button>
              ))}
            </div>
          </Card>
          <Levels item={item} />
          <WaitingList sku={item.sku} />
        </div>
      </div>
      {action && <StockAction action={action} item={item} locations={locations} onDone={() => done(action)} onClose={() => setAction(null)} />}
    </>
  );
}

/** One article: what lies where, what came and went, what is expected, who waits. */
export function StockDetail() {
  const sku = decodeURIComponent(useRoute().params["sku"] ?? "");
  const { route } = useLocation();
  const loaded = useLoaded(
    sku,
    async () => {
      const { stockItem, locations } = await ask(STOCK_PAGE, { sku });
      return { item: stockItem, locations: locations.edges.filter((edge) => edge.node.active).map((edge) => edge.node.code) };
    },
    LOOK_AGAIN_MS,
  );
  useTitle(loaded.value?.item?.name ?? t("stock.title"));
  useKeys({ u: () => route("/stock") });
  useScan((code) => route(stockUrl(code)));
  return (
    <>
      <nav class="crumbs">
        <a href="/stock">← {t("stock.title")}</a>
      </nav>
      <Shown loaded={loaded}>
        {({ item, locations }) =>
          item ? (
            <Page key={item.id} item={item} locations={locations.length ? locations : ["MAIN"]} reload={loaded.reload} />
          ) : (
            <Empty title={t("stock.missing", { sku })} hint={t("stock.missingHint")}>
              <a class="button" href="/stock">
                {t("stock.toStock")}
              </a>
            </Empty>
          )
        }
      </Shown>
    </>
  );
}
