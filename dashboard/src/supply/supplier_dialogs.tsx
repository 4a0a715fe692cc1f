import { decimalOf } from "../foundation/amounts";
import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { ActionDialog } from "../ui/action";
import { SUPPLIER_ARTICLE_SAVE, SUPPLIER_SAVE, type Supplier, type SupplierRow } from "./buying_queries";

interface SupplierProps {
  supplier: SupplierRow | null;
  onDone: (id: string) => void;
  onClose: () => void;
}

/** Adds a supplier, or changes one. */
export function SupplierDialog({ supplier, onDone, onClose }: SupplierProps) {
  return (
    <ActionDialog
      title={supplier?.name ?? t("suppliers.new")}
      submit={t("supply.save")}
      fields={[
        { name: "name", label: t("suppliers.name"), required: true, initial: supplier?.name ?? "" },
        { name: "email", label: t("suppliers.email"), kind: "email", required: true, initial: supplier?.email ?? "" },
        { name: "language", label: t("suppliers.language"), kind: "select", initial: supplier?.language ?? "de", options: [["de", "Deutsch"], ["en", "English"]] },
        { name: "currency", label: t("suppliers.currency"), required: true, initial: supplier?.currency ?? "EUR", maxLength: 3 },
        { name: "leadDays", label: t("suppliers.leadDays"), kind: "number", min: 0, required: true, initial: String(supplier?.leadDays ?? 5) },
        { name: "street", label: t("suppliers.street"), initial: supplier?.street ?? "" },
        { name: "postalCode", label: t("suppliers.postalCode"), initial: supplier?.postalCode ?? "", maxLength: 20 },
        { name: "city", label: t("suppliers.city"), initial: supplier?.city ?? "" },
        { name: "countryCode", label: t("suppliers.country"), required: true, initial: supplier?.countryCode ?? "DE", maxLength: 2 },
        { name: "active", label: t("supply.active"), kind: "check", initial: supplier?.active === false ? "" : "yes" },
      ]}
      send={async (v, terms) => {
        const text = (name: string): string => v[name] ?? "";
        const input = {
          ...terms,
          id: supplier?.id ?? null,
          name: text("name"),
          email: text("email"),
          language: text("language"),
          currency: text("currency").toUpperCase(),
          leadDays: Number.parseInt(text("leadDays"), 10),
          street: text("street"),
          postalCode: text("postalCode"),
          city: text("city"),
          countryCode: text("countryCode").toUpperCase(),
          active: text("active") === "yes",
        };
        return (await ask(SUPPLIER_SAVE, { input })).done;
      }}
      onDone={(saved) => onDone(saved?.id ?? "")}
      onClose={onClose}
    />
  );
}

interface ArticleProps {
  supplier: Supplier;
  article: Supplier["articles"][number] | null;
  onDone: () => void;
  onClose: () => void;
}

/** Says that a supplier sells an article, at what price, and when it is bought again. */
export function SupplierArticleDialog({ supplier, article, onDone, onClose }: ArticleProps) {
  return (
    <ActionDialog
      title={article?.sku ?? t("suppliers.newArticle")}
      submit={t("supply.save")}
      fields={[
        ...(article ? [] : [{ name: "sku", label: t("suppliers.sku"), required: true, hint: t("suppliers.skuHint"), maxLength: 64 }]),
        { name: "supplierSku", label: t("purchases.theirSku"), initial: article?.supplierSku ?? "", maxLength: 64 },
        { name: "unitPrice", label: `${t("suppliers.price")} (${supplier.currency})`, required: true, initial: article?.unitPrice.amount ?? "", maxLength: 15 },
        { name: "reorderPoint", label: t("suppliers.reorderPoint"), kind: "number", min: 0, required: true, initial: String(article?.reorderPoint ?? 0), hint: t("suppliers.reorderPointHint") },
        { name: "reorderQuantity", label: t("suppliers.reorderQuantity"), kind: "number", min: 0, required: true, initial: String(article?.reorderQuantity ?? 0) },
        { name: "leastQuantity", label: t("suppliers.least"), kind: "number", min: 1, required: true, initial: String(article?.leastQuantity ?? 1) },
        { name: "packQuantity", label: t("suppliers.pack"), kind: "number", min: 1, required: true, initial: String(article?.packQuantity ?? 1), hint: t("suppliers.packHint") },
      ]}
      send={async (v, terms) => {
        const whole = (name: string): number => Number.parseInt(v[name] ?? "", 10) || 0;
        const amount = decimalOf(v["unitPrice"] ?? "");
        if (amount === null) return { object: null, userErrors: [{ code: "INVALID", message: t("suppliers.noPrice"), path: ["unitPrice"], remedy: null }] };
        const input = {
          ...terms,
          supplierId: supplier.id,
          sku: article?.sku ?? (v["sku"] ?? "").trim(),
          supplierSku: v["supplierSku"] ?? "",
          unitPrice: { amount, currency: supplier.currency },
          reorderPoint: whole("reorderPoint"),
          reorderQuantity: whole("reorderQuantity"),
          leastQuantity: whole("leastQuantity"),
          packQuantity: whole("packQuantity"),
        };
        return (await ask(SUPPLIER_ARTICLE_SAVE, { input })).done;
      }}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
