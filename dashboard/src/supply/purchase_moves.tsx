import { ask } from "../foundation/graphql";
import { number } from "../foundation/format";
import { t } from "../foundation/i18n";
import { ActionDialog, type Terms } from "../ui/action";
import type { FieldSpec, Values } from "../ui/fields";
import { DISPATCH_RECORD, PURCHASE_CANCEL, PURCHASE_DATE, PURCHASE_GIVE_UP, PURCHASE_RECEIVE, PURCHASE_SEND, type Purchase } from "./buying_queries";

export const PURCHASE_VERBS = ["send", "receive", "dispatch", "date", "giveUp", "cancel"] as const;
export type PurchaseVerb = (typeof PURCHASE_VERBS)[number];

/** One field per line with what is still expected of it; shortages begin with none. */
function piecesOf(purchase: Purchase, all: boolean): FieldSpec[] {
  return purchase.lines
    .filter((line) => line.expected > 0)
    .map((line) => ({
      name: line.id,
      label: t("purchases.pieces", { name: `${line.name} ${line.sku}`, n: number(line.expected) }),
      kind: "number",
      min: 0,
      required: true,
      initial: all ? String(line.expected) : "0",
    }));
}

function fieldsOf(verb: PurchaseVerb, purchase: Purchase): FieldSpec[] {
  const reason: FieldSpec = { name: "reason", label: t("moves.reason"), kind: "long", required: true };
  switch (verb) {
    case "send":
      return [];
    case "receive":
      return piecesOf(purchase, true);
    case "dispatch":
      return [
        ...piecesOf(purchase, true),
        { name: "carrier", label: t("purchases.carrier"), required: true, maxLength: 40 },
        { name: "trackingNumber", label: t("purchases.tracking"), required: true, maxLength: 60 },
      ];
    case "date":
      return [{ name: "expectedOn", label: t("purchases.expectedOn"), kind: "date", required: true, initial: purchase.expectedOn ?? "" }];
    case "giveUp":
      return [...piecesOf(purchase, purchase.lines.length === 1), reason];
    case "cancel":
      return [reason];
  }
}

function linesOf(purchase: Purchase, v: Values): { id: string; quantity: number }[] {
  return purchase.lines.map(({ id }) => ({ id, quantity: Number.parseInt(v[id] ?? "", 10) || 0 })).filter((line) => line.quantity > 0);
}

async function sent(verb: PurchaseVerb, purchase: Purchase, v: Values, terms: Terms) {
  const same = { ...terms, expectedVersion: purchase.version };
  const input = { ...same, id: purchase.id };
  const reason = v["reason"] ?? "";
  switch (verb) {
    case "send":
      return (await ask(PURCHASE_SEND, { input })).done;
    case "cancel":
      return (await ask(PURCHASE_CANCEL, { input: { ...input, reason } })).done;
    case "date":
      return (await ask(PURCHASE_DATE, { input: { ...input, expectedOn: v["expectedOn"] ?? "" } })).done;
    case "receive":
      return (await ask(PURCHASE_RECEIVE, { input: { ...input, lines: linesOf(purchase, v) } })).done;
    case "giveUp":
      return (await ask(PURCHASE_GIVE_UP, { input: { ...input, lines: linesOf(purchase, v), reason } })).done;
    case "dispatch": {
      const note = { carrier: v["carrier"] ?? "", trackingNumber: v["trackingNumber"] ?? "", lines: linesOf(purchase, v) };
      return (await ask(DISPATCH_RECORD, { input: { ...same, ...note, purchaseOrderId: purchase.id } })).done;
    }
  }
}

interface Props {
  purchase: Purchase;
  verb: PurchaseVerb;
  onDone: () => void;
  onClose: () => void;
}

/** One move of a purchase order. */
export function PurchaseMove({ purchase, verb, onDone, onClose }: Props) {
  const { supplier } = purchase;
  const lead = verb === "date" ? undefined : <p>{t(`purchases.${verb}Lead`, { supplier: supplier.name, email: supplier.email })}</p>;
  return (
    <ActionDialog
      title={`${t(`purchases.${verb}`)}: ${purchase.number}`}
      submit={t(`purchases.${verb}`)}
      danger={verb === "cancel" || verb === "giveUp"}
      fields={fieldsOf(verb, purchase)}
      lead={lead}
      send={(values, terms) => sent(verb, purchase, values, terms)}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
