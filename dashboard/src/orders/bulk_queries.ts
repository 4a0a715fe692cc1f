import { graphql } from "../foundation/graphql";
import { JOB_ROW } from "../jobs/queries";

/** Makes one move with many orders, or says what would come of it. */
export const ORDERS_MOVE = graphql(
  `
  mutation OrdersMove($input: OrdersMoveInput!) {
    ordersMove(input: $input) {
      object {
        ...JobRow
        items(first: 100) { edges { node { position key label state code message } } }
      }
      userErrors { code message path remedy }
    }
  }
`,
  [JOB_ROW],
);
