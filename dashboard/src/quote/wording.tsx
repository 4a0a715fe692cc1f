import { t } from "../foundation/i18n";
import type { Offer } from "./queries";

/** Word for word what is signed, and its checksum. */
export function Wording({ offer }: { offer: Offer }) {
  return (
    <details class="wording">
      <summary>{t("quote.wording")}</summary>
      <pre lang={offer.language} tabIndex={0} aria-label={t("quote.wordingName")}>
        {offer.text}
      </pre>
      <p class="faint">
        {t("quote.sha256")} <code>{offer.documentSha256}</code>
      </p>
    </details>
  );
}
