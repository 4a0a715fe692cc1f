import { graphql } from "../foundation/graphql";

export const VIEWER = graphql(`query Viewer { viewer { id name email role permissions } }`);

export const SESSION_START = graphql(`
  mutation SessionStart($input: SessionStartInput!) {
    sessionStart(input: $input) {
      object { id name email role permissions }
      userErrors { code message remedy }
    }
  }
`);

export const SESSION_END = graphql(`mutation SessionEnd { sessionEnd { userErrors { code message } } }`);
