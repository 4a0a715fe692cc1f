import { graphql } from "../foundation/graphql";

/** What goes on as an order of its own. */
export const ORDER_SPLIT = graphql(`
  mutation OrderSplit($input: OrderSplitInput!) {
    done: orderSplit(input: $input) {
      object {
        id
        splitInto {
          id
          promisedOn
          total { gross { amount currency } }
          lines(first: 100) { edges { node { id name sku quantity } } }
        }
      }
      userErrors { code message path remedy }
    }
  }
`);

export const ORDER_MERGE = graphql(`mutation OrderMerge($input: OrderMergeInput!) { done: orderMerge(input: $input) { object { id } userErrors { code message path remedy } } }`);
