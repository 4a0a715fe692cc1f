import { useState } from "preact/hooks";
import { ask } from "../foundation/graphql";
import { called, t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { CHANNELS } from "../foundation/channels";
import { ActionDialog } from "../ui/action";
import { Badge } from "../ui/badge";
import type { FieldSpec } from "../ui/fields";
import { Empty } from "../ui/notice";
import { Shown } from "../ui/shown";
import { Table } from "../ui/table";
import { useTitle } from "../ui/title";
import { SOURCE_DEFINE, SOURCE_LIST, type Source } from "./queries";

const KINDS = ["SHOPIFY", "WOOCOMMERCE", "CSV", "OPENTRANS", "EMAIL"] as const satisfies readonly Source["kind"][];

/** Where a shop sends its webhooks; other sources have no address. */
function addressOf({ kind, code }: Source): string | null {
  if (kind !== "SHOPIFY" && kind !== "WOOCOMMERCE") return null;
  return `${location.origin}/inbound/${kind.toLowerCase()}/${code}`;
}

function fieldsOf(source: Source | null): FieldSpec[] {
  return [
    ...(source ? [] : [{ name: "code", label: t("intake.code"), required: true, hint: t("intake.codeHint"), maxLength: 40 }]),
    { name: "name", label: t("waiting.name"), required: true, initial: source?.name ?? "" },
    { name: "kind", label: t("intake.kind"), kind: "select", initial: source?.kind ?? "SHOPIFY", options: KINDS.map((kind) => [kind, called("sourceKind", kind)] as const) },
    { name: "channel", label: t("order.channel"), kind: "select", initial: source?.channel ?? "STOREFRONT", options: CHANNELS.map((channel) => [channel, t(`channel.${channel}`)] as const) },
    { name: "referencePrefix", label: t("intake.prefix"), hint: t("intake.prefixHint"), initial: source?.referencePrefix ?? "", maxLength: 20 },
    { name: "secret", label: t("intake.secret"), kind: "password", hint: source?.hasSecret ? t("intake.secretKept") : t("intake.secretHint") },
    { name: "active", label: t("intake.active"), kind: "check", initial: source?.active === false ? "" : "yes" },
  ];
}

/** Where orders come from: webhooks with their address, tables, mailboxes. */
export function Sources() {
  const loaded = useLoaded("sources", async () => (await ask(SOURCE_LIST, {})).intakeSources.edges.map((edge) => edge.node));
  const [asked, setAsked] = useState<Source | "new" | null>(null);
  const source = asked === "new" ? null : asked;
  useTitle(t("intake.sources"));
  return (
    <>
      <nav class="crumbs">
        <a href="/intake">← {t("intake.title")}</a>
      </nav>
      <header class="page-head">
        <h1>{t("intake.sources")}</h1>
        <span class="page-actions">
          <button type="button" class="button primary" onClick={() => setAsked("new")}>
            {t("intake.newSource")}
          </button>
        </span>
      </header>
      <Shown loaded={loaded}>
        {(rows) =>
          rows.length ? (
            <Table
              label={t("intake.sourcesTable")}
              rows={rows}
              keyOf={(row) => row.id}
              columns={[
                { name: t("waiting.name"), show: (row) => row.name },
                { name: t("intake.kind"), show: (row) => called("sourceKind", row.kind) },
                { name: t("order.channel"), show: (row) => t(`channel.${row.channel}`) },
                { name: t("intake.address"), show: (row) => <span class="code">{addressOf(row) ?? "–"}</span> },
                {
                  name: t("column.status"),
                  show: (row) => <Badge tone={row.active ? "good" : "neutral"}>{t(row.active ? "intake.isActive" : "intake.isOff")}</Badge>,
                },
                {
                  name: t("ware.actions"),
                  show: (row) => (
                    <button type="button" class="link" onClick={() => setAsked(row)}>
                      {t("intake.change")}
                    </button>
                  ),
                },
              ]}
            />
          ) : (
            <Empty title={t("intake.noSources")} hint={t("intake.noSourcesHint")} />
          )
        }
      </Shown>
      {asked && (
        <ActionDialog
          title={source ? source.name : t("intake.newSource")}
          submit={t("intake.saveSource")}
          fields={fieldsOf(source)}
          send={async (v, terms) => {
            const kind = KINDS.find((one) => one === v["kind"]) ?? "CSV";
            const channel = CHANNELS.find((one) => one === v["channel"]) ?? "IMPORT";
            const kept = { code: source?.code ?? v["code"] ?? "", name: v["name"] ?? "", kind, channel, active: v["active"] === "yes" };
            return (await ask(SOURCE_DEFINE, { input: { ...terms, ...kept, referencePrefix: v["referencePrefix"] || null, secret: v["secret"] || null } })).done;
          }}
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
