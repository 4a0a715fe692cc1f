import { called, t } from "../foundation/i18n";
import { Facts } from "../ui/card";
import { Money } from "../ui/money";
import { Day, Instant } from "../ui/time";
import { AttentionBadges, FulfillmentBadge, PaymentBadge, StatusBadge, Urgency } from "./badges";
import type { OrderOnPage } from "./queries";

function Others({ orders }: { orders: readonly { id: string; number: string }[] }) {
  return (
    <>
      {orders.map(({ id, number }, at) => (
        <span key={id}>
          {at > 0 && ", "}
          <a href={`/orders/${id}`}>{number}</a>
        </span>
      ))}
    </>
  );
}

/** The order at a glance. */
export function OrderHead({ order }: { order: OrderOnPage }) {
  return (
    <header class="order-head">
      <div class="order-title">
        <h1 tabIndex={-1}>{t("order.title", { number: order.number })}</h1>
        <AttentionBadges values={order.attention} />
      </div>
      <Facts
        rows={[
          [t("column.status"), <StatusBadge value={order.status} />],
          [t("column.fulfillment"), <FulfillmentBadge value={order.fulfillmentStatus} />],
          [t("column.payment"), <PaymentBadge value={order.paymentStatus} />],
          [t("order.total"), <Money value={order.total.gross} />],
          [t("order.outstanding"), <Money value={order.outstanding} />],
          [t("order.placed"), <Instant iso={order.placedAt} />],
          [t("order.promised"), <Day iso={order.promisedOn} />],
          [t("order.channel"), t(`channel.${order.channel}`)],
          [t("order.reference"), order.externalReference],
          [t("order.splitFrom"), order.splitFrom && <Others orders={[order.splitFrom]} />],
          [t("order.splitInto"), order.splitInto.length > 0 && <Others orders={order.splitInto} />],
          [t("order.mergedWith"), order.mergedWith.length > 0 && <Others orders={order.mergedWith} />],
          [t("order.invoicing"), called("invoiceStatus", order.invoiceStatus)],
          [t("order.returns"), order.returnStatus === "NONE" ? null : called("returnStatus", order.returnStatus)],
          [t("column.urgency"), order.urgency > 0 ? <Urgency value={order.urgency} /> : null],
        ]}
      />
    </header>
  );
}
