import type { ResultOf } from "gql.tada";
import { graphql } from "../foundation/graphql";

const DRAFT_ROW = graphql(`
  fragment DraftRow on Draft {
    id
    version
    state
    channel
    externalReference
    title
    confidence
    openedAt
    problems { path message remedy }
    source { code name }
    order { id number total { gross { amount currency } } promisedOn }
  }
`);

const DRAFT_SHOWN = graphql(
  `
  fragment DraftShown on Draft {
    ...DraftRow
    reason
    notes
    moves { verb open reasons }
    fields { path value source confidence candidates { sku name score } }
    arrival { kind filename excerpt receivedAt }
  }
`,
  [DRAFT_ROW],
);

export const DRAFT_LIST = graphql(
  `
  query DraftList($first: Int, $after: String, $where: DraftWhere) {
    drafts(first: $first, after: $after, where: $where) {
      edges { node { ...DraftRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [DRAFT_ROW],
);

export const DRAFT_PAGE = graphql(`query DraftPage($id: ID!) { draft(id: $id) { ...DraftShown } }`, [DRAFT_SHOWN]);

const DRAFTED = graphql(
  `fragment Drafted on DraftPayload { object { ...DraftShown } userErrors { code message path remedy } }`,
  [DRAFT_SHOWN],
);

export const DRAFT_CORRECT = graphql(`mutation DraftCorrect($input: DraftCorrectInput!) { done: draftCorrect(input: $input) { ...Drafted } }`, [DRAFTED]);
export const DRAFT_PLACE = graphql(`mutation DraftPlace($input: DraftPlaceInput!) { done: draftPlace(input: $input) { ...Drafted } }`, [DRAFTED]);
export const DRAFT_DISCARD = graphql(`mutation DraftDiscard($input: DraftDiscardInput!) { done: draftDiscard(input: $input) { ...Drafted } }`, [DRAFTED]);
export const DRAFT_FROM_EMAIL = graphql(`mutation DraftFromEmail($input: DraftFromEmailInput!) { done: draftFromEmail(input: $input) { ...Drafted } }`, [DRAFTED]);

const ARRIVAL = graphql(`
  fragment ArrivalShown on IntakeArrival {
    id
    kind
    state
    filename
    size
    reason
    receivedAt
    source { name }
    drafts { id title confidence state }
  }
`);

export const FILE_IMPORT = graphql(
  `
  mutation FileImport($input: IntakeFileImportInput!) {
    done: intakeFileImport(input: $input) { object { ...ArrivalShown } userErrors { code message path remedy } }
  }
`,
  [ARRIVAL],
);

export const ARRIVAL_LIST = graphql(
  `
  query ArrivalList($after: String) {
    intakeArrivals(first: 20, after: $after) {
      edges { node { ...ArrivalShown } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [ARRIVAL],
);

export const FILE_PREVIEW = graphql(`
  query FilePreview($content: String!, $source: String) {
    intakePreview(content: $content, source: $source) {
      separator
      orders
      lines
      columns { column path confidence sample }
      fields { path value source confidence }
      notes
    }
  }
`);

const SOURCE = graphql(`
  fragment SourceShown on IntakeSource { id code name kind channel referencePrefix hasSecret active }
`);

export const SOURCE_LIST = graphql(
  `
  query SourceList($after: String) {
    intakeSources(first: 100, after: $after) { edges { node { ...SourceShown } } pageInfo { hasNextPage endCursor } }
  }
`,
  [SOURCE],
);

export const SOURCE_DEFINE = graphql(
  `
  mutation SourceDefine($input: IntakeSourceDefineInput!) {
    done: intakeSourceDefine(input: $input) { object { ...SourceShown } userErrors { code message path remedy } }
  }
`,
  [SOURCE],
);

export type DraftRow = ResultOf<typeof DRAFT_ROW>;
export type Draft = ResultOf<typeof DRAFT_SHOWN>;
export type DraftField = Draft["fields"][number];
export type Arrival = ResultOf<typeof ARRIVAL>;
export type Preview = ResultOf<typeof FILE_PREVIEW>["intakePreview"];
export type Source = ResultOf<typeof SOURCE>;
