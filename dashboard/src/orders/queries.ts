import type { ResultOf } from "gql.tada";
import { graphql } from "../foundation/graphql";
import { PROMISE } from "../promises/queries";

export const ORDER_ROW = graphql(`
  fragment OrderRow on Order {
    id
    version
    number
    placedAt
    promisedOn
    channel
    status
    fulfillmentStatus
    paymentStatus
    attention
    urgency
    customer { name }
    total { gross { amount currency } }
  }
`);

export const ORDER_LIST = graphql(
  `
  query OrderList($first: Int, $after: String, $where: OrderWhere, $sortBy: OrderSort, $search: String) {
    eventsCursor
    orders(first: $first, after: $after, where: $where, sortBy: $sortBy, search: $search) {
      edges { node { ...OrderRow } }
      pageInfo { hasNextPage endCursor }
      count { value precision }
    }
  }
`,
  [ORDER_ROW],
);

export const ORDER_COUNT = graphql(`
  query OrderCount($where: OrderWhere, $search: String) {
    orders(first: 1, where: $where, search: $search) { count { value precision } }
  }
`);

export const QUEUE_COUNTS = graphql(`query QueueCounts { queues { name count } }`);

export const ORDER_EVENTS = graphql(
  `
  subscription OrderEvents($after: Cursor) {
    orderEvents(after: $after) {
      cursor
      orderId
      type
      order { ...OrderRow }
    }
  }
`,
  [ORDER_ROW],
);

export const EVENT = graphql(`
  fragment Event on OrderEvent { cursor sequence type at by summary }
`);

const ADDRESS = graphql(`
  fragment PostalAddress on Address { name company street extra postalCode city region countryCode phone }
`);

const ORDER_LINE = graphql(
  `
  fragment Line on OrderLine {
    id
    sku
    name
    quantity
    taxRatePercent
    promisedOn
    sourced
    picked
    packed
    shipped
    delivered
    cancelled
    returned
    worked
    extras { code name text }
    unitPrice { amount currency }
    total { gross { amount currency } }
    firstPromisedOn
    promise { ...Promised }
    moves { verb open reasons }
  }
`,
  [PROMISE],
);

const HOLD = graphql(`
  fragment OrderHold on Hold { id state scope reason by at expiresAt releasedAt releasedBy moves { verb open reasons } }
`);

const ISSUE = graphql(`
  fragment Issue on ValidationIssue { id code severity status message remedy reason closedBy closedAt line { id sku name } }
`);

const SUPPLY = graphql(`
  fragment Supplying on OrderSupply {
    state
    progress { done total }
    tasks { id kind status sku quantity done plannedOn reason work supplier { name } purchaseOrder { number } }
  }
`);

export const ORDER_ON_PAGE = graphql(
  `
  fragment OrderOnPage on Order {
    id
    version
    number
    channel
    externalReference
    status
    fulfillmentStatus
    paymentStatus
    invoiceStatus
    returnStatus
    attention
    urgency
    placedAt
    promisedOn
    note
    customer { id number name email }
    shippingAddress { ...PostalAddress }
    billingAddress { ...PostalAddress }
    shippingPrice { gross { amount currency } }
    total { net { amount currency } tax { amount currency } gross { amount currency } }
    paid { amount currency }
    outstanding { amount currency }
    due { amount currency }
    moves { verb open reasons }
    invoices { id number status issuedOn dueOn pdfUrl total { gross { amount currency } } outstanding { amount currency } }
    holds { ...OrderHold }
    issues { ...Issue }
    supply { ...Supplying }
    changes { id state side changes reason proposedBy expiresAt answer dueBefore { amount currency } dueAfter { amount currency } moves { verb open reasons } }
    splitFrom { id number }
    splitInto { id number }
    mergedWith { id number }
    mergeable { id number total { gross { amount currency } } }
    shipments { id number status carrier trackingNumber trackingUrl labelUrl deliveryNoteUrl }
    payments { id status method receivedAt amount { amount currency } }
    documents { id kind filename createdAt url }
    lines(first: 100) {
      edges { node { ...Line } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [ADDRESS, ORDER_LINE, HOLD, ISSUE, SUPPLY],
);

export const ORDER_PAGE = graphql(
  `
  query OrderPage($id: ID!, $after: Cursor) {
    order(id: $id) {
      eventsCursor
      events(first: 100, after: $after) {
        edges { node { ...Event } }
        pageInfo { hasNextPage }
      }
      ...OrderOnPage
    }
  }
`,
  [EVENT, ORDER_ON_PAGE],
);

export const MORE_LINES = graphql(
  `
  query MoreLines($id: ID!, $after: String) {
    order(id: $id) {
      lines(first: 100, after: $after) {
        edges { node { ...Line } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`,
  [ORDER_LINE],
);

export const ORDER_UPDATED = graphql(`
  subscription OrderUpdated($id: ID!, $after: Cursor) {
    orderUpdated(id: $id, after: $after) { cursor }
  }
`);

const MOVED = graphql(`
  fragment Moved on OrderPayload {
    object { id version }
    userErrors { code message remedy }
    replayed
  }
`);

/** The verbs of `order.moves` that somebody can ask for, and the mutation that does each. */
export const MOVES = {
  confirm: graphql(`mutation Confirm($input: OrderMoveInput!) { moved: orderConfirm(input: $input) { ...Moved } }`, [MOVED]),
  reject: graphql(`mutation Reject($input: OrderMoveInput!) { moved: orderReject(input: $input) { ...Moved } }`, [MOVED]),
  hold: graphql(`mutation Hold($input: OrderMoveInput!) { moved: orderHold(input: $input) { ...Moved } }`, [MOVED]),
  release: graphql(`mutation Release($input: OrderMoveInput!) { moved: orderRelease(input: $input) { ...Moved } }`, [MOVED]),
  cancel: graphql(`mutation Cancel($input: OrderMoveInput!) { moved: orderCancel(input: $input) { ...Moved } }`, [MOVED]),
  unmerge: graphql(`mutation Unmerge($input: OrderMoveInput!) { moved: orderUnmerge(input: $input) { ...Moved } }`, [MOVED]),
  ship: graphql(`mutation Ship($input: OrderMoveInput!) { moved: orderShip(input: $input) { ...Moved } }`, [MOVED]),
  deliver: graphql(`mutation Deliver($input: OrderMoveInput!) { moved: orderDeliver(input: $input) { ...Moved } }`, [MOVED]),
};

export type Verb = keyof typeof MOVES;
export type OrderRow = ResultOf<typeof ORDER_ROW>;
export type OrderOnPage = ResultOf<typeof ORDER_ON_PAGE>;
export type OrderLine = ResultOf<typeof ORDER_LINE>;
export type OrderEvent = ResultOf<typeof EVENT>;
export type Hold = ResultOf<typeof HOLD>;
export type Issue = ResultOf<typeof ISSUE>;
export type ProposedChange = OrderOnPage["changes"][number];
export type PostalAddress = ResultOf<typeof ADDRESS>;
