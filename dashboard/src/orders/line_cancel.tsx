import type { ResultOf } from "gql.tada";
import { useState } from "preact/hooks";
import { ask } from "../foundation/graphql";
import { called, t } from "../foundation/i18n";
import { newKey } from "../foundation/wish";
import { Facts } from "../ui/card";
import { Dialog } from "../ui/dialog";
import { FromTo, Money } from "../ui/money";
import { Day } from "../ui/time";
import { Told } from "../ui/told";
import { useWish } from "../ui/wishing";
import { LINE_CANCEL } from "./desk_queries";
import type { OrderLine, OrderOnPage } from "./queries";
import { ReasonField } from "./reason";

type Left = NonNullable<ResultOf<typeof LINE_CANCEL>["orderLineCancel"]["object"]>;

interface Props {
  order: OrderOnPage;
  line: OrderLine;
  onClose: () => void;
  onChanged: () => void;
}

/** Calls pieces of a line off, after a look at what is left of the order then. */
export function LineCancelDialog({ order, line, onClose, onChanged }: Props) {
  const here = line.quantity - line.cancelled - line.picked;
  const [quantity, setQuantity] = useState(here);
  const [reason, setReason] = useState("");
  const preview = useWish<Left>();
  const wish = useWish<Left>(() => {
    onChanged();
    onClose();
  });
  const seen = preview.answer?.kind === "done";
  const answer = wish.answer ?? preview.answer;

  function send(): void {
    const input = { lineId: line.id, quantity, reason: reason.trim(), expectedVersion: order.version };
    const cancel = (idempotencyKey: string, dryRun: boolean) =>
      ask(LINE_CANCEL, { input: { ...input, idempotencyKey, dryRun } }).then((told) => told.orderLineCancel);
    if (seen) void wish.run((key) => cancel(key, false));
    else void preview.run(() => cancel(newKey(), true));
  }

  return (
    <Dialog title={t("line.cancelTitle", { name: line.name })} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <label class="field">
          <span>{t("line.howMany", { n: here })}</span>
          <input
            type="number"
            min={1}
            max={here}
            required
            value={quantity}
            onInput={(event) => {
              preview.forget();
              setQuantity(event.currentTarget.valueAsNumber);
            }}
          />
        </label>
        <ReasonField
          value={reason}
          onInput={(text) => {
            preview.forget();
            setReason(text);
          }}
        />
        <div aria-live="polite">
          {answer && <Told answer={answer} again={send} />}
          {preview.answer?.kind === "done" && preview.answer.object && <Then before={order} then={preview.answer.object} />}
        </div>
        <div class="actions">
          <button type="button" class="button" onClick={onClose}>
            {t("moves.abort")}
          </button>
          <button type="submit" class={seen ? "button danger" : "button primary"} aria-disabled={preview.busy || wish.busy}>
            {seen ? t("line.cancel") : t("bulk.preview")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Then({ before, then }: { before: OrderOnPage; then: Left }) {
  return (
    <Facts
      rows={[
        [t("edit.due"), <FromTo from={before.due} to={then.due} />],
        [t("edit.toRefund"), Number(then.toRefund.amount) > 0 ? <Money value={then.toRefund} /> : null],
        [t("column.status"), then.status === before.status ? null : called("status", then.status)],
        [t("order.promised"), then.promisedOn === before.promisedOn ? null : <Day iso={then.promisedOn} />],
      ]}
    />
  );
}
