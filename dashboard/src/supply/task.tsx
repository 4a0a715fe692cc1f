import { useLocation, useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import { number } from "../foundation/format";
import { ask } from "../foundation/graphql";
import { called, t } from "../foundation/i18n";
import { useKeys } from "../foundation/keys";
import { useLoaded } from "../foundation/loaded";
import { ActionDialog } from "../ui/action";
import { Badge, type Tone } from "../ui/badge";
import { Card, Facts } from "../ui/card";
import { Empty } from "../ui/notice";
import { Shown } from "../ui/shown";
import { Table } from "../ui/table";
import { Day } from "../ui/time";
import { useTitle } from "../ui/title";
import { type Booking, BookingDialog } from "./booking";
import { STEP_FINISH, STEP_START, TASK_PAGE, type Task } from "./queries";
import { ClosedMoves } from "./closed";
import { TaskMove, type TaskVerb } from "./task_moves";
import { From, TaskActions, TaskProgress, TaskState } from "./work";
import { LOOK_AGAIN_MS } from "./words";

type Step = Task["steps"][number];
const STEP_TONES: Record<Step["status"], Tone> = { WAITING: "neutral", STARTED: "info", FINISHED: "good" };

function Head({ task }: { task: Task }) {
  return (
    <header class="order-head">
      <h1 tabIndex={-1}>
        {task.orderLine.name} <span class="sku">{task.sku}</span>
      </h1>
      <Facts
        rows={[
          [t("work.source"), called("source", task.kind)],
          [t("column.status"), <TaskState task={task} />],
          [t("work.progress"), <TaskProgress task={task} />],
          [t("work.planned"), task.plannedOn ? <Day iso={task.plannedOn} /> : t("work.notPlanned")],
          [t("work.from"), <From task={task} />],
          [t("work.order"), <a href={`/orders/${task.order.id}`}>{task.order.number}</a>],
          [t("column.customer"), task.order.customer?.name],
        ]}
      />
    </header>
  );
}

interface StepsProps {
  task: Task;
  onStep: (step: Step, verb: "start" | "finish") => void;
}

/** The steps in their order; where the article has no plan, nothing but the task itself is begun. */
function Steps({ task, onStep }: StepsProps) {
  if (!task.steps.length) return <p class="faint">{t("work.noSteps")}</p>;
  return (
    <Table
      label={t("work.stepsTable")}
      rows={task.steps}
      keyOf={(row) => row.id}
      columns={[
        { name: t("work.step"), show: (row) => `${row.position}. ${row.name}` },
        { name: t("column.status"), show: (row) => <Badge tone={STEP_TONES[row.status]}>{called("step", row.status)}</Badge> },
        { name: t("calendar.resource"), show: (row) => row.resource.name },
        { name: t("work.minutes"), kind: "figure", show: (row) => number(row.minutes) },
        { name: t("work.planned"), kind: "c-placed", show: (row) => <Day iso={row.plannedOn} /> },
        { name: t("work.scrapped"), kind: "figure", show: (row) => number(row.scrapped) },
        {
          name: t("ware.actions"),
          show: (row) => (
            <span class="row-actions">
              {(["start", "finish"] as const)
                .filter((verb) => row.moves.some((move) => move.verb === verb && move.open))
                .map((verb) => (
                  <button key={verb} type="button" class="link" onClick={() => onStep(row, verb)}>
                    {t(`work.${verb}`)}
                    <span class="spoken"> ({row.name})</span>
                  </button>
                ))}
            </span>
          ),
        },
      ]}
    />
  );
}

interface StepDialogProps {
  task: Task;
  step: Step;
  verb: "start" | "finish";
  onDone: () => void;
  onClose: () => void;
}

function StepDialog({ task, step, verb, onDone, onClose }: StepDialogProps) {
  const scrapped = { name: "scrapped", label: t("work.scrapped"), kind: "number", min: 0, initial: "0", hint: t("work.scrappedHint") } as const;
  return (
    <ActionDialog
      title={`${t(`work.${verb}`)}: ${step.name}`}
      submit={t(`work.${verb}`)}
      fields={verb === "finish" ? [scrapped] : []}
      send={async (v, terms) => {
        const input = { ...terms, id: step.id, expectedVersion: task.version };
        if (verb === "start") return (await ask(STEP_START, { input })).done;
        return (await ask(STEP_FINISH, { input: { ...input, scrapped: Number.parseInt(v["scrapped"] ?? "", 10) || 0 } })).done;
      }}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

function Page({ task, reload }: { task: Task; reload: () => void }) {
  const [verb, setVerb] = useState<TaskVerb | null>(null);
  const [booking, setBooking] = useState<Booking | null>(null);
  const [step, setStep] = useState<{ step: Step; verb: "start" | "finish" } | null>(null);
  const shut = (): void => {
    setVerb(null);
    setBooking(null);
    setStep(null);
  };
  const done = (): void => {
    shut();
    reload();
  };
  const worked = task.kind === "MAKE" || task.kind === "EXTRA";
  return (
    <>
      <Head task={task} />
      <div class="order-body">
        <div class="order-main">{worked && <Card title={t("work.steps")}>{<Steps task={task} onStep={(one, of) => setStep({ step: one, verb: of })} />}</Card>}</div>
        <div class="order-side">
          <Card title={t("moves.title")}>
            <TaskActions task={task} onVerb={setVerb} onBook={setBooking} alone />
            <ClosedMoves moves={task.moves} name={(of) => t(`work.${of as TaskVerb}`)} />
          </Card>
        </div>
      </div>
      {verb && <TaskMove task={task} verb={verb} onDone={done} onClose={shut} />}
      {booking && <BookingDialog booking={booking} onDone={done} onClose={shut} />}
      {step && <StepDialog task={task} {...step} onDone={done} onClose={shut} />}
    </>
  );
}

/** One task: how far it is, its steps, and what can be done with it. */
export function TaskDetail() {
  const id = useRoute().params["id"] ?? "";
  const { route } = useLocation();
  const loaded = useLoaded(
    id,
    async () => {
      const { node } = await ask(TASK_PAGE, { id });
      return node && "steps" in node ? (node as Task) : null;
    },
    LOOK_AGAIN_MS,
  );
  useTitle(loaded.value?.orderLine.name ?? t("work.title"));
  useKeys({ u: () => route("/supply") });
  return (
    <>
      <nav class="crumbs">
        <a href="/supply">← {t("work.title")}</a>
      </nav>
      <Shown loaded={loaded}>{(task) => (task ? <Page key={task.id} task={task} reload={loaded.reload} /> : <Empty title={t("work.missing")} />)}</Shown>
    </>
  );
}
