import { useState } from "preact/hooks";
import { ask } from "../foundation/graphql";
import { called, t } from "../foundation/i18n";
import { Badge } from "../ui/badge";
import { Card } from "../ui/card";
import { Notice } from "../ui/notice";
import { Money } from "../ui/money";
import { Told } from "../ui/told";
import { Instant } from "../ui/time";
import { useWish } from "../ui/wishing";
import { CHANGE_ACCEPT, CHANGE_DECLINE } from "./desk_queries";
import type { OrderOnPage, ProposedChange } from "./queries";
import { ReasonField } from "./reason";

interface Props {
  order: OrderOnPage;
  onChanged: () => void;
}

/** What a customer wants changed, or was asked; the open one with its answers, the others as they ended. */
export function Proposals({ order, onChanged }: Props) {
  if (!order.changes.length) return null;
  return (
    <Card title={t("proposed.title")}>
      <ul class="issues">
        {order.changes.toReversed().map((change) => (
          <Proposal key={change.id} change={change} onChanged={onChanged} />
        ))}
      </ul>
    </Card>
  );
}

function Proposal({ change, onChanged }: { change: ProposedChange; onChanged: () => void }) {
  const [reason, setReason] = useState<string | null>(null);
  const [conflicted, setConflicted] = useState(false);
  const wish = useWish<{ id: string; state: string }>((found) => {
    setConflicted(found?.state === "CONFLICTED");
    onChanged();
  });
  const open = (verb: string): boolean => change.moves.some((move) => move.verb === verb && move.open);

  function accept(): void {
    void wish.run((idempotencyKey) => ask(CHANGE_ACCEPT, { input: { id: change.id, idempotencyKey } }).then((told) => told.orderChangeAccept));
  }

  function decline(why: string): void {
    const input = { id: change.id, reason: why.trim() };
    void wish.run((idempotencyKey) => ask(CHANGE_DECLINE, { input: { ...input, idempotencyKey } }).then((told) => told.orderChangeDecline));
  }

  return (
    <li class="issue">
      <p>
        <span class="strong">{change.changes.map((name) => called("operation", name)).join(", ")}</span>{" "}
        <Badge tone={change.state === "PROPOSED" ? "warn" : "neutral"}>{called("proposal", change.state)}</Badge>
      </p>
      <p class="faint">
        {called("proposalSide", change.side)} {change.proposedBy} · {t("proposed.until")} <Instant iso={change.expiresAt} />
      </p>
      {change.reason && <p>{change.reason}</p>}
      <p>
        {t("order.total")} <Money value={change.dueBefore} /> → <Money value={change.dueAfter} />
      </p>
      {change.answer && <p>{change.answer}</p>}
      {reason === null ? (
        <p class="actions">
          {open("accept") && (
            <button type="button" class="button primary" aria-disabled={wish.busy} onClick={accept}>
              {t("proposed.accept")}
            </button>
          )}
          {open("decline") && (
            <button type="button" class="button" onClick={() => setReason("")}>
              {t(change.side === "SHOP" ? "proposed.takeBack" : "proposed.decline")}
            </button>
          )}
        </p>
      ) : (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            decline(reason);
            setReason(null);
          }}
        >
          <ReasonField value={reason} onInput={setReason} />
          <div class="actions">
            <button type="button" class="button" onClick={() => setReason(null)}>
              {t("moves.abort")}
            </button>
            <button type="submit" class="button danger">
              {t(change.side === "SHOP" ? "proposed.takeBack" : "proposed.decline")}
            </button>
          </div>
        </form>
      )}
      {conflicted && <Notice tone="warn">{t("proposed.conflict")}</Notice>}
      {wish.answer && <Told answer={wish.answer} />}
    </li>
  );
}
