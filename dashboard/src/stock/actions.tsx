import { number } from "../foundation/format";
import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { ActionDialog, type Terms } from "../ui/action";
import type { FieldSpec, Values } from "../ui/fields";
import {
  type StockItem,
  STOCK_ADJUST,
  STOCK_COUNT,
  STOCK_QUARANTINE,
  STOCK_RECEIVE,
  STOCK_SCRAP,
  STOCK_TRANSFER,
  STOCK_UNBLOCK,
} from "./queries";

export const ACTIONS = ["receive", "count", "adjust", "transfer", "quarantine", "release", "scrap"] as const;
export type Action = (typeof ACTIONS)[number];

interface Props {
  action: Action;
  item: StockItem;
  locations: readonly string[];
  onDone: () => void;
  onClose: () => void;
}

const KNOWS_WHY: ReadonlySet<Action> = new Set(["adjust", "quarantine", "release", "scrap"]);

/** What each action asks for, in the order a hand at the shelf knows it. */
function fieldsOf(action: Action, locations: readonly string[]): FieldSpec[] {
  const places = locations.map((code) => [code, code] as const);
  const pieces: FieldSpec = { name: "quantity", label: t("stock.quantity"), kind: "number", min: 1, required: true };
  const place: FieldSpec = { name: "location", label: t("stock.location"), kind: "select", options: places };
  const reason: FieldSpec = { name: "reason", label: t("moves.reason"), required: KNOWS_WHY.has(action), hint: t("stock.reasonHint") };
  const withdraw: FieldSpec = { name: "withdraw", label: t("stock.withdraw"), kind: "check", hint: t("stock.withdrawHint") };
  switch (action) {
    case "receive":
      return [pieces, place, { name: "reference", label: t("stock.reference"), hint: t("stock.referenceHint") }];
    case "count":
      return [{ name: "counted", label: t("stock.counted"), kind: "number", min: 0, required: true, hint: t("stock.countedHint") }, place, reason, withdraw];
    case "adjust":
      return [{ name: "change", label: t("stock.change"), kind: "number", required: true, hint: t("stock.changeHint") }, place, reason, withdraw];
    case "transfer":
      return [pieces, { ...place, name: "from", label: t("stock.from") }, { ...place, name: "to", label: t("stock.to"), initial: locations[1] ?? locations[0] ?? "" }, reason];
    case "quarantine":
      return [pieces, place, reason, { name: "damaged", label: t("stock.damaged"), kind: "check" }, withdraw];
    case "release":
    case "scrap":
      return [pieces, place, reason];
  }
}

const whole = (text: string | undefined): number => Number.parseInt(text ?? "", 10) || 0;

function sendOf(action: Action, sku: string): (values: Values, terms: Terms) => ReturnType<typeof booked> {
  return (v, terms) => booked(action, { ...terms, sku }, v);
}

async function booked(action: Action, at: Terms & { sku: string }, v: Values) {
  const quantity = whole(v["quantity"]);
  const location = v["location"] || null;
  const reason = v["reason"] ?? "";
  const withdraw = v["withdraw"] === "yes";
  switch (action) {
    case "receive":
      return (await ask(STOCK_RECEIVE, { input: { ...at, quantity, location, reference: v["reference"] || null } })).done;
    case "count":
      return (await ask(STOCK_COUNT, { input: { ...at, counted: whole(v["counted"]), location, reason: reason || null, withdraw } })).done;
    case "adjust":
      return (await ask(STOCK_ADJUST, { input: { ...at, change: whole(v["change"]), location, reason, withdraw } })).done;
    case "transfer":
      return (await ask(STOCK_TRANSFER, { input: { ...at, quantity, from: v["from"] || null, to: v["to"] || null, reason: reason || null } })).done;
    case "quarantine":
      return (await ask(STOCK_QUARANTINE, { input: { ...at, quantity, location, reason, damaged: v["damaged"] === "yes", withdraw } })).done;
    case "release":
      return (await ask(STOCK_UNBLOCK, { input: { ...at, quantity, location, reason } })).done;
    case "scrap":
      return (await ask(STOCK_SCRAP, { input: { ...at, quantity, location, reason } })).done;
  }
}

type Booked = NonNullable<Awaited<ReturnType<typeof booked>>["object"]>;

/** What a booking would change, before it is booked. */
function Difference({ before, after }: { before: StockItem; after: Booked }) {
  const rows = (["onHand", "available", "reserved", "blocked", "waiting"] as const).filter((of) => before[of] !== after[of]);
  if (!rows.length) return <p>{t("stock.noDifference")}</p>;
  return (
    <dl class="difference">
      {rows.map((of) => {
        const by = after[of] - before[of];
        return (
          <div key={of}>
            <dt>{t(`stock.${of}`)}</dt>
            <dd>
              {number(before[of])} → <span class="strong">{number(after[of])}</span> ({by > 0 ? "+" : "−"}
              {number(Math.abs(by))})
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** One booking of an article's stock; its difference is seen before it is booked. */
export function StockAction({ action, item, locations, onDone, onClose }: Props) {
  return (
    <ActionDialog
      title={`${t(`stock.action.${action}`)}: ${item.name}`}
      submit={t(`stock.action.${action}`)}
      danger={action === "scrap"}
      fields={fieldsOf(action, locations)}
      send={sendOf(action, item.sku)}
      {...(action !== "receive" && { preview: (after: Booked) => <Difference before={item} after={after} /> })}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
