import type { ResultOf } from "gql.tada";
import { graphql } from "../foundation/graphql";

const RULE = graphql(`
  fragment Rule on ConfirmationRule {
    id
    channel
    customer { id number name }
    tier
    paymentMethod
    upTo { amount currency }
    anyAmount
    decision
    active
  }
`);

export const RULE_LIST = graphql(`query RuleList($after: String) { confirmationRules(first: 100, after: $after) { edges { node { ...Rule } } pageInfo { hasNextPage endCursor } } }`, [RULE]);

/** The shop's currency is that of its articles. */
export const SHOP_CURRENCY = graphql(`query ShopCurrency { products(first: 1) { edges { node { unitPrice { currency } } } } }`);

export const CUSTOMER_BY_NUMBER = graphql(`query CustomerByNumber($search: String) { customers(first: 20, search: $search) { edges { node { id number } } } }`);

const RULE_DONE = graphql(`fragment RuleDone on ConfirmationRulePayload { object { id } userErrors { code message path remedy } }`);

export const RULE_DEFINE = graphql(`mutation RuleDefine($input: ConfirmationRuleDefineInput!) { done: confirmationRuleDefine(input: $input) { ...RuleDone } }`, [RULE_DONE]);
export const RULE_MOVE = graphql(`mutation RuleMove($input: ConfirmationRuleMoveInput!) { done: confirmationRuleMove(input: $input) { ...RuleDone } }`, [RULE_DONE]);
export const RULE_REMOVE = graphql(`mutation RuleRemove($input: RuleRemoveInput!) { done: confirmationRuleRemove(input: $input) { ...RuleDone } }`, [RULE_DONE]);

export const RULE_TRIAL = graphql(`
  query RuleTrial($orderNumber: String!) {
    confirmationTrial(orderNumber: $orderNumber) { orderId confirmed ruleId reasons rules { ruleId differs } }
  }
`);

export const GIVE_UP = graphql(`query GiveUp { orderSettings { giveUpDays } }`);
export const GIVE_UP_DEFINE = graphql(`mutation GiveUpDefine($input: OrderSettingsDefineInput!) { done: orderSettingsDefine(input: $input) { object { giveUpDays } userErrors { code message path remedy } } }`);

export type Rule = ResultOf<typeof RULE>;
export type Trial = NonNullable<ResultOf<typeof RULE_TRIAL>["confirmationTrial"]>;
