import { ask } from "../foundation/graphql";
import { money } from "../foundation/format";
import { t } from "../foundation/i18n";
import { ActionDialog } from "../ui/action";
import type { OrderOnPage } from "./queries";
import { ORDER_MERGE } from "./regroup_queries";

interface Props {
  order: OrderOnPage;
  onDone: () => void;
  onClose: () => void;
}

/** Sends other open orders of the customer along with this one. */
export function MergeDialog({ order, onDone, onClose }: Props) {
  return (
    <ActionDialog
      title={t("merge.title", { number: order.number })}
      submit={t("move.merge")}
      lead={<p>{t("merge.lead")}</p>}
      fields={order.mergeable.map((one) => ({ name: one.id, label: `${one.number} · ${money(one.total.gross)}`, kind: "check", initial: "yes" }))}
      send={async (v, terms) => {
        const others = order.mergeable.map((one) => one.id).filter((id) => v[id] === "yes");
        return (await ask(ORDER_MERGE, { input: { ...terms, id: order.id, with: others, expectedVersion: order.version } })).done;
      }}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
