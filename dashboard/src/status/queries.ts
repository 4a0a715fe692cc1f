import type { ResultOf } from "gql.tada";
import { graphql } from "../foundation/graphql";

export const ORDER_STATUS = graphql(`
  query OrderStatus($token: String!) {
    orderStatus(token: $token) {
      number
      status
      fulfillmentStatus
      paymentStatus
      promisedOn
      updatedAt
      proposal { id side changes reason expiresAt dueBefore { amount currency } dueAfter { amount currency } moves { verb open } }
      shipments { number status carrier trackingNumber trackingUrl }
    }
  }
`);

export const CHANGE_REPLY = graphql(`
  mutation ChangeReply($input: OrderChangeReplyInput!) {
    orderChangeReply(input: $input) { object { id state } userErrors { code message path remedy } }
  }
`);

export const STATUS_UPDATED = graphql(`
  subscription StatusUpdated($token: String!, $after: Cursor) {
    orderUpdated(token: $token, after: $after) { cursor }
  }
`);

export type TrackedOrder = NonNullable<ResultOf<typeof ORDER_STATUS>["orderStatus"]>;
export type Parcel = TrackedOrder["shipments"][number];
