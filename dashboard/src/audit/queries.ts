import { graphql } from "../foundation/graphql";
import { CHANGE } from "../orders/desk_queries";

export const AUDIT_LIST = graphql(
  `
  query AuditList($after: String, $where: AuditWhere) {
    auditEntries(first: 50, after: $after, where: $where) {
      edges { node { ...Change order { id number } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [CHANGE],
);
