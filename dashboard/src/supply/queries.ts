import type { ResultOf } from "gql.tada";
import { graphql } from "../foundation/graphql";

const SLOT = graphql(`fragment SlotShown on SupplySlot { id startsAt endsAt capacity booked resource { id name kind } }`);

export const TASK_ROW = graphql(
  `
  fragment TaskRow on SupplyTask {
    id
    version
    kind
    status
    sku
    quantity
    done
    plannedOn
    reason
    order { id number customer { name } }
    orderLine { id name }
    supplier { id name }
    purchaseOrder { id number }
    appointment { id version status slot { ...SlotShown } moves { verb open reasons } }
    moves { verb open reasons }
  }
`,
  [SLOT],
);

export const TASK_LIST = graphql(
  `
  query TaskList($first: Int, $after: String, $where: SupplyTaskWhere) {
    supplyTasks(first: $first, after: $after, where: $where) {
      edges { node { ...TaskRow } }
      pageInfo { hasNextPage endCursor }
    }
    supplyTaskCounts { kind status count }
  }
`,
  [TASK_ROW],
);

export const TASK_PAGE = graphql(
  `
  query TaskPage($id: ID!) {
    node(id: $id) {
      ... on SupplyTask {
        ...TaskRow
        steps { id position name minutes plannedOn status scrapped startedAt finishedAt resource { name } moves { verb open reasons } }
      }
    }
  }
`,
  [TASK_ROW],
);

const TASK_DONE = graphql(`
  fragment TaskDone on SupplyTaskPayload { object { id version } userErrors { code message path remedy } }
`);

export const TASK_START = graphql(`mutation TaskStart($input: SupplyTaskMoveInput!) { done: supplyTaskStart(input: $input) { ...TaskDone } }`, [TASK_DONE]);
export const TASK_FINISH = graphql(`mutation TaskFinish($input: SupplyTaskMoveInput!) { done: supplyTaskFinish(input: $input) { ...TaskDone } }`, [TASK_DONE]);
export const TASK_FAIL = graphql(`mutation TaskFail($input: SupplyTaskMoveInput!) { done: supplyTaskFail(input: $input) { ...TaskDone } }`, [TASK_DONE]);
export const TASK_CANCEL = graphql(`mutation TaskCancel($input: SupplyTaskMoveInput!) { done: supplyTaskCancel(input: $input) { ...TaskDone } }`, [TASK_DONE]);
export const TASK_REPLAN = graphql(`mutation TaskReplan($input: SupplyTaskReplanInput!) { done: supplyTaskReplan(input: $input) { ...TaskDone } }`, [TASK_DONE]);
export const STEP_START = graphql(`mutation StepStart($input: JobStepMoveInput!) { done: jobStepStart(input: $input) { ...TaskDone } }`, [TASK_DONE]);
export const STEP_FINISH = graphql(`mutation StepFinish($input: JobStepMoveInput!) { done: jobStepFinish(input: $input) { ...TaskDone } }`, [TASK_DONE]);

const APPOINTMENT_DONE = graphql(`
  fragment AppointmentDone on AppointmentPayload { object { id version } userErrors { code message path remedy } }
`);

export const APPOINTMENT_BOOK = graphql(`mutation AppointmentBook($input: AppointmentBookInput!) { done: appointmentBook(input: $input) { ...AppointmentDone } }`, [APPOINTMENT_DONE]);
export const APPOINTMENT_MOVE = graphql(`mutation AppointmentMove($input: AppointmentMoveInput!) { done: appointmentMove(input: $input) { ...AppointmentDone } }`, [APPOINTMENT_DONE]);
export const APPOINTMENT_FINISH = graphql(`mutation AppointmentFinish($input: AppointmentFinishInput!) { done: appointmentFinish(input: $input) { ...AppointmentDone } }`, [APPOINTMENT_DONE]);

export const FREE_SLOTS = graphql(
  `
  query FreeSlots($startsAfter: DateTime) {
    supplySlots(first: 100, startsAfter: $startsAfter) { edges { node { ...SlotShown } } }
  }
`,
  [SLOT],
);

/** A week with who comes when, and the services that have no time yet. */
export const CALENDAR = graphql(
  `
  query Calendar($from: DateTime, $to: DateTime, $resourceId: ID, $waiting: SupplyTaskWhere) {
    supplySlots(first: 100, startsAfter: $from, startsBefore: $to, resourceId: $resourceId, full: true) {
      edges {
        node {
          ...SlotShown
          appointments { id version status moves { verb open reasons } task { id version sku order { id number customer { name } } orderLine { id name } } }
        }
      }
      pageInfo { hasNextPage }
    }
    resources(first: 100) { edges { node { id name kind active } } }
    supplyTasks(first: 50, where: $waiting) { edges { node { ...TaskRow } } }
  }
`,
  [SLOT, TASK_ROW],
);

export const SLOT_OPEN = graphql(`mutation SlotOpen($input: SlotOpenInput!) { done: slotOpen(input: $input) { object { id } userErrors { code message path remedy } } }`);

export const RESOURCE_LIST = graphql(`
  query ResourceList($after: String) {
    resources(first: 50, after: $after) { edges { node { id name kind minutes active } } pageInfo { hasNextPage endCursor } }
  }
`);

export const RESOURCE_SAVE = graphql(`mutation ResourceSave($input: ResourceSaveInput!) { done: resourceSave(input: $input) { object { id } userErrors { code message path remedy } } }`);

export type TaskRow = ResultOf<typeof TASK_ROW>;
export type TaskCount = ResultOf<typeof TASK_LIST>["supplyTaskCounts"][number];
export type Task = Extract<NonNullable<ResultOf<typeof TASK_PAGE>["node"]>, { steps: unknown }>;
export type Slot = ResultOf<typeof SLOT>;
export type CalendarSlot = ResultOf<typeof CALENDAR>["supplySlots"]["edges"][number]["node"];
export type Resource = ResultOf<typeof RESOURCE_LIST>["resources"]["edges"][number]["node"];
