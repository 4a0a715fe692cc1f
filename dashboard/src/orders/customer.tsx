import { country } from "../foundation/format";
import { t } from "../foundation/i18n";
import { Card, Facts } from "../ui/card";
import type { OrderOnPage, PostalAddress } from "./queries";

function linesOf(address: PostalAddress): string[] {
  const city = [address.postalCode, address.city].filter(Boolean).join(" ");
  const place = address.region ? `${city}, ${address.region}` : city;
  return [address.name, address.company, address.street, address.extra, place, country(address.countryCode)].filter(
    (line): line is string => Boolean(line),
  );
}

function Address({ address }: { address: PostalAddress }) {
  return (
    <address>
      {linesOf(address).map((line, i) => (
        <span key={i}>{line}</span>
      ))}
      {address.phone && <a href={`tel:${address.phone}`}>{address.phone}</a>}
    </address>
  );
}

export function CustomerCard({ order }: { order: OrderOnPage }) {
  const { customer, shippingAddress: to, billingAddress: bill } = order;
  const same = to !== null && bill !== null && linesOf(to).join("\n") === linesOf(bill).join("\n");
  return (
    <Card title={t("order.customer")}>
      {customer && (
        <>
          <p class="strong">{customer.name}</p>
          {customer.email && <a href={`mailto:${customer.email}`}>{customer.email}</a>}
        </>
      )}
      <Facts
        rows={[
          [t("order.customerNumber"), customer?.number],
          [t("order.shippingAddress"), to && <Address address={to} />],
          [t("order.billingAddress"), same ? t("order.sameAddress") : bill && <Address address={bill} />],
          [t("order.note"), order.note],
        ]}
      />
    </Card>
  );
}
