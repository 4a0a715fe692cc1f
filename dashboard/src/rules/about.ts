import { money } from "../foundation/format";
import { called, t } from "../foundation/i18n";
import type { Rule } from "./queries";

/** Which orders a rule speaks of, in one line. */
export function aboutWords(rule: Rule): string {
  const said = [
    rule.channel && t(`channel.${rule.channel}`),
    rule.customer && `${rule.customer.name} (${rule.customer.number})`,
    rule.tier && called("tier", rule.tier),
    rule.paymentMethod && called("paymentMethod", rule.paymentMethod),
    !rule.anyAmount && t("rules.upTo", { sum: money(rule.upTo) }),
  ].filter(Boolean);
  return said.length ? said.join(" · ") : t("rules.every");
}

/** What a rule would be with something else changed. */
export function given(rule: Rule) {
  return {
    id: rule.id,
    channel: rule.channel,
    customerId: rule.customer?.id ?? null,
    tier: rule.tier,
    paymentMethod: rule.paymentMethod,
    upTo: rule.anyAmount ? null : rule.upTo,
    decision: rule.decision,
    active: rule.active,
  };
}
