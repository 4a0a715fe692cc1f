import { decimalOf } from "../foundation/amounts";
import { CHANNELS } from "../foundation/channels";
import { ask } from "../foundation/graphql";
import { called, t } from "../foundation/i18n";
import { ActionDialog } from "../ui/action";
import { aboutWords } from "./about";
import { CUSTOMER_BY_NUMBER, RULE_DEFINE, type Rule } from "./queries";

const TIERS = ["STANDARD", "SILVER", "GOLD"] as const;
const PAYMENTS = ["INVOICE", "PREPAYMENT"] as const;
const DECISIONS = ["CONFIRM", "ASK"] as const;

interface Props {
  rule: Rule | null;
  currency: string;
  onDone: () => void;
  onClose: () => void;
}

/** Whose number it is; undefined when nobody's. */
async function customerWith(number: string): Promise<string | null | undefined> {
  if (!number) return null;
  const { customers } = await ask(CUSTOMER_BY_NUMBER, { search: number });
  return customers.edges.find((edge) => edge.node.number === number)?.node.id;
}

/** Adds a rule, or changes one. */
export function RuleDialog({ rule, currency, onDone, onClose }: Props) {
  return (
    <ActionDialog
      title={rule ? aboutWords(rule) : t("rules.new")}
      submit={t("rules.save")}
      fields={[
        { name: "decision", label: t("rules.decision"), kind: "select", initial: rule?.decision ?? "CONFIRM", options: DECISIONS.map((one) => [one, t(`rules.${one}`)] as const) },
        { name: "channel", label: t("rules.channel"), kind: "select", initial: rule?.channel ?? "", options: [["", t("rules.anyChannel")], ...CHANNELS.map((one) => [one, t(`channel.${one}`)] as const)] },
        { name: "upTo", label: t("rules.sum", { currency }), hint: t("rules.sumHint"), initial: rule && !rule.anyAmount ? rule.upTo.amount : "", maxLength: 15 },
        { name: "paymentMethod", label: t("rules.payment"), kind: "select", initial: rule?.paymentMethod ?? "", options: [["", t("rules.anyPayment")], ...PAYMENTS.map((one) => [one, called("paymentMethod", one)] as const)] },
        { name: "tier", label: t("rules.tier"), kind: "select", initial: rule?.tier ?? "", options: [["", t("rules.anyTier")], ...TIERS.map((one) => [one, called("tier", one)] as const)] },
        { name: "customerId", label: t("rules.customer"), hint: t("rules.customerHint"), initial: rule?.customer?.number ?? "", maxLength: 20 },
        { name: "active", label: t("rules.on"), kind: "check", initial: rule?.active === false ? "" : "yes" },
      ]}
      send={async (v, terms) => {
        const typed = (v["upTo"] ?? "").trim();
        const amount = typed ? decimalOf(typed) : null;
        if (typed && amount === null) return { object: null, userErrors: [{ code: "INVALID", message: t("rules.noSum"), path: ["upTo"], remedy: null }] };
        const number = (v["customerId"] ?? "").trim();
        const customerId = await customerWith(number);
        if (customerId === undefined) {
          return { object: null, userErrors: [{ code: "NOT_FOUND", message: t("rules.noCustomer", { number }), path: ["customerId"], remedy: t("rules.seeCustomers") }] };
        }
        const input = {
          ...terms,
          id: rule?.id ?? null,
          decision: DECISIONS.find((one) => one === v["decision"]) ?? "CONFIRM",
          channel: CHANNELS.find((one) => one === v["channel"]) ?? null,
          upTo: amount === null ? null : { amount, currency },
          paymentMethod: PAYMENTS.find((one) => one === v["paymentMethod"]) ?? null,
          tier: TIERS.find((one) => one === v["tier"]) ?? null,
          customerId,
          active: v["active"] === "yes",
        };
        const { done } = await ask(RULE_DEFINE, { input });
        // The sum is one field here, and two words of a path there.
        return { ...done, userErrors: done.userErrors.map((error) => (error.path?.includes("upTo") ? { ...error, path: ["upTo"] } : error)) };
      }}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
