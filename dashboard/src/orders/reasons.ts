import { type Key, called, t } from "../foundation/i18n";

/** The sentences of the server that this dashboard can say in the reader's language; `status` is filled in when caught. */
const SENTENCES: readonly (readonly [RegExp, Key])[] = [
  [/^Order \S+ is (?<status>[A-Z_]+); only a CONFIRMED one is shipped\.$/, "reason.onlyConfirmed"],
  [/^Order \S+ is (?<status>[A-Z_]+)\.$/, "reason.isStatus"],
  [/^The order is on hold; release it first\.$/, "reason.held"],
  [/^On hold by (?<by>.*): (?<why>.*); release the hold first\.$/s, "reason.heldBy"],
  [/^The order is on hold already\.$/, "reason.heldAlready"],
  [/^The order is not on hold\.$/, "reason.notHeld"],
  [/^Something was shipped already; wait for the return instead\.$/, "reason.shipped"],
  [/^Nothing is left to ship\.$/, "reason.nothingToShip"],
  [/^The payment in advance has not come in yet\.$/, "reason.prepayment"],
  [/^Nothing is on its way\.$/, "reason.nothingOnItsWay"],
  [/^An issue is open; resolve or waive it first\.$/, "reason.issueOpen"],
  [/^Extra work on it is not done yet; /, "reason.extraWork"],
  [/^Nothing of it is here yet; /, "reason.nothingHere"],
  [/^Not everything is here yet, /, "reason.notAllHere"],
  [/^Nothing is left that could go on by itself\.$/, "reason.nothingToSplit"],
  [/^Nothing is left that could go along with another order\.$/, "reason.nothingToMerge"],
  [/^The order goes alone\.$/, "reason.goesAlone"],
  [/^You lack the permission (?<permission>\S+)\.$/, "reason.permission"],
];

/** Why a move is closed, in the reader's language; as the server said it when that is not known here. */
export function reasonWords(sentence: string): string {
  for (const [pattern, key] of SENTENCES) {
    const caught = pattern.exec(sentence);
    if (caught) return t(key, named(caught.groups ?? {}));
  }
  return sentence;
}

function named({ status, permission, ...others }: Record<string, string>): Record<string, string> {
  return {
    ...others,
    ...(status && { status: called("status", status).toLowerCase() }),
    ...(permission && { permission }),
  };
}

/** Closed moves that share their reasons stand together: the verbs, then why. */
export function byReason(closed: readonly { verb: string; reasons: readonly string[] }[]): [string[], string][] {
  const groups = new Map<string, string[]>();
  for (const { verb, reasons } of closed) {
    const why = reasons.map(reasonWords).join(" ");
    groups.set(why, [...(groups.get(why) ?? []), verb]);
  }
  return [...groups].map(([why, verbs]) => [verbs, why]);
}
