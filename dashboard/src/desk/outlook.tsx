import { called, t } from "../foundation/i18n";
import type { Answer } from "../foundation/wish";
import { Why } from "../promises/why";
import { Badge } from "../ui/badge";
import { Card, Facts } from "../ui/card";
import { Money } from "../ui/money";
import { Day } from "../ui/time";
import { Told } from "../ui/told";
import type { Placed } from "./queries";

/** What the order would come to, before it is placed. */
export function Outlook({ preview }: { preview: Answer<Placed> | null }) {
  return (
    <Card title={t("place.outlook")}>
      <div aria-live="polite">
        {!preview && <p class="faint">{t("place.outlookHint")}</p>}
        {preview && <Told answer={preview} />}
        {preview?.kind === "done" && preview.object && <Sums order={preview.object} />}
      </div>
    </Card>
  );
}

function Sums({ order }: { order: Placed }) {
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      <Facts
        rows={[
          [t("order.total"), <span class="strong"><Money value={order.total.gross} /></span>],
          [t("order.tax"), <Money value={order.total.tax} />],
          [t("order.shipping"), <Money value={order.shippingPrice.gross} />],
          [t("order.promised"), <Day iso={order.promisedOn} />],
        ]}
      />
      {order.issues.length > 0 && (
        <ul class="issues">
          {order.issues.map((issue) => (
            <li key={issue.id} class={issue.severity === "BLOCKING" ? "issue blocking" : "issue"}>
              <p>
                <Badge tone={issue.severity === "BLOCKING" ? "bad" : "warn"}>{called("issue", issue.code)}</Badge>
              </p>
              <p>{issue.message}</p>
              <p class="faint">{issue.remedy}</p>
            </li>
          ))}
        </ul>
      )}
      <details class="closed-moves">
        <summary>{t("why.ask")}</summary>
        {order.lines.edges.map(({ node }) => (
          <div key={node.id}>
            <p class="strong">{node.sku}</p>
            {node.promise && <Why promise={node.promise} start={today} />}
          </div>
        ))}
      </details>
    </>
  );
}
