import { graphql } from "../foundation/graphql";

export const BULK_START = graphql(`
  mutation BulkStart($input: IntakeBulkStartInput!) {
    done: intakeBulkStart(input: $input) { object { id } userErrors { code message path remedy } }
  }
`);
