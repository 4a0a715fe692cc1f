import type { ResultOf } from "gql.tada";
import { graphql } from "../foundation/graphql";

export const JOB_ROW = graphql(`
  fragment JobRow on Job {
    id
    kind
    state
    total
    done
    failed
    by
    queuedAt
    startedAt
    endedAt
    cancelAskedAt
    resultUrl
    moves { verb open reasons }
  }
`);

const JOB_RESULT = graphql(`
  fragment JobResult on JobItem { position key label state code message }
`);

export const JOB_LIST = graphql(
  `
  query JobList($first: Int, $after: String) {
    jobs(first: $first, after: $after) {
      edges { node { ...JobRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [JOB_ROW],
);

export const JOB_PAGE = graphql(
  `
  query JobPage($id: ID!, $after: String) {
    job(id: $id) {
      ...JobRow
      items(first: 100, after: $after) {
        edges { node { ...JobResult } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`,
  [JOB_ROW, JOB_RESULT],
);

export const JOB_PROGRESS = graphql(
  `
  subscription JobProgress($id: ID!) {
    jobProgress(id: $id) { ...JobRow }
  }
`,
  [JOB_ROW],
);

export const JOB_CANCEL = graphql(
  `
  mutation JobCancel($input: JobCancelInput!) {
    jobCancel(input: $input) {
      object { ...JobRow }
      userErrors { code message path remedy }
    }
  }
`,
  [JOB_ROW],
);

export const JOB_RESUME = graphql(
  `
  mutation JobResume($input: JobResumeInput!) {
    jobResume(input: $input) {
      object { ...JobRow }
      userErrors { code message path remedy }
    }
  }
`,
  [JOB_ROW],
);

export type JobRow = ResultOf<typeof JOB_ROW>;
export type JobResult = ResultOf<typeof JOB_RESULT>;
