import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { number } from "../foundation/format";
import { ask } from "../foundation/graphql";
import { called, t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { trailOf } from "../foundation/trail";
import { urlOf } from "../foundation/url";
import { Badge } from "../ui/badge";
import { Empty, Notice } from "../ui/notice";
import { Pager } from "../ui/pager";
import { Shown } from "../ui/shown";
import { Table } from "../ui/table";
import { Day } from "../ui/time";
import { useTitle } from "../ui/title";
import { type Booking, BookingDialog } from "./booking";
import { SupplyHead } from "./places";
import { TASK_LIST, type TaskCount, type TaskRow } from "./queries";
import { TaskMove, type TaskVerb, canBook, openVerbs } from "./task_moves";
import { LOOK_AGAIN_MS, TASK_TONES, slotTime } from "./words";

const KINDS = ["MAKE", "BUY", "DROPSHIP", "SERVICE", "EXTRA"] as const;
const STATES = ["open", "FAILED", "READY", "CANCELLED"] as const;
const LOOKS: Record<string, string> = { book: "button primary", buy: "button primary", start: "button primary", finish: "button primary", cancel: "button danger" };
type Kind = (typeof KINDS)[number];
type State = (typeof STATES)[number];
const OPEN = ["PLANNED", "RELEASED", "IN_PROGRESS", "FAILED"] as const;

function workUrl(kind: Kind | null, state: State): string {
  return urlOf("/supply", { kind: kind ?? "", state: state === "open" ? "" : state });
}

function sum(counts: readonly TaskCount[], fits: (one: TaskCount) => boolean): number {
  return counts.filter(fits).reduce((all, one) => all + one.count, 0);
}

function Waiting({ n, worrying = false }: { n: number; worrying?: boolean }) {
  return n > 0 ? <span class={worrying ? "waiting worrying" : "waiting"}>{number(n)}</span> : null;
}

interface FiltersProps {
  kind: Kind | null;
  state: State;
  counts: readonly TaskCount[];
}

function Filters({ kind, state, counts }: FiltersProps) {
  return (
    <div class="two-filters">
      <nav class="queues" aria-label={t("work.kinds")}>
        <a href={workUrl(null, state)} aria-current={kind === null ? "page" : undefined}>
          {t("work.kind.all")}
          <Waiting n={sum(counts, () => true)} />
        </a>
        {KINDS.map((one) => (
          <a key={one} href={workUrl(one, state)} aria-current={one === kind ? "page" : undefined}>
            {called("source", one)}
            <Waiting n={sum(counts, (of) => of.kind === one)} />
          </a>
        ))}
      </nav>
      <nav class="queues" aria-label={t("work.states")}>
        {STATES.map((one) => (
          <a key={one} href={workUrl(kind, one)} aria-current={one === state ? "page" : undefined}>
            {t(`work.state.${one}`)}
            {one === "FAILED" && <Waiting n={sum(counts, (of) => of.status === "FAILED" && (kind === null || of.kind === kind))} worrying />}
          </a>
        ))}
      </nav>
    </div>
  );
}

/** From whom, by which purchase order, or when with whom. */
export function From({ task }: { task: TaskRow }) {
  if (task.appointment) return <>{`${slotTime(task.appointment.slot)} · ${task.appointment.slot.resource.name}`}</>;
  if (task.purchaseOrder) {
    return (
      <>
        {task.supplier?.name} <a href={`/supply/purchases/${task.purchaseOrder.id}`}>{task.purchaseOrder.number}</a>
      </>
    );
  }
  return task.supplier ? <a href={`/supply/suppliers/${task.supplier.id}`}>{task.supplier.name}</a> : <span class="faint">–</span>;
}

export function TaskState({ task }: { task: Pick<TaskRow, "status" | "reason"> }) {
  return (
    <>
      <Badge tone={TASK_TONES[task.status] ?? "neutral"}>{called("task", task.status)}</Badge>
      {task.reason && <span class="why-said">{task.reason}</span>}
    </>
  );
}

export function TaskProgress({ task }: { task: Pick<TaskRow, "done" | "quantity"> }) {
  const words = t("work.pieces", { done: number(task.done), total: number(task.quantity) });
  return (
    <span class="job-progress">
      <progress max={Math.max(task.quantity, 1)} value={task.done} aria-label={words} />
      <span>{words}</span>
    </span>
  );
}

interface RowActionsProps {
  task: TaskRow;
  onVerb: (verb: TaskVerb) => void;
  onBook: (booking: Booking) => void;
  /** On a page of its own the task needs not be named. */
  alone?: boolean;
}

/** What can be done with a task now, with its appointment first. */
export function TaskActions({ task, onVerb, onBook, alone = false }: RowActionsProps) {
  const name = task.orderLine.name;
  const of = !alone && <span class="spoken"> ({name}, {task.order.number})</span>;
  const look = (verb: string): string => (alone ? (LOOKS[verb] ?? "button") : "link");
  const { appointment } = task;
  const agreed = appointment?.moves.filter((move) => move.open).map((move) => move.verb) ?? [];
  const about = (verb: "move" | "finish"): Booking => ({ verb, name, appointment: { id: appointment?.id ?? "", version: appointment?.version ?? 0, slotId: appointment?.slot.id ?? "" } });
  return (
    <span class={alone ? "moves" : "row-actions"}>
      {task.kind === "BUY" && task.status === "PLANNED" && (
        <a class={look("buy")} href="/supply/proposals">
          {t("supply.place.proposals")}
          {of}
        </a>
      )}
      {canBook(task) && (
        <button type="button" class={look("book")} onClick={() => onBook({ verb: "book", task, name })}>
          {t("work.book")}
          {of}
        </button>
      )}
      {(["finish", "move"] as const).map((verb) =>
        agreed.includes(verb) ? (
          <button key={`appointment-${verb}`} type="button" class={look(verb)} onClick={() => onBook(about(verb))}>
            {t(`calendar.${verb}`)}
            {of}
          </button>
        ) : null,
      )}
      {openVerbs(task).map((verb) => (
        <button key={verb} type="button" class={look(verb)} onClick={() => onVerb(verb)}>
          {t(`work.${verb}`)}
          {of}
        </button>
      ))}
    </span>
  );
}

/** What is to be made, bought and arranged for orders, oldest first. */
export function Work() {
  const { url, query } = useLocation();
  const kind = KINDS.find((one) => one === query["kind"]) ?? null;
  const state = STATES.find((one) => one === query["state"]) ?? "open";
  const trail = trailOf(url);
  const [asked, setAsked] = useState<{ task: TaskRow; verb: TaskVerb } | null>(null);
  const [booking, setBooking] = useState<Booking | null>(null);
  const [told, setTold] = useState("");
  const where = { kind: kind && [kind], status: state === "open" ? [...OPEN] : [state] };
  const loaded = useLoaded(url, () => ask(TASK_LIST, { first: 50, after: trail.after, where }), LOOK_AGAIN_MS);
  useTitle(t("work.title"));

  function done(said: string): void {
    setAsked(null);
    setBooking(null);
    setTold(t("work.done", { move: said }));
    loaded.reload();
  }

  return (
    <>
      <SupplyHead title={t("work.title")} />
      <Filters kind={kind} state={state} counts={loaded.value?.supplyTaskCounts ?? []} />
      {told && <Notice tone="good">{told}</Notice>}
      <Shown loaded={loaded}>
        {({ supplyTasks: page }) => (
          <>
            {page.edges.length ? (
              <Table
                label={t("work.table")}
                rows={page.edges.map((edge) => edge.node)}
                keyOf={(row) => row.id}
                busy={loaded.busy}
                columns={[
                  {
                    name: t("work.article"),
                    show: (row) => (
                      <a href={`/supply/tasks/${row.id}`}>
                        {row.orderLine.name} <span class="sku">{row.sku}</span>
                      </a>
                    ),
                  },
                  { name: t("work.source"), show: (row) => called("source", row.kind) },
                  { name: t("column.status"), show: (row) => <TaskState task={row} /> },
                  { name: t("work.progress"), show: (row) => <TaskProgress task={row} /> },
                  { name: t("work.planned"), kind: "c-placed", show: (row) => <Day iso={row.plannedOn} /> },
                  { name: t("work.from"), show: (row) => <From task={row} /> },
                  {
                    name: t("work.order"),
                    show: (row) => (
                      <>
                        <a href={`/orders/${row.order.id}`}>{row.order.number}</a> {row.order.customer?.name}
                      </>
                    ),
                  },
                  { name: t("ware.actions"), show: (row) => <TaskActions task={row} onVerb={(verb) => setAsked({ task: row, verb })} onBook={setBooking} /> },
                ]}
              />
            ) : (
              <Nothing filtered={kind !== null || state !== "open"} />
            )}
            <Pager page={trail.page} next={page.pageInfo.hasNextPage ? trail.next(page.pageInfo.endCursor) : null} previous={trail.previous} />
          </>
        )}
      </Shown>
      {asked && <TaskMove {...asked} onDone={() => done(t(`work.${asked.verb}`))} onClose={() => setAsked(null)} />}
      {booking && (
        <BookingDialog booking={booking} onDone={() => done(t(booking.verb === "book" ? "work.book" : `calendar.${booking.verb}`))} onClose={() => setBooking(null)} />
      )}
    </>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  if (filtered) {
    return (
      <Empty title={t("work.noneMatch")}>
        <a class="button" href="/supply">
          {t("work.kind.all")}
        </a>
      </Empty>
    );
  }
  return (
    <Empty title={t("work.none")} hint={t("work.noneHint")}>
      <a class="button" href="/supply/sources">
        {t("work.toSources")}
      </a>
    </Empty>
  );
}
