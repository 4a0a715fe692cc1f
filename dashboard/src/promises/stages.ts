import type { Because } from "./queries";

/** One reason as a bar between two days, in whole days from the first one. */
export interface Stage {
  because: Because;
  from: number;
  to: number;
}

/** These take their time after all pieces are there, one after the other. */
const AFTERWARDS: ReadonlySet<Because["kind"]> = new Set<Because["kind"]>(["HANDLING", "CARRIER"]);
/** These only say why a day is skipped. */
const MARKS: ReadonlySet<Because["kind"]> = new Set<Because["kind"]>(["HOLIDAY", "CUT_OFF"]);
const DAY_MS = 86_400_000;

function daysBetween(first: string, then: string): number {
  return Math.max(0, Math.round((Date.parse(then) - Date.parse(first)) / DAY_MS));
}

/** The reasons of a promise as a plan that starts on a day (YYYY-MM-DD); what has no day is left out. */
export function stagesOf(because: readonly Because[], start: string): Stage[] {
  let ready = 0;
  const stages: Stage[] = [];
  for (const one of because) {
    if (!one.on) continue;
    const to = daysBetween(start, one.on);
    if (MARKS.has(one.kind)) stages.push({ because: one, from: to, to });
    else if (AFTERWARDS.has(one.kind)) stages.push({ because: one, from: Math.min(ready, to), to });
    else stages.push({ because: one, from: 0, to });
    if (!MARKS.has(one.kind)) ready = Math.max(ready, to);
  }
  return stages;
}
