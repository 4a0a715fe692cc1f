import { ask } from "../foundation/graphql";
import { number } from "../foundation/format";
import { called, t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { ActionDialog, type Terms } from "../ui/action";
import type { FieldSpec, Values } from "../ui/fields";
import { SUPPLIER_NAMES } from "./buying_queries";
import { TASK_CANCEL, TASK_FAIL, TASK_FINISH, TASK_REPLAN, TASK_START, type TaskRow } from "./queries";

export const TASK_VERBS = ["start", "finish", "replan", "fail", "cancel"] as const;
export type TaskVerb = (typeof TASK_VERBS)[number];
export type TaskSource = (typeof SOURCES)[number];

const SOURCES = ["MAKE", "BUY", "DROPSHIP", "SERVICE", "EXTRA"] as const;
const ASKS_WHY: ReadonlySet<TaskVerb> = new Set(["fail", "cancel"]);

/** The moves of a task that are open now, in the order of the work. */
export function openVerbs(task: TaskRow): TaskVerb[] {
  return TASK_VERBS.filter((verb) => task.moves.some((move) => move.verb === verb && move.open));
}

/** Whether a time can be agreed on: a service that has none. */
export function canBook(task: TaskRow): boolean {
  return task.moves.some((move) => move.verb === "book" && move.open);
}

interface Props {
  task: TaskRow;
  verb: TaskVerb;
  onDone: () => void;
  onClose: () => void;
}

function fieldsOf(verb: TaskVerb, task: TaskRow, suppliers: readonly { id: string; name: string }[]): FieldSpec[] {
  const reason: FieldSpec = { name: "reason", label: t("moves.reason"), kind: "long", required: ASKS_WHY.has(verb) };
  if (verb === "start" || verb === "finish") return [];
  if (verb !== "replan") return [reason];
  return [
    { name: "source", label: t("work.source"), kind: "select", initial: task.kind, options: SOURCES.map((one) => [one, called("source", one)] as const) },
    {
      name: "supplierId",
      label: t("work.supplier"),
      kind: "select",
      initial: task.supplier?.id ?? "",
      options: [["", t("work.cheapest")], ...suppliers.map(({ id, name }) => [id, name] as const)],
    },
    reason,
  ];
}

async function sent(verb: TaskVerb, task: TaskRow, v: Values, terms: Terms) {
  const input = { ...terms, id: task.id, expectedVersion: task.version };
  const reason = v["reason"] || null;
  switch (verb) {
    case "start":
      return (await ask(TASK_START, { input })).done;
    case "finish":
      return (await ask(TASK_FINISH, { input })).done;
    case "fail":
      return (await ask(TASK_FAIL, { input: { ...input, reason } })).done;
    case "cancel":
      return (await ask(TASK_CANCEL, { input: { ...input, reason } })).done;
    case "replan": {
      const source = SOURCES.find((one) => one === v["source"]) ?? null;
      return (await ask(TASK_REPLAN, { input: { ...input, reason, source, supplierId: v["supplierId"] || null } })).done;
    }
  }
}

/** One move of a task. */
export function TaskMove({ task, verb, onDone, onClose }: Props) {
  const suppliers = useLoaded(verb, async () => (verb === "replan" ? (await ask(SUPPLIER_NAMES, {})).suppliers.edges.map((edge) => edge.node) : []));
  if (!suppliers.value) return null;
  return (
    <ActionDialog
      title={`${t(`work.${verb}`)}: ${task.orderLine.name}`}
      submit={t(`work.${verb}`)}
      danger={verb === "cancel" || verb === "fail"}
      fields={fieldsOf(verb, task, suppliers.value.filter((one) => one.active))}
      lead={<p>{t(`work.${verb}Lead`, { n: number(task.quantity) })}</p>}
      send={(values, terms) => sent(verb, task, values, terms)}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
