import type { ResultOf } from "gql.tada";
import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { ask } from "../foundation/graphql";
import { number } from "../foundation/format";
import { t } from "../foundation/i18n";
import { ActionDialog } from "../ui/action";
import type { FieldSpec } from "../ui/fields";
import { Money } from "../ui/money";
import { Day } from "../ui/time";
import type { OrderOnPage } from "./queries";
import { ORDER_SPLIT } from "./regroup_queries";

type How = "ready" | "pieces";

interface Props {
  order: OrderOnPage;
  onClose: () => void;
}

type Heir = NonNullable<ResultOf<typeof ORDER_SPLIT>["done"]["object"]>["splitInto"][number];

/** One field per line with pieces that can go. */
function piecesOf(order: OrderOnPage): FieldSpec[] {
  return order.lines.edges.flatMap(({ node: { id, name, sku, quantity, cancelled, picked } }) => {
    const here = quantity - cancelled - picked;
    if (here < 1) return [];
    return [{ name: id, label: t("split.pieces", { name: `${name} ${sku}`, n: number(here) }), kind: "number", min: 0, initial: "0", required: true }];
  });
}

/** Lets pieces go on as an order of their own: what is not there yet, or what somebody names; seen before it is done. */
export function SplitDialog({ order, onClose }: Props) {
  const { route } = useLocation();
  const [how, setHow] = useState<How>("ready");
  const lead = (
    <fieldset class="stack">
      <legend>{t("split.how")}</legend>
      {(["ready", "pieces"] as const).map((one) => (
        <label key={one} class="choice">
          <input type="radio" name="how" checked={how === one} onChange={() => setHow(one)} /> {t(one === "ready" ? "split.ready" : "split.named")}
        </label>
      ))}
    </fieldset>
  );
  return (
    <ActionDialog
      key={how}
      title={t("split.title", { number: order.number })}
      submit={t("move.split")}
      lead={lead}
      fields={how === "ready" ? [] : piecesOf(order)}
      send={async (v, terms) => {
        const lines = Object.entries(v).map(([lineId, text]) => ({ lineId, quantity: Number.parseInt(text, 10) || 0 })).filter((line) => line.quantity > 0);
        const wanted = how === "ready" ? { ready: true } : { lines };
        const { object, userErrors } = (await ask(ORDER_SPLIT, { input: { ...terms, ...wanted, id: order.id, expectedVersion: order.version } })).done;
        const before = new Set(order.splitInto.map((one) => one.id));
        return { object: object?.splitInto.find((one) => !before.has(one.id)) ?? null, userErrors };
      }}
      preview={(heir: Heir) => (
        <>
          <p>{t("split.goes")}</p>
          <ul>
            {heir.lines.edges.map(({ node }) => (
              <li key={node.id}>
                {number(node.quantity)} × {node.name} <span class="sku">{node.sku}</span>
              </li>
            ))}
          </ul>
          <p>
            {t("order.total")} <Money value={heir.total.gross} /> · {t("order.promised")} <Day iso={heir.promisedOn} />
          </p>
        </>
      )}
      onDone={(heir) => (heir ? route(`/orders/${heir.id}`) : onClose())}
      onClose={onClose}
    />
  );
}
