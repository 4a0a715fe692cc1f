import { useState } from "preact/hooks";
import { may } from "../app/session";
import { number } from "../foundation/format";
import { ask } from "../foundation/graphql";
import { called, t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { ActionDialog } from "../ui/action";
import { Badge } from "../ui/badge";
import { Empty } from "../ui/notice";
import { Shown } from "../ui/shown";
import { Table } from "../ui/table";
import { useTitle } from "../ui/title";
import { SOURCE_RULES, SOURCE_RULE_SET, type SourceRule } from "./buying_queries";
import { SupplyHead } from "./places";

const SOURCES = ["STOCK", "MAKE", "BUY", "DROPSHIP", "SERVICE", "EXTRA"] as const satisfies readonly SourceRule["source"][];
const KINDS = ["STOCK", "MADE_TO_ORDER", "SERVICE", "BUNDLE", "DROPSHIP"] as const satisfies readonly NonNullable<SourceRule["articleKind"]>[];

function whatFor(rule: SourceRule): string {
  return rule.sku ?? (rule.articleKind ? called("articleKind", rule.articleKind) : t("sources.everything"));
}

interface DialogProps {
  rule: SourceRule | null;
  suppliers: readonly { id: string; name: string }[];
  onDone: () => void;
  onClose: () => void;
}

function SourceDialog({ rule, suppliers, onDone, onClose }: DialogProps) {
  return (
    <ActionDialog
      title={rule ? `${called("source", rule.source)}: ${whatFor(rule)}` : t("sources.new")}
      submit={t("supply.save")}
      fields={[
        { name: "source", label: t("sources.source"), kind: "select", initial: rule?.source ?? "BUY", options: SOURCES.map((one) => [one, called("source", one)] as const) },
        { name: "sku", label: t("suppliers.sku"), initial: rule?.sku ?? "", hint: t("sources.skuHint"), maxLength: 64 },
        {
          name: "articleKind",
          label: t("sources.kind"),
          kind: "select",
          initial: rule?.articleKind ?? "",
          options: [["", t("sources.anyKind")], ...KINDS.map((one) => [one, called("articleKind", one)] as const)],
        },
        {
          name: "supplierId",
          label: t("work.supplier"),
          kind: "select",
          initial: rule?.supplier?.id ?? "",
          options: [["", t("work.cheapest")], ...suppliers.map(({ id, name }) => [id, name] as const)],
        },
        { name: "priority", label: t("sources.priority"), kind: "number", min: 0, required: true, initial: String(rule?.priority ?? 100) },
        { name: "active", label: t("supply.active"), kind: "check", initial: rule?.active === false ? "" : "yes" },
      ]}
      send={async (v, terms) => {
        const input = {
          ...terms,
          id: rule?.id ?? null,
          source: SOURCES.find((one) => one === v["source"]) ?? "BUY",
          sku: v["sku"]?.trim() || null,
          articleKind: KINDS.find((one) => one === v["articleKind"]) ?? null,
          supplierId: v["supplierId"] || null,
          priority: Number.parseInt(v["priority"] ?? "", 10),
          active: v["active"] === "yes",
        };
        return (await ask(SOURCE_RULE_SET, { input })).done;
      }}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

/** Where pieces come from when orders need them; the lowest number that fits decides. */
export function SourceRules() {
  const loaded = useLoaded("sources", async () => {
    const { supplyRules, suppliers } = await ask(SOURCE_RULES, {});
    const rules = supplyRules.edges.map((edge) => edge.node).toSorted((a, b) => a.priority - b.priority);
    return { rules, suppliers: suppliers.edges.map((edge) => edge.node).filter((one) => one.active) };
  });
  const [asked, setAsked] = useState<SourceRule | "new" | null>(null);
  const can = may("supply.manage");
  useTitle(t("sources.title"));
  return (
    <>
      <SupplyHead title={t("sources.title")}>
        {can && (
          <button type="button" class="button primary" onClick={() => setAsked("new")}>
            {t("sources.new")}
          </button>
        )}
      </SupplyHead>
      <p class="faint">{t("sources.lead")}</p>
      <Shown loaded={loaded}>
        {({ rules }) =>
          rules.length ? (
            <Table
              label={t("sources.table")}
              rows={rules}
              keyOf={(row) => row.id}
              columns={[
                { name: t("sources.for"), show: whatFor },
                { name: t("sources.source"), show: (row) => called("source", row.source) },
                { name: t("work.supplier"), show: (row) => row.supplier?.name ?? <span class="faint">–</span> },
                { name: t("sources.priority"), kind: "figure", show: (row) => number(row.priority) },
                { name: t("column.status"), show: (row) => <Badge tone={row.active ? "good" : "neutral"}>{t(row.active ? "supply.active" : "supply.off")}</Badge> },
                {
                  name: t("ware.actions"),
                  show: (row) =>
                    can && (
                      <button type="button" class="link" onClick={() => setAsked(row)}>
                        {t("supply.edit")}
                        <span class="spoken"> ({whatFor(row)})</span>
                      </button>
                    ),
                },
              ]}
            />
          ) : (
            <Empty title={t("sources.none")} hint={t("sources.noneHint")} />
          )
        }
      </Shown>
      {asked && (
        <SourceDialog
          rule={asked === "new" ? null : asked}
          suppliers={loaded.value?.suppliers ?? []}
          onDone={() => {
            setAsked(null);
            loaded.reload();
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
