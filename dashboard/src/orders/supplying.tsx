import { number } from "../foundation/format";
import { called, t } from "../foundation/i18n";
import { Badge, type Tone } from "../ui/badge";
import { Card } from "../ui/card";
import { Day } from "../ui/time";
import type { OrderOnPage } from "./queries";

type Task = OrderOnPage["supply"]["tasks"][number];

const TONES: Partial<Record<Task["status"], Tone>> = { RELEASED: "info", IN_PROGRESS: "info", READY: "good", FAILED: "bad", CANCELLED: "none" };

/** What stock does not cover, as one progress, and the work behind it; there only when something is to be got. */
export function Supplying({ order }: { order: OrderOnPage }) {
  const { state, progress, tasks } = order.supply;
  if (state === "NOT_NEEDED" && !tasks.length) return null;
  const words = t("supply.progress", { done: number(progress.done), total: number(progress.total) });
  return (
    <Card title={t("supply.title")}>
      <p class="job-progress">
        <Badge tone={state === "READY" ? "good" : "info"}>{called("supplyState", state)}</Badge>
        <progress max={Math.max(progress.total, 1)} value={progress.done} aria-label={words} />
        <span>{words}</span>
      </p>
      <ul class="issues">
        {tasks.map((task) => (
          <Row key={task.id} task={task} />
        ))}
      </ul>
    </Card>
  );
}

function Row({ task }: { task: Task }) {
  const from = [task.supplier?.name, task.purchaseOrder?.number].filter(Boolean).join(" · ");
  return (
    <li class="issue">
      <p>
        <a class="strong" href={`/supply/tasks/${task.id}`}>{called("source", task.kind)}</a> {task.sku} × {number(task.quantity)}{" "}
        <Badge tone={TONES[task.status] ?? "neutral"}>{called("task", task.status)}</Badge>
      </p>
      <p class="faint">
        {from}
        {task.plannedOn && (
          <>
            {from && " · "}
            {t("supply.planned")} <Day iso={task.plannedOn} />
          </>
        )}
      </p>
      {task.work && <p class="strong">{task.work}</p>}
      {task.reason && <p>{task.reason}</p>}
    </li>
  );
}
