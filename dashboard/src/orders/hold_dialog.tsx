import { useState } from "preact/hooks";
import { type Enum, ask } from "../foundation/graphql";
import { called, t } from "../foundation/i18n";
import { Dialog } from "../ui/dialog";
import { Told } from "../ui/told";
import { useWish } from "../ui/wishing";
import { HOLD_PLACE } from "./desk_queries";
import type { OrderOnPage } from "./queries";
import { ReasonField } from "./reason";
import { SCOPES } from "./scopes";

type Scope = Enum<"HoldScope">;

interface Props {
  order: OrderOnPage;
  onClose: () => void;
  onChanged: () => void;
}

/** Stops some of what would go on with the order, perhaps for a time. */
export function HoldDialog({ order, onClose, onChanged }: Props) {
  const [scope, setScope] = useState<readonly Scope[]>(SCOPES);
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState("");
  const wish = useWish(() => {
    onChanged();
    onClose();
  });

  function hold(): void {
    const expiresAt = until ? new Date(until).toISOString() : null;
    const input = { orderId: order.id, scope: [...scope], reason: reason.trim(), expiresAt, expectedVersion: order.version };
    void wish.run((idempotencyKey) => ask(HOLD_PLACE, { input: { ...input, idempotencyKey } }).then((told) => told.holdPlace));
  }

  function toggle(one: Scope): void {
    setScope(SCOPES.filter((each) => (each === one) !== scope.includes(each)));
  }

  return (
    <Dialog title={t("holds.add")} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          hold();
        }}
      >
        <ReasonField value={reason} onInput={setReason} />
        <fieldset>
          <legend class="strong">{t("holds.what")}</legend>
          {SCOPES.map((one) => (
            <label class="choice" key={one}>
              <input type="checkbox" checked={scope.includes(one)} onChange={() => toggle(one)} />
              {called("scope", one)}
            </label>
          ))}
        </fieldset>
        <label class="field">
          <span>{t("holds.untilWhen")}</span>
          <input type="datetime-local" value={until} onInput={(event) => setUntil(event.currentTarget.value)} />
          <small>{t("holds.untilHint")}</small>
        </label>
        {wish.answer && <Told answer={wish.answer} again={hold} />}
        <div class="actions">
          <button type="button" class="button" onClick={onClose}>
            {t("moves.abort")}
          </button>
          <button type="submit" class="button primary" aria-disabled={wish.busy}>
            {t("holds.add")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
