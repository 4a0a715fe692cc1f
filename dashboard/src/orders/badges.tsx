import type { Enum } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { Badge, type Tone } from "../ui/badge";

type Status = Enum<"OrderStatus">;
type Fulfillment = Enum<"FulfillmentStatus">;
type Payment = Enum<"PaymentStatus">;
type Attention = Enum<"Attention">;

const STATUS: Partial<Record<Status, Tone>> = { PLACED: "info", CONFIRMED: "info", COMPLETED: "good", REJECTED: "bad" };
const FULFILLMENT: Partial<Record<Fulfillment, Tone>> = {
  NOT_REQUIRED: "none",
  IN_PROGRESS: "info",
  PARTIALLY_SHIPPED: "info",
  SHIPPED: "info",
  PARTIALLY_DELIVERED: "info",
  DELIVERED: "good",
};
const PAYMENT: Partial<Record<Payment, Tone>> = {
  NOTHING_DUE: "none",
  UNPAID: "warn",
  AUTHORIZED: "info",
  PARTIALLY_PAID: "warn",
  PAID: "good",
  OVERPAID: "warn",
};
const ATTENTION: Partial<Record<Attention, Tone>> = { LATE: "bad", OVERDUE_PAYMENT: "bad", REFUND_FAILED: "bad" };

export function StatusBadge({ value }: { value: Status }) {
  return <Badge tone={STATUS[value] ?? "neutral"}>{t(`status.${value}`)}</Badge>;
}

export function FulfillmentBadge({ value }: { value: Fulfillment }) {
  return <Badge tone={FULFILLMENT[value] ?? "neutral"}>{t(`fulfillmentStatus.${value}`)}</Badge>;
}

export function PaymentBadge({ value }: { value: Payment }) {
  return <Badge tone={PAYMENT[value] ?? "neutral"}>{t(`paymentStatus.${value}`)}</Badge>;
}

export function AttentionBadges({ values }: { values: readonly Attention[] }) {
  return (
    <span class="badges">
      {values.map((value) => (
        <Badge key={value} tone={ATTENTION[value] ?? "warn"}>
          {t(`attention.${value}`)}
        </Badge>
      ))}
    </span>
  );
}

/** 0 to 100; from 70 on it should not wait. An order that can wait for ever shows nothing. */
export function Urgency({ value }: { value: number }) {
  if (!value) return <span class="faint">–</span>;
  const level = value >= 70 ? "high" : value >= 40 ? "middle" : "low";
  return (
    <span class={`urgency ${level}`}>
      <svg class="meter" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class="meter-track" width="100" height="10" />
        <rect width={value} height="10" />
      </svg>
      {value}
    </span>
  );
}
