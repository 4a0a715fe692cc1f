import type { ResultOf } from "gql.tada";
import { graphql } from "../foundation/graphql";

export const QUOTE_OFFER = graphql(`
  query QuoteOffer($token: String!) {
    quoteOffer(token: $token) {
      number
      state
      open
      customerName
      lines { sku name quantity unitPrice { amount currency } taxRatePercent }
      shippingPrice { amount currency }
      total { gross { amount currency } tax { amount currency } }
      note
      validUntil
      text
      language
      documentSha256
      signedName
      signedAt
      pdfUrl
      acceptancePdfUrl
      orderNumber
      statusUrl
    }
  }
`);

export const QUOTE_ACCEPT = graphql(`
  mutation QuoteAccept($input: QuoteAcceptInput!) {
    quoteAccept(input: $input) { object { state } userErrors { code message path remedy } }
  }
`);

export const QUOTE_REJECT = graphql(`
  mutation QuoteReject($input: QuoteRejectInput!) {
    quoteReject(input: $input) { object { state } userErrors { code message path remedy } }
  }
`);

export type Offer = NonNullable<ResultOf<typeof QUOTE_OFFER>["quoteOffer"]>;
