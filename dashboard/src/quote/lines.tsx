import { t } from "../foundation/i18n";
import { Card } from "../ui/card";
import { Money } from "../ui/money";
import { times } from "./amounts";
import type { Offer } from "./queries";

/** What is offered, and what it comes to. */
export function OfferedLines({ offer }: { offer: Offer }) {
  return (
    <Card title={t("quote.lines")}>
      <ul class="offered">
        {offer.lines.map((line, index) => (
          <li key={index}>
            <div>
              <p class="strong">{line.name}</p>
              <p class="faint">
                {t("quote.each", { quantity: line.quantity })} <Money value={line.unitPrice} /> · {line.sku}
              </p>
            </div>
            <Money value={times(line.unitPrice, line.quantity)} />
          </li>
        ))}
      </ul>
      <dl class="offered-sums">
        <div>
          <dt>{t("quote.shipping")}</dt>
          <dd>
            <Money value={offer.shippingPrice} />
          </dd>
        </div>
        <div class="offered-total">
          <dt>{t("quote.total")}</dt>
          <dd>
            <Money value={offer.total.gross} />
          </dd>
        </div>
        <div class="faint">
          <dt>{t("quote.tax")}</dt>
          <dd>
            <Money value={offer.total.tax} />
          </dd>
        </div>
      </dl>
      {offer.note && <p class="offered-note">{offer.note}</p>}
    </Card>
  );
}
