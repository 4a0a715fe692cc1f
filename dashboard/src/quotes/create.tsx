import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { ActionDialog } from "../ui/action";
import { Money } from "../ui/money";
import { QUOTE_CREATE, type Quote } from "./queries";

const VALID_DAYS = 14;

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** "2 TEE-SENC-100 9.50" per line: pieces, article, and the agreed price where there is one. */
export function linesOf(text: string, currency: string) {
  return text
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words[0])
    .map(([quantity, sku = "", price]) => ({
      sku,
      quantity: Number(quantity) || 0,
      unitPrice: price ? { amount: price.replace(",", "."), currency } : null,
    }));
}

/** Works out what somebody would pay, before it is kept. */
export function NewQuote({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  return (
    <ActionDialog
      title={t("quotes.new")}
      submit={t("quotes.keep")}
      wide
      fields={[
        { name: "name", label: t("waiting.name"), required: true },
        { name: "email", label: t("session.email"), kind: "email" },
        { name: "street", label: t("field.street"), required: true },
        { name: "postalCode", label: t("field.postalCode"), required: true },
        { name: "city", label: t("field.city"), required: true },
        { name: "countryCode", label: t("field.countryCode"), required: true, initial: "DE", maxLength: 2 },
        { name: "lines", label: t("order.lines"), kind: "long", required: true, hint: t("quotes.linesHint"), maxLength: 5_000 },
        { name: "validUntil", label: t("quotes.validUntil"), kind: "date", required: true, initial: inDays(VALID_DAYS) },
        { name: "note", label: t("order.note"), kind: "long" },
      ]}
      send={async (v, terms) => {
        const name = v["name"] ?? "";
        const shippingAddress = { name, street: v["street"] ?? "", postalCode: v["postalCode"] ?? "", city: v["city"] ?? "", countryCode: v["countryCode"] ?? "" };
        const input = { ...terms, customer: { name, email: v["email"] || null }, shippingAddress, lines: linesOf(v["lines"] ?? "", "EUR") };
        return (await ask(QUOTE_CREATE, { input: { ...input, validUntil: v["validUntil"] ?? "", note: v["note"] || null } })).done;
      }}
      preview={(quote: Quote) => (
        <p>
          {t("order.total")}: <Money value={quote.total.gross} />
        </p>
      )}
      onDone={(quote) => quote && onMade(quote.id)}
      onClose={onClose}
    />
  );
}
