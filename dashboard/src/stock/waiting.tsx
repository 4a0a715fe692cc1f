import { useState } from "preact/hooks";
import { number } from "../foundation/format";
import { ask } from "../foundation/graphql";
import { called, language, t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { ActionDialog } from "../ui/action";
import { Badge } from "../ui/badge";
import { Card } from "../ui/card";
import { Shown } from "../ui/shown";
import { Table } from "../ui/table";
import { Instant } from "../ui/time";
import { WAITING_JOIN, WAITING_LEAVE, WAITING_LIST, type WaitingEntry } from "./queries";

const LOOK_AGAIN_MS = 15_000;

/** Who waits for an article without having ordered it, first come first. */
export function WaitingList({ sku }: { sku: string }) {
  const loaded = useLoaded(`waiting ${sku}`, async () => (await ask(WAITING_LIST, { sku })).waitingList.edges.map((edge) => edge.node), LOOK_AGAIN_MS);
  const [asked, setAsked] = useState<"join" | WaitingEntry | null>(null);
  const done = (): void => {
    setAsked(null);
    loaded.reload();
  };
  return (
    <Card title={t("waiting.title")}>
      <Shown loaded={loaded}>
        {(rows) =>
          rows.length ? (
            <Table
              label={t("waiting.table")}
              rows={rows}
              keyOf={(row) => row.id}
              columns={[
                { name: t("waiting.who"), show: (row) => row.name || row.email },
                { name: t("stock.quantity"), kind: "figure", show: (row) => number(row.quantity) },
                { name: t("waiting.since"), show: (row) => <Instant iso={row.since} /> },
                {
                  name: t("column.status"),
                  show: (row) => <Badge tone={row.status === "OFFERED" ? "info" : "neutral"}>{called("waiting", row.status)}</Badge>,
                },
                {
                  name: t("ware.actions"),
                  show: (row) =>
                    row.status !== "LEFT" && (
                      <button type="button" class="link" onClick={() => setAsked(row)}>
                        {t("waiting.leave")}
                      </button>
                    ),
                },
              ]}
            />
          ) : (
            <p class="faint">{t("waiting.none")}</p>
          )
        }
      </Shown>
      <p class="card-actions">
        <button type="button" class="button" onClick={() => setAsked("join")}>
          {t("waiting.join")}
        </button>
      </p>
      {asked === "join" && (
        <ActionDialog
          title={t("waiting.join")}
          submit={t("waiting.join")}
          fields={[
            { name: "quantity", label: t("stock.quantity"), kind: "number", min: 1, required: true, initial: "1" },
            { name: "name", label: t("waiting.name") },
            { name: "email", label: t("session.email"), kind: "email", required: true },
          ]}
          send={async (v, terms) =>
            (
              await ask(WAITING_JOIN, {
                input: { ...terms, sku, quantity: Number(v["quantity"]), email: v["email"] ?? "", name: v["name"] || null, language: language.value },
              })
            ).done
          }
          onDone={done}
          onClose={() => setAsked(null)}
        />
      )}
      {asked !== null && asked !== "join" && (
        <ActionDialog
          title={t("waiting.leave")}
          submit={t("waiting.leave")}
          danger
          fields={[]}
          lead={<p>{t("waiting.leaveLead", { who: asked.name || asked.email })}</p>}
          send={async (_, terms) => (await ask(WAITING_LEAVE, { input: { ...terms, id: asked.id } })).done}
          onDone={done}
          onClose={() => setAsked(null)}
        />
      )}
    </Card>
  );
}
