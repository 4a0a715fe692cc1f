import { useLocation, useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import { number } from "../foundation/format";
import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { useKeys } from "../foundation/keys";
import { useLoaded } from "../foundation/loaded";
import { Card, Facts } from "../ui/card";
import { Money } from "../ui/money";
import { Empty, Notice } from "../ui/notice";
import { Shown } from "../ui/shown";
import { Table } from "../ui/table";
import { Day, Instant } from "../ui/time";
import { useTitle } from "../ui/title";
import { PURCHASE_PAGE, type Purchase } from "./buying_queries";
import { ClosedMoves } from "./closed";
import { PURCHASE_VERBS, PurchaseMove, type PurchaseVerb } from "./purchase_moves";
import { PurchaseState } from "./purchases";

/** Its paper is made after it was sent. */
const LOOK_AGAIN_MS = 3_000;
const LOOKS: Partial<Record<PurchaseVerb, string>> = { send: "button primary", receive: "button primary", dispatch: "button primary", cancel: "button danger" };

function Head({ purchase }: { purchase: Purchase }) {
  return (
    <header class="order-head">
      <h1 tabIndex={-1}>{t("purchases.single", { number: purchase.number })}</h1>
      <Facts
        rows={[
          [t("column.status"), <PurchaseState purchase={purchase} />],
          [t("purchases.supplier"), <a href={`/supply/suppliers/${purchase.supplier.id}`}>{purchase.supplier.name}</a>],
          [t("purchases.dropship"), purchase.order && <a href={`/orders/${purchase.order.id}`}>{purchase.order.number}</a>],
          [t("purchases.expectedOn"), purchase.expectedOn && <Day iso={purchase.expectedOn} />],
          [t("purchases.total"), <Money value={purchase.total} />],
          [t("purchases.created"), <Instant iso={purchase.createdAt} />],
          [t("purchases.sent"), purchase.sentAt && <Instant iso={purchase.sentAt} />],
          [t("purchases.paper"), purchase.pdfUrl && <a href={purchase.pdfUrl}>{purchase.number}.pdf</a>],
          [t("moves.reason"), purchase.reason],
        ]}
      />
    </header>
  );
}

function Page({ purchase, reload }: { purchase: Purchase; reload: () => void }) {
  const [verb, setVerb] = useState<PurchaseVerb | null>(null);
  const [told, setTold] = useState<PurchaseVerb | null>(null);
  const open = PURCHASE_VERBS.filter((one) => purchase.moves.some((move) => move.verb === one && move.open));
  return (
    <>
      <Head purchase={purchase} />
      {told && <Notice tone="good">{t("work.done", { move: t(`purchases.${told}`) })}</Notice>}
      <div class="order-body">
        <div class="order-main">
          <Card title={t("purchases.lines")}>
            <Table
              label={t("purchases.linesTable")}
              rows={purchase.lines}
              keyOf={(row) => row.id}
              columns={[
                {
                  name: t("work.article"),
                  show: (row) => (
                    <a href={`/stock/${encodeURIComponent(row.sku)}`}>
                      {row.name} <span class="sku">{row.sku}</span>
                    </a>
                  ),
                },
                { name: t("purchases.theirSku"), show: (row) => row.supplierSku || <span class="faint">–</span> },
                { name: t("purchases.ordered"), kind: "figure", show: (row) => number(row.ordered) },
                { name: t("purchases.received"), kind: "figure", show: (row) => number(row.received) },
                { name: t("purchases.givenUp"), kind: "figure", show: (row) => number(row.givenUp) },
                { name: t("purchases.stillExpected"), kind: "figure", show: (row) => number(row.expected) },
                { name: t("proposals.price"), kind: "figure", show: (row) => <Money value={row.unitPrice} /> },
              ]}
            />
          </Card>
        </div>
        <div class="order-side">
          <Card title={t("moves.title")}>
            <div class="moves">
              {open.map((one) => (
                <button key={one} type="button" class={LOOKS[one] ?? "button"} onClick={() => setVerb(one)}>
                  {t(`purchases.${one}`)}
                </button>
              ))}
              {!open.length && <p class="faint">{t("moves.none")}</p>}
            </div>
            <ClosedMoves moves={purchase.moves} name={(of) => t(`purchases.${of as PurchaseVerb}`)} />
          </Card>
        </div>
      </div>
      {verb && (
        <PurchaseMove
          purchase={purchase}
          verb={verb}
          onDone={() => {
            setTold(verb);
            setVerb(null);
            reload();
          }}
          onClose={() => setVerb(null)}
        />
      )}
    </>
  );
}

/** One purchase order: what was ordered, what came of it, and what can be done now. */
export function PurchaseDetail() {
  const id = useRoute().params["id"] ?? "";
  const { route } = useLocation();
  const loaded = useLoaded(
    id,
    async () => {
      const { node } = await ask(PURCHASE_PAGE, { id });
      return node && "lines" in node ? (node as Purchase) : null;
    },
    LOOK_AGAIN_MS,
  );
  useTitle(loaded.value ? t("purchases.single", { number: loaded.value.number }) : t("purchases.title"));
  useKeys({ u: () => route("/supply/purchases") });
  return (
    <>
      <nav class="crumbs">
        <a href="/supply/purchases">← {t("purchases.title")}</a>
      </nav>
      <Shown loaded={loaded}>{(purchase) => (purchase ? <Page key={purchase.id} purchase={purchase} reload={loaded.reload} /> : <Empty title={t("purchases.missing")} />)}</Shown>
    </>
  );
}
