import { useState } from "preact/hooks";
import { may } from "../app/session";
import { decimalOf } from "../foundation/amounts";
import { number } from "../foundation/format";
import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { ActionDialog } from "../ui/action";
import { Card } from "../ui/card";
import type { FieldSpec } from "../ui/fields";
import { Money } from "../ui/money";
import { Shown } from "../ui/shown";
import { Table } from "../ui/table";
import { EXTRAS_OF, EXTRA_DEFINE, type ExtraOffered } from "./queries";

type Asked = { what: "edit"; extra: ExtraOffered | null } | { what: "remove"; extra: ExtraOffered } | null;

interface Props {
  sku: string;
  onDone: () => void;
  onClose: () => void;
}

function fieldsOf(extra: ExtraOffered | null, currency: string): FieldSpec[] {
  const code: FieldSpec = { name: "code", label: t("extra.code"), hint: t("extra.codeHint"), required: true, maxLength: 30 };
  return [
    ...(extra ? [] : [code]),
    { name: "name", label: t("extra.name"), required: true, maxLength: 80, initial: extra?.name ?? "" },
    { name: "price", label: t("extra.price", { currency }), required: true, maxLength: 15, initial: extra?.price.amount ?? "" },
    { name: "days", label: t("extra.days"), kind: "number", min: 0, required: true, initial: String(extra?.days ?? 1) },
  ];
}

function ExtraDialog({ sku, extra, currency, onDone, onClose }: Props & { extra: ExtraOffered | null; currency: string }) {
  return (
    <ActionDialog
      title={extra ? extra.name : t("extra.offer")}
      submit={t("extra.save")}
      fields={fieldsOf(extra, currency)}
      send={async (v, terms) => {
        const amount = decimalOf(v["price"] ?? "");
        if (amount === null) return { object: null, userErrors: [{ code: "INVALID", message: t("extra.noSum"), path: ["price"], remedy: null }] };
        const code = extra?.code ?? (v["code"] ?? "").trim();
        const { done } = await ask(EXTRA_DEFINE, { input: { ...terms, sku, code, name: v["name"] ?? "", price: { amount, currency }, days: Number(v["days"]) } });
        // The sum is one field here, and two words of a path there.
        return { ...done, userErrors: done.userErrors.map((error) => (error.path?.includes("price") ? { ...error, path: ["price"] } : error)) };
      }}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

function RemoveDialog({ sku, extra, onDone, onClose }: Props & { extra: ExtraOffered }) {
  const { code, name, price, days } = extra;
  return (
    <ActionDialog
      title={`${t("extra.remove")}: ${name}`}
      submit={t("extra.remove")}
      danger
      fields={[]}
      lead={<p>{t("extra.removeLead")}</p>}
      send={async (_, terms) => (await ask(EXTRA_DEFINE, { input: { ...terms, sku, code, name, price, days, active: false } })).done}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

/** What is offered to be done to an article, such as an engraving. */
export function ExtraWorks({ sku }: { sku: string }) {
  const [asked, setAsked] = useState<Asked>(null);
  const loaded = useLoaded(`extras ${sku}`, async () => {
    const { products } = await ask(EXTRAS_OF, { sku });
    const found = products.edges.find(({ node }) => node.sku === sku)?.node;
    return { extras: found?.extras ?? [], currency: found?.unitPrice.currency ?? "EUR" };
  });
  const close = (): void => setAsked(null);
  const done = (): void => {
    close();
    loaded.reload();
  };
  return (
    <Card title={t("extra.title")}>
      <Shown loaded={loaded}>
        {({ extras, currency }) => (
          <>
            {extras.length ? <Rows extras={extras} onAsk={setAsked} /> : <p class="faint">{t("extra.none")}</p>}
            {asked?.what === "edit" && <ExtraDialog sku={sku} extra={asked.extra} currency={currency} onDone={done} onClose={close} />}
          </>
        )}
      </Shown>
      {may("shop.manage") && (
        <p class="card-actions">
          <button type="button" class="button" onClick={() => setAsked({ what: "edit", extra: null })}>
            {t("extra.offer")}
          </button>
        </p>
      )}
      {asked?.what === "remove" && <RemoveDialog sku={sku} extra={asked.extra} onDone={done} onClose={close} />}
    </Card>
  );
}

function Rows({ extras, onAsk }: { extras: readonly ExtraOffered[]; onAsk: (asked: Asked) => void }) {
  const actions = {
    name: t("extra.actions"),
    show: (row: ExtraOffered) => (
      <>
        <button type="button" class="link" onClick={() => onAsk({ what: "edit", extra: row })}>
          {t("extra.change")}
        </button>{" "}
        <button type="button" class="link" onClick={() => onAsk({ what: "remove", extra: row })}>
          {t("extra.remove")}
        </button>
      </>
    ),
  };
  return (
    <Table
      label={t("extra.table")}
      rows={extras}
      keyOf={(row) => row.id}
      columns={[
        {
          name: t("extra.name"),
          show: (row) => (
            <>
              {row.name} <span class="sku">{row.code}</span>
            </>
          ),
        },
        { name: t("line.unitPrice"), kind: "figure", show: (row) => <Money value={row.price} /> },
        { name: t("extra.days"), kind: "figure", show: (row) => number(row.days) },
        ...(may("shop.manage") ? [actions] : []),
      ]}
    />
  );
}
