import { called, t, tn } from "../foundation/i18n";
import { Day } from "../ui/time";
import type { Because, Promised } from "./queries";
import { type Stage, stagesOf } from "./stages";

const WORKING_DAYS: ReadonlySet<Because["kind"]> = new Set<Because["kind"]>(["HANDLING", "CARRIER"]);

function words({ kind, quantity, source }: Because): string {
  const counted = quantity === null ? "" : WORKING_DAYS.has(kind) ? tn("why.days", quantity) : tn("order.pieces", quantity);
  return [counted, source].filter(Boolean).join(", ");
}

/** A bar from day to day; the words beside it say the same. */
function Bar({ stage, days }: { stage: Stage; days: number }) {
  const unit = 100 / Math.max(days, 1);
  const width = Math.max((stage.to - stage.from) * unit, 2);
  const x = Math.min(stage.from * unit, 100 - width);
  return (
    <svg class="why-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="meter-track" y="3" width="100" height="2" />
      <rect x={x} width={width} height="8" />
    </svg>
  );
}

/** Why a promise is for its day: what it waits for, then how long packing and travelling take. */
export function Why({ promise, start }: { promise: Promised; start: string }) {
  const stages = stagesOf(promise.because, start);
  const days = Math.max(0, ...stages.map((stage) => stage.to));
  return (
    <ol class="why" aria-label={t("why.title")}>
      {promise.because.map((one, i) => {
        const stage = stages.find(({ because }) => because === one);
        return (
          <li key={i} class={`why-${one.kind.toLowerCase()}`}>
            <span class="strong">{called("because", one.kind)}</span>
            <span class="faint">{words(one)}</span>
            {stage ? <Bar stage={stage} days={days} /> : <span />}
            {one.on ? <Day iso={one.on} /> : <span class="faint">{t("why.nobodyKnows")}</span>}
          </li>
        );
      })}
    </ol>
  );
}
