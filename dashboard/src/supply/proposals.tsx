import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { may } from "../app/session";
import { number } from "../foundation/format";
import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { trailOf } from "../foundation/trail";
import { Card } from "../ui/card";
import { Money } from "../ui/money";
import { Empty, Notice } from "../ui/notice";
import { Pager } from "../ui/pager";
import { Shown } from "../ui/shown";
import { Table } from "../ui/table";
import { useTitle } from "../ui/title";
import { Told } from "../ui/told";
import { useWish } from "../ui/wishing";
import { PROPOSALS, PURCHASE_CREATE, type Proposal } from "./buying_queries";
import { SupplyHead } from "./places";
import { LOOK_AGAIN_MS } from "./words";

/** What is proposed for one supplier; how many pieces is the buyer's to say. */
function OneProposal({ proposal, onDrafted }: { proposal: Proposal; onDrafted: (id: string) => void }) {
  const { supplier, lines } = proposal;
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [nothing, setNothing] = useState(false);
  const wish = useWish<{ id: string }>((drafted) => drafted && onDrafted(drafted.id));
  const can = may("purchasing.manage");
  const piecesOf = (sku: string, proposed: number): string => typed[sku] ?? String(proposed);

  function draft(): void {
    const wanted = lines.map((line) => ({ sku: line.sku, quantity: Number.parseInt(piecesOf(line.sku, line.quantity), 10) || 0 }));
    const some = wanted.filter((line) => line.quantity > 0);
    setNothing(!some.length);
    if (some.length) void wish.run(async (idempotencyKey) => (await ask(PURCHASE_CREATE, { input: { idempotencyKey, supplierId: supplier.id, lines: some } })).done);
  }

  return (
    <Card title={supplier.name}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          draft();
        }}
      >
        <Table
          label={t("proposals.table", { supplier: supplier.name })}
          rows={lines}
          keyOf={(row) => row.sku}
          columns={[
            {
              name: t("work.article"),
              show: (row) => (
                <a href={`/stock/${encodeURIComponent(row.sku)}`}>
                  {row.article.name} <span class="sku">{row.sku}</span>
                </a>
              ),
            },
            { name: t("proposals.waiting"), kind: "figure", show: (row) => number(row.waiting) },
            { name: t("proposals.available"), kind: "figure", show: (row) => number(row.available) },
            { name: t("proposals.expected"), kind: "figure", show: (row) => number(row.expected) },
            { name: t("proposals.price"), kind: "figure", show: (row) => <Money value={row.unitPrice} /> },
            {
              name: t("proposals.quantity"),
              kind: "figure c-pieces",
              show: (row) => (
                <input
                  type="number"
                  min={0}
                  step={1}
                  required
                  disabled={!can}
                  aria-label={t("proposals.quantityOf", { sku: row.sku })}
                  value={piecesOf(row.sku, row.quantity)}
                  onInput={(event) => setTyped({ ...typed, [row.sku]: event.currentTarget.value })}
                />
              ),
            },
          ]}
        />
        {nothing && <Notice tone="warn">{t("proposals.nothing")}</Notice>}
        {wish.answer && <Told answer={wish.answer} again={draft} />}
        {can && (
          <p class="card-actions">
            <button type="submit" class="button primary" aria-disabled={wish.busy}>
              {t("proposals.draft")}
            </button>
            <span class="faint">{t("proposals.draftLead")}</span>
          </p>
        )}
      </form>
    </Card>
  );
}

/** What is proposed to be bought, supplier by supplier. */
export function Proposals() {
  const { url, route } = useLocation();
  const trail = trailOf(url);
  const loaded = useLoaded(url, async () => (await ask(PROPOSALS, { after: trail.after })).purchaseProposals, LOOK_AGAIN_MS);
  useTitle(t("proposals.title"));
  return (
    <>
      <SupplyHead title={t("proposals.title")} />
      <Shown loaded={loaded}>
        {(page) =>
          page.edges.length ? (
            <div class="order-main">
              {page.edges.map(({ node }) => (
                <OneProposal key={node.supplier.id} proposal={node} onDrafted={(id) => route(`/supply/purchases/${id}`)} />
              ))}
              <Pager page={trail.page} next={page.pageInfo.hasNextPage ? trail.next(page.pageInfo.endCursor) : null} previous={trail.previous} />
            </div>
          ) : (
            <Empty title={t("proposals.none")} hint={t("proposals.noneHint")}>
              <a class="button" href="/supply/suppliers">
                {t("proposals.toSuppliers")}
              </a>
            </Empty>
          )
        }
      </Shown>
    </>
  );
}
