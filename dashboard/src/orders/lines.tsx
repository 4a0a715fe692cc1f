import { useId, useState } from "preact/hooks";
import { percent } from "../foundation/format";
import { t } from "../foundation/i18n";
import { Why } from "../promises/why";
import { Badge, type Tone } from "../ui/badge";
import { Money } from "../ui/money";
import { Day } from "../ui/time";
import { LineCancelDialog } from "./line_cancel";
import type { OrderLine, OrderOnPage } from "./queries";

const COUNTERS = ["delivered", "shipped", "packed", "picked", "sourced"] as const;

/** The furthest step of the line and, when they differ, the one before: what is true of some is shown beside what is true of all. */
function Progress({ line }: { line: OrderLine }) {
  const steps: [string, Tone][] = [];
  let told = 0;
  for (const counter of COUNTERS) {
    const n = line[counter];
    if (n > told) steps.push([t(`line.${counter}`, { n }), counter === "delivered" ? "good" : "info"]);
    told = Math.max(told, n);
  }
  if (line.extras.length) {
    const left = line.quantity - line.cancelled - line.worked;
    steps.push([t(left ? "line.toWork" : "line.allWorked", { n: left }), left ? "warn" : "good"]);
  }
  if (line.cancelled) steps.push([t("line.cancelled", { n: line.cancelled }), "neutral"]);
  if (line.returned) steps.push([t("line.returned", { n: line.returned }), "warn"]);
  if (!steps.length) steps.push([t("line.open"), "neutral"]);
  return (
    <span class="badges">
      {steps.map(([words, tone]) => (
        <Badge key={words} tone={tone}>
          {words}
        </Badge>
      ))}
    </span>
  );
}

interface LineProps {
  order: OrderOnPage;
  line: OrderLine;
  onCancel: () => void;
}

function Line({ order, line, onCancel }: LineProps) {
  const [why, showWhy] = useState(false);
  const id = useId();
  const canCancel = line.moves.some((move) => move.verb === "cancel" && move.open);
  return (
    <>
      <tr>
      <th scope="row">
        {line.name}
        <span class="sku">{line.sku}</span>
      </th>
      <td class="figure">{line.quantity}</td>
      <td class="figure">
        <Money value={line.unitPrice} />
      </td>
      <td class="figure c-tax">{percent(line.taxRatePercent)}</td>
      <td class="figure">
        <Money value={line.total.gross} />
      </td>
      <td class="c-promised">
        <Promised line={line} />
      </td>
      <td>
        <Progress line={line} />
        {line.promise && (
          <button type="button" class="link" aria-expanded={why} aria-controls={id} onClick={() => showWhy(!why)}>
            {t("why.ask")}
            <span class="spoken"> ({line.sku})</span>
          </button>
        )}
        {canCancel && (
          <button type="button" class="quiet" onClick={onCancel}>
            {t("line.cancelShort")}
            <span class="spoken"> ({line.sku})</span>
          </button>
        )}
      </td>
    </tr>
    {why && line.promise && (
      <tr id={id} class="why-row">
        <td colSpan={7}>
          <Why promise={line.promise} start={(order.placedAt ?? new Date().toISOString()).slice(0, 10)} />
        </td>
      </tr>
    )}
    </>
  );
}

/** The day; beside it the first one that was said, where it is another one now. */
function Promised({ line }: { line: OrderLine }) {
  const moved = line.firstPromisedOn !== null && line.firstPromisedOn !== line.promisedOn;
  return (
    <>
      <Day iso={line.promisedOn} />
      {moved && (
        <span class="sku">
          {t("why.first")} <Day iso={line.firstPromisedOn} />
        </span>
      )}
    </>
  );
}

interface Props {
  order: OrderOnPage;
  more: () => void;
  onChanged: () => void;
}

export function Lines({ order, more, onChanged }: Props) {
  const [cancelling, setCancelling] = useState<OrderLine | null>(null);
  return (
    <section class="card" aria-labelledby="lines">
      <h2 id="lines">{t("order.lines")}</h2>
      <div class="scroll" role="region" aria-label={t("order.linesTable")} tabIndex={0}>
        <table class="lines">
          <thead>
            <tr>
              <th scope="col">{t("line.article")}</th>
              <th scope="col" class="figure">
                {t("line.quantity")}
              </th>
              <th scope="col" class="figure">
                {t("line.unitPrice")}
              </th>
              <th scope="col" class="figure c-tax">
                {t("line.tax")}
              </th>
              <th scope="col" class="figure">
                {t("line.total")}
              </th>
              <th scope="col" class="c-promised">
                {t("line.promised")}
              </th>
              <th scope="col">{t("line.progress")}</th>
            </tr>
          </thead>
          <tbody>
            {order.lines.edges.map(({ node }) => (
              <Line key={node.id} order={order} line={node} onCancel={() => setCancelling(node)} />
            ))}
          </tbody>
        </table>
      </div>
      {order.lines.pageInfo.hasNextPage && (
        <button type="button" class="button" onClick={more}>
          {t("order.moreLines")}
        </button>
      )}
      <Totals order={order} />
      {cancelling && (
        <LineCancelDialog order={order} line={cancelling} onClose={() => setCancelling(null)} onChanged={onChanged} />
      )}
    </section>
  );
}

/** Prices include tax, so the sum stands first and what it contains below it. */
function Totals({ order }: { order: OrderOnPage }) {
  const { total, shippingPrice, paid, outstanding } = order;
  const rows = [
    ["order.shipping", shippingPrice.gross, ""],
    ["order.total", total.gross, "sum"],
    ["order.net", total.net, "minor"],
    ["order.tax", total.tax, "minor"],
    ["order.paid", paid, "apart"],
    ["order.outstanding", outstanding, ""],
  ] as const;
  return (
    <dl class="totals">
      {rows.map(([name, value, kind]) => (
        <div key={name} class={kind}>
          <dt>{t(name)}</dt>
          <dd>
            <Money value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
