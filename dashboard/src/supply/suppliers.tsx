import { useLocation, useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import { may } from "../app/session";
import { country, number } from "../foundation/format";
import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { useKeys } from "../foundation/keys";
import { useLoaded } from "../foundation/loaded";
import { trailOf } from "../foundation/trail";
import { Badge } from "../ui/badge";
import { Card, Facts } from "../ui/card";
import { Money } from "../ui/money";
import { Empty } from "../ui/notice";
import { Pager } from "../ui/pager";
import { Shown } from "../ui/shown";
import { Table } from "../ui/table";
import { useTitle } from "../ui/title";
import { SUPPLIER_LIST, SUPPLIER_PAGE, type Supplier } from "./buying_queries";
import { SupplyHead } from "./places";
import { SupplierArticleDialog, SupplierDialog } from "./supplier_dialogs";

function InUse({ active }: { active: boolean }) {
  return <Badge tone={active ? "good" : "neutral"}>{t(active ? "supply.active" : "supply.off")}</Badge>;
}

/** Everybody we buy from. */
export function SupplierList() {
  const { url, route } = useLocation();
  const trail = trailOf(url);
  const loaded = useLoaded(url, async () => (await ask(SUPPLIER_LIST, { after: trail.after })).suppliers);
  const [adding, setAdding] = useState(false);
  useTitle(t("suppliers.title"));
  return (
    <>
      <SupplyHead title={t("suppliers.title")}>
        {may("purchasing.manage") && (
          <button type="button" class="button primary" onClick={() => setAdding(true)}>
            {t("suppliers.new")}
          </button>
        )}
      </SupplyHead>
      <Shown loaded={loaded}>
        {(page) =>
          page.edges.length ? (
            <>
              <Table
                label={t("suppliers.table")}
                rows={page.edges.map((edge) => edge.node)}
                keyOf={(row) => row.id}
                columns={[
                  { name: t("suppliers.name"), show: (row) => <a href={`/supply/suppliers/${row.id}`}>{row.name}</a> },
                  { name: t("session.email"), show: (row) => row.email },
                  { name: t("suppliers.city"), show: (row) => [row.city, country(row.countryCode)].filter(Boolean).join(", ") },
                  { name: t("suppliers.leadDays"), kind: "figure", show: (row) => number(row.leadDays) },
                  { name: t("suppliers.articles"), kind: "figure", show: (row) => number(row.articles.length) },
                  { name: t("column.status"), show: (row) => <InUse active={row.active} /> },
                ]}
              />
              <Pager page={trail.page} next={page.pageInfo.hasNextPage ? trail.next(page.pageInfo.endCursor) : null} previous={trail.previous} />
            </>
          ) : (
            <Empty title={t("suppliers.none")} hint={t("suppliers.noneHint")} />
          )
        }
      </Shown>
      {adding && <SupplierDialog supplier={null} onDone={(id) => route(`/supply/suppliers/${id}`)} onClose={() => setAdding(false)} />}
    </>
  );
}

type Asked = "supplier" | "article" | Supplier["articles"][number] | null;

function Page({ supplier, reload }: { supplier: Supplier; reload: () => void }) {
  const [asked, setAsked] = useState<Asked>(null);
  const can = may("purchasing.manage");
  const done = (): void => {
    setAsked(null);
    reload();
  };
  const where = [supplier.street, [supplier.postalCode, supplier.city].filter(Boolean).join(" "), country(supplier.countryCode)];
  return (
    <>
      <header class="order-head">
        <h1 tabIndex={-1}>{supplier.name}</h1>
        <Facts
          rows={[
            [t("column.status"), <InUse active={supplier.active} />],
            [t("suppliers.email"), <a href={`mailto:${supplier.email}`}>{supplier.email}</a>],
            [t("order.shippingAddress"), where.filter(Boolean).join(", ")],
            [t("suppliers.leadDays"), number(supplier.leadDays)],
            [t("suppliers.currency"), supplier.currency],
          ]}
        />
        {can && (
          <button type="button" class="button" onClick={() => setAsked("supplier")}>
            {t("supply.edit")}
          </button>
        )}
      </header>
      <Card title={t("suppliers.articles")}>
        {supplier.articles.length ? (
          <Table
            label={t("suppliers.articlesTable")}
            rows={supplier.articles}
            keyOf={(row) => row.id}
            columns={[
              { name: t("suppliers.sku"), show: (row) => <a href={`/stock/${encodeURIComponent(row.sku)}`}>{row.sku}</a> },
              { name: t("purchases.theirSku"), show: (row) => row.supplierSku || <span class="faint">–</span> },
              { name: t("suppliers.price"), kind: "figure", show: (row) => <Money value={row.unitPrice} /> },
              { name: t("suppliers.reorderPoint"), kind: "figure", show: (row) => number(row.reorderPoint) },
              { name: t("suppliers.reorderQuantity"), kind: "figure", show: (row) => number(row.reorderQuantity) },
              {
                name: t("ware.actions"),
                show: (row) =>
                  can && (
                    <button type="button" class="link" onClick={() => setAsked(row)}>
                      {t("supply.edit")}
                      <span class="spoken"> ({row.sku})</span>
                    </button>
                  ),
              },
            ]}
          />
        ) : (
          <p class="faint">{t("suppliers.noArticles")}</p>
        )}
        {can && (
          <p class="card-actions">
            <button type="button" class="button" onClick={() => setAsked("article")}>
              {t("suppliers.newArticle")}
            </button>
          </p>
        )}
      </Card>
      {asked === "supplier" && <SupplierDialog supplier={supplier} onDone={done} onClose={() => setAsked(null)} />}
      {asked !== null && asked !== "supplier" && (
        <SupplierArticleDialog supplier={supplier} article={asked === "article" ? null : asked} onDone={done} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

/** One supplier and what they sell. */
export function SupplierDetail() {
  const id = useRoute().params["id"] ?? "";
  const { route } = useLocation();
  const loaded = useLoaded(id, async () => {
    const { node } = await ask(SUPPLIER_PAGE, { id });
    return node && "articles" in node ? (node as Supplier) : null;
  });
  useTitle(loaded.value?.name ?? t("suppliers.title"));
  useKeys({ u: () => route("/supply/suppliers") });
  return (
    <>
      <nav class="crumbs">
        <a href="/supply/suppliers">← {t("suppliers.title")}</a>
      </nav>
      <Shown loaded={loaded}>{(supplier) => (supplier ? <Page key={supplier.id} supplier={supplier} reload={loaded.reload} /> : <Empty title={t("suppliers.missing")} />)}</Shown>
    </>
  );
}
