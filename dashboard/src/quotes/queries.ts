import type { ResultOf } from "gql.tada";
import { graphql } from "../foundation/graphql";

const QUOTE_ROW = graphql(`
  fragment QuoteRow on Quote {
    id
    version
    number
    state
    customerName
    validUntil
    createdAt
    sentAt
    total { gross { amount currency } }
    order { id number }
  }
`);

const QUOTE_SHOWN = graphql(
  `
  fragment QuoteShown on Quote {
    ...QuoteRow
    customerEmail
    note
    signedName
    signedAt
    reason
    shippingPrice { amount currency }
    shippingAddress { name street postalCode city countryCode }
    lines { sku name quantity unitPrice { amount currency } }
    moves { verb open reasons }
  }
`,
  [QUOTE_ROW],
);

export const QUOTE_LIST = graphql(
  `
  query QuoteList($first: Int, $after: String, $state: [QuoteState!]) {
    quotes(first: $first, after: $after, state: $state) {
      edges { node { ...QuoteRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [QUOTE_ROW],
);

export const QUOTE_PAGE = graphql(`query QuotePage($id: ID!) { quote(id: $id) { ...QuoteShown } }`, [QUOTE_SHOWN]);

const QUOTED = graphql(
  `fragment Quoted on QuotePayload { object { ...QuoteShown } acceptUrl userErrors { code message path remedy } }`,
  [QUOTE_SHOWN],
);

export const QUOTE_CREATE = graphql(`mutation QuoteCreate($input: QuoteCreateInput!) { done: quoteCreate(input: $input) { ...Quoted } }`, [QUOTED]);
export const QUOTE_SEND = graphql(`mutation QuoteSend($input: QuoteSendInput!) { done: quoteSend(input: $input) { ...Quoted } }`, [QUOTED]);
export const QUOTE_DECLINE = graphql(`mutation QuoteDecline($input: QuoteDeclineInput!) { done: quoteDecline(input: $input) { ...Quoted } }`, [QUOTED]);

export type QuoteRow = ResultOf<typeof QUOTE_ROW>;
export type Quote = ResultOf<typeof QUOTE_SHOWN>;
