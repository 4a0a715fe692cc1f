import type { ResultOf } from "gql.tada";
import { graphql } from "../foundation/graphql";

const SUPPLIER = graphql(`
  fragment SupplierRow on Supplier { id name email language currency leadDays street postalCode city countryCode active }
`);

export const SUPPLIER_LIST = graphql(
  `
  query SupplierList($after: String) {
    suppliers(first: 50, after: $after) { edges { node { ...SupplierRow articles { id } } } pageInfo { hasNextPage endCursor } }
  }
`,
  [SUPPLIER],
);

export const SUPPLIER_NAMES = graphql(`query SupplierNames { suppliers(first: 100) { edges { node { id name active } } } }`);

export const SUPPLIER_PAGE = graphql(
  `
  query SupplierPage($id: ID!) {
    node(id: $id) {
      ... on Supplier {
        ...SupplierRow
        articles { id sku supplierSku reorderPoint reorderQuantity leastQuantity packQuantity unitPrice { amount currency } }
      }
    }
  }
`,
  [SUPPLIER],
);

const SUPPLIER_SAVED = graphql(`
  fragment SupplierSaved on SupplierPayload { object { id } userErrors { code message path remedy } }
`);

export const SUPPLIER_SAVE = graphql(`mutation SupplierSave($input: SupplierSaveInput!) { done: supplierSave(input: $input) { ...SupplierSaved } }`, [SUPPLIER_SAVED]);
export const SUPPLIER_ARTICLE_SAVE = graphql(`mutation SupplierArticleSave($input: SupplierArticleSaveInput!) { done: supplierArticleSave(input: $input) { ...SupplierSaved } }`, [SUPPLIER_SAVED]);

export const PROPOSALS = graphql(`
  query Proposals($after: String) {
    purchaseProposals(first: 20, after: $after) {
      edges {
        node {
          supplier { id name email }
          lines { sku waiting available expected quantity article { name } unitPrice { amount currency } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const PURCHASE = graphql(`
  fragment PurchaseRow on PurchaseOrder {
    id
    number
    version
    status
    dropship
    expectedOn
    createdAt
    sentAt
    supplier { id name email }
    order { id number }
    total { amount currency }
  }
`);

export const PURCHASE_LIST = graphql(
  `
  query PurchaseList($first: Int, $after: String, $where: PurchaseOrderWhere) {
    purchaseOrders(first: $first, after: $after, where: $where) {
      edges { node { ...PurchaseRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [PURCHASE],
);

export const PURCHASE_PAGE = graphql(
  `
  query PurchasePage($id: ID!) {
    node(id: $id) {
      ... on PurchaseOrder {
        ...PurchaseRow
        reason
        pdfUrl
        lines { id sku supplierSku name ordered received givenUp expected unitPrice { amount currency } }
        moves { verb open reasons }
      }
    }
  }
`,
  [PURCHASE],
);

const PURCHASE_DONE = graphql(`
  fragment PurchaseDone on PurchaseOrderPayload { object { id number version } userErrors { code message path remedy } }
`);

export const PURCHASE_CREATE = graphql(`mutation PurchaseCreate($input: PurchaseOrderCreateInput!) { done: purchaseOrderCreate(input: $input) { ...PurchaseDone } }`, [PURCHASE_DONE]);
export const PURCHASE_SEND = graphql(`mutation PurchaseSend($input: PurchaseOrderMoveInput!) { done: purchaseOrderSend(input: $input) { ...PurchaseDone } }`, [PURCHASE_DONE]);
export const PURCHASE_CANCEL = graphql(`mutation PurchaseCancel($input: PurchaseOrderMoveInput!) { done: purchaseOrderCancel(input: $input) { ...PurchaseDone } }`, [PURCHASE_DONE]);
export const PURCHASE_DATE = graphql(`mutation PurchaseDate($input: PurchaseOrderDateInput!) { done: purchaseOrderDate(input: $input) { ...PurchaseDone } }`, [PURCHASE_DONE]);
export const PURCHASE_RECEIVE = graphql(`mutation PurchaseReceive($input: PurchaseOrderReceiveInput!) { done: purchaseOrderReceive(input: $input) { ...PurchaseDone } }`, [PURCHASE_DONE]);
export const PURCHASE_GIVE_UP = graphql(`mutation PurchaseGiveUp($input: PurchaseOrderGiveUpInput!) { done: purchaseOrderGiveUp(input: $input) { ...PurchaseDone } }`, [PURCHASE_DONE]);
export const DISPATCH_RECORD = graphql(`mutation DispatchRecord($input: DispatchNoteRecordInput!) { done: dispatchNoteRecord(input: $input) { ...PurchaseDone } }`, [PURCHASE_DONE]);

export const SOURCE_RULES = graphql(`
  query SourceRules($after: String) {
    supplyRules(first: 100, after: $after) { edges { node { id source sku articleKind priority active supplier { id name } } } }
    suppliers(first: 100) { edges { node { id name active } } }
  }
`);

export const SOURCE_RULE_SET = graphql(`mutation SourceRuleSet($input: SupplyRuleSetInput!) { done: supplyRuleSet(input: $input) { object { id } userErrors { code message path remedy } } }`);

export type SupplierRow = ResultOf<typeof SUPPLIER>;
export type Supplier = Extract<NonNullable<ResultOf<typeof SUPPLIER_PAGE>["node"]>, { articles: unknown }>;
export type Proposal = ResultOf<typeof PROPOSALS>["purchaseProposals"]["edges"][number]["node"];
export type PurchaseRow = ResultOf<typeof PURCHASE>;
export type Purchase = Extract<NonNullable<ResultOf<typeof PURCHASE_PAGE>["node"]>, { lines: unknown }>;
export type SourceRule = ResultOf<typeof SOURCE_RULES>["supplyRules"]["edges"][number]["node"];
