import { useState } from "preact/hooks";
import { number } from "../foundation/format";
import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { ActionDialog } from "../ui/action";
import { Card } from "../ui/card";
import type { FieldSpec } from "../ui/fields";
import { Table } from "../ui/table";
import { Day } from "../ui/time";
import { ARRIVAL_CANCEL, ARRIVAL_CHANGE, ARRIVAL_EXPECT, ARRIVAL_RECEIVE, type StockArrival, type StockItem } from "./queries";

type Asked = { action: "expect" } | { action: "receive" | "change" | "cancel"; arrival: StockArrival };

interface Props {
  item: StockItem;
  locations: readonly string[];
  onDone: () => void;
}

/** What is expected of an article, and when. */
export function Arrivals({ item, locations, onDone }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const done = (): void => {
    setAsked(null);
    onDone();
  };
  return (
    <Card title={t("stock.arrivals")}>
      {item.arrivals.length ? (
        <Table
          label={t("stock.arrivalsTable")}
          rows={item.arrivals}
          keyOf={(row) => row.id}
          columns={[
            { name: t("stock.expectedOn"), show: (row) => <Day iso={row.expectedOn} /> },
            { name: t("stock.quantity"), kind: "figure", show: (row) => number(row.quantity - row.received) },
            { name: t("stock.source"), show: (row) => row.source || "–" },
            { name: t("ware.actions"), show: (arrival) => <RowActions ask={(action) => setAsked({ action, arrival })} /> },
          ]}
        />
      ) : (
        <p class="faint">{t("stock.noArrivals")}</p>
      )}
      <p class="card-actions">
        <button type="button" class="button" onClick={() => setAsked({ action: "expect" })}>
          {t("stock.arrival.expect")}
        </button>
      </p>
      {asked && <ArrivalDialog asked={asked} sku={item.sku} locations={locations} onDone={done} onClose={() => setAsked(null)} />}
    </Card>
  );
}

const OF_ONE = ["receive", "change", "cancel"] as const;

function RowActions({ ask: wish }: { ask: (action: (typeof OF_ONE)[number]) => void }) {
  return (
    <span class="row-actions">
      {OF_ONE.map((action) => (
        <button key={action} type="button" class="link" onClick={() => wish(action)}>
          {t(`stock.arrival.${action}`)}
        </button>
      ))}
    </span>
  );
}

interface DialogProps {
  asked: Asked;
  sku: string;
  locations: readonly string[];
  onDone: () => void;
  onClose: () => void;
}

function ArrivalDialog({ asked, sku, locations, onDone, onClose }: DialogProps) {
  const arrival = "arrival" in asked ? asked.arrival : null;
  const left = arrival ? String(arrival.quantity - arrival.received) : "";
  const pieces: FieldSpec = { name: "quantity", label: t("stock.quantity"), kind: "number", min: 1, required: true, initial: left };
  const on: FieldSpec = { name: "expectedOn", label: t("stock.expectedOn"), kind: "date", required: true, initial: arrival?.expectedOn ?? "" };
  const fields: Record<Asked["action"], FieldSpec[]> = {
    expect: [pieces, on, { name: "source", label: t("stock.source"), hint: t("stock.sourceHint") }],
    receive: [pieces, { name: "location", label: t("stock.location"), kind: "select", options: locations.map((code) => [code, code] as const) }],
    change: [{ ...pieces, initial: String(arrival?.quantity ?? "") }, on],
    cancel: [],
  };
  return (
    <ActionDialog
      title={t(`stock.arrival.${asked.action}`)}
      submit={t(`stock.arrival.${asked.action}`)}
      danger={asked.action === "cancel"}
      fields={fields[asked.action]}
      lead={asked.action === "cancel" ? <p>{t("stock.arrivalCancelLead", { n: left })}</p> : undefined}
      onDone={onDone}
      onClose={onClose}
      send={async (v, terms) => {
        const quantity = Number.parseInt(v["quantity"] ?? "", 10);
        if (!arrival) {
          return (await ask(ARRIVAL_EXPECT, { input: { ...terms, sku, quantity, expectedOn: v["expectedOn"] ?? "", source: v["source"] || null } })).done;
        }
        const input = { ...terms, id: arrival.id, expectedVersion: arrival.version };
        switch (asked.action) {
          case "receive":
            return (await ask(ARRIVAL_RECEIVE, { input: { ...input, quantity, location: v["location"] || null } })).done;
          case "cancel":
            return (await ask(ARRIVAL_CANCEL, { input })).done;
          default:
            return (await ask(ARRIVAL_CHANGE, { input: { ...input, quantity, expectedOn: v["expectedOn"] || null } })).done;
        }
      }}
    />
  );
}
