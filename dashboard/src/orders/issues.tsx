import { useState } from "preact/hooks";
import { may } from "../app/session";
import { ask } from "../foundation/graphql";
import { called, t, tn } from "../foundation/i18n";
import { Badge } from "../ui/badge";
import { Card } from "../ui/card";
import { Dialog } from "../ui/dialog";
import { Told } from "../ui/told";
import { useWish } from "../ui/wishing";
import { ISSUE_WAIVE, ORDER_VERIFY } from "./desk_queries";
import type { Issue, OrderOnPage } from "./queries";
import { ReasonField } from "./reason";

const CAN_BE_LOOKED_AT: ReadonlySet<string> = new Set(["PLACED", "CONFIRMED"]);

interface Props {
  order: OrderOnPage;
  onChanged: () => void;
}

/** What a person should decide before the order goes on; there only when something was found. */
export function Issues({ order, onChanged }: Props) {
  const [waiving, setWaiving] = useState<Issue | null>(null);
  const looking = useWish(onChanged);
  const open = order.issues.filter((issue) => issue.status === "OPEN");
  const closed = order.issues.filter((issue) => issue.status !== "OPEN");
  if (!order.issues.length) return null;

  function look(): void {
    const input = { id: order.id, expectedVersion: order.version };
    void looking.run((idempotencyKey) => ask(ORDER_VERIFY, { input: { ...input, idempotencyKey } }).then((told) => told.orderVerify));
  }

  return (
    <Card title={t("issues.title")}>
      {open.length > 0 ? (
        <ul class="issues">
          {open.map((issue) => (
            <Open key={issue.id} issue={issue} onWaive={() => setWaiving(issue)} />
          ))}
        </ul>
      ) : (
        <p class="faint">{t("issues.none")}</p>
      )}
      {looking.answer && <Told answer={looking.answer} done={t("issues.looked")} again={look} />}
      {CAN_BE_LOOKED_AT.has(order.status) && may("orders.verify") && (
        <button type="button" class="button" aria-disabled={looking.busy} onClick={look}>
          {looking.busy ? t("moves.working") : t("issues.look")}
        </button>
      )}
      {closed.length > 0 && <Closed issues={closed} />}
      {waiving && <WaiveDialog issue={waiving} version={order.version} onClose={() => setWaiving(null)} onChanged={onChanged} />}
    </Card>
  );
}

function Open({ issue, onWaive }: { issue: Issue; onWaive: () => void }) {
  return (
    <li class={issue.severity === "BLOCKING" ? "issue blocking" : "issue"}>
      <p>
        <Badge tone={issue.severity === "BLOCKING" ? "bad" : "warn"}>{called("severity", issue.severity)}</Badge>{" "}
        <span class="strong">{called("issue", issue.code)}</span>
        {issue.line && <span class="faint"> · {issue.line.sku}</span>}
      </p>
      <p>{issue.message}</p>
      <p class="faint">{issue.remedy}</p>
      {may("orders.waive") && (
        <button type="button" class="link" onClick={onWaive}>
          {t("issues.waive")}
        </button>
      )}
    </li>
  );
}

function Closed({ issues }: { issues: Issue[] }) {
  return (
    <details class="closed-moves">
      <summary>{tn("issues.closed", issues.length)}</summary>
      <dl>
        {issues.map((issue) => (
          <div key={issue.id}>
            <dt>
              {called("issue", issue.code)}: {called("issueStatus", issue.status)}
            </dt>
            <dd>{[issue.message, issue.reason, issue.closedBy].filter(Boolean).join(" · ")}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface WaiveProps {
  issue: Issue;
  version: number;
  onClose: () => void;
  onChanged: () => void;
}

function WaiveDialog({ issue, version, onClose, onChanged }: WaiveProps) {
  const [reason, setReason] = useState("");
  const wish = useWish(() => {
    onChanged();
    onClose();
  });

  function waive(): void {
    const input = { id: issue.id, reason: reason.trim(), expectedVersion: version };
    void wish.run((idempotencyKey) => ask(ISSUE_WAIVE, { input: { ...input, idempotencyKey } }).then((told) => told.issueWaive));
  }

  return (
    <Dialog title={t("issues.waive")} onClose={onClose}>
      <p>{issue.message}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          waive();
        }}
      >
        <ReasonField value={reason} onInput={setReason} />
        {wish.answer && <Told answer={wish.answer} again={waive} />}
        <div class="actions">
          <button type="button" class="button" onClick={onClose}>
            {t("moves.abort")}
          </button>
          <button type="submit" class="button primary" aria-disabled={wish.busy}>
            {t("issues.waive")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
