import { useState } from "preact/hooks";
import { may } from "../app/session";
import { ask } from "../foundation/graphql";
import { called, t, tn } from "../foundation/i18n";
import { Card } from "../ui/card";
import { Told } from "../ui/told";
import { Instant } from "../ui/time";
import { useWish } from "../ui/wishing";
import { HOLD_RELEASE } from "./desk_queries";
import { HoldDialog } from "./hold_dialog";
import type { Hold, OrderOnPage } from "./queries";
import { SCOPES } from "./scopes";

interface Props {
  order: OrderOnPage;
  onChanged: () => void;
}

/** Who stopped what of the order, and why. */
export function Holds({ order, onChanged }: Props) {
  const [adding, setAdding] = useState(false);
  const active = order.holds.filter((hold) => hold.state === "ACTIVE");
  const over = order.holds.filter((hold) => hold.state !== "ACTIVE");
  const canHold = order.moves.some((move) => move.verb === "hold" && move.open) && may("orders.hold");
  if (!order.holds.length && !canHold) return null;
  return (
    <Card title={t("holds.title")}>
      {active.length ? (
        <ul class="issues">
          {active.map((hold) => (
            <Active key={hold.id} hold={hold} version={order.version} onChanged={onChanged} />
          ))}
        </ul>
      ) : (
        <p class="faint">{t("holds.none")}</p>
      )}
      {canHold && (
        <button type="button" class="button" onClick={() => setAdding(true)}>
          {t("holds.add")}
        </button>
      )}
      {over.length > 0 && <Over holds={over} />}
      {adding && <HoldDialog order={order} onClose={() => setAdding(false)} onChanged={onChanged} />}
    </Card>
  );
}

function scopeWords({ scope }: Hold): string {
  if (scope.length === SCOPES.length) return t("holds.everything");
  return scope.map((one) => called("scope", one)).join(", ");
}

function Active({ hold, version, onChanged }: { hold: Hold; version: number; onChanged: () => void }) {
  const wish = useWish(onChanged);
  const open = hold.moves.some((move) => move.verb === "release" && move.open);

  function release(): void {
    const input = { id: hold.id, expectedVersion: version };
    void wish.run((idempotencyKey) => ask(HOLD_RELEASE, { input: { ...input, idempotencyKey } }).then((told) => told.holdRelease));
  }

  return (
    <li class="issue">
      <p>
        <span class="strong">{hold.reason}</span>
      </p>
      <p>{t("holds.stops", { what: scopeWords(hold) })}</p>
      <p class="faint">
        {hold.by} · <Instant iso={hold.at} />
        {hold.expiresAt && (
          <>
            {" "}
            · {t("holds.until")} <Instant iso={hold.expiresAt} />
          </>
        )}
      </p>
      {wish.answer && <Told answer={wish.answer} again={release} />}
      {open && (
        <button type="button" class="link" aria-disabled={wish.busy} onClick={release}>
          {t("holds.release")}
          <span class="spoken">: {hold.reason}</span>
        </button>
      )}
    </li>
  );
}

function Over({ holds }: { holds: Hold[] }) {
  return (
    <details class="closed-moves">
      <summary>{tn("holds.over", holds.length)}</summary>
      <dl>
        {holds.map((hold) => (
          <div key={hold.id}>
            <dt>{hold.reason}</dt>
            <dd>
              {hold.by} · <Instant iso={hold.at} /> – {hold.releasedBy} · <Instant iso={hold.releasedAt} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
