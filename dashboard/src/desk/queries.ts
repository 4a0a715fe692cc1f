import type { ResultOf } from "gql.tada";
import { graphql } from "../foundation/graphql";
import { PROMISE } from "../promises/queries";

export const FIND_ARTICLES = graphql(`
  query FindArticles($search: String!) {
    products(first: 8, search: $search) {
      edges { node { sku name available unitPrice { amount currency } extras { code name price { amount currency } days } } }
    }
  }
`);

export const FIND_CUSTOMERS = graphql(`
  query FindCustomers($search: String!) {
    customers(first: 8, search: $search) {
      edges { node { id number name email } }
    }
  }
`);

/** Where the customer's newest order went. */
export const LAST_ADDRESS = graphql(`
  query LastAddress($customer: ID!) {
    orders(first: 1, where: { customer: [$customer] }) {
      edges {
        node {
          shippingAddress { name company street extra postalCode city region countryCode phone }
        }
      }
    }
  }
`);

export const WHEN_THERE = graphql(
  `
  query WhenThere($items: [AvailabilityItemInput!]!, $country: String) {
    availabilities(items: $items, countryCode: $country) {
      sku
      quantity
      available
      orderable
      promise { ...Promised }
    }
  }
`,
  [PROMISE],
);

export const PLACE = graphql(
  `
  mutation PlaceOrder($input: OrderPlaceInput!) {
    orderPlace(input: $input) {
      object {
        id
        number
        promisedOn
        shippingPrice { gross { amount currency } }
        total { gross { amount currency } tax { amount currency } }
        issues { id code severity message remedy }
        lines(first: 100) { edges { node { id sku promisedOn total { gross { amount currency } } promise { ...Promised } } } }
      }
      userErrors { code message path remedy }
    }
  }
`,
  [PROMISE],
);

export const EDIT = graphql(`
  mutation EditOrder($input: OrderEditInput!) {
    orderEdit(input: $input) {
      object { id version total { gross { amount currency } } }
      outcome {
        dueBefore { amount currency }
        dueAfter { amount currency }
        stillToPay { amount currency }
        toRefund { amount currency }
        promisedBefore
        promisedAfter
        facts
      }
      userErrors { code message path remedy }
    }
  }
`);

export type FoundArticle = ResultOf<typeof FIND_ARTICLES>["products"]["edges"][number]["node"];
export type FoundCustomer = ResultOf<typeof FIND_CUSTOMERS>["customers"]["edges"][number]["node"];
export type Placed = NonNullable<ResultOf<typeof PLACE>["orderPlace"]["object"]>;
export type Edited = NonNullable<ResultOf<typeof EDIT>["orderEdit"]["outcome"]>;
export type There = NonNullable<ResultOf<typeof WHEN_THERE>["availabilities"][number]>;
