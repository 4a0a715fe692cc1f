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
      shipments { number status carrier trackingNumber trackingUrl }
    }
  }
`);

export const STATUS_UPDATED = graphql(`
  subscription StatusUpdated($token: String!, $after: Cursor) {
    orderUpdated(token: $token, after: $after) { cursor }
  }
`);

export type TrackedOrder = NonNullable<ResultOf<typeof ORDER_STATUS>["orderStatus"]>;
export type Parcel = TrackedOrder["shipments"][number];
