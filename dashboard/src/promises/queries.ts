import type { ResultOf } from "gql.tada";
import { graphql } from "../foundation/graphql";

export const PROMISE = graphql(`
  fragment Promised on Promise { on because { kind on quantity source } }
`);

export type Promised = ResultOf<typeof PROMISE>;
export type Because = Promised["because"][number];
