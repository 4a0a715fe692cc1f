import type { ResultOf } from "gql.tada";
import { graphql } from "../foundation/graphql";

/** What a change of the order answers. */
export const CHANGED = graphql(`
  fragment ChangedOrder on OrderPayload {
    object { id version }
    userErrors { code message path remedy }
  }
`);

export const HOLD_PLACE = graphql(`mutation HoldPlace($input: HoldPlaceInput!) { holdPlace(input: $input) { ...ChangedOrder } }`, [CHANGED]);
export const HOLD_RELEASE = graphql(`mutation HoldRelease($input: HoldReleaseInput!) { holdRelease(input: $input) { ...ChangedOrder } }`, [CHANGED]);
export const ORDER_VERIFY = graphql(`mutation OrderVerify($input: OrderMoveInput!) { orderVerify(input: $input) { ...ChangedOrder } }`, [CHANGED]);

export const ISSUE_WAIVE = graphql(`
  mutation IssueWaive($input: IssueWaiveInput!) {
    issueWaive(input: $input) {
      object { id status }
      userErrors { code message path remedy }
    }
  }
`);

/** What is left of the order when pieces are called off. */
export const LINE_CANCEL = graphql(`
  mutation LineCancel($input: OrderLineCancelInput!) {
    orderLineCancel(input: $input) {
      object {
        id
        version
        status
        due { amount currency }
        toRefund { amount currency }
        promisedOn
      }
      userErrors { code message path remedy }
    }
  }
`);

export const CHANGE_ACCEPT = graphql(`
  mutation ChangeAccept($input: OrderChangeAnswerInput!) {
    orderChangeAccept(input: $input) { object { id state } userErrors { code message path remedy } }
  }
`);
export const CHANGE_DECLINE = graphql(`
  mutation ChangeDecline($input: OrderChangeAnswerInput!) {
    orderChangeDecline(input: $input) { object { id state } userErrors { code message path remedy } }
  }
`);

export const CHANGE = graphql(`
  fragment Change on AuditEntry {
    id
    at
    by
    command
    deleted
    object { type id }
    changes { field from to }
  }
`);

export const ORDER_CHANGES = graphql(
  `
  query OrderChanges($id: ID!, $after: String) {
    auditEntries(orderId: $id, first: 50, after: $after) {
      edges { node { ...Change } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [CHANGE],
);

export type Change = ResultOf<typeof CHANGE>;
