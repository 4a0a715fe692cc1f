import { called } from "../foundation/i18n";

/** What a job does, such as "orders.move". */
export function kindWords(kind: string): string {
  return called("jobKind", kind);
}
