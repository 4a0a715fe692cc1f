import type { ComponentChildren } from "preact";
import { day } from "../foundation/format";
import { called, t } from "../foundation/i18n";
import { Badge, type Tone } from "../ui/badge";
import { Card } from "../ui/card";
import { Money } from "../ui/money";
import { Day, Instant } from "../ui/time";
import type { OrderOnPage } from "./queries";

function Download({ url, children }: { url: string | null; children: ComponentChildren }) {
  if (!url) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener">
      {children}
    </a>
  );
}

/** A card of papers; without any it says when they come, or is not there. */
function Papers({ title, empty, children }: { title: string; empty?: string; children: ComponentChildren[] }) {
  if (!children.length && !empty) return null;
  return (
    <Card title={title}>{children.length ? <ul class="papers">{children}</ul> : <p class="faint">{empty}</p>}</Card>
  );
}

const SHIPMENT: Record<string, Tone> = { DELIVERED: "good", EXCEPTION: "bad", LOST: "bad", RETURNED_TO_SENDER: "bad" };
const INVOICE: Record<string, Tone> = { ISSUED: "warn", PAID: "good" };
const PAYMENT: Record<string, Tone> = { CAPTURED: "good", FAILED: "bad", CHARGED_BACK: "bad" };

/** A bank books by the day, which arrives as its first moment. */
function Received({ at }: { at: string | null }) {
  const isDay = at?.endsWith("T00:00:00Z");
  return isDay && at ? <Day iso={at.slice(0, 10)} /> : <Instant iso={at} />;
}

export function ShipmentsCard({ order }: { order: OrderOnPage }) {
  return (
    <Papers title={t("order.shipments")}>
      {order.shipments.map((shipment) => (
        <li key={shipment.id}>
          <span class="strong">{shipment.number}</span> <Badge tone={SHIPMENT[shipment.status] ?? "info"}>{called("shipment", shipment.status)}</Badge>
          <p>
            {called("carrier", shipment.carrier)} <span class="code">{shipment.trackingNumber}</span>
          </p>
          <p class="links">
            {shipment.trackingUrl && <Download url={shipment.trackingUrl}>{t("order.track")}</Download>}
            {shipment.labelUrl && <Download url={shipment.labelUrl}>{t("order.label")}</Download>}
            {shipment.deliveryNoteUrl && <Download url={shipment.deliveryNoteUrl}>{t("order.deliveryNote")}</Download>}
          </p>
        </li>
      ))}
    </Papers>
  );
}

export function InvoicesCard({ order }: { order: OrderOnPage }) {
  return (
    <Papers title={t("order.invoices")}>
      {order.invoices.map((invoice) => (
        <li key={invoice.id}>
          <Download url={invoice.pdfUrl}>{invoice.number}</Download> <Badge tone={INVOICE[invoice.status] ?? "neutral"}>{called("invoice", invoice.status)}</Badge>
          <p>
            <Money value={invoice.total.gross} />
            {invoice.dueOn && invoice.status === "ISSUED" && <span class="faint"> · {t("order.due", { day: day(invoice.dueOn) })}</span>}
          </p>
        </li>
      ))}
    </Papers>
  );
}

export function PaymentsCard({ order }: { order: OrderOnPage }) {
  return (
    <Papers title={t("order.payments")}>
      {order.payments.map((payment) => (
        <li key={payment.id}>
          <Money value={payment.amount} /> <Badge tone={PAYMENT[payment.status] ?? "neutral"}>{called("payment", payment.status)}</Badge>
          <p class="faint">
            {called("method", payment.method)} · <Received at={payment.receivedAt} />
          </p>
        </li>
      ))}
    </Papers>
  );
}

export function DocumentsCard({ order }: { order: OrderOnPage }) {
  return (
    <Papers title={t("order.documents")} empty={t("order.noDocuments")}>
      {order.documents.map((document) => (
        <li key={document.id}>
          <Download url={document.url}>{called("document", document.kind)}</Download>
          <p class="faint">
            {document.filename} · <Instant iso={document.createdAt} />
          </p>
        </li>
      ))}
    </Papers>
  );
}
