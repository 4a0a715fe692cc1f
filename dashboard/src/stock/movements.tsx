import { useEffect, useState } from "preact/hooks";
import { number } from "../foundation/format";
import { ask } from "../foundation/graphql";
import { called, t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { Card } from "../ui/card";
import { Shown } from "../ui/shown";
import { Table } from "../ui/table";
import { Instant } from "../ui/time";
import { type Movement, STOCK_MOVEMENTS } from "./queries";

function signed(n: number): string {
  return n > 0 ? `+${number(n)}` : n < 0 ? `−${number(-n)}` : "0";
}

function Why({ move }: { move: Movement }) {
  const words = [move.reason, move.reference].filter(Boolean).join(" · ");
  if (!move.orderId) return <>{words || "–"}</>;
  return (
    <>
      <a href={`/orders/${move.orderId}`}>{t("stock.toOrder")}</a>
      {words && ` · ${words}`}
    </>
  );
}

/** What the stock is the sum of, newest first. `heard` counts bookings made here. */
export function Movements({ sku, heard }: { sku: string; heard: number }) {
  const loaded = useLoaded(`${sku} ${heard}`, async () => (await ask(STOCK_MOVEMENTS, { sku })).stockMovements);
  const [more, setMore] = useState<{ rows: Movement[]; next: string | null } | null>(null);
  useEffect(() => setMore(null), [loaded.value]);

  async function load(after: string | null): Promise<void> {
    const page = (await ask(STOCK_MOVEMENTS, { sku, after })).stockMovements;
    setMore({
      rows: [...(more?.rows ?? []), ...page.edges.map((edge) => edge.node)],
      next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
    });
  }

  return (
    <Card title={t("stock.movements")}>
      <Shown loaded={loaded}>
        {(page) => {
          const rows = [...page.edges.map((edge) => edge.node), ...(more?.rows ?? [])];
          const next = more ? more.next : page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
          if (!rows.length) return <p class="faint">{t("stock.noMovements")}</p>;
          return (
            <>
              <Table
                label={t("stock.movementsTable")}
                rows={rows}
                keyOf={(row) => row.id}
                columns={[
                  { name: t("stock.when"), kind: "c-placed", show: (row) => <Instant iso={row.at} /> },
                  { name: t("stock.kind"), show: (row) => called("movement", row.kind) },
                  { name: t("stock.onHand"), kind: "figure", show: (row) => signed(row.quantity) },
                  { name: t("stock.blocked"), kind: "figure", show: (row) => signed(row.blocked) },
                  { name: t("stock.location"), show: (row) => row.location },
                  { name: t("moves.reason"), show: (row) => <Why move={row} /> },
                  { name: t("stock.by"), show: (row) => <span class="code">{row.byId}</span> },
                ]}
              />
              {next && (
                <p class="card-actions">
                  <button type="button" class="button" onClick={() => void load(next)}>
                    {t("stock.moreMovements")}
                  </button>
                </p>
              )}
            </>
          );
        }}
      </Shown>
    </Card>
  );
}
