import type { ResultOf } from "gql.tada";
import { graphql } from "../foundation/graphql";

export const STOCK_ROW = graphql(`
  fragment StockRow on StockItem { id sku name onHand reserved blocked available waiting nextAvailableOn }
`);

const STOCK_LEVEL = graphql(`
  fragment StockLevelShown on StockLevel { id location onHand blocked }
`);

const STOCK_ARRIVAL = graphql(`
  fragment StockArrivalShown on StockArrival { id version sku quantity received expectedOn source status }
`);

export const STOCK_LIST = graphql(
  `
  query StockList($first: Int, $after: String, $where: StockItemWhere, $search: String) {
    stockItems(first: $first, after: $after, where: $where, search: $search) {
      edges { node { ...StockRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [STOCK_ROW],
);

export const STOCK_PAGE = graphql(
  `
  query StockPage($sku: String!) {
    stockItem(sku: $sku) {
      ...StockRow
      levels { ...StockLevelShown }
      arrivals { ...StockArrivalShown }
      claims { id orderId quantity status }
    }
    locations(first: 100) { edges { node { code name active } } }
  }
`,
  [STOCK_ROW, STOCK_LEVEL, STOCK_ARRIVAL],
);

export const STOCK_MOVEMENTS = graphql(`
  query StockMovements($sku: String!, $after: String) {
    stockMovements(sku: $sku, first: 20, after: $after) {
      edges { node { id kind location quantity blocked reference reason orderId byId at } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const WAITING_LIST = graphql(`
  query WaitingList($sku: String!, $after: String) {
    waitingList(sku: $sku, first: 50, after: $after) {
      edges { node { id quantity email name status since offeredAt } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const BOOKED = graphql(
  `
  fragment Booked on StockPayload {
    object { ...StockRow levels { ...StockLevelShown } }
    userErrors { code message path remedy }
  }
`,
  [STOCK_ROW, STOCK_LEVEL],
);

const ARRIVAL_BOOKED = graphql(
  `
  fragment ArrivalBooked on StockArrivalPayload {
    object { ...StockArrivalShown }
    userErrors { code message path remedy }
  }
`,
  [STOCK_ARRIVAL],
);

export const STOCK_RECEIVE = graphql(`mutation StockReceive($input: StockReceiveInput!) { done: stockReceive(input: $input) { ...Booked } }`, [BOOKED]);
export const STOCK_ADJUST = graphql(`mutation StockAdjust($input: StockAdjustInput!) { done: stockAdjust(input: $input) { ...Booked } }`, [BOOKED]);
export const STOCK_COUNT = graphql(`mutation StockCount($input: StockCountInput!) { done: stockCount(input: $input) { ...Booked } }`, [BOOKED]);
export const STOCK_TRANSFER = graphql(`mutation StockTransfer($input: StockTransferInput!) { done: stockTransfer(input: $input) { ...Booked } }`, [BOOKED]);
export const STOCK_QUARANTINE = graphql(`mutation StockQuarantine($input: StockQuarantineInput!) { done: stockQuarantine(input: $input) { ...Booked } }`, [BOOKED]);
export const STOCK_UNBLOCK = graphql(`mutation StockUnblock($input: StockBlockedInput!) { done: stockReleaseQuarantine(input: $input) { ...Booked } }`, [BOOKED]);
export const STOCK_SCRAP = graphql(`mutation StockScrap($input: StockBlockedInput!) { done: stockScrap(input: $input) { ...Booked } }`, [BOOKED]);
export const ARRIVAL_EXPECT = graphql(`mutation ArrivalExpect($input: StockArrivalExpectInput!) { done: stockArrivalExpect(input: $input) { ...ArrivalBooked } }`, [ARRIVAL_BOOKED]);
export const ARRIVAL_CHANGE = graphql(`mutation ArrivalChange($input: StockArrivalChangeInput!) { done: stockArrivalChange(input: $input) { ...ArrivalBooked } }`, [ARRIVAL_BOOKED]);
export const ARRIVAL_CANCEL = graphql(`mutation ArrivalCancel($input: StockArrivalCancelInput!) { done: stockArrivalCancel(input: $input) { ...ArrivalBooked } }`, [ARRIVAL_BOOKED]);
export const ARRIVAL_RECEIVE = graphql(`mutation ArrivalReceive($input: StockArrivalReceiveInput!) { done: stockArrivalReceive(input: $input) { ...ArrivalBooked } }`, [ARRIVAL_BOOKED]);
export const WAITING_JOIN = graphql(`mutation WaitingJoin($input: WaitingListJoinInput!) { done: waitingListJoin(input: $input) { object { id } userErrors { code message path remedy } } }`);
export const WAITING_LEAVE = graphql(`mutation WaitingLeave($input: WaitingListLeaveInput!) { done: waitingListLeave(input: $input) { object { id } userErrors { code message path remedy } } }`);

const EXTRA_OFFERED = graphql(`fragment ExtraOffered on ExtraWork { id code name price { amount currency } days }`);

export const EXTRAS_OF = graphql(`query ExtrasOf($sku: String!) { products(first: 20, search: $sku) { edges { node { sku unitPrice { currency } extras { ...ExtraOffered } } } } }`, [EXTRA_OFFERED]);
export const EXTRA_DEFINE = graphql(`mutation ExtraDefine($input: ExtraWorkDefineInput!) { done: extraWorkDefine(input: $input) { object { sku } userErrors { code message path remedy } } }`);

export type ExtraOffered = ResultOf<typeof EXTRA_OFFERED>;
export type StockRow = ResultOf<typeof STOCK_ROW>;
export type StockArrival = ResultOf<typeof STOCK_ARRIVAL>;
export type StockLevel = ResultOf<typeof STOCK_LEVEL>;
export type StockItem = NonNullable<ResultOf<typeof STOCK_PAGE>["stockItem"]>;
export type Movement = ResultOf<typeof STOCK_MOVEMENTS>["stockMovements"]["edges"][number]["node"];
export type WaitingEntry = ResultOf<typeof WAITING_LIST>["waitingList"]["edges"][number]["node"];
