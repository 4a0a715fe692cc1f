import { called, t } from "../foundation/i18n";
import { Badge, type Tone } from "../ui/badge";
import type { JobResult } from "./queries";

const TONES: Record<JobResult["state"], Tone> = { WAITING: "neutral", DONE: "good", FAILED: "bad" };

/** What came of each item; an order's name leads to it. */
export function Results({ items }: { items: readonly JobResult[] }) {
  return (
    <div class="scroll results" role="region" aria-label={t("jobs.items")} tabIndex={0}>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{t("jobs.item")}</th>
            <th scope="col">{t("jobs.state")}</th>
            <th scope="col">{t("jobs.message")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.position}>
              <th scope="row">{item.key.startsWith("ord_") ? <a href={`/orders/${item.key}`}>{item.label || item.key}</a> : item.label || item.key}</th>
              <td>
                <Badge tone={TONES[item.state]}>{called("jobItem", item.state)}</Badge>
              </td>
              <td>{item.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
